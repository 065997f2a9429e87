import { textMark, type Mark } from '../figure/mark.ts';
import type { Layout, Words } from '../figure/picture.ts';
import { hundredths, path } from '../figure/round.ts';
import { fill } from '../parts/inks.ts';
import { drawn, group, squared } from '../parts/shapes.ts';
import { label } from '../parts/text.ts';
import type { Panel, Points } from '../scenes/lines.ts';

/** A run to be drawn: its panels, and where on their axis the bench stands. */
export interface Course {
  readonly panels: readonly Panel[];
  readonly at: number;
}

const PANEL = { width: 390, height: 280, left: 62, right: 100, top: 58, bottom: 40 } as const;

/** Panels side by side, or one under the other. */
export function plotSize(count: number, layout: Layout): { width: number; height: number } {
  return layout === 'wide' ? { width: PANEL.width * count, height: PANEL.height } : { width: PANEL.width, height: PANEL.height * count };
}

/** The course of a run as lines with axes, the present moment marked; a second run is dashed. */
export function plot(first: Course, second: Course | undefined, layout: Layout, words: Words): Mark[] {
  return first.panels.map((panel, i) => {
    const place = layout === 'wide' ? hundredths`translate(${i * PANEL.width} 0)` : hundredths`translate(0 ${i * PANEL.height})`;
    return group({ key: panel.id, transform: place }, drawPanel(panel, first.at, second && { panel: second.panels[i]!, at: second.at }, words));
  });
}

function drawPanel(panel: Panel, at: number, other: { panel: Panel; at: number } | undefined, words: Words): Mark[] {
  const all = [panel, ...(other ? [other.panel] : [])].flatMap(({ lines }) => Object.values(lines)).flat();
  const [bottom, top, step] = axis(all.map(([, y]) => y), 4);
  const [from, to, stride] = axis(all.map(([x]) => x), 4, true);
  const [left, right] = [PANEL.left, PANEL.width - PANEL.right];
  const x = (value: number): number => left + ((Math.min(value, to) - from) / (to - from)) * (right - left);
  const y = (value: number): number => PANEL.height - PANEL.bottom - ((value - bottom) / (top - bottom)) * (PANEL.height - PANEL.top - PANEL.bottom);
  const line = (points: Points): string => points.map(([a, b], i) => path`${i === 0 ? 'M' : 'L'}${x(a)},${y(b)}`).join('');
  const small = { size: 13, weight: 600 } as const;
  return [
    label({ x: 4, y: 22, text: words(`plot.${panel.id}`), size: 16, weight: 800 }),
    label({ x: 4, y: 41, text: words(`units.${panel.kind}Axis`), ...small }),
    ...ticks(bottom, top, step).flatMap((value) => [
      squared('wallDots', value === 0 ? 3 : 1.5, path`M${left},${y(value)}H${right}`),
      label({ x: left - 8, y: y(value) + 4.5, text: words(`ticks.${panel.kind}`, { value }), anchor: 'end', ...small }),
    ]),
    ...ticks(from, to, stride).map((value) => label({ x: x(value), y: PANEL.height - PANEL.bottom + 19, text: words('ticks.amount', { value }), anchor: 'middle', ...small })),
    squared('text', 2, path`M${x(at)},${PANEL.top}V${PANEL.height - PANEL.bottom}`),
    ...(other && other.at !== at ? [squared('text', 2, path`M${x(other.at)},${PANEL.top}V${PANEL.height - PANEL.bottom}`, { 'stroke-dasharray': '2 5' })] : []),
    ...Object.values(panel.lines).map((points) => drawn('water1', 4, line(points))),
    ...(other ? Object.values(other.panel.lines).map((points) => drawn('text', 2.5, line(points), { 'stroke-dasharray': '7 6' })) : []),
    ...names(Object.entries(panel.lines).map(([name, points]) => ({ name, y: y(points.at(-1)![1]) }))).map(({ name, y: height }) =>
      textMark('text', { class: `lettering ${fill('text')}`, x: right + 8, y: height + 5, 'font-size': 14, 'font-weight': 800 }, words(`plot.lines.${name}`))),
  ];
}

/** Letters at the ends of lines keep off each other. */
function names<T extends { readonly y: number }>(ends: readonly T[]): T[] {
  return ends.toSorted((a, b) => a.y - b.y).reduce<T[]>((placed, end) => [...placed, { ...end, y: Math.max(end.y, (placed.at(-1)?.y ?? -Infinity) + 17) }], []);
}

/** From, to and step of an axis: round numbers around all values, or just their ends. */
function axis(values: readonly number[], count: number, tight = false): [number, number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, 1e-3);
  const size = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => span / candidate <= count)!;
  if (tight) return [low, high, step];
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return [from * step, Math.max(to, from + 1) * step, step];
}

function ticks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}
