import type { Layout } from '../figure/picture.ts';
import { drawings } from '../scenes/load.ts';
import type { Player } from './frames.ts';
import { MovingPicture } from './picture.ts';
import { viewport } from './viewport.ts';

/** The great wheel of the first screen: it turns as the reader scrolls past. Without the code that draws, it stands still. */
export function turnOpening(section: HTMLElement, redraw: () => void): Player {
  const poster = section.querySelector<HTMLElement>('.poster')!;
  const pictures = [...section.querySelectorAll<SVGSVGElement>('svg[data-layout]')].map((svg) => new MovingPicture(svg));
  let [bottom, height, picture] = [0, 0, pictures[0]!];
  let drawing: Awaited<ReturnType<typeof drawings>>['opening'] | undefined;
  // The word on the wheel is read off the picture in the page: it is the same at every turn.
  const sign = section.querySelector('.wheel text')!.textContent;
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
    prepare(pace) {
      if (!drawing || viewport.top >= bottom) return void picture.stop();
      const layout = picture.svg.dataset['layout'] as Layout;
      const progress = pace === 'still' ? 0 : Math.round(Math.min(Math.max(viewport.top / height, 0), 1) * 200) / 200;
      const marks = drawn === `${layout} ${progress}` ? undefined : drawing.draw({ layout, state: drawing.state(progress), sign });
      drawn = `${layout} ${progress}`;
      if (marks) picture.wake();
      return () => {
        if (marks) picture.show(marks);
        return picture.advance(pace === 'still' ? Infinity : pace);
      };
    },
  };
}
