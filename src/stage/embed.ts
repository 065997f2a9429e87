import { wordsOf } from '../i18n/words.ts';
import { writeAddress } from './address.ts';
import { copyOnClick } from './copy.ts';
import { readEmbed, writeEmbed } from './embed-address.ts';
import { keepEmbedDialog } from './embed-dialog.ts';
import { runFrames } from './frames.ts';
import { later } from './later.ts';
import { surround } from './surroundings.ts';
import { listenToKeys, pagesOf, turnBySwipe, Turner, turningKeys } from './turner.ts';
import { TurnControls } from './turn-controls.ts';

/** One scene inside another page: its steps are turned, its address follows, the page around it decides on its width. */
const { told, outline: all, knobWords, wide, stage: stageOf, tell } = surround<'turn'>();
const outline = all[0]!;
const main = document.querySelector<HTMLElement>('[data-embed]')!;
const section = main.querySelector<HTMLElement>('[data-scene]')!;
const toEssay = document.querySelector<HTMLAnchorElement>('[data-to-essay]')!;
const home = toEssay.pathname;
const writeSoon = later(250, write);

const { range, knobs } = read();
const pages = pagesOf(section).filter(([first]) => !range || range.includes(first.dataset['step']?.split('/')[1] ?? ''));
const turner = new Turner(pages, (byReader) => {
  controls.show(byReader);
  writeSoon();
  frames.measure();
});
const controls = new TurnControls(section, turner, wordsOf(told.locale, told.turn));
main.classList.toggle('without-knobs', !knobs);

const stage = stageOf(section, { follow: turner.follow, redraw: () => frames.soon(), onChange: writeSoon });
const frames = runFrames([stage]);

function read() {
  return readEmbed(outline, location.search, location.hash);
}

function place() {
  return { scene: outline.id, step: turner.step?.split('/')[1], ...stage.setting };
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
  tell(found, faults, () => {
    stage.apply({ overrides: {}, time: undefined });
    writeSoon();
  });
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
