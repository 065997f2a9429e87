import { scaleTicks } from '../basin.ts';
import { dial, dialFace, plate, post, zeroPointer } from '../dial.ts';
import { arrow, dottedLine } from '../flow.ts';
import { GAUGE, gauge } from '../gauge.ts';
import { badge, numeral, sign } from '../machine.ts';
import { plateShape } from '../shapes.ts';
import { tank } from '../tank.ts';
import { label, nameAndNote, number } from '../text.ts';
import { specimen } from './specimen.ts';

const MAJORS = [0, 20, 40, 60, 80, 100, 120];

export const instruments = [
  specimen<{ value: number; before?: number; r: number }>({
    id: 'dial', size: [184, 184], states: [{ value: 0, r: 87 }, { value: 72, r: 87 }, { value: 72, before: 100, r: 87 }, { value: 120, r: 87 }, { value: 72, before: 100, r: 40 }],
    draw: ({ value, before, r }) => [dialFace({ x: 92, y: 92, r }), dial({ x: 92, y: 92, r, min: 0, max: 120, value, ...(before === undefined ? {} : { before }), majors: MAJORS, minorStep: 5, format: String, text: String(value) })],
  }),
  specimen<{ level: number; width: number }>({
    id: 'tank', size: [150, 150], states: [{ level: 0, width: 120 }, { level: 0.4, width: 120 }, { level: 1, width: 120 }, { level: 0.4, width: 72 }],
    draw: ({ level, width }, { words }) => tank({ x: 26, y: 6, width, height: 136, level, name: words('tank'), value: String(level * 20) }),
  }),
  specimen<{ value: number; guess: number }>({
    id: 'gauge', size: [GAUGE.width, GAUGE.height], states: [{ value: 0, guess: 70 }, { value: 43, guess: 20 }],
    draw: ({ value, guess }, { u, words }) => gauge({ u, min: 0, max: 100, value, guess, ghost: words('guess'), major: 25, format: String }),
  }),
  specimen<{ long: number; water: number }>({
    id: 'scaleTicks', size: [70, 120], states: [{ long: 25, water: 60 }],
    draw: ({ long, water }) => [plateShape('inside', 20, 4, 50, water - 4), plateShape('water1', 20, water, 50, 116 - water), scaleTicks({ x: 20, y0: 112, y1: 8, min: 0, max: 100, step: 5, long, side: 'left', water }), zeroPointer({ x: 16, y: 112 })],
  }),
  specimen<{ size: number }>({ id: 'plate', size: [150, 44], states: [{ size: 13 }, { size: 16 }], draw: ({ size }, { words }) => plate({ x: 75, y: 22, text: words('level'), size }) }),
  specimen<{ size: number }>({ id: 'sign', size: [170, 44], states: [{ size: 16 }], draw: ({ size }, { words }) => sign({ x: 8, y: 22, text: words('sign'), size }) }),
  specimen<{ size: number }>({ id: 'badge', size: [44, 44], states: [{ size: 14.5 }], draw: ({ size }, { words }) => badge({ x: 22, y: 22, text: words('badge'), size }) }),
  specimen<{ width: number }>({ id: 'post', size: [40, 80], states: [{ width: 9 }], draw: ({ width }) => post({ x: 20, y1: -10, y2: 90, width }) }),
  specimen<{ size: number }>({ id: 'numeral', size: [150, 150], states: [{ size: 190 }], draw: ({ size }) => numeral({ x: 140, y: 142, text: '3', size }) }),
  specimen<{ y2: number }>({ id: 'arrow', size: [40, 90], states: [{ y2: 80 }, { y2: 20 }, { y2: 57 }], draw: ({ y2 }) => arrow({ x: 20, y1: 45, y2 }) }),
  specimen<{ scale: number }>({ id: 'ghostLine', size: [150, 24], states: [{ scale: 1 }, { scale: 0.8 }], draw: ({ scale }) => dottedLine({ points: [[6, 12], [144, 12]], scale }) }),
  specimen<{ size: number; maxWidth?: number }>({ id: 'label', size: [220, 76], states: [{ size: 17 }, { size: 17, maxWidth: 110 }], draw: ({ size, maxWidth }, { words }) => label({ x: 6, y: 24, text: words('label'), size, ...(maxWidth === undefined ? {} : { maxWidth }) }) }),
  specimen<{ size: number }>({ id: 'nameAndNote', size: [180, 56], states: [{ size: 17 }], draw: ({ size }, { words }) => nameAndNote({ x: 6, y: 22, name: words('name'), note: words('note'), size }) }),
  specimen<{ size: number }>({ id: 'number', size: [150, 44], states: [{ size: 21 }, { size: 32 }], draw: ({ size }, { words }) => number({ x: 6, y: 32, text: words('change'), size }) }),
];
