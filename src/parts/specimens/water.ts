import { outlet, tub } from '../basin.ts';
import { chevrons, drop, puddle } from '../flow.ts';
import { stream } from '../pipe.ts';
import { flat, mix } from '../shapes.ts';
import { body, foam, foamRings, type Surface } from '../water.ts';
import { specimen } from './specimen.ts';

const FLOOR = 190;

function tubSurface(open: number): Surface {
  return { points: [[32, 60], [182, 60 + 16 * open], [274, mix(60, 146, open)], [312, mix(60, 110, open)]], from: 32, to: 312, amplitude: 2.6, length: 95, phase: 0.2, calm: [222, 312] };
}

export const water = [
  specimen<{ amplitude: number; phase: number }>({
    id: 'surface', size: [230, 110], states: [{ amplitude: 0, phase: 0 }, { amplitude: 3, phase: 0 }, { amplitude: 3, phase: 0.5 }],
    draw: ({ amplitude, phase }) => {
      const surface = { points: [[0, 30], [230, 30]] as const, from: 0, to: 230, amplitude, length: 100, phase };
      return [body({ surface, bottom: 110 }), foam({ surface })];
    },
  }),
  specimen<{ open: number }>({
    id: 'drain', size: [344, 212], states: [{ open: 0 }, { open: 0.5 }, { open: 1 }],
    draw: ({ open }, { u }) => {
      const surface = tubSurface(open);
      const at = { x: 264, width: 44 };
      return tub({
        x: 32, y: 30, width: 280, depth: FLOOR - 30, u, wall: 11, scale: 0.8,
        children: [body({ surface, bottom: FLOOR, drain: { ...at, open }, scale: 0.8 }), foamRings({ x: at.x, y: FLOOR - 10, width: 50, strength: open }), foam({ surface, scale: 0.8 })],
      });
    },
  }),
  specimen<{ bore: number; open: number }>({
    id: 'outlet', size: [120, 90], states: [{ bore: 44, open: 0 }, { bore: 44, open: 1 }],
    draw: ({ bore, open }) => outlet({ x: 60, y: 14, bore, height: 72, open }),
  }),
  specimen<{ width: number; phase: number }>({
    id: 'stream', size: [90, 130], states: [{ width: 4, phase: 0 }, { width: 20, phase: 0 }, { width: 44, phase: 0 }, { width: 44, phase: 0.5 }],
    draw: ({ width, phase }) => stream({ x: 45, y1: 6, y2: 122, width, phase }),
  }),
  specimen<{ height: number }>({
    id: 'drop', size: [76, 60], states: [{ height: 16 }, { height: 34 }, { height: 52 }],
    draw: ({ height }) => drop({ x: 38, y: 57, height }),
  }),
  specimen<{ width: number }>({ id: 'puddle', size: [110, 24], states: [{ width: 68 }, { width: 100 }], draw: ({ width }) => puddle({ x: 55, y: 18, width }) }),
  specimen<{ phase: number; spacing: number }>({
    id: 'chevrons', size: [200, 34], states: [{ phase: 0, spacing: 36 }, { phase: 0.5, spacing: 36 }, { phase: 0, spacing: 46 }],
    draw: ({ phase, spacing }) => [flat('water1', 'M0,2H200V32H0Z'), chevrons({ points: [[0, 17], [200, 17]], spacing, size: 7, phase })],
  }),
];
