import { chain, overflow, stopper } from '../basin.ts';
import { bars, bolts } from '../brass.ts';
import { turbine } from '../machine.ts';
import { blindFlange, flange, pipe, spout } from '../pipe.ts';
import { copy, place } from '../shapes.ts';
import { bonnet, ghostValve, tap, turnArrow, valve, wheel } from '../valve.ts';
import { specimen } from './specimen.ts';

export const plumbing = [
  specimen<{ bore: number; fill?: number; flow: number }>({
    id: 'pipe', size: [180, 70],
    states: [{ bore: 4, flow: 1 }, { bore: 12, flow: 1 }, { bore: 36, flow: 1 }, { bore: 36, flow: -1 }, { bore: 36, flow: 0 }, { bore: 36, fill: 0.5, flow: 1 }, { bore: 36, fill: 0, flow: 0 }],
    draw: ({ bore, fill = 1, flow }) => pipe({ points: [[-10, 35], [190, 35]], bore, fill, flow }),
  }),
  specimen<{ bore: number; radius: number }>({
    id: 'bend', size: [180, 130], states: [{ bore: 16, radius: 24 }, { bore: 30, radius: 32 }],
    draw: ({ bore, radius }) => [pipe({ points: [[-10, 40], [130, 40], [130, 140]], bore, radius, flow: 1 }), flange({ x: 22, y: 40, bore })],
  }),
  specimen<{ bore: number }>({ id: 'flange', size: [70, 90], states: [{ bore: 12 }, { bore: 36 }], draw: ({ bore }) => [pipe({ points: [[-10, 45], [80, 45]], bore }), flange({ x: 35, y: 45, bore })] }),
  specimen<{ bore: number }>({ id: 'blindFlange', size: [90, 90], states: [{ bore: 20 }, { bore: 36 }], draw: ({ bore }) => [pipe({ points: [[-10, 45], [44, 45]], bore, fill: 0 }), blindFlange({ x: 62, y: 45, bore })] }),
  specimen<{ bore: number }>({ id: 'spout', size: [90, 70], states: [{ bore: 12 }, { bore: 36 }], draw: ({ bore }) => [pipe({ points: [[45, -10], [45, 52]], bore }), spout({ x: 45, y: 60, bore })] }),
  specimen<{ open: number; fill?: number; angle?: number }>({
    id: 'valve', size: [130, 124], states: [{ open: 0 }, { open: 0.35 }, { open: 1 }, { open: 1, fill: 0.5 }, { open: 0.35, angle: 180 }],
    draw: ({ open, fill = 1, angle = 0 }) => [
      pipe({ points: angle === 0 ? [[-10, 80], [65, 80]] : [[140, 80], [65, 80]], bore: 28, fill }),
      pipe({ points: angle === 0 ? [[65, 80], [140, 80]] : [[65, 80], [-10, 80]], bore: 28, fill: open * fill }),
      valve({ x: 65, y: 80, r: 37, open, fill, angle }),
    ],
  }),
  specimen({ id: 'ghostValve', size: [110, 124], states: [{}], draw: () => ghostValve({ x: 55, y: 80, r: 37 }) }),
  specimen<{ open: number }>({ id: 'tap', size: [130, 110], states: [{ open: 0 }, { open: 0.25 }, { open: 0.5 }, { open: 1 }], draw: ({ open }) => [pipe({ points: [[-10, 84], [140, 84]], bore: 20, fill: open > 0 ? 1 : 0 }), tap({ x: 65, y: 84, open })] }),
  specimen<{ angle: number }>({ id: 'wheel', size: [200, 200], states: [{ angle: 0 }, { angle: 40 }], draw: ({ angle }, { words }) => [bonnet({ x: 100, y: 100, width: 190, height: 60 }), wheel({ x: 100, y: 100, r: 94, angle, text: words('hub') })] }),
  specimen<{ from: number; to: number }>({ id: 'turnArrow', size: [200, 100], states: [{ from: 200, to: 330 }, { from: 340, to: 210 }], draw: ({ from, to }) => turnArrow({ x: 100, y: 110, r: 80, from, to }) }),
  specimen<{ turned: number; dry?: boolean }>({
    id: 'turbine', size: [130, 130], states: [{ turned: 0 }, { turned: 20 }, { turned: 0, dry: true }],
    draw: ({ turned, dry = false }, { words }) => [copy('turbine-case', { transform: place(65, 65) }), turbine({ x: 65, y: 65, r: 62, hub: 22, text: dry ? '' : words('multiplier'), size: 18, turned, dry })],
  }),
  specimen<{ tilt: number }>({ id: 'stopper', size: [70, 90], states: [{ tilt: 0 }, { tilt: 22 }], draw: ({ tilt }) => [chain('M35,0V34'), stopper({ x: 35, y: 44, tilt })] }),
  specimen({ id: 'overflow', size: [60, 60], states: [{}], draw: () => overflow({ x: 30, y: 30 }) }),
  specimen({ id: 'rod', size: [120, 70], states: [{}], draw: () => [bars('M14,50L106,20', 13, 1), bolts('brass', 7, 1, [[14, 50], [60, 35], [106, 20]])] }),
];
