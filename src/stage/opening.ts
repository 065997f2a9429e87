import { join } from '../figure/join.ts';
import type { Layout } from '../figure/picture.ts';
import { drawings } from '../scenes/load.ts';

/** The great wheel of the first screen: it turns as the reader scrolls past. Without the code that draws, it stands still. */
export function turnOpening(section: HTMLElement, redraw: () => void): () => void {
  const figures = [...section.querySelectorAll<SVGSVGElement>('svg[data-layout]')];
  let draw = (_progress: number): void => {};
  let drawn = 0;
  drawings().then(({ opening }) => {
    drawn = 0;
    draw = (progress) => {
      const state = opening.state(progress);
      for (const svg of figures) {
        if (svg.getClientRects().length === 0) continue;
        const layout = svg.dataset['layout'] as Layout;
        join(svg, opening.draw({ uid: `opening-${layout}`, layout, state }));
      }
    };
    redraw();
  }, () => {});
  return () => {
    const progress = Math.round(Math.min(Math.max(scrollY / (section.offsetHeight || 1), 0), 1) * 200) / 200;
    if (progress === drawn) return;
    drawn = progress;
    draw(progress);
  };
}
