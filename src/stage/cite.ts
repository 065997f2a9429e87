import { reckoned } from '../i18n/reckoned.ts';

/** "Cite this" names the page in the state in which the reader has it, and the day on which that was. */
const section = document.querySelector<HTMLElement>('[data-cite]')!;
const said = section.querySelector<HTMLElement>('[data-cite-status]')!;
/** Stands in the words for the day. */
const DAY = '\uE001';

function fill(): void {
  const today = new Date();
  const days: Record<string, string> = {
    plain: new Intl.DateTimeFormat(reckoned(section.dataset['languageTag']!), { dateStyle: 'long' }).format(today),
    // As BibTeX wants it: the reader's own day, not Greenwich's.
    bibtex: new Intl.DateTimeFormat('sv').format(today),
  };
  for (const citation of section.querySelectorAll<HTMLElement>('[data-citation]')) {
    const day = citation.querySelector<HTMLElement>('[data-cite-day]')!;
    day.textContent = day.dataset['citeDay']!.replace(DAY, days[citation.dataset['citation']!]!);
    day.hidden = false;
    citation.querySelector('[data-cite-address]')!.textContent = location.href.replace(/#(cite|essay)?$/, '');
  }
  section.querySelector<HTMLElement>('[data-cite-state]')!.hidden = location.search === '';
}

/** On the clipboard, or selected for the reader's own copying where the clipboard is refused. */
async function copy(button: HTMLButtonElement): Promise<void> {
  fill();
  const citation = section.querySelector<HTMLElement>(`[data-citation="${button.dataset['copy']}"]`)!;
  try {
    await navigator.clipboard.writeText(citation.innerText);
    said.textContent = said.dataset['citeStatus']!;
    button.dataset['copied'] = '';
    setTimeout(() => {
      delete button.dataset['copied'];
      said.textContent = '';
    }, 1500);
  } catch {
    getSelection()!.selectAllChildren(citation);
  }
}

for (const button of section.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
// The address follows the reader without a word; it is looked at when the citation comes into view.
new IntersectionObserver(fill).observe(section);
addEventListener('hashchange', fill);

export {};
