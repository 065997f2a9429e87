import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import type { Asset } from './duck.ts';
import { line } from './inks.ts';
import type { Point } from './route.ts';
import { disc, drawn, flat, group, inked } from './shapes.ts';

const BODY = 'M-10,-30C2,-15 18,-12 31,-19C40,-24 46,-33 55,-39C59,-20 56,6 42,21C31,31 14,33 -4,33C-31,33 -51,21 -51,-2C-51,-15 -45,-24 -40,-30Z';
const HEAD = 'M-50.5,-47a25.5,25.5 0 1 1 51,0a25.5,25.5 0 1 1 -51,0Z';
const CHIP_PINS = 'M-3,-66V-74M44,-61H52M8,-66V-74M44,-50H52M19,-66V-74M44,-39H52M30,-66V-74M44,-28H52';
const PROPELLER = 'M0,0C-11,-12 -29,-10 -32,-3C-27,4 -11,5 0,0C11,-5 27,-4 32,3C29,10 11,12 0,0Z';
const CLOUD = 'M-50,-58A8,8 0 0 1 -56,-66A14,14 0 0 1 -44,-83A17.5,17.5 0 0 1 -12,-85A14,14 0 0 1 6,-66A8,8 0 0 1 0,-58Z';
const HAT = 'M-41,-72L-44,-106Q-25,-111 -6,-106L-9,-72Z';
const BRIM = 'M-50.5,-76H0.5a4.5,4.5 0 0 1 0,9H-50.5a4.5,4.5 0 0 1 0,-9Z';
const COIN = { x: 21, y: -42, r: 31 };

/** A disc with teeth: the milled edge of a coin. */
function reeded(x: number, y: number, r: number, teeth: number, depth: number): string {
  const at = (i: number): string => {
    const angle = (i * Math.PI) / teeth;
    const radius = i % 2 ? r - depth : r;
    return path`${x + radius * Math.cos(angle)},${y + radius * Math.sin(angle)}`;
  };
  return `M${Array.from({ length: teeth * 2 }, (_, i) => at(i)).join('L')}Z`;
}

/** Outline below and around the waterline, as a ring of points, for the overprint. */
export function hull(asset: Asset): Point[] {
  const ring: Point[] = [[-53, -14], [-52.5, -2], [-51, 8], [-46, 18], [-38, 26], [-27, 31.5], [-14, 34], [-4, 34.6], [8, 34.2], [20, 32.6], [31, 29], [40, 24], [48, 16], [53, 6], [57, -8], [58.5, -22]];
  return asset === 'bitcoin' ? ring : ring;
}

/** Shapes of the ducks. A line without a weight of its own takes the weight of the copy: one key line, whatever the size. */
export function duckShapes(): Mark[] {
  return [...bodies(), ...moods(), ...attributes(), ...ghosts(), ...fronts()];
}

function shape(id: string, children: Mark[]): Mark {
  return mark('g', { id: `p-${id}` }, children);
}

/** Fill and line of the key ink, as wide as the copy says: what stands out all around is the key line. */
function silhouette(d: string): Mark {
  return mark('path', { class: 'f-key s-key', d });
}

function bodies(): Mark[] {
  return [
    shape('duck', [
      silhouette(BODY + HEAD),
      flat('duck', BODY + HEAD),
      flat('duckShade', 'M-50,7C-38,24 -15,27 5,23C24,19 38,8 44,-4C51,-15 53,-27 52,-36L55,-39C59,-20 56,6 42,21C31,31 14,33 -4,33C-28,33 -46,24 -50,7Z'),
    ]),
    shape('duck-plain', [
      mark('path', { fill: 'url(#p-dots)', d: 'M-50,-2C-30,24 14,24 36,-4C46,-18 50,-30 48,-36L53,-34C52,-20 48,0 30,14C0,30 -38,27 -50,7ZM-6,-62A25,25 0 0 1 -26,-22L-12,-22A25,25 0 0 0 -2,-57Z' }),
      drawn('glint', 4, 'M-42,-58A20,20 0 0 1 -30,-66M-44,-6C-43,2 -40,8 -35,12'),
      wing(false),
    ]),
    shape('duck-fine', [
      mark('path', { fill: 'url(#p-dots)', d: 'M-50,-2C-30,24 14,24 36,-4C46,-18 50,-30 48,-36L53,-34C52,-20 48,0 30,14C0,30 -38,27 -50,7ZM-6,-62A25,25 0 0 1 -26,-22L-12,-22A25,25 0 0 0 -2,-57Z' }),
      drawn('glint', 4, 'M-42,-58A20,20 0 0 1 -30,-66M-44,-6C-43,2 -40,8 -35,12'),
      wing(true),
    ]),
    shape('hull', [flat('water1', 'M-53,0C-53,22 -32,35 -4,35C15,35 32,33 43.5,22.5C48,17 53,9 55.5,0Z')]),
  ];
}

