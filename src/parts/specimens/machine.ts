import { bank, bond, chip, rack } from '../machine.ts';
import { room } from '../room.ts';
import { specimen } from './specimen.ts';

export const machine = [
  specimen<{ layout: 'wide' | 'compact' }>({ id: 'room', size: [320, 260], states: [{ layout: 'wide' }, { layout: 'compact' }], draw: ({ layout }) => room({ layout, horizon: 180, size: { width: 320, height: 260 } }) }),
  specimen<{ width: number }>({ id: 'bank', size: [150, 124], states: [{ width: 128 }, { width: 70 }], draw: ({ width }) => bank({ x: 75, y: 116, width }) }),
  specimen<{ slots: number }>({ id: 'rack', size: [90, 130], states: [{ slots: 3 }, { slots: 5 }], draw: ({ slots }) => rack({ x: 10, y: 8, width: 70, height: 112, slots }) }),
  specimen<{ size: number }>({ id: 'chip', size: [110, 110], states: [{ size: 40 }, { size: 76 }], draw: ({ size }, { words }) => chip({ x: 55, y: 55, size, text: words('hub') }) }),
  specimen<{ width: number; tilt: number }>({ id: 'bond', size: [90, 64], states: [{ width: 34, tilt: -5 }, { width: 70, tilt: 6 }], draw: ({ width, tilt }) => bond({ x: 45, y: 32, width, tilt }) }),
];
