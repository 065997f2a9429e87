import type { Page } from '@playwright/test';

/** The least space between two labels, in CSS pixels: side by side, and one above the other. */
const GAP = { across: 2, down: 0.5 };

/** One line of a label in CSS pixels: the box of its ink. */
export interface Line {
  readonly label: number;
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixels beyond the stage's edge, on the worst side. */
  readonly outside: number;
}

/** Labels that lie on each other, or touch. */
export function collisions(lines: readonly Line[]): string[] {
  return lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => a.label !== b.label).flatMap((b) => {
    const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
    const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
    return across < GAP.across && down < GAP.down ? [`“${a.words}” and “${b.words}” ${across < 0 && down < 0 ? 'overlap' : 'touch'}: between them ${pixels(across)} across, ${pixels(down)} down`] : [];
  }));
}

/** Labels that leave the frame. */
export function strays(lines: readonly Line[]): string[] {
  return lines.filter((line) => line.outside > 0.5).map((line) => `“${line.words}” is cut: it leaves the frame by ${pixels(line.outside)}`);
}

/** One fault for all sizes that are too small, as one scale makes them so. */
export function small(lines: readonly Line[], least: number): string[] {
  const found = lines.filter((line) => line.size < least - 0.05);
  const smallest = Math.min(...found.map((line) => line.size));
  return found.length > 0 ? [`${found.length} lines are set smaller than ${least} px, down to ${pixels(smallest)}: ${found.map((line) => `“${line.words}”`).join(' ')}`] : [];
}

function pixels(value: number): string {
  return `${Math.round(value * 10) / 10} px`;
}

/** All lines of text that a drawing shows, measured in the window. What is outside its frame does not count as shown. */
export function linesOf(page: Page, drawing: string, frame = 'svg'): Promise<Line[]> {
  return page.locator(drawing).evaluate((svg, around) => {
    const stage = svg.closest(around)!.getBoundingClientRect();
    const visible = (element: Element): boolean => {
      let opacity = 1;
      for (let node: Element | null = element; node !== null && node !== svg; node = node.parentElement) {
        const style = getComputedStyle(node);
        if (style.display === 'none' || style.visibility === 'hidden') return false;
        opacity *= Number(style.opacity);
      }
      return opacity >= 0.3;
    };
    const canvas = document.createElement('canvas').getContext('2d')!;
    const inkOf = (line: SVGTextContentElement): { top: number; bottom: number; size: number } => {
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(line);
      const { a, b, d, f } = line.getScreenCTM()!;
      const start = line.getStartPositionOfChar(0);
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = canvas.measureText(line.textContent!.trim());
      const baseline = b * start.x + d * start.y + f;
      return { top: baseline - ink.actualBoundingBoxAscent * d, bottom: baseline + ink.actualBoundingBoxDescent * d, size: Number.parseFloat(fontSize) * Math.hypot(a, b) };
    };
    const linesIn = (text: SVGTextElement): SVGTextContentElement[] => (text.childElementCount > 0 ? [...text.querySelectorAll('tspan')] : [text]).filter((line) => line.textContent!.trim() !== '');
    const onStage = (text: Element): boolean => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Less than a pixel of a label is none of it: what marks its direction has some breadth.
      return right - 1 > stage.left && left + 1 < stage.right && bottom - 1 > stage.top && top + 1 < stage.bottom;
    };
    return [...svg.querySelectorAll('text')].filter((text) => visible(text) && onStage(text)).flatMap((text, label) =>
      linesIn(text).map((line) => {
        const { left, right } = line.getBoundingClientRect();
        const { top, bottom, size } = inkOf(line);
        const outside = Math.max(stage.left - left, right - stage.right, stage.top - top, bottom - stage.bottom);
        return { label, words: line.textContent!.trim(), size, left, right, top, bottom, outside };
      }),
    );
  }, frame);
}