function wing(lines: boolean): Mark {
  return group({}, [
    inked('duckShade', 2.4, 'M-13,-3C-6,-13 18,-10 33,-20C35,-3 22,13 4,13C-8,13 -17,5 -13,-3Z'),
    lines ? drawn('key', 1.8, 'M-4,0C6,-4 16,-4 25,-9M1,6C9,4 16,2 22,-2') : null,
  ]);
}

function moods(): Mark[] {
  const shut = [inked('beak', 2.6, 'M-47,-50C-55,-51 -60,-47 -71,-47C-73,-41 -63,-36 -54,-36C-49,-36 -46,-38 -44,-41Z'), drawn('key', 1.8, 'M-68,-43.5C-60,-41 -54,-42 -49,-44')];
  const eye = (r: number): Mark => disc('white', -33, -51, r, 2);
  return [
    shape('bored', [eye(7), disc('key', -34.5, -49.5, 3.6), inked('duck', 2, 'M-41,-51.6A8,8 0 0 1 -25,-51.6Z'), ...shut]),
    shape('awake', [eye(7), disc('key', -34.8, -51, 3.8), disc('white', -36, -52.4, 1.2), ...shut]),
    shape('uneasy', [eye(7), disc('key', -31.5, -50.2, 3.6), drawn('key', 2.8, 'M-41,-59L-29,-63.5'), ...shut]),
    shape('alarmed', [eye(8.6), disc('key', -31, -51, 2.5), drawn('key', 3, 'M-42,-60.5L-29,-66'), inked('beak', 2.6, 'M-46,-49C-56,-55 -68,-54 -72,-48C-66,-44 -54,-43 -46,-44ZM-46,-43C-54,-40 -62,-36 -62,-31C-55,-28 -48,-32 -44,-38Z')]),
  ];
}

function attributes(): Mark[] {
  return [
    mark('g', { id: 'p-treasuries', transform: 'rotate(-5 -25 -70)' }, [
      silhouette(HAT + BRIM),
      flat('porcelain', HAT),
      flat('key', 'M-37,-107h5v24h-5zM-27.5,-109h5v26h-5zM-18,-107h5v24h-5z'),
      inked('water1', 2, 'M-42,-84H-8L-8.6,-72H-41Z'),
      flat('porcelain', BRIM),
    ]),
    shape('bow', [inked('water1', 2.2, 'M-34,-22L-46,-29V-15ZM-34,-22L-22,-29V-15Z'), disc('porcelain', -34, -22, 3.6, 2)]),
    mark('g', { id: 'p-chip', transform: 'translate(9 -13) rotate(12 18 -40)' }, [
      drawn('key', 6.4, CHIP_PINS), drawn('brassLight', 2.4, CHIP_PINS),
      silhouette('M-9,-67H44V-11H-9Z'), flat('water3', 'M-9,-67H44V-11H-9Z'),
      inked('white', 2, 'M2,-57H33V-32H2Z'), drawn('key', 4, 'M9,-50V-39M17.5,-50V-39M26,-50V-39', { 'stroke-linecap': 'butt' }),
    ]),
    shape('software', [
      silhouette(CLOUD), flat('porcelain', CLOUD), drawn('porcelainShade', 4, 'M-49,-64Q-30,-58 0,-63'),
      drawn('key', 3.6, 'M-2,-8L-8,-2L-2,4M18,-10L24,-4L18,2M11,-12L6,6'),
    ]),
    mark('g', { id: 'p-retail', transform: 'rotate(7 -25 -58)' }, [
      silhouette('M-50,-58A25,26 0 0 1 0,-58Z'), flat('porcelain', 'M-50,-58A25,26 0 0 1 0,-58Z'),
      inked('water1', 2, 'M-36,-58Q-36,-78 -25,-84Q-14,-78 -14,-58Z'),
      drawn('key', 7, 'M-52,-58H-4Q10,-58 14,-55'), drawn('key', 4.6, 'M-25,-84V-95'),
    ]),
    shape('propeller', [inked('brassLight', 2.8, PROPELLER), disc('key', 0, 0, 4)]),
    shape('bitcoin', coin(COIN.x, COIN.y, COIN.r, 22, 3.4)),
  ];
}

function coin(x: number, y: number, r: number, teeth: number, depth: number): Mark[] {
  const k = r / 25;
  const letter = 'M-5,-9.5V9.5M-7.5,-9.5H2A4.7,4.7 0 0 1 2,0H-5M2,0A4.9,4.9 0 0 1 2,9.5H-7.5';
  return [
    silhouette(reeded(x, y, r + depth * 0.4, teeth, depth)), flat('brass', reeded(x, y, r + depth * 0.4, teeth, depth)),
    disc('brassLight', x, y, r * 0.8, 1.8),
    group({ class: line('key'), 'stroke-width': 4, transform: path`translate(${x - 1} ${y}) rotate(8) scale(${k})` }, [mark('path', { d: letter }), mark('path', { 'stroke-width': 3, d: 'M-2,-13V-10M3,-13V-10M-2,10V13M3,10V13' })]),
  ];
}

