import assert from 'node:assert/strict';
import { type Check, same } from './checks.ts';
import { DESKTOP, PHONE, type Visit } from './visit.ts';

/** Addresses that cannot be used as they stand, and what the notice must name. */
const BAD = [
  ['#nope/nope', 'nope'],
  ['#financing/nope', 'nope'],
  ['?capex=abc', 'capex=abc'],
  ['?capex=1e999', 'capex=1e999'],
  ['?soup=1#bathtub/tap', 'soup'],
  ['?capex=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#financing/slack', '<img src=x onerror=alert(1)>'],
] as const;

/** Place and state by address, their faults, the way through history, and what is pressed on the page. */
export function addressChecks(locales: readonly string[]): Check[] {
  return locales.flatMap((locale) => {
    const other = locales.find((candidate) => candidate !== locale)!;
    const checks: Record<string, (visit: Visit) => Promise<void>> = {
      'addresses that cannot be used are told of': (visit) => bad(visit, locale),
      'values in the address change the picture and lead back': (visit) => values(visit, locale),
      'the language switch keeps step and state': (visit) => language(visit, locale, other),
      'back and forward restore place and state': (visit) => history(visit, locale),
      'a page that was left comes back live': (visit) => left(visit, locale),
      'a knob is written into the address, which brings its picture back': (visit) => knob(visit, locale),
      'a ledger row, a laboratory, an embed and a slide by address': (visit) => elsewhere(visit, locale),
      'notes open beside their buttons': (visit) => notes(visit, locale),
      'theme and motion are switched and kept': (visit) => switches(visit, locale),
    };
    return Object.entries(checks).map(([name, act]) => ({
      name: `in ${locale}, ${name}`,
      async run(visit: Visit) {
        await visit.browser.resize(...DESKTOP);
        await act(visit);
        assert.deepEqual(await visit.complaints(), []);
      },
    }));
  });
}

async function bad(visit: Visit, locale: string): Promise<void> {
  for (const [address, named] of BAD) {
    await visit.open(`/${locale}/${address}`);
    const notice = await visit.notice();
    assert.ok(notice.includes(named), `${address}: the notice says ${notice}`);
    await visit.until('the figure', () => document.querySelector('[data-scene="financing"] .stage svg')!.childElementCount, null);
    assert.deepEqual(await visit.complaints(), []);
  }
}

async function values(visit: Visit, locale: string): Promise<void> {
  await visit.open(`/${locale}/#bathtub/tilt`);
  const story = await visit.pictureAt('bathtub/tilt');
  await visit.open(`/${locale}/?water=reserves&v=1#bathtub/tilt`);
  assert.notEqual(await visit.pictureAt('bathtub/tilt'), story);
  assert.ok((await visit.notice()).includes('water=reserves'));
  await visit.browser.run(() => [...document.querySelectorAll<HTMLElement>('[data-notice] button')].at(-1)!.click(), null);
  await visit.until('the address of the story', () => location.search === '', null);
  same(await visit.pictureAt('bathtub/tilt'), story, 'back in the story');
}

async function language(visit: Visit, locale: string, other: string): Promise<void> {
  const place = '?capex=8&v=1#bathtub/tilt';
  await visit.open(`/${locale}/${place}`);
  await visit.until('the link takes the state along', ([tag, end]) => document.querySelector<HTMLAnchorElement>(`a[data-language="${tag}"]`)!.href.endsWith(end!), [other, `/${other}/${place}`]);
  await visit.browser.run((tag) => document.querySelector<HTMLElement>(`a[data-language="${tag}"]`)!.click(), other);
  await visit.until('the other language', (tag) => document.documentElement.lang === tag && 'live' in document.documentElement.dataset, other);
  await visit.pictureAt('bathtub/tilt');
  assert.ok((await visit.notice()).includes('capex=8'));
}

async function history(visit: Visit, locale: string): Promise<void> {
  const places = ['?water=reserves&v=1#bathtub/tilt', '#cascade/sell', '#duration/turn'];
  await visit.open(`/${locale}/${places[0]}`);
  const at = async (place: string): Promise<string> => {
    const picture = await visit.pictureAt(place.split('#')[1]!);
    await visit.until(`the address ${place}`, (wanted) => location.search + location.hash === wanted, place);
    return picture;
  };
  const pictures = [await at(places[0]!)];
  for (const place of places.slice(1)) {
    await visit.browser.run((href) => document.querySelector<HTMLElement>(`[data-contents] a[href="${href}"]`)!.click(), place);
    pictures.push(await at(place));
  }
  for (const [by, index] of [[-1, 1], [-1, 0], [1, 1], [1, 2]] as const) {
    await visit.browser.run((delta) => window.history.go(delta), by);
    same(await at(places[index]!), pictures[index], `${places[index]} after ${by}`);
  }
}

