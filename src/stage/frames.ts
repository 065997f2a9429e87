import type { Pace, Paint } from './figure.ts';
import { motionWanted } from './preferences.ts';
import { viewport } from './viewport.ts';

/** What takes part in the frames of a page. */
export interface Player {
  /** Measures again; called after anything that may have moved the text. */
  measure(): void;
  /** The reader is at it: stirs its water. */
  wake?(): void;
  /** Works out a frame; nothing when there is none to paint. */
  prepare(pace: Pace): Paint | undefined;
}

export interface Frames {
  /** Asks for a frame. */
  soon(): void;
  /** Measures everything again, and asks for a frame. */
  measure(): void;
}

/** Most seconds that pass from one frame to the next: a tab that slept goes on where it was. */
const LONGEST = 0.1;

/**
 * One frame at a time, however many events ask for it, and more frames as long as something moves or asks meanwhile.
 * A frame is three tasks, between which a slow processor is free for the reader: what it shows is worked out, then
 * written into the page, which is laid out at once; the browser's own task then has only to paint.
 */
export function runFrames(players: readonly Player[]): Frames {
  let underWay = false;
  let again = false;
  let last: number | undefined;
  const soon = (): void => {
    again = true;
    if (!underWay) setTimeout(workOut);
    underWay = true;
  };
  const workOut = (): void => {
    again = false;
    viewport.read();
    const now = performance.now();
    const pace = motionWanted() ? Math.min((now - (last ?? now)) / 1000, LONGEST) : 'still';
    const paints = players.map((player) => player.prepare(pace));
    setTimeout(() => {
      viewport.read();
      const moving = paints.map((paint) => paint?.()).includes(true);
      // Read after a change, this lays out the page.
      viewport.read();
      requestAnimationFrame(() => {
        underWay = false;
        last = moving ? now : undefined;
        if (moving || again) soon();
      });
    });
  };
  const measure = (): void => {
    viewport.read();
    for (const player of players) player.measure();
    soon();
  };
  const stir = (): void => {
    for (const player of players) player.wake?.();
    soon();
  };
  addEventListener('scroll', stir, { passive: true });
  addEventListener('resize', measure);
  new ResizeObserver(measure).observe(document.body);
  return { soon, measure };
}
