import { basin, foot, tub, type Vessel } from '../basin.ts';
import { body, foam } from '../water.ts';
import type { Mark } from '../../figure/mark.ts';
import { specimen } from './specimen.ts';

/** Water up to a share of a vessel's depth. */
function filled({ x, y, width, depth }: Vessel, level: number): Mark[] {
  const top = y + depth * (1 - level);
  const surface = { points: [[x, top], [x + width, top]] as const, from: x, to: x + width, amplitude: 2.6, length: 95, phase: 0.2 };
  return level > 0 ? [body({ surface, bottom: y + depth }), foam({ surface })] : [];
}

export const vessels = [
  specimen<{ level: number; wall: number }>({
    id: 'tub', size: [330, 220], states: [{ level: 0, wall: 17 }, { level: 0.8, wall: 17 }, { level: 0.4, wall: 8 }],
    draw: ({ level, wall }, { u }) => {
      const box = { x: 40, y: 24, width: 250, depth: 130 };
      const scale = wall < 12 ? 0.8 : 1;
      return [foot({ x: 110, y: 210, scale: 1.1 }), foot({ x: 220, y: 210, scale: 1.1 }), tub({ ...box, u, wall, scale, children: filled(box, level) })];
    },
  }),
  specimen<{ level: number }>({
    id: 'basin', size: [260, 150], states: [{ level: 0 }, { level: 0.7 }],
    draw: ({ level }, { u }) => {
      const box = { x: 34, y: 20, width: 192, depth: 104 };
      return basin({ ...box, u, children: filled(box, level) });
    },
  }),
  specimen<{ scale: number }>({ id: 'foot', size: [100, 70], states: [{ scale: 1 }], draw: ({ scale }) => foot({ x: 50, y: 58, scale }) }),
];
