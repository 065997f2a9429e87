import type { Layout } from '../figure/picture.ts';
import { drawings } from '../scenes/load.ts';
import type { Pace } from './figure.ts';
import { MovingPicture } from './picture.ts';

/** The first screen, as far as it has been drawn by script. */
export interface OpeningStage {
  /** Stirs its water. */
  wake(): void;
  /** Draws a frame; false when the picture rests, or is out of sight. */
  draw(pace: Pace): boolean;
}

/** The great wheel of the first screen: it turns as the reader scrolls past. Without the code that draws, it stands still. */
export function turnOpening(section: HTMLElement, redraw: () => void): OpeningStage {
  const pictures = [...section.querySelectorAll<SVGSVGElement>('svg[data-layout]')].map((svg) => new MovingPicture(svg));
  const poster = section.querySelector<HTMLElement>('.poster')!;
  let drawing: Awaited<ReturnType<typeof drawings>>['opening'] | undefined;
  let drawn = '';
  drawings().then(({ opening }) => {
    drawing = opening;
    redraw();
  }, () => {});
  return {
    wake() {
      if (scrollY < poster.offsetHeight) for (const picture of pictures) picture.wake();
    },
    draw(pace) {
      if (!drawing || scrollY >= poster.offsetHeight) {
        pictures.forEach((picture) => picture.stop());
        return false;
      }
      const height = section.offsetHeight;
      const picture = pictures.find(({ svg }) => svg.getClientRects().length > 0)!;
      const layout = picture.svg.dataset['layout'] as Layout;
      const progress = pace === 'still' ? 0 : Math.round(Math.min(Math.max(scrollY / height, 0), 1) * 200) / 200;
      if (drawn !== `${layout} ${progress}`) {
        picture.show(drawing.draw({ uid: `opening-${layout}`, layout, state: drawing.state(progress) }));
        picture.wake();
      }
      drawn = `${layout} ${progress}`;
      return picture.advance(pace === 'still' ? Infinity : pace);
    },
  };
}
