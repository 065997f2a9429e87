import type { Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { basin } from '../../parts/basin.ts';
import { duck, duckGhost } from '../../parts/duck.ts';
import { dottedLine } from '../../parts/flow.ts';
import { clamp, drawn, flat, group, inked, mix } from '../../parts/shapes.ts';
import { label, labelHeight, number } from '../../parts/text.ts';
import { body, foam, heightAt, type Surface } from '../../parts/water.ts';
import { brimOf, yOf, type Place } from './geometry.ts';
import type { RowName, State, Strip } from './state.ts';
import { opacity } from './trough.ts';

const ASSETS = { memory: 'memory', software: 'software', token: 'bitcoin', retail: 'retail' } as const;

/** A relative change from which the place before is fully shown. */
const SHOWN = 0.02;

/** What arrives: the level is the price, the duck floats on it, and its ghost beside it where it floated before. */
export function tub(place: Place, state: State, name: RowName, strip: Strip, uid: string): Mark {
  const { tub: form, scale } = place;
  const brim = brimOf(place, name);
  const surface = surfaceOf(place, name, strip.level);
  return group({ key: 'tub' }, [
    basin({
      key: 'basin',
      ...form,
      y: brim,
      depth: place.depth,
      u: `${uid}-${name}`,
      radius: place.depth * 0.42,
      scale,
      children: body({ surface, bottom: brim + place.depth, scale }),
    }),
    ...ducks(place, name, strip, surface),
    foam({ key: 'foam', surface, scale }),
    spout(place, place.rows[name], strip, surface, state.view.heat),
  ]);
}

function surfaceOf(place: Place, name: RowName, level: number): Surface {
  const { tub, scale } = place;
  const y = yOf(place, name, level);
  const [from, to] = [tub.x, tub.x + tub.width];
  return { points: [[from, y], [to, y]], from, to, amplitude: 2.6 * scale ** 2, length: 84 * scale ** 2 };
}

/** The duck moves over when there is a ghost to see: both are drawn whole, side by side. */
function ducks(place: Place, name: RowName, strip: Strip, surface: Surface): Array<Mark | null> {
  const { duck: form, tub, scale } = place;
  const asset = ASSETS[name];
  const shown = clamp(Math.abs(strip.change) / SHOWN, 0, 1);
  const before = yOf(place, name, 1);
  const x = mix(form.alone, form.beside, shown);
  return [
    shown > 0
      ? group({ key: 'before', opacity: opacity(shown) }, [
          dottedLine({ points: [[tub.x + 6 * scale, before], [tub.x + tub.width - 6 * scale, before]], scale }),
          duckGhost({ asset, x: form.ghost, y: before, length: form.length, tilt: 0, scale: form.dots }),
        ])
      : null,
    duck({ key: 'duck', asset, x, y: heightAt({ ...surface, amplitude: 0 }, x), length: form.length, tilt: 0, fall: Math.max(0, -strip.change) }),
  ];
}

/** What has come down the run falls into the tub; the stream is as wide as what arrives. */
function spout({ spout: form, today, overhang, trough, scale }: Place, row: number, { level }: Strip, surface: Surface, heat: number): Mark | null {
  const width = form.width * Math.min(level, 1.15) * heat;
  if (width < 1) return null;
  const lip = row + trough.channel;
  const mouth = today - overhang;
  const [left, right] = [form.x - width / 2, form.x + width / 2];
  const y = heightAt(surface, form.x);
  return group({ key: 'spout' }, [
    inked('water1', 2.6 * scale, path`M${mouth - 1},${row + 2}C${left + 2},${row + 3} ${left},${row + 12 * scale} ${left},${y + 6 * scale}H${right}C${right},${lip + 18 * scale} ${right},${lip + 6 * scale} ${mouth + 3},${lip}Z`),
    flat('water1', path`M${mouth - 2},${row + 3}h6v${trough.channel - 2}h-6Z`),
    drawn('white', 2.4 * scale, path`M${form.x},${lip + 10 * scale}V${y - 2}`, { 'stroke-dasharray': `${10 * scale} ${8 * scale}` }),
    drawn('foam', 3 * scale, path`M${left - 9 * scale},${y - 1}q${2 * scale},${-6 * scale} ${6 * scale},${-7 * scale}`),
  ]);
}

/** The asset's name and, in the water, its price before the rate moves, then by how much it changes. */
export function value(place: Place, { shift }: State, name: RowName, strip: Strip, words: Words): Mark {
  const { tub, size } = place;
  const floor = brimOf(place, name) + place.depth;
  const x = tub.x + tub.width / 2;
  const text = shift === 0 ? words('worth', { price: strip.worth }) : words('change', { change: strip.change });
  const nameY = floor - size.value * 1.5;
  const dry = yOf(place, name, strip.level) > nameY - size.note;
  const lettering = { text: words(`asset.${name}`), size: size.note, weight: 700, maxWidth: tub.width };
  return group({ key: 'value' }, [
    dry ? null : label({ ...lettering, x, y: nameY + size.note * 1.28 - labelHeight(lettering), anchor: 'middle', ink: 'white' }),
    number({ x, y: floor - size.value * 0.5, text, size: size.value, anchor: 'middle', ink: 'white' }),
  ]);
}
