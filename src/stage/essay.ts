import type { Layout } from '../figure/picture.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import { drawings, load } from '../scenes/load.ts';
import { readAddress, writeAddress } from './address.ts';
import { followContents } from './contents.ts';
import { copyLinks, copyOnClick } from './copy.ts';
import { faults } from './demand.ts';
import { runFrames } from './frames.ts';
import { keepLanguageLinks } from './languages.ts';
import { show } from './notice.ts';
import { turnOpening } from './opening.ts';
import { keepOffline } from './offline.ts';
import { readOutline } from './outline.ts';
import { keepSwitches, motionWanted } from './preferences.ts';
import { SceneStage } from './scene.ts';
import { followScroll } from './track.ts';

const page = JSON.parse(document.getElementById('messages')!.textContent!) as { locale: string; outline: unknown; notice: CompiledMessages; knobs: CompiledMessages; guess: CompiledMessages };
const outline = readOutline(page.outline);
const notice = document.querySelector<HTMLElement>('[data-notice]')!;
const noticeWords = wordsOf(page.locale, page.notice);
const knobWords = wordsOf(page.locale, page.knobs);

/** Beside a column of text the wide composition has room for its letters only from here on. */
const wide = matchMedia('(min-width: 1100px)');
const layout = (): Layout => (wide.matches ? 'wide' : 'compact');

const stages = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map(
  (section) =>
    new SceneStage(section, outline.find((scene) => scene.id === section.dataset['scene'])!, {
      locale: page.locale,
      knobWords,
      guessWords: page.guess,
      layout,
      still: () => !motionWanted(),
      load: () => load(section.dataset['scene']!),
      follow: followScroll,
      redraw: () => frames.soon(),
      onChange: writeSoon,
      onFailure: () => show(notice, noticeWords, [noticeWords('failed')]),
    }),
);
const contents = followContents(document.querySelector<HTMLElement>('[data-contents]')!, () => stages[0]!.line());
// Without the code that draws, the still pictures in the text take over.
drawings().catch(() => {
  for (const { section } of stages) section.classList.add('failed');
});
const opening = document.querySelector<HTMLElement>('[data-opening]');
const frames = runFrames([opening && turnOpening(opening, () => frames.soon()), ...stages, contents].filter((part) => part !== null));

/** The address follows the reader, without a trail in the history. */
let writing: ReturnType<typeof setTimeout> | undefined;
function writeSoon(): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const stage = stages.find((candidate) => candidate.active);
    const { search, hash } = stage ? writeAddress(outline, placeOf(stage)) : { search: '', hash: '' };
    history.replaceState(history.state, '', location.pathname + search + hash);
    keepLanguageLinks();
  }, 250);
}

function placeOf(stage: SceneStage) {
  return { scene: stage.outline.id, step: stage.outline.steps[stage.index], ...stage.setting };
}

/** Takes place and values from the address, on arrival and whenever a link changes it. */
function readPlace({ oldURL }: { readonly oldURL?: string }): void {
  const { place, faults: found } = readAddress(outline, searchAfter(oldURL), location.hash);
  const stage = stages.find((candidate) => candidate.outline.id === place.scene);
  stage?.apply({ overrides: place.overrides, time: place.time });
  // What was said of the address before holds no longer.
  notice.hidden = true;
  // Few addresses have anything to be told of: the code for it comes when one has.
  if (found.length > 0 || Object.keys(place.overrides).length > 0) {
    void faults().then((told) => told.showPlace(notice, noticeWords, { ...place, faults: found }, () => {
      stage?.apply({ overrides: {}, time: undefined });
      writeSoon();
    }));
  }
  keepLanguageLinks();
  frames.soon();
}

/** A link on the page keeps the search, which says nothing of the scene it leads to if that is another. */
function searchAfter(oldURL = location.href): string {
  const { search, hash } = new URL(oldURL);
  const sceneAt = (place: string): string | undefined => readAddress(outline, search, place).place.scene;
  return search === location.search && sceneAt(hash) !== sceneAt(location.hash) ? '' : location.search;
}

for (const stage of stages) {
  copyOnClick(stage.section, knobWords, () => new URL(location.pathname + Object.values(writeAddress(outline, placeOf(stage))).join(''), location.href).href);
}
copyLinks();
addEventListener('hashchange', readPlace);
wide.addEventListener('change', frames.measure);
keepSwitches(frames.soon);
keepOffline();
document.documentElement.dataset['live'] = '';
readPlace({});
