/** What opens a note: a number (`fact`), a term. The class of its button, and the first word of its note's id. */
export type NoteKind = 'fact' | 'term';

/** A button that opens a note, the end of the emphasis it alone stands in, and what clings to it without a space: brackets, a comma, a particle. */
const OPENER = /(<button type="button" class="(fact|term)"[^>]* popovertarget="[a-z]+-([^"]+)")([^>]*>[^<]*<\/button>)(<\/strong>|<\/em>)?([^\s<>]*)/g;
const EMPHASES = ['<strong>', '<em>'];

/**
 * Finds what opens notes in a page. Each gets the number of its note, counted by kind in the order in which they are first named,
 * by which paper finds it; and is held together with what clings to it, since a button is a block to the line breaker. On a flat
 * page, where notes stand at the end, it is a link to its note.
 */
export function findNotes(html: string, flat = false): { html: string; notes: Readonly<Record<NoteKind, readonly string[]>> } {
  const notes: Record<NoteKind, string[]> = { fact: [], term: [] };
  let marked = '';
  let done = 0;
  for (const match of html.matchAll(OPENER)) {
    const [whole, opening, kind, id, rest, shut = '', after] = match as unknown as [string, string, NoteKind, string, string, string | undefined, string];
    // What stands before is looked for from the button on: a page has few of them and many words.
    const open = EMPHASES.find((tag) => html.endsWith(tag, match.index)) ?? '';
    const end = match.index - open.length;
    const before = html.slice(wordBefore(html, done, end), end);
    if (!notes[kind].includes(id)) notes[kind].push(id);
    const opener = `${opening} data-note="${notes[kind].indexOf(id) + 1}"${rest}`;
    const button = `${open}${flat ? linked(opener) : opener}${shut}`;
    // Emphasis that holds more than the button would be cut in two.
    const alone = (open === '') === (shut === '');
    marked += html.slice(done, end - before.length) + (alone && (before || after) ? `<span class="whole">${before}${button}${after}</span>` : `${before}${button}${after}`);
    done = match.index + whole.length;
  }
  return { html: marked + html.slice(done), notes };
}

/** Where the word that ends at `end` begins, not before `from`. */
function wordBefore(html: string, from: number, end: number): number {
  let begin = end;
  while (begin > from && !/[\s<>]/.test(html[begin - 1]!)) begin -= 1;
  return begin;
}

function linked(button: string): string {
  return button.replace('<button type="button"', '<a').replace('popovertarget="', 'href="#').replace(/ (?:popovertargetaction|interestfor)="[^"]*"/g, '').replace('</button>', '</a>');
}
