import type { Layout } from '../figure/picture.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import { wordsOf } from '../i18n/words.ts';
import { load } from '../scenes/load.ts';
import type { Fault, Place } from './address.ts';
import { faults as code } from './demand.ts';
import { show } from './notice.ts';
import { readOutline } from './outline.ts';
import { motionWanted } from './preferences.ts';
import { SceneStage, type Surroundings } from './scene.ts';

/** What the build has written into the page for its script. */
type Told<More extends string> = { readonly locale: string; readonly outline: unknown; readonly home: string } & Readonly<Record<'notice' | 'knobs' | 'guess' | More, CompiledMessages>>;

/** What a page with scenes has around them, be they scrolled or turned. */
export function surround<More extends string = never>() {
  const told = JSON.parse(document.getElementById('messages')!.textContent!) as Told<More>;
  const outline = readOutline(told.outline);
  const notice = document.querySelector<HTMLElement>('[data-notice]')!;
  const noticeWords = wordsOf(told.locale, told.notice);
  const knobWords = wordsOf(told.locale, told.knobs);
  /** Beside the text the wide composition has room for its letters only from here on. */
  const wide = matchMedia('(min-width: 1100px)');
  const layout = (): Layout => (wide.matches ? 'wide' : 'compact');
  return {
    told,
    outline,
    knobWords,
    wide,
    /** A scene of the page. */
    stage(section: HTMLElement, { follow, redraw, onChange }: Pick<Surroundings, 'follow' | 'redraw' | 'onChange'>): SceneStage {
      const id = section.dataset['scene']!;
      return new SceneStage(section, outline.find((scene) => scene.id === id)!, {
        locale: told.locale,
        knobWords,
        guessWords: told.guess,
        layout,
        still: () => !motionWanted(),
        load: () => load(id),
        follow,
        redraw,
        onChange,
        onFailure: () => show(notice, noticeWords, [noticeWords('failed')]),
        onEmptyHand: () => show(notice, noticeWords, [noticeWords('emptyHanded')]),
      });
    },
    /** Says of an address what was wrong with it and what it has set, with the way back. What was said of the one before holds no longer. */
    tell(place: Place, faults: readonly Fault[], back: () => void): void {
      notice.hidden = true;
      // Few addresses have anything to be told of: the code for it comes when one has.
      if (faults.length > 0 || Object.keys(place.overrides).length > 0) void code().then(({ showPlace }) => showPlace(notice, noticeWords, { ...place, faults }, back));
    },
  };
}
