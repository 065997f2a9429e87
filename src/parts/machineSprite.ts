import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { stroke } from './inks.ts';
import { copy, disc, drawn, inked, KEY, plateShape, screened, squared } from './shapes.ts';

/** Static shapes of the machine. */
export function machineShapes(): Mark[] {
  return [...plumbing(), ...wheel(), ...turbine(), ...things()];
}

function shape(id: string, children: Mark[]): Mark {
  return mark('g', { id: `p-${id}` }, children);
}

function plumbing(): Mark[] {
  return [
    shape('handle', [
      plateShape('brassDark', -5, -63, 10, 30, 0, 2.4),
      plateShape('brass', -27, -72, 54, 14, 7, KEY.inner), plateShape('brassLight', -21, -69, 42, 3, 1.5),
    ]),
    shape('valve-ring', [disc('key', 0, 0, 37), disc('brass', 0, 0, 34), disc('porcelain', 0, 0, 28, 2.4)]),
    shape('valve-plate', [plateShape('key', -25, -5, 50, 10, 5), disc('brassLight', 0, 0, 6.5, 2)]),
    mark('g', { id: 'p-ghost-valve', class: stroke('text') }, mark('path', { d: 'M-37,0a37,37 0 1 1 74,0a37,37 0 1 1 -74,0ZM-5,-38V-58M5,-38V-58M-20,-72H20a7,7 0 0 1 0,14H-20a7,7 0 0 1 0,-14Z' })),
    shape('tap', [
      plateShape('brass', -30, -25, 60, 50, 10, KEY.outer), drawn('brassLight', 4, 'M-22,-18H20'),
      plateShape('brassDark', -8, -52, 16, 27, 0, KEY.inner),
    ]),
    shape('tap-handle', [inked('porcelain', KEY.outer, 'M-40,-8a8,8 0 0 0 0,16L-8,10H8L40,8a8,8 0 0 0 0,-16L8,-10H-8Z')]),
    shape('foot', [
      inked('brass', KEY.outer, 'M-9,-46L-7,-12C-20,-8 -34,-4 -38,0C-30,3 -20,0 -16,4C-8,0 -4,2 0,6C4,2 10,0 16,4C20,0 30,3 38,0C34,-6 18,-10 8,-12L10,-46Z'),
      drawn('brassLight', 3, 'M-4,-42L-3,-14'), drawn('key', 1.8, 'M-1,-8L0,2M-8,-9L-16,-1M7,-9L15,-1'),
    ]),
    shape('stopper', [
      drawn('key', 6, 'M-6,0a6,6 0 1 1 12,0a6,6 0 1 1 -12,0Z'), drawn('brassLight', 3, 'M-6,0a6,6 0 1 1 12,0a6,6 0 1 1 -12,0Z'),
      mark('path', { class: 'f-key s-text', 'stroke-width': 2.2, d: 'M-24,7H24L17,30H-17Z' }), drawn('skin', 3, 'M-16,13H10'),
    ]),
  ];
}

/** A rim with soft teeth and five spokes, 134 in radius. */
function wheel(): Mark[] {
  const rim = scalloped(128, 22, 8);
  const spokes = [-78, -6, 66, 138, 210].map((degrees) => spoke(degrees, 27, 116)).join('');
  return [
    shape('wheel', [
      mark('path', { class: 'f-brass s-key', 'stroke-width': 4, 'fill-rule': 'evenodd', d: `${rim}M-107,0a107,107 0 1 0 214,0a107,107 0 1 0 -214,0Z` }),
      squared('key', 25.5, spokes), squared('brass', 19.5, spokes),
      drawn('brassLight', 4, [-78, -6, 66, 138, 210].map((degrees) => spoke(degrees - 3.6, 50, 100)).join('')),
    ]),
    shape('wheel-light', [drawn('brassLight', 4.4, arc(121, 155, 305)), drawn('brassDark', 4.4, arc(112, -15, 120))]),
  ];
}

/** A circle whose edge swings in and out: the waves of a hand-wheel's rim. */
function scalloped(r: number, waves: number, depth: number): string {
  const at = (i: number, radius: number): string => path`${Math.round(radius * Math.cos((i * Math.PI) / waves))},${Math.round(radius * Math.sin((i * Math.PI) / waves))}`;
  const bends = Array.from({ length: waves * 2 }, (_, i) => `Q${at(i, i % 2 ? r - depth : r + depth)} ${at(i + 0.5, r)}`);
  return `M${at(-0.5, r)}${bends.join('')}Z`;
}

function spoke(degrees: number, from: number, to: number): string {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return path`M${c * from},${s * from}L${c * to},${s * to}`;
}

function arc(r: number, from: number, to: number): string {
  const at = (degrees: number): string => path`${r * Math.cos((degrees * Math.PI) / 180)},${r * Math.sin((degrees * Math.PI) / 180)}`;
  return `M${at(from)}A${r},${r} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`;
}

function turbine(): Mark[] {
  const blade = 'M-4.5,-20C-9,-30 -4.5,-42 7.5,-46C6,-33 7.5,-27 6,-20Z';
  return [
    shape('turbine-case', [disc('key', 0, 0, 62), disc('brass', 0, 0, 59), drawn('brassLight', 3.6, arc(54.5, 206, 282)), disc('water1', 0, 0, 50, 2.8)]),
    shape('blade', [inked('porcelain', 2.6, blade)]),
    shape('turbine-blades', Array.from({ length: 9 }, (_, i) => copy('blade', { transform: `rotate(${i * 40 + 6})` }))),
  ];
}

function things(): Mark[] {
  const columns = [-48.7, -20.7, 7.3, 35.3].map((x) => `M${x},-68H${x + 13.4}V-11H${x}Z`).join('');
  return [
    shape('bank', [
      inked('porcelain', KEY.outer, 'M-62,-72L0,-105.6L62,-72Z'), disc('water1', 0, -84.3, 6.7, 2),
      plateShape('inside', -56, -72, 112, 65, 0, KEY.outer), inked('porcelain', 2.2, columns), plateShape('porcelain', -64, -12, 128, 12, 2, KEY.outer),
    ]),
    shape('bond', [
      inked('porcelain', 2.8, 'M-24,-16H24V16H-24Z'), drawn('brassDark', 1.6, 'M-19,-11H19V11H-19Z'),
      drawn('key', 2.2, 'M-14,-4H4M-14,2H0'), inked('brass', 1.8, 'M8,7L6,15L11,12L16,15L14,7'), disc('brass', 11, 2, 6, 2),
    ]),
    shape('fulcrum', [
      inked('brass', KEY.outer, 'M0,0L25,37H-25Z'), drawn('brassLight', 3.4, 'M-2,9L-15,30'),
      screened('brass-dots', 'M4,13L18,34H2Z'), plateShape('brassDark', -34, 35, 68, 9, 3, KEY.inner),
    ]),
  ];
}
