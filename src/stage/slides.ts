import { wordsOf } from '../i18n/words.ts';
import { readAddress, writeAddress } from './address.ts';
import { runFrames } from './frames.ts';
import { later } from './later.ts';
import { surround } from './surroundings.ts';
import { listenToKeys, pagesOf, turnBySwipe, Turner, turningKeys } from './turner.ts';
import { TurnControls } from './turn-controls.ts';

/** The essay's steps as slides: one Turner over all scenes, each with its stage. */
const { told, outline, wide, stage: stageOf, tell } = surround<'turn'>();
const main = document.querySelector<HTMLElement>('[data-slides]')!;
const sections = [...main.querySelectorAll<HTMLElement>('[data-scene]')];
const writeSoon = later(250, () => history.replaceState(history.state, '', location.pathname + address()));

const turner = new Turner(sections.flatMap(pagesOf), (byReader) => {
  const here = turner.page[0].closest<HTMLElement>('[data-scene]')!;
  for (const section of sections) section.toggleAttribute('data-here', section === here);
  controls.show(byReader);
  void showNotes();
  writeSoon();
  frames.measure();
});
const controls = new TurnControls(main, turner, wordsOf(told.locale, told.turn));
const stages = sections.map((section) => stageOf(section, { follow: turner.follow, redraw: () => frames.soon(), onChange: writeSoon }));
const frames = runFrames(stages);

/** Place and state as the essay writes them. */
function address(): string {
  const stage = stages.find(({ section }) => section.hasAttribute('data-here'))!;
  return Object.values(writeAddress(outline, { scene: stage.outline.id, step: turner.step?.split('/')[1], ...stage.setting })).join('');
}

function arrive(): void {
  const search = new URLSearchParams(location.search);
  search.delete('present');
  const { place, faults } = readAddress(outline, `?${search}`, location.hash);
  const stage = stages.find(({ outline: { id } }) => id === place.scene) ?? stages[0]!;
  turner.show(stage.outline.id, place.step);
  stage.apply({ overrides: place.overrides, time: place.time });
  tell(place, faults, () => {
    stage.apply({ overrides: {}, time: undefined });
    writeSoon();
  });
}

/** The other language's slides, fetched when notes are first opened. */
let others: Promise<Document> | undefined;

/** The speaker's notes: the step's prose, and beside it the same step in the other language. */
async function showNotes(): Promise<void> {
  const aside = main.querySelector<HTMLElement>('[data-notes]')!;
  if (aside.hidden) return;
  const [own, other] = aside.querySelectorAll<HTMLElement>('[data-note-of]') as unknown as [HTMLElement, HTMLElement];
  own.replaceChildren(...proseOf(turner.page));
  other.replaceChildren();
  others ??= fetch(aside.dataset['other']!).then(async (response) => new DOMParser().parseFromString(await response.text(), 'text/html'));
  const index = turner.index;
  const pages = [...(await others).querySelectorAll<HTMLElement>('[data-slides] [data-scene]')].flatMap(pagesOf);
  if (index === turner.index) other.replaceChildren(...proseOf(pages[index]!));
}

/** Text alone: what opens notes elsewhere opens none here. */
function proseOf(elements: readonly HTMLElement[]): Node[] {
  return elements.flatMap((element) => [...(element.matches('.lead') ? [element] : element.querySelectorAll('.prose'))]).flatMap((prose) => [...prose.querySelectorAll('p')].filter((line) => !line.closest('.verdict')).map((line) => {
    const copy = document.createElement('p');
    copy.textContent = line.textContent;
    return copy;
  }));
}

function toggleNotes(): void {
  const aside = main.querySelector<HTMLElement>('[data-notes]')!;
  aside.hidden = !aside.hidden;
  void showNotes();
  frames.measure();
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}

function togglePalette(): void {
  const { dataset } = document.documentElement;
  if (dataset['palette']) delete dataset['palette'];
  else dataset['palette'] = 'projector';
}

/** The essay's address of what is shown, as a QR code drawn here: nobody else is asked. */
async function showCode(): Promise<void> {
  const dialog = main.querySelector<HTMLDialogElement>('[data-code]')!;
  const url = new URL(told.home + address(), location.href).href;
  const { path, size } = (await import('./code.ts')).codeOf(url);
  const svg = dialog.querySelector('svg')!;
  svg.setAttribute('viewBox', `-4 -4 ${size + 8} ${size + 8}`);
  svg.querySelector('path')!.setAttribute('d', path);
  dialog.querySelector('p')!.textContent = url;
  dialog.showModal();
}

const acts: Record<string, () => void> = {
  notes: toggleNotes,
  fullscreen: toggleFullscreen,
  palette: togglePalette,
  code: () => void showCode(),
  leave: () => location.assign(told.home + address()),
};
for (const button of main.querySelectorAll<HTMLElement>('[data-act]')) button.addEventListener('click', () => acts[button.dataset['act']!]!());
listenToKeys({ ...turningKeys(turner), ' ': () => turner.turn(1), s: toggleNotes, f: toggleFullscreen, p: togglePalette, q: acts['code']!, Escape: acts['leave']! });
for (const section of sections) {
  const stage = section.querySelector<HTMLElement>('.stage')!;
  turnBySwipe(stage, turner);
  stage.addEventListener('click', () => turner.turn(1));
}
addEventListener('hashchange', arrive);
wide.addEventListener('change', frames.measure);
document.documentElement.dataset['live'] = '';
arrive();
