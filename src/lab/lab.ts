import { join } from '../figure/join.ts';
import type { Layout } from '../figure/picture.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import { defaultsOf } from '../parameters/parameter.ts';
import { load } from '../scenes/load.ts';
import { readingsIn } from '../scenes/readings.ts';
import type { Readings, Scene } from '../scenes/scene.ts';
import { booksOf } from '../scenes/books.ts';
import { linesOf } from '../scenes/lines.ts';
import { outcomesOf } from '../scenes/outcomes.ts';
import { showBooks } from '../stage/books.ts';
import { copyOnClick } from '../stage/copy.ts';
import { faults } from '../stage/demand.ts';
import { runFrames } from '../stage/frames.ts';
import { Knobs } from '../stage/knobs.ts';
import { keepLanguageLinks } from '../stage/languages.ts';
import { show } from '../stage/notice.ts';
import { readOutline } from '../stage/outline.ts';
import { keepOffline } from '../stage/offline.ts';
import { keepSwitches } from '../stage/preferences.ts';
import { readSetup, type Setup, writeSetup } from './address.ts';
import { type Course, plot, plotSize } from './plot.ts';
import { fill, identityCells, outcomeCells } from './readout.ts';
import { Side } from './side.ts';

/** The laboratory of one scene: its figure with every knob, once or twice, and what is read off it. The address holds all of it. */
const page = JSON.parse(document.getElementById('messages')!.textContent!) as { locale: string; outline: unknown; notice: CompiledMessages; knobs: CompiledMessages; figure: CompiledMessages; lab: CompiledMessages };
const outline = readOutline(page.outline)[0]!;
const bench = document.querySelector<HTMLElement>('[data-bench]')!;
const notice = document.querySelector<HTMLElement>('[data-notice]')!;
const noticeWords = wordsOf(page.locale, page.notice);
const knobWords = wordsOf(page.locale, page.knobs);
const figureWords = wordsOf(page.locale, page.figure);
const labWords = wordsOf(page.locale, page.lab);
/** Once its code has come. */
let scene: Scene | undefined;

/** Room for the wide composition; two figures side by side have none. */
const broad = matchMedia('(min-width: 900px)');
const layout = (): Layout => (broad.matches && !setup.b ? 'wide' : 'compact');

let setup: Setup = { a: {}, b: undefined, time: undefined };
const [first, second] = (['a', 'b'] as const).map((run) => new Side(bench.querySelector<HTMLElement>(`[data-run="${run}"]`)!, outline, {
  locale: page.locale,
  knobWords,
  words: figureWords,
  labels: wordsOf(page.locale, page.figure['labels'] as CompiledMessages),
  layout,
  time: () => setup.time,
  onTurn: turned,
})) as [Side, Side];
const sides = [first, second];
const clock = listenToTime();
const frames = runFrames(sides);

/** A scene without a run in time has no moment to choose. */
function listenToTime(): Knobs | undefined {
  const form = bench.querySelector<HTMLFormElement>('[data-time]');
  if (!form) return undefined;
  const knobs = new Knobs(form, outline, knobWords, page.locale);
  knobs.onSetting(turned);
  // Whoever begins anew begins at the end of the run.
  first.form.addEventListener('reset', () => knobs.write({ overrides: {}, time: undefined }));
  return knobs;
}

/** The reader's hand has moved something. */
function turned(): void {
  setup = { a: first.values, b: setup.b && second.values, time: clock?.read().time };
  changed();
  writeSoon();
}

/** Puts everything on the bench where the setup says. */
function apply(next: Setup): void {
  const other = Boolean(next.b) !== Boolean(setup.b);
  setup = next;
  first.write(setup.a);
  second.write(setup.b);
  clock?.write({ overrides: {}, time: setup.time });
  bench.classList.toggle('two', Boolean(setup.b));
  compare.setAttribute('aria-pressed', String(Boolean(setup.b)));
  if (other) frames.measure();
  changed();
}

/** All that follows the setup. */
function changed(): void {
  frames.soon();
  readSoon();
  describeSoon();
  const here = writeSetup(outline, { ...setup, b: undefined });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-preset]')) link.toggleAttribute('aria-current', link.search === here);
}

let reading: ReturnType<typeof setTimeout> | undefined;

