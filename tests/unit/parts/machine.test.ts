import { describe, expect, it } from 'vitest';
import { basinPath, tubPath } from '../../../src/parts/basin.ts';
import { bowlLevel } from '../../../src/parts/cascade.ts';
import { dial, dialAngle } from '../../../src/parts/dial.ts';
import { arrow, chevrons } from '../../../src/parts/flow.ts';
import { pipe } from '../../../src/parts/pipe.ts';
import { valve } from '../../../src/parts/valve.ts';
import type { Mark } from '../../../src/figure/mark.ts';
import { markup } from '../../../src/figure/markup.ts';

const every = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(every)];

describe('dial', () => {
  const options = { x: 0, y: 0, r: 87, min: 0, max: 120, majors: [0, 60, 120], minorStep: 10, format: String, text: '' };

  it.each([0, 17, 60, 72, 120])('turns its needle linearly to %s', (value) => {
    const needle = every(dial({ ...options, value })).find((mark) => String(mark.attributes.class).startsWith('needle'))!;
    const angle = Number(/rotate\(([^)]+)\)/.exec(String(needle.attributes.transform))![1]);
    expect(angle).toBeCloseTo(135 + (270 * value) / 120, 1);
    expect(angle).toBeCloseTo(dialAngle(value, 0, 120), 1);
  });

  it('draws a changed span and a dotted needle only for a change', () => {
    const arcs = (before?: number): number => every(dial({ ...options, value: 72, before })).filter((mark) => String(mark.attributes.class).includes('s-skin')).length;
    expect([arcs(), arcs(72), arcs(100)]).toEqual([0, 0, 1]);
  });
});

describe('pipe', () => {
  const window = (bore: number): number => Number(every(pipe({ points: [[0, 0], [200, 0]], bore })).find((mark) => String(mark.attributes.class).includes('s-water1'))!.attributes['stroke-width']);

  it('is as wide inside as its bore', () => {
    for (const bore of [4, 8, 16, 32]) expect(window(bore)).toBe(bore);
  });

  it('half full shows water half its bore high', () => {
    const widths = every(pipe({ points: [[0, 0], [200, 0]], bore: 30, fill: 0.5 })).filter((mark) => String(mark.attributes.class).includes('s-water1')).map((mark) => mark.attributes['stroke-width']);
    expect(widths).toEqual([15]);
  });

  it('turns its chevrons with the flow, and has none without', () => {
    const points = [[0, 0], [200, 0]] as const;
    const [forward, back, none] = [1, -1, 0].map((flow) => markup([pipe({ points, bore: 30, flow })]));
    expect(forward).not.toBe(back);
    expect(none!.length).toBeLessThan(forward!.length - 40);
  });
});

describe('chevrons', () => {
  const route = [[0, 0], [200, 0], [200, 200]] as const;
  const places = (phase: number): number[] => [...String(chevrons({ points: route, spacing: 40, size: 5, radius: 20, phase }).attributes.d).matchAll(/M([-\d.]+),([-\d.]+)l([-\d.]+),([-\d.]+)/g)]
    .map((found) => found.slice(1).map(Number) as [number, number, number, number])
    .map(([x, y, dx, dy]) => x + dx + y + dy);

  it('stand clear of the ends and of the bend', () => {
    expect(places(0.5).length).toBeGreaterThan(4);
    for (let phase = 0; phase < 1; phase += 0.1) for (const place of places(phase)) expect(place > 11 && (place < 180 || place > 220) && place < 393).toBe(true);
  });
});

describe('arrow', () => {
  it('is not drawn when the change is shorter than 13', () => {
    expect(arrow({ x: 0, y1: 0, y2: 12.9 })).toBeNull();
    expect(arrow({ x: 0, y1: 0, y2: -12.9 })).toBeNull();
    expect(arrow({ x: 0, y1: 0, y2: 13 })).not.toBeNull();
  });
});

describe('valve', () => {
  it.each([[1, 0], [0.35, 58.5], [0, 90]])('opened by %s has its plate at %s degrees', (open, degrees) => {
    const plate = every(valve({ x: 0, y: 0, r: 37, open })).find((mark) => mark.attributes.href === '#p-valve-plate')!;
    expect(plate.attributes.transform).toBe(`rotate(${degrees})`);
  });
});

describe('bowl', () => {
  it('never holds water above its lip', () => {
    for (const tilt of [0, 20, 41]) expect(bowlLevel(64, tilt, 1)).toBeGreaterThanOrEqual(64 * Math.sin((tilt * Math.PI) / 180) - 0.1);
  });
  it('is level with the pin when full and upright', () => {
    expect(bowlLevel(64, 0, 1)).toBeCloseTo(0, 1);
  });
});

describe('vessels', () => {
  it('open at the brim, left to right', () => {
    const box = { x: 10, y: 20, width: 300, depth: 120 };
    for (const d of [tubPath(box), basinPath(box)]) {
      expect(d.startsWith('M10,20')).toBe(true);
      expect(d).toMatch(/(310,20|V20)$/);
    }
  });
});
