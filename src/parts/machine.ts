import { moving, type Mark } from '../figure/mark.ts';
import { hundredths, path } from '../figure/round.ts';
import { clamp, copy, disc, drawn, group, inked, KEY, place, plateShape } from './shapes.ts';
import { fitting, label, number, textWidth } from './text.ts';

/** A treasury as a temple, `width` wide at its steps; (x, y) is the middle of its lower edge. */
export function bank({ x, y, width, key }: { x: number; y: number; width: number; key?: string | undefined }): Mark {
  return copy('bank', { key, transform: place(x, y, 0, width / 128) });
}

export interface Rack {
  /** Upper left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  slots?: number;
  scale?: number;
  key?: string | undefined;
}

/** A server rack of porcelain, with dark slots, lamps and dashes. */
export function rack({ x, y, width, height, slots = Math.max(2, Math.round(height / 23)), scale = 1, key }: Rack): Mark {
  const edge = width * 0.055;
  const pitch = (height - edge * 1.2) / slots;
  const slot = pitch - edge * 0.8;
  const rows = Array.from({ length: slots }, (_, i) => y + edge + i * pitch);
  const middles = rows.map((top) => top + slot / 2);
  const lamp = clamp(slot * 0.15, 1.4, 2.8);
  return group({ key, class: 'rack' }, [
    plateShape('porcelain', x, y, width, height, 6 * scale, KEY.outer * scale),
    inked('water3', 1.8 * scale, rows.map((top) => path`M${x + edge},${top}h${width - edge * 2}v${slot}h${-(width - edge * 2)}Z`).join('')),
    drawn('white', lamp * 2, middles.map((m) => path`M${x + edge + 8 * scale},${m}h0`).join('')),
    drawn('skin', lamp * 2, middles.map((m) => path`M${x + edge + 17 * scale},${m}h0`).join('')),
    drawn('skin', lamp, middles.map((m, i) => path`M${x + edge + (27 + (i % 3) * 2) * scale},${m}H${x + width - edge - 8 * scale}`).join(''), { 'stroke-dasharray': hundredths`${7 * scale} ${4.5 * scale}` }),
  ]);
}

export interface Turbine {
  x: number;
  y: number;
  /** Radius of its case. */
  r: number;
  /** Radius of its hub, and what is written on it in which size at most. */
  hub: number;
  text: string;
  size: number;
  /** Degrees its nine blades have turned, and blades that pass in a second. */
  turned: number;
  spin?: number;
  /** 1 turns it with the clock, -1 is its image in a mirror. */
  side?: 1 | -1;
  /** Nothing runs through it. */
  dry?: boolean;
  scale?: number;
  key?: string | undefined;
}

/** What turns in a turbine's case: porcelain blades around a hub. */
export function turbine({ x, y, r, hub, text, size, turned, spin = 0, side = 1, dry = false, scale = 1, key }: Turbine): Mark {
  const turn = (degrees: number): string => hundredths`scale(${(side * r) / -62} ${r / 62}) rotate(${degrees})`;
  return group({ key, transform: place(x, y) }, [
    dry ? disc('dry', 0, 0, r * 0.8, KEY.inner * scale) : null,
    moving(copy('turbine-blades', { key: 'blades', transform: turn(turned) }), spin !== 0 && ((motion, self) => ({ transform: turn(turned + 40 * motion.carried(self, spin)) }))),
    disc('porcelain', 0, 0, hub, KEY.outer * scale),
    label({ x: 0, y: size * 0.36, text, size: fitting(text, size, hub * 1.8), weight: 900, anchor: 'middle', ink: 'print' }),
  ]);
}

/** A chip with pins on four sides and a word; (x, y) is its middle. */
export function chip({ x, y, size, text, scale = 1, key }: { x: number; y: number; size: number; text: string; scale?: number; key?: string | undefined }): Mark {
  const half = size / 2;
  const pins = [-0.56, -0.19, 0.19, 0.56].map((share) => share * half);
  const reach = half * 1.24;
  return group({ key, class: 'chip', transform: place(x, y) }, [
    drawn('key', Math.max(2.4, size * 0.078) * scale, pins.map((p) => path`M${p},${-reach}V${reach}M${-reach},${p}H${reach}`).join('')),
    plateShape('porcelain', -half, -half, size, size, size * 0.1, KEY.outer * scale),
    label({ x: 0, y: size * 0.185, text, size: fitting(text, size * 0.52, size * 0.86), weight: 900, anchor: 'middle', ink: 'print', minSize: 1 }),
  ]);
}

/** A bond, `width` wide; (x, y) is its middle. */
export function bond({ x, y, width, tilt = 0, key }: { x: number; y: number; width: number; tilt?: number; key?: string | undefined }): Mark {
  return copy('bond', { key, transform: place(x, y, tilt, width / 48) });
}

/** A giant figure seen from across the street; y is its baseline. */
export function numeral({ x, y, text, size, key }: { x: number; y: number; text: string; size: number; key?: string | undefined }): Mark {
  const figure = number({ x, y, text, size, weight: 900, anchor: 'end', key });
  return { ...figure, attributes: { ...figure.attributes, 'letter-spacing': '-.04em' } };
}

/** A dark disc with a letter: the order of the links. */
export function badge({ x, y, text, size = 14.5, key }: { x: number; y: number; text: string; size?: number; key?: string | undefined }): Mark {
  return group({ key, class: 'badge', transform: place(x, y) }, [
    disc('text', 0, 0, size * 0.86),
    label({ x: 0, y: size * 0.36, text, size, weight: 900, anchor: 'middle', ink: 'wall' }),
  ]);
}

/** A porcelain sign, set into a pipe; x is its left edge, y its middle. */
export function sign({ x, y, text, size = 16, key }: { x: number; y: number; text: string; size?: number; key?: string | undefined }): Mark {
  const width = size * 1.5 + textWidth(text, size, 800);
  return group({ key, class: 'sign', transform: place(x, y) }, [
    plateShape('porcelain', 0, -size * 1.06, width, size * 2.12, 6, KEY.inner),
    label({ x: size * 0.7, y: size * 0.37, text, size, weight: 800, ink: 'print' }),
  ]);
}