/** What is read off the bench follows in a task of its own, after the figure. */
function readSoon(): void {
  reading ??= setTimeout(() => {
    reading = undefined;
    const states = sides.map((side) => side.state());
    if (!scene) return;
    fill(document.querySelector<HTMLTableElement>('[data-identities]')!, identityCells(page.locale, booksOf[outline.id]!(states[0])));
    showBooks(document.querySelector<HTMLElement>('[data-books]')!, states[0], figureWords, { locale: page.locale, knobWords });
    const [a, b] = states.map((state) => readingsIn[scene!.id]!(state)) as [Readings, Readings];
    drawCourse();
    if (setup.b) fill(document.querySelector<HTMLTableElement>('[data-outcomes]')!, outcomeCells(labWords, outcomesOf[scene.id], a, b));
  }, 30);
}

/** The course of a run, with every value of the table. */
function courseOf({ values }: Side): Course {
  const own = { ...defaultsOf(outline.parameters), ...values };
  return { panels: linesOf[scene!.id](own), at: outline.span > 0 ? (setup.time ?? outline.span) : Number(own['shift']) };
}

function drawCourse(): void {
  const a = courseOf(first);
  const svg = document.querySelector<SVGSVGElement>('[data-plot]')!;
  const composition = broad.matches ? 'wide' : 'compact';
  const { width, height } = plotSize(a.panels.length, composition);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  join(svg, plot(a, setup.b && courseOf(second), composition, labWords), []);
}

let describing: ReturnType<typeof setTimeout> | undefined;

/** After the reader's hand has rested, the descriptions follow, announced once. */
function describeSoon(): void {
  clearTimeout(describing);
  describing = setTimeout(() => {
    const told = sides.filter(({ element }) => !element.hidden).map((side) => {
      const text = side.describe();
      if (text !== undefined) side.element.querySelector('[data-description]')!.textContent = text;
      return text;
    });
    bench.querySelector('[data-status]')!.textContent = told.join(' ');
  }, 600);
}

/** The address follows the reader, without a trail in the history. */
let writing: ReturnType<typeof setTimeout> | undefined;
function writeSoon(): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    history.replaceState(history.state, '', address());
    keepLanguageLinks();
  }, 250);
}

function address(): string {
  return location.pathname + writeSetup(outline, setup) + location.hash;
}

/** Takes the setup from the address, on arrival and when the reader goes back. */
function readAddress(): void {
  const { setup: read, faults: found } = readSetup(outline, location.search);
  apply(read);
  notice.hidden = true;
  if (found.length > 0) void faults().then((told) => told.showPlace(notice, noticeWords, { scene: outline.id, step: undefined, overrides: {}, time: undefined, faults: found }, () => {}));
  keepLanguageLinks();
}

/** Links to a setting of this figure set the first run in place; the history keeps where the reader was. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-preset]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { a, time } = readSetup(outline, link.search).setup;
  const next = { ...setup, a, time };
  history.pushState(null, '', location.pathname + writeSetup(outline, next) + link.hash);
  apply(next);
  keepLanguageLinks();
  if (link.hash) bench.scrollIntoView();
});

/** Files are made when they are asked for, and so is the code that makes them loaded. */
for (const side of sides) {
  side.element.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-file]');
    const taken = button && side.taken();
    if (!taken) return;
    const { save } = await import('./files.ts');
    await save(button.dataset['file']!, button.dataset['of'], { ...taken, title: document.title, page: new URL(location.pathname, location.href).href });
  });
}

const compare = bench.querySelector<HTMLButtonElement>('[data-action="compare"]')!;
compare.addEventListener('click', () => {
  apply({ ...setup, b: setup.b ? undefined : { ...setup.a } });
  writeSoon();
});

copyOnClick(bench.querySelector<HTMLElement>('.tools')!, knobWords, () => new URL(address(), location.href).href);
addEventListener('popstate', readAddress);
addEventListener('hashchange', keepLanguageLinks);
broad.addEventListener('change', () => {
  frames.measure();
  readSoon();
});
keepSwitches(frames.soon);
keepOffline();
readAddress();
load(outline.id).then((loaded) => {
  scene = loaded;
  for (const side of sides) side.begin(loaded);
  bench.classList.add('live');
  document.documentElement.dataset['live'] = '';
  frames.measure();
  changed();
}, (error: unknown) => {
  console.error(error);
  bench.classList.add('failed');
  show(notice, noticeWords, [noticeWords('failed')]);
});
