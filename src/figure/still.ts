import { messagesOf, words } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Scene, Step } from '../scenes/scene.ts';
import { markup } from './markup.ts';
import type { Layout, Words } from './picture.ts';

/** The inside of a step's SVG, drawn at build by the same function that draws in the browser. */
export function pictureMarkup(
  scene: Scene,
  step: Step,
  { locale, layout, uid }: { locale: string; layout: Layout; uid: string },
): string {
  return markup(scene.draw({ uid, layout, state: scene.state(step), words: labelsOf(locale, scene.id) }));
}

/** A step in words, filled from the model's state. */
export function describe(scene: Scene, step: Step, locale: string): string {
  return words(locale, `figures/${scene.id}`)(`descriptions.${step.id}`, scene.readings(scene.state(step)));
}

function labelsOf(locale: string, scene: string): Words {
  return wordsOf(locale, messagesOf(locale, `figures/${scene}`)['labels'] as never);
}
