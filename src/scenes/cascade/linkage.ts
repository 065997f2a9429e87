import { defaultMarket } from '../../models/cascade.ts';
import type { Asset, FundName, PerAsset } from '../../models/cascade.ts';
import { MAX_TILT } from '../../parts/cascade.ts';
import { heading, type Point } from '../../parts/route.ts';
import { clamp, mix } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_FALL } from './geometry.ts';

/** An arm fixed to a bowl, with the pin of its rod in its slot. */
export interface Arm {
  /** degrees the bowl has tipped */
  readonly tilt: number;
  readonly pin: Point;
}

/** A bowl on a rod is as far over as its arm: just short of upside down. */
export const UPSIDE_DOWN = 88;

/** How far a pool has dropped, in units, at a price. It stands empty at the largest fall that can be drawn. */
export function poolDrop(g: Geometry, price: number): number {
  return clamp(1 - price, 0, LARGEST_FALL) * g.pools.perFall;
}

/** y of a pool's surface at a price. */
export function levelOf(g: Geometry, price: number): number {
  return g.pools.zero + poolDrop(g, price);
}

/**
 * The beam of the multi-strategy funds: it rests on the floats of the two assets that cost them most, and the
 * rod hangs nearer to the one of which they hold more, so that it falls by the average of both, as the funds do.
 */
export const beamShare = (() => {
  const { software, memory } = weightsOf('multiStrategy');
  return memory / (software + memory);
})();

/** How far the rod under a fund's arm has come down, in units: the drop of what it holds. */
export function rodDrop(g: Geometry, fund: FundName, price: PerAsset): number {
  if (fund === 'crypto') return poolDrop(g, price.bitcoin);
  return beamAt(g, price, rodX(g, fund))[1] - g.beam;
}

/** x of the rod: over its float, or over the place where it holds the beam. */
export function rodX(g: Geometry, fund: FundName): number {
  if (fund === 'crypto') return floatX(g, 'bitcoin');
  return mix(floatX(g, 'software'), floatX(g, 'memory'), beamShare);
}

/** The rod stays upright and slides in the arm's slot: what it has come down turns the arm, and the bowl with it. */
export function armOf(g: Geometry, fund: FundName, price: PerAsset): Arm {
  const { x, y, lift } = g.bowls[fund];
  const pin: Point = [rodX(g, fund), y - lift + rodDrop(g, fund, price)];
  const level: Point = [pin[0], y - lift];
  return { tilt: degrees(heading([x, y], pin) - heading([x, y], level)), pin };
}

/** The investor's bowl tips with the share of its cash that is gone, and its arm turns with it. */
export function investorArm(g: Geometry, gone: number): Arm {
  const { x, y } = g.bowls.investor;
  const tilt = MAX_TILT * clamp(gone, 0, 1);
  return { tilt, pin: around([x, y], g.pledge.arm, tilt) };
}

/** The place on the beam at an x. The beam rests on the floats of software and memory, on rods of one length. */
export function beamAt(g: Geometry, price: PerAsset, x: number): Point {
  const [left, right] = [floatX(g, 'software'), floatX(g, 'memory')];
  return [x, g.beam + mix(poolDrop(g, price.software), poolDrop(g, price.memory), (x - left) / (right - left))];
}

/** The assets whose pools carry a float. */
export const FLOATING = ['bitcoin', 'software', 'memory'] as const;

/** x of a float. */
export function floatX(g: Geometry, asset: Asset): number {
  const place = g.pools.at[asset];
  return place.x + (place.float ?? 0);
}

/** Units of width of a stream of so many bn. */
export function widthOf(g: Geometry, amount: number): number {
  return clamp(amount * g.perSale, 0, g.widest);
}

/** The point at a distance from a pin, so many degrees down from the right. */
export function around([x, y]: Point, distance: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return [x + distance * Math.cos(turn), y + distance * Math.sin(turn)];
}

function weightsOf(name: FundName): PerAsset {
  const fund = defaultMarket.funds.find((candidate) => candidate.name === name);
  return Object.fromEntries(defaultMarket.assets.map((asset, k) => [asset.name, fund?.weights[k] ?? 0])) as PerAsset;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
