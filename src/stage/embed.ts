import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import { load } from '../scenes/load.ts';
import { writeAddress } from './address.ts';
import { copyOnClick } from './copy.ts';
import { readEmbed, writeEmbed } from './embed-address.ts';
import { keepEmbedDialog } from './embed-dialog.ts';
import { showPlace } from './faults.ts';
import { runFrames } from './frames.ts';
import { show } from './notice.ts';
import { readOutline } from './outline.ts';
import { motionWanted } from './preferences.ts';
import { SceneStage } from './scene.ts';
import { listenToKeys, pagesOf, turnBySwipe, Turner, turningKeys } from './turner.ts';
import { TurnControls } from './turn-controls.ts';

/** One scene inside another page: its steps are turned, its address follows, the page around it decides on its width. */
const page = JSON.parse(document.getElementById('messages')!.textContent!) as { locale: string; outline: unknown } & Record<'notice' | 'knobs' | 'guess' | 'turn', CompiledMessages>;
const outline = readOutline(page.outline)[0]!;
const main = document.querySelector<HTMLElement>('[data-embed]')!;
const section = main.querySelector<HTMLElement>('[data-scene]')!;
const notice = document.querySelector<HTMLElement>('[data-notice]')!;
const noticeWords = wordsOf(page.locale, page.notice);
const knobWords = wordsOf(page.locale, page.knobs);
const toEssay = document.querySelector<HTMLAnchorElement>('[data-to-essay]')!;
const home = toEssay.pathname;

/** Beside the text the wide composition has room for its letters only from here on. */
const wide = matchMedia('(min-width: 1100px)');

const { range, knobs } = read();
const all = pagesOf(section);
const pages = range ? all.filter(([first]) => range.includes(first.dataset['step']?.split('/')[1] ?? '')) : all;
const turner = new Turner(pages, (byReader) => {
  controls.show(byReader);
  writeSoon();
  frames.measure();
});
const controls = new TurnControls(section, turner, wordsOf(page.locale, page.turn));
main.classList.toggle('without-knobs', !knobs);

const stage = new SceneStage(section, outline, {
  locale: page.locale,
  knobWords,
  guessWords: page.guess,
  layout: () => (wide.matches ? 'wide' : 'compact'),
  still: () => !motionWanted(),
  load: () => load(outline.id),
  follow: turner.follow,
  redraw: () => frames.soon(),
  onChange: writeSoon,
  onFailure: () => show(notice, noticeWords, [noticeWords('failed')]),
});
const frames = runFrames([stage]);

function read() {
  return readEmbed(outline, location.search, location.hash);
}

function place() {
  return { scene: outline.id, step: turner.step?.split('/')[1], ...stage.setting };
}

let writing: ReturnType<typeof setTimeout> | undefined;
function writeSoon(): void {
  clearTimeout(writing);
  writing = setTimeout(write, 250);
}

/** A host may forbid its frames to change their addresses; the figure does not need it. */
function write(): void {
  toEssay.href = home + Object.values(writeAddress([outline], place())).join('');
  try {
    history.replaceState(history.state, '', location.pathname + writeEmbed(outline, place(), location.search));
  } catch {
    // Refused: the address stays as the host gave it.
  }
}

/** Takes place and values from the address, on arrival and whenever the host or a link changes it. */
function arrive(): void {
  const { place: found, faults } = read();
  const { step, overrides, time } = found;
  turner.show(outline.id, step);
  stage.apply({ overrides, time });
  notice.hidden = true;
  if (faults.length > 0 || Object.keys(overrides).length > 0) {
    showPlace(notice, noticeWords, { ...found, faults }, () => {
      stage.apply({ overrides: {}, time: undefined });
      writeSoon();
    });
  }
  write();
}

copyOnClick(section, knobWords, () => new URL(home + Object.values(writeAddress([outline], place())).join(''), location.href).href);
keepEmbedDialog(() => ({ search: writeAddress([outline], place()).search, step: place().step }));
listenToKeys(turningKeys(turner));
submitByClick();
turnBySwipe(section.querySelector<HTMLElement>('.stage')!, turner);
addEventListener('hashchange', arrive);
wide.addEventListener('change', frames.measure);
document.documentElement.dataset['live'] = '';
arrive();

/** A sandbox that does not allow forms tells none that it is submitted: the click on its button does. */
function submitByClick(): void {
  addEventListener('click', (event) => {
    const submitter = (event.target as Element).closest<HTMLButtonElement>('main form:not([method]) [type="submit"]');
    if (!submitter) return;
    event.preventDefault();
    submitter.form!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter }));
  });
}