/** Out of the back-forward cache, where the engine has one. */
async function left(visit: Visit, locale: string): Promise<void> {
  await visit.open(`/${locale}/#bathtub/tilt`);
  const picture = await visit.pictureAt('bathtub/tilt');
  await visit.until('the address', () => location.hash === '#bathtub/tilt', null);
  await visit.browser.run(() => void setTimeout(() => document.querySelector<HTMLElement>('a[href$="/glossary/"]')!.click()), null);
  await visit.until('the glossary', () => location.pathname.endsWith('/glossary/') && document.readyState === 'complete', null);
  await visit.browser.run(() => void setTimeout(() => window.history.back()), null);
  await visit.until('the essay again', () => !location.pathname.endsWith('/glossary/') && 'live' in document.documentElement.dataset, null);
  same(await visit.pictureAt('bathtub/tilt'), picture, 'bathtub/tilt after going back');
  await visit.scrollTo('cascade/sell');
  await visit.pictureAt('cascade/sell');
}

async function knob(visit: Visit, locale: string): Promise<void> {
  await visit.open(`/${locale}/#bathtub/your-turn`);
  const story = await visit.pictureAt('bathtub/your-turn');
  await visit.browser.run(() => {
    const range = document.querySelector<HTMLInputElement>('[data-knobs="bathtub"] input[type=range]')!;
    range.stepUp(5);
    range.dispatchEvent(new Event('input', { bubbles: true }));
    range.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  const address = await visit.until('the address tells of the knob', () => location.search && location.search + location.hash, null);
  const picture = await visit.pictureAt('bathtub/your-turn');
  assert.notEqual(picture, story);
  await visit.open(`/${locale}/${address}`);
  same(await visit.pictureAt('bathtub/your-turn'), picture, address as string);
}

async function elsewhere(visit: Visit, locale: string): Promise<void> {
  await visit.open(`/${locale}/ledger/?verdict=contested#c16`);
  const shown = await visit.until('the rows of one verdict', () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-claim]')].filter((row) => row.getBoundingClientRect().height > 0);
    return rows.length < document.querySelectorAll('[data-claim]').length && rows.map((row) => [row.id, row.dataset['verdict']!] as const);
  }, null);
  for (const [id, verdict] of shown as Array<readonly [string, string]>) assert.ok(id === 'c16' || verdict === 'contested', `${id} is ${verdict}`);

  await visit.open(`/${locale}/figures/financing/?capex=8&b.capex=2&t=3&v=1`);
  await visit.until('two runs, each with its knobs', () => ['8', '2'].every((value, index) => document.querySelectorAll<HTMLInputElement>('[data-run] [name="capex"]')[index]?.value === value), null);

  await visit.open(`/${locale}/embed/financing/?steps=slack..backstop&knobs=hide&capex=8&v=1#financing/slack`);
  await visit.until('the embed at its step', () => document.querySelector('[data-up]')?.id === 'financing/slack', null);

  await visit.open(`/${locale}/?present&capex=8&v=1#financing/slack`);
  await visit.until('the slides', () => location.pathname.endsWith('/present/') && document.querySelector('[data-up]')?.id === 'financing/slack', null);
}

async function notes(visit: Visit, locale: string): Promise<void> {
  for (const [width, height] of [DESKTOP, PHONE]) {
    await visit.browser.resize(width, height);
    await visit.open(`/${locale}/`);
    const count = await visit.browser.run(() => document.querySelectorAll('button[popovertarget]').length, null);
    assert.ok(count > 20, `${count} buttons for notes`);
    for (let index = 1; index < count; index += Math.ceil(count / 8)) {
      const { open, inside, gap, name } = await visit.browser.run(async (nth) => {
        const button = document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')[nth]!;
        button.scrollIntoView({ behavior: 'instant', block: 'center' });
        await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 60));
        button.click();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const note = document.getElementById(button.getAttribute('popovertarget')!)!;
        const [a, b] = [note.getBoundingClientRect(), button.getBoundingClientRect()];
        const open = note.matches(':popover-open');
        note.hidePopover();
        return { open, inside: a.left >= 0 && a.right <= innerWidth && a.bottom > 0 && a.top < innerHeight, gap: Math.max(a.top - b.bottom, b.top - a.bottom), name: note.id };
      }, index);
      assert.ok(open && inside, `${name} at ${width} is ${open ? 'outside the window' : 'not open'}`);
      assert.ok(gap < 40 || width < 1000, `${name} opens ${gap} px away from its button`);
    }
  }
}

async function switches(visit: Visit, locale: string): Promise<void> {
  await visit.open(`/${locale}/`);
  const press = (): Promise<string> => visit.browser.run(() => {
    document.querySelector<HTMLElement>('[data-switch="theme"]')!.click();
    return `${document.documentElement.dataset['theme']} ${getComputedStyle(document.documentElement).color}`;
  }, null);
  const [a, b] = [await press(), await press()];
  assert.notEqual(a.split(' ')[0], b.split(' ')[0]);
  assert.notEqual(a.replace(/^\w+ /, ''), b.replace(/^\w+ /, ''), 'ink by day and by night');
  await visit.open(`/${locale}/ledger/`);
  assert.equal(await visit.browser.run(() => document.documentElement.dataset['theme'], null), b.split(' ')[0]);
  await visit.browser.run(() => localStorage.clear(), null);
}
