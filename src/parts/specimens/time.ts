import { bigDrop, dropRow } from '../payment.ts';
import { group, place } from '../shapes.ts';
import { fulcrum, heatRing, heatRings, trough } from '../trough.ts';
import { specimen } from './specimen.ts';

export const time = [
  specimen<{ water: number; before?: number }>({
    id: 'payment', size: [100, 150], states: [{ water: 1 }, { water: 0.6 }, { water: 0.6, before: 0.9 }, { water: 0.2, before: 0.9 }, { water: 0 }],
    draw: ({ water, before }, { u }) => bigDrop({ x: 50, y: 142, height: 134, water }, { id: u, before, scale: 1 }),
  }),
  specimen<{ water: number }>({
    id: 'payments', size: [230, 64], states: [{ water: 1 }, { water: 0.8 }, { water: 0 }],
    draw: ({ water }, { u }) => group({ transform: place(0, 58) }, dropRow(Array.from({ length: 7 }, (_, i) => ({ x: 20 + i * 31, y: -0.5, height: 50 - i * 5, water: water ** (i + 1) })), { id: u, weight: 2, step: 31 })),
  }),
  specimen<{ flow: boolean; depth: number }>({
    id: 'trough', size: [260, 60], states: [{ flow: true, depth: 11 }, { flow: true, depth: 7.5 }, { flow: false, depth: 3 }],
    draw: ({ flow, depth }) => trough({ x1: 10, x2: 250, y: 12, water: [[11.5, depth], [248.5, depth * 0.7]], flow }),
  }),
  specimen({ id: 'heatRing', size: [40, 40], states: [{}], draw: () => heatRing({ x: 20, y: 20 }) }),
  specimen<{ count: number }>({ id: 'heatRings', size: [240, 40], states: [{ count: 5 }, { count: 12 }], draw: ({ count }) => heatRings({ x: 16, step: 19, count, y: 20 }) }),
  specimen<{ width: number }>({ id: 'fulcrum', size: [90, 60], states: [{ width: 40 }, { width: 68 }], draw: ({ width }) => fulcrum({ x: 45, y: 8, width }) }),
];
