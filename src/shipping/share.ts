import { viewBox } from '../figure/camera.ts';
import { escape, markup } from '../figure/markup.ts';
import { describe, openingMarkup, pictureMarkup } from '../figure/still.ts';
import { guides } from '../guides/index.ts';
import { chapterOf, chaptersOf } from '../i18n/chapters.ts';
import { words } from '../i18n/locales.ts';
import { standalone } from '../lab/svg.ts';
import { memo } from '../memo.ts';
import { shapes } from '../parts/sprite.ts';
import { wrap } from '../parts/text.ts';
import { scenes } from '../scenes/all.ts';
import { opening, SIZE as POSTER } from '../scenes/opening/index.ts';
import { readings } from '../scenes/opening/state.ts';
import type { SceneId } from '../scenes/scene.ts';
import { scenery } from '../scenes/scenery.ts';
import { dayInk } from './inks.ts';
import { FONTS, paint } from './paint.ts';

/** In pixels, as those who show it ask for. */
export const SHARE = { width: 1200, height: 630 } as const;

/** What a shared page may show: the opening, or a scene. */
export type Shared = 'essay' | SceneId;
export const shared: readonly Shared[] = ['essay', ...(Object.keys(scenes) as SceneId[])];

/** What a figure has of the picture's width; its words have the rest. */
const FIGURE = 642;
const MARGIN = 56;
/** The black serif is wider than the sans by which lines are measured. */
const WIDER = 1.12;

/** The picture in words: what is seen on it, and nothing of the words on it. */
export function shareDescription(locale: string, of: Shared): string {
  if (of === 'essay') return words(locale, 'figures/opening')('description', readings(opening.state(0)));
  return describe(scenes[of], stillOf(of), locale);
}

/** The sharing image of the essay or of a scene, as PNG. */
export async function paintShare(locale: string, of: Shared): Promise<Uint8Array<ArrayBuffer>> {
  return paint(of === 'essay' ? await poster(locale) : await figure(locale, of), SHARE.width);
}

const stillOf = (scene: SceneId) => scenes[scene].steps.find(({ id }) => id === guides[scene].still)!;

/** The opening as a wide screen has it: its sides go on beyond the drawing. */
async function poster(locale: string): Promise<string> {
  const { title, subtitle } = (await chaptersOf(locale))[0]!;
  const width = (POSTER.wide.height * SHARE.width) / SHARE.height;
  const drawing = picture(locale, openingMarkup('wide', words(locale, 'figures/opening')('sign')), `${(POSTER.wide.width - width) / 2} 0 ${width} ${POSTER.wide.height}`);
  return sheet([
    placed(drawing, 0, SHARE.width),
    lines(title, { x: MARGIN, y: 134, size: 116, font: FONTS.black, weight: 900, maxWidth: SHARE.width }),
    lines(subtitle ?? '', { x: MARGIN, y: 192, size: 36, font: FONTS.sans, weight: 800, maxWidth: SHARE.width - 2 * MARGIN }),
  ].join(''));
}

/** A scene's figure, beside it the title of its chapter. */
async function figure(locale: string, scene: SceneId): Promise<string> {
  const { title, kicker } = await chapterOf(locale, scene);
  const step = stillOf(scene);
  const drawing = picture(locale, pictureMarkup(scenes[scene], step, { locale, layout: 'wide', uid: 'share' }), viewBox(scenes[scene].shots, step.camera, 'wide'));
  const maxWidth = SHARE.width - FIGURE - 2 * MARGIN;
  return sheet([
    placed(drawing, SHARE.width - FIGURE, FIGURE),
    lines(kicker ?? '', { x: MARGIN, y: 112, size: 30, font: FONTS.sans, weight: 800, maxWidth, ink: 'quiet' }),
    lines(title, { x: MARGIN, y: 190, size: 66, font: FONTS.black, weight: 900, maxWidth }),
    lines(words(locale)('site.name'), { x: MARGIN, y: SHARE.height - MARGIN, size: 34, font: FONTS.sans, weight: 800, maxWidth }),
  ].join(''));
}

function picture(locale: string, inside: string, box: string): string {
  return standalone({ markup: inside, viewBox: box, title: '', description: '' }, { color: dayInk, shape: (id) => shapesIn(locale).get(id), font: FONTS.sans });
}

/** Shapes of the page's sprite and of the scenes' scenery by their ids. */
const shapesIn = memo((locale: string): ReadonlyMap<string, string> =>
  new Map([...shapes(), ...scenery(words(locale, 'figures/opening')('sign'))].map((mark) => [String(mark.attributes['id']), markup([mark])])));

function placed(svg: string, x: number, width: number): string {
  return svg.replace(/ width="[^"]*" height="[^"]*"/, ` x="${x}" y="0" width="${width}" height="${SHARE.height}"`);
}

function sheet(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE.width} ${SHARE.height}" width="${SHARE.width}" height="${SHARE.height}"><rect width="100%" height="100%" fill="${dayInk('paper')}"/>${inside}</svg>`;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly weight: number;
  readonly maxWidth: number;
  readonly ink?: string;
}

function lines(text: string, { x, y, size, font, weight, maxWidth, ink = 'text' }: Line): string {
  const rows = wrap(text, size, weight, maxWidth / (font === FONTS.black ? WIDER : 1));
  const spans = rows.map((row, i) => `<tspan x="${x}" y="${y + i * size * 1.2}">${escape(row)}</tspan>`).join('');
  return `<text font-family="${font}" font-size="${size}" font-weight="${weight}" letter-spacing="-0.02em" fill="${dayInk(ink)}">${spans}</text>`;
}
