import type { Layout } from '../figure/picture.ts';
import { drawings } from '../scenes/load.ts';
import type { Pace } from './figure.ts';
import { MovingPicture } from './picture.ts';
import { viewport } from './viewport.ts';

/** The first screen. */
export interface OpeningStage {
  /** Measures again; call after anything that may have moved the text. */
  measure(): void;
  /** Stirs its water. */
  wake(): void;
  /** Draws a frame; false when the picture rests, or is out of sight. */
  draw(pace: Pace): boolean;
}

/** The great wheel of the first screen: it turns as the reader scrolls past. Without the code that draws, it stands still. */
export function turnOpening(section: HTMLElement, redraw: () => void): OpeningStage {
  const poster = section.querySelector<HTMLElement>('.poster')!;
  const pictures = [...section.querySelectorAll<SVGSVGElement>('svg[data-layout]')].map((svg) => new MovingPicture(svg));
  let [bottom, height, picture] = [0, 0, pictures[0]!];
  let drawing: Awaited<ReturnType<typeof drawings>>['opening'] | undefined;
  let drawn = '';
  drawings().then(({ opening }) => {
    drawing = opening;
    redraw();
  }, () => {});
  return {
    measure() {
      bottom = poster.offsetHeight;
      height = section.offsetHeight;
      picture = pictures.find(({ svg }) => svg.getClientRects().length > 0)!;
    },
    wake() {
      if (viewport.top < bottom) picture.wake();
    },
    draw(pace) {
      if (!drawing || viewport.top >= bottom) {
        picture.stop();
        return false;
      }
      const layout = picture.svg.dataset['layout'] as Layout;
      const progress = pace === 'still' ? 0 : Math.round(Math.min(Math.max(viewport.top / height, 0), 1) * 200) / 200;
      if (drawn !== `${layout} ${progress}`) {
        picture.show(drawing.draw({ layout, state: drawing.state(progress) }));
        picture.wake();
      }
      drawn = `${layout} ${progress}`;
      return picture.advance(pace === 'still' ? Infinity : pace);
    },
  };
}