/** Silhouettes as open lines: weight and dots come from the copy. */
function ghosts(): Mark[] {
  const back = 'M-10,-30C2,-15 18,-12 31,-19C40,-24 46,-33 55,-39C59,-20 56,6 42,21C31,31 14,33 -4,33C-31,33 -51,21 -51,-2C-51,-12 -47.5,-20 -43,-29';
  const head = 'M-43,-29A25.5,25.5 0 1 1 -10,-30';
  const beak = 'M-49,-52C-56,-51 -61,-47 -71,-47C-72,-41 -63,-36 -54,-36L-48,-38';
  const forms: Record<Asset, string> = {
    treasuries: BRIM + 'M-39,-76L-42,-106Q-25,-111 -8,-106L-11,-76',
    memory: 'M5,-80L57,-69L45,-14L-2,-24Z',
    software: CLOUD,
    retail: 'M-50,-60A25,26 0 0 1 0,-56ZM-23,-84V-95M-23,-95C-34,-107 -52,-105 -55,-98C-50,-91 -34,-90 -23,-95C-12,-100 4,-99 9,-92C6,-85 -12,-83 -23,-95',
    bitcoin: reeded(COIN.x, COIN.y, COIN.r, 11, 5),
  };
  return (Object.keys(forms) as Asset[]).map((asset) => mark('g', { id: `p-ghost-${asset}`, class: line('text') }, mark('path', { d: back + head + beak + forms[asset] })));
}

function fronts(): Mark[] {
  const bowl = 'M-46,0C-46,-24 -26,-32 0,-32C26,-32 46,-24 46,0C46,22 28,33 0,33C-28,33 -46,22 -46,0Z';
  const face = 'M-27,-46a27,27 0 1 1 54,0a27,27 0 1 1 -54,0Z';
  const pins = 'M-18,-84V-93M-6,-84V-93M6,-84V-93M18,-84V-93M-30,-74H-39M-30,-62H-39M-30,-50H-39M-30,-38H-39M30,-74H39M30,-62H39M30,-50H39M30,-38H39';
  const cloud = 'M-28,-58A8,8 0 0 1 -33,-66A14,14 0 0 1 -19,-80A18,18 0 0 1 16,-81A14,14 0 0 1 33,-66A8,8 0 0 1 28,-58Z';
  return [
    shape('front', [
      silhouette(bowl + face), flat('duck', bowl + face),
      flat('duckShade', 'M-40,14C-20,30 24,30 42,2C44,22 28,33 0,33C-20,33 -34,27 -40,14Z'),
      disc('white', -11, -52, 6.4, 2), disc('key', -10, -51, 3.4), disc('white', 11, -52, 6.4, 2), disc('key', 10, -51, 3.4),
      inked('beak', 2.6, 'M-16,-38C-10,-45 10,-45 16,-38C12,-30 -12,-30 -16,-38Z'), drawn('key', 1.8, 'M-12,-38H12'),
    ]),
    shape('front-treasuries', [silhouette('M-17,-74L-20,-108Q0,-113 20,-108L17,-74Z'), flat('porcelain', 'M-17,-74L-20,-108Q0,-113 20,-108L17,-74Z'), flat('key', 'M-14,-109h6v24h-6zM-3,-111h6v26h-6zM8,-109h6v24h-6z'), inked('water1', 2, 'M-18,-86H18L17,-74H-17Z'), silhouette('M-27,-78H27a4.5,4.5 0 0 1 0,9H-27a4.5,4.5 0 0 1 0,-9Z'), flat('porcelain', 'M-27,-78H27a4.5,4.5 0 0 1 0,9H-27a4.5,4.5 0 0 1 0,-9Z')]),
    shape('front-memory', [drawn('key', 6.4, pins), drawn('brassLight', 2.4, pins), silhouette('M-31,-85H31V-21H-31Z'), flat('water3', 'M-31,-85H31V-21H-31Z')]),
    shape('front-software', [silhouette(cloud), flat('porcelain', cloud)]),
    shape('front-retail', [silhouette('M-26,-58A26,27 0 0 1 26,-58Z'), flat('porcelain', 'M-26,-58A26,27 0 0 1 26,-58Z'), inked('water1', 2, 'M-11,-58Q-11,-79 0,-84.5Q11,-79 11,-58Z'), drawn('key', 7, 'M-28,-58H28'), drawn('key', 4.6, 'M0,-85V-95'), mark('g', { transform: 'translate(0 -95)' }, [inked('brassLight', 2.8, PROPELLER)])]),
    shape('front-bitcoin', coin(0, 4, 21, 16, 3)),
  ];
}
