import { drawings } from '../scenes/load.ts';
import { readAddress, writeAddress } from './address.ts';
import { followContents } from './contents.ts';
import { copyLinks, copyOnClick } from './copy.ts';
import { runFrames } from './frames.ts';
import { keepLanguageLinks } from './languages.ts';
import { later } from './later.ts';
import { turnOpening } from './opening.ts';
import { keepOffline } from './offline.ts';
import { keepSwitches } from './preferences.ts';
import type { SceneStage } from './scene.ts';
import { surround } from './surroundings.ts';
import { followScroll } from './track.ts';

const { outline, knobWords, wide, stage: stageOf, tell } = surround();

/** The address follows the reader, without a trail in the history. */
const writeSoon = later(250, () => {
  const stage = stages.find((candidate) => candidate.active);
  const { search, hash } = stage ? writeAddress(outline, placeOf(stage)) : { search: '', hash: '' };
  history.replaceState(history.state, '', location.pathname + search + hash);
  keepLanguageLinks();
});

const stages = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map((section) => stageOf(section, { follow: followScroll, redraw: () => frames.soon(), onChange: writeSoon }));
const contents = followContents(document.querySelector<HTMLElement>('[data-contents]')!, () => stages[0]!.line());
// Without the code that draws, the still pictures in the text take over.
drawings().catch(() => {
  for (const { section } of stages) section.classList.add('failed');
});
const opening = document.querySelector<HTMLElement>('[data-opening]');
const frames = runFrames([opening && turnOpening(opening, () => frames.soon()), ...stages, contents].filter((part) => part !== null));

function placeOf(stage: SceneStage) {
  return { scene: stage.outline.id, step: stage.outline.steps[stage.index], ...stage.setting };
}

/** Takes place and values from the address, on arrival and whenever a link changes it. */
function readPlace({ oldURL }: { readonly oldURL?: string }): void {
  const { place, faults } = readAddress(outline, searchAfter(oldURL), location.hash);
  const stage = stages.find((candidate) => candidate.outline.id === place.scene);
  stage?.apply({ overrides: place.overrides, time: place.time });
  tell(place, faults, () => {
    stage?.apply({ overrides: {}, time: undefined });
    writeSoon();
  });
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
