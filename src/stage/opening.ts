import { join } from '../figure/join.ts';
import { type Layout } from '../figure/picture.ts';
import { opening } from '../scenes/opening/index.ts';
import { wordsOf } from '../i18n/words.ts';

/** The great wheel of the first screen: it turns as the reader scrolls past. */
export function turnOpening(section: HTMLElement, locale: string): () => void {
  const words = wordsOf(locale, JSON.parse(section.querySelector('[data-words]')!.textContent!).labels);
  const figures = [...section.querySelectorAll<SVGSVGElement>('svg[data-layout]')];
  let drawn = -1;
  return () => {
    const progress = Math.round(Math.min(Math.max(scrollY / (section.offsetHeight || 1), 0), 1) * 200) / 200;
    if (progress === drawn) return;
    drawn = progress;
    const state = opening.state(progress);
    for (const svg of figures) {
      if (svg.getClientRects().length === 0) continue;
      const layout = svg.dataset['layout'] as Layout;
      join(svg, opening.draw({ uid: `opening-${layout}`, layout, state, words }));
    }
  };
}
