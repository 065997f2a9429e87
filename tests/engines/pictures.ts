import assert from 'node:assert/strict';
import { type Check, same } from './checks.ts';
import { DESKTOP, PHONE, type Visit } from './visit.ts';

const SCENES = ['financing', 'bathtub', 'cascade', 'duration'];

/** The wide pictures that the first engine gave, by language and step: every other must give the same to the letter. */
const first = new Map<string, string>();

/**
 * The picture invariant. Compared is text: an SVG element as the engine itself writes it out, live and from the page's
 * HTML alike. Attributes are never rewritten by an engine, so no further normal form is needed, only the names of ids that differ by
 * place are made one.
 */
export function pictureChecks(locales: readonly string[]): Check[] {
  return locales.flatMap((locale) =>
    SCENES.flatMap((scene) => [
      { name: `pictures of ${scene} in ${locale}: by address and by scrolling as in the page's HTML`, run: (visit: Visit) => asBuilt(visit, locale, scene) },
      { name: `pictures of ${scene} in ${locale}: wide, the same in every engine`, run: (visit: Visit) => asElsewhere(visit, locale, scene) },
    ]),
  );
}

async function asBuilt(visit: Visit, locale: string, scene: string): Promise<void> {
  await visit.browser.resize(...PHONE);
  await visit.open(`/${locale}/#${scene}`);
  const steps = await stepsOf(visit, scene);
  const built = new Map<string, string>();
  for (const step of steps) built.set(step, await visit.browser.run((id) => document.querySelector(`[id="${id}"] .still svg`)!.innerHTML, step));
  assert.equal(new Set(built.values()).size, steps.length, 'every step has a picture of its own');
  const compare = async (step: string, way: string): Promise<void> => {
    await visit.pictureAt(step);
    const live = await visit.browser.run((name) => document.querySelector(`[data-scene="${name}"] .stage svg`)!.innerHTML, scene);
    same(live.replaceAll(`${scene}-live`, 'uid'), built.get(step)!.replaceAll(step.replace('/', '-'), 'uid'), `${step} ${way}`);
  };
  for (const step of steps) {
    await visit.scrollTo(step);
    await compare(step, 'scrolling down');
  }
  for (const step of steps) {
    await visit.open(`/${locale}/#${step}`);
    await compare(step, 'by its address');
  }
  assert.deepEqual(await visit.complaints(), []);
}

async function asElsewhere(visit: Visit, locale: string, scene: string): Promise<void> {
  await visit.browser.resize(...DESKTOP);
  await visit.open(`/${locale}/#${scene}`);
  for (const step of (await stepsOf(visit, scene)).toReversed()) {
    await visit.scrollTo(step);
    const picture = await visit.pictureAt(step);
    const key = `${locale} ${step}`;
    if (!first.has(key)) first.set(key, picture);
    same(picture, first.get(key), step);
  }
}

function stepsOf(visit: Visit, scene: string): Promise<string[]> {
  return visit.browser.run((name) => [...document.querySelectorAll(`[data-step^="${name}/"]`)].map(({ id }) => id), scene);
}
