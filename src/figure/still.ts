import { messagesOf, words } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { memo } from '../memo.ts';
import { opening } from '../scenes/opening/index.ts';
import { readingsOf, stateOf } from '../scenes/rest.ts';
import type { Moment, Scene, Step } from '../scenes/scene.ts';
import type { Mark } from './mark.ts';
import { markup } from './markup.ts';
import type { Layout, Words } from './picture.ts';

interface Setting {
  readonly locale: string;
  readonly layout: Layout;
  readonly uid: string;
}

/** A scene at a moment of its story, in a language. */
export function pictureAt(scene: Scene, moment: Moment, { locale, layout, uid }: Setting): readonly Mark[] {
  return scene.draw({ uid, layout, state: stateOf(scene, moment), words: labelsOf(locale, scene.id) });
}

/** The inside of a step's SVG, drawn at build by the same function that draws in the browser, once for all pages, in each of which its ids begin in another way. */
export function pictureMarkup(scene: Scene, step: Step, { locale, layout, uid }: Setting): string {
  return drawn(scene, step, locale, layout).replaceAll(UID, uid);
}

/** What nobody types. */
const UID = '\u0001';

const drawn = memo((scene: Scene, step: Step, locale: string, layout: Layout): string =>
  markup(pictureAt(scene, step, { locale, layout, uid: UID })));

/** The inside of the opening's SVG before anything has moved. */
export const openingMarkup = memo((layout: Layout, sign: string): string => markup(opening.draw({ layout, state: opening.state(0), sign })));

/** The id of a step's picture in the page, for whoever shows it once more. */
export function pictureId(scene: string, step: Step): string {
  return `${scene}-${step.id}-picture`;
}

/** A step in words, filled from the model's state. */
export function describe(scene: Scene, step: Step, locale: string): string {
  return words(locale, `figures/${scene.id}`)(`descriptions.${step.id}`, readingsOf(scene, step));
}

function labelsOf(locale: string, scene: string): Words {
  return wordsOf(locale, messagesOf(locale, `figures/${scene}`)['labels'] as never);
}
