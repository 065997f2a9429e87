import { mark, type Mark } from '../figure/mark.ts';
import { hundredths } from '../figure/round.ts';
import { stroke } from './inks.ts';
import { disc, group, outlined, tenth } from './shapes.ts';

/** Bitcoin's coin on the flank of a duck: it stands above the back, as high as the head. */
export const COIN = { x: 23, y: -50, r: 32, teeth: 18, depth: 5 } as const;

interface Coin {
  x: number;
  y: number;
  r: number;
  teeth: number;
  /** From the top of a tooth to its foot. */
  depth: number;
}

/** A reeded coin with its letter. */
export function coin({ x, y, r, teeth, depth }: Coin): Mark[] {
  const letter = 'M-5,-9.5V9.5M-7.5,-9.5H2A4.7,4.7 0 0 1 2,0H-5M2,0A4.9,4.9 0 0 1 2,9.5H-7.5';
  return [
    outlined('brass', reeded(x, y, r, teeth, depth)),
    disc('brassLight', x, y, r * 0.77, 1.8),
    group({ class: stroke('key'), 'stroke-width': 4, transform: hundredths`translate(${x - 1} ${y}) rotate(8) scale(${r / 26})` }, [mark('path', { d: letter }), mark('path', { 'stroke-width': 3, d: 'M-2,-13V-10M3,-13V-10M-2,10V13M3,10V13' })]),
  ];
}

/** A disc with teeth. */
function reeded(x: number, y: number, r: number, teeth: number, depth: number): string {
  const at = (i: number): string => {
    const angle = (i * Math.PI) / teeth;
    const radius = i % 2 ? r - depth : r;
    return `${tenth(x + radius * Math.cos(angle))},${tenth(y + radius * Math.sin(angle))}`;
  };
  return `M${Array.from({ length: teeth * 2 }, (_, i) => at(i)).join('L')}Z`;
}
