import { bars, bolts } from '../brass.ts';
import { bowlRims, bowlShell, bowlWater, coral, cups, floats, marketFlanges, marketPipe, MAX_TILT } from '../cascade.ts';
import type { Ink } from '../inks.ts';
import { group, place, plateShape } from '../shapes.ts';
import { spill } from '../spill.ts';
import { specimen } from './specimen.ts';

const MARKET = { x1: 14, x2: 216, y: 35, bore: 36 };

export const sales = [
  specimen<{ tilt: number; water: number }>({
    id: 'bowl', size: [190, 164], states: [{ tilt: 0, water: 1 }, { tilt: 0, water: 0.4 }, { tilt: 20, water: 0.6 }, { tilt: MAX_TILT, water: 0.3 }, { tilt: MAX_TILT, water: 0 }],
    draw: ({ tilt, water }) => {
      const form = { r: 64, scale: 1 };
      const turn = { transform: place(0, 0, tilt) };
      return group({ transform: place(95, 72) }, [
        bars('M0,-80V0', 9.5, 1), group(turn, bowlShell(form)), bowlWater({ ...form, tilt, water, most: 88 }), group(turn, bowlRims(form)), bolts('porcelain', 11, 1, [[0, 0]]),
      ]);
    },
  }),
  specimen<{ width: number; bottom: number; ink?: Ink }>({
    id: 'spill', size: [130, 160], states: [{ width: 2, bottom: 150 }, { width: 12, bottom: 150 }, { width: 30, bottom: 150 }, { width: 30, bottom: 90 }, { width: 30, bottom: 150, ink: 'water1' }],
    draw: ({ width, bottom, ink = 'coral' }) => spill({ from: [12, 64], over: [56, 40], x: 88, bottom, width, ink, scale: 1, key: 'spill' }),
  }),
  specimen<{ fill: number }>({ id: 'coralPipe', size: [230, 70], states: [{ fill: 0 }, { fill: 0.5 }, { fill: 1 }], draw: ({ fill }) => [marketPipe(MARKET), coral(MARKET, fill), marketFlanges(MARKET)] }),
  specimen<{ width: number }>({ id: 'cup', size: [90, 44], states: [{ width: 24 }, { width: 60 }], draw: ({ width }) => cups([[45, width]], { y: 10, slant: 7, height: 21, scale: 1 }) }),
  specimen<{ r: number }>({ id: 'float', size: [90, 70], states: [{ r: 20 }], draw: ({ r }) => [plateShape('water1', 0, 36, 90, 34), floats([[45, 36]], { r, scale: 1 })] }),
];
