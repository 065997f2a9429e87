import type { Player } from './frames.ts';
import { trackSteps } from './track.ts';

/** The table of contents marks the chapter and the step the reader is at. `line()` is the height in the window, in CSS pixels, at which a place counts as reached. */
export function followContents(nav: HTMLElement, line: () => number): Player {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('ol a')];
  const list = nav.querySelector<HTMLElement>('[popover]')!;
  const track = trackSteps(links.map(({ hash }) => document.getElementById(hash.slice(1))!), line);
  let marked: number | undefined;
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) list.togglePopover?.(false);
  });
  list.addEventListener('toggle', () => links[marked!]!.scrollIntoView({ block: 'nearest' }));
  return {
    measure: track.measure,
    prepare: () => () => {
      const index = Math.floor(track.position());
      if (index === marked) return false;
      marked = index;
      for (const link of links) link.removeAttribute('aria-current');
      const link = links[index]!;
      const chapter = link.closest('ol ol')?.parentElement!.querySelector('a');
      chapter?.setAttribute('aria-current', 'location');
      link.setAttribute('aria-current', chapter ? 'step' : 'location');
      nav.querySelector('[data-here]')!.textContent = link.dataset['name']!;
      nav.style.setProperty('--read', String(index / (links.length - 1)));
      return false;
    },
  };
}
