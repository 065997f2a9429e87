/** What opens a note: a number (`fact`), a term. The class of its button, and the first word of its note's id. */
export type NoteKind = 'fact' | 'term';

/**
 * A button that opens a note, the emphasis it alone stands in, and what clings to it without a space: brackets, a comma, a particle. Words are tried from their
 * first letter alone, since a page's data may have words of thousands.
 */
const OPENER = /(?:(?<![^\s<>])|(?=<))([^\s<>]*)(<strong>|<em>)?(<button type="button" class="(fact|term)"[^>]* popovertarget="[a-z]+-([^"]+)")([^>]*>[^<]*<\/button>)(<\/strong>|<\/em>)?([^\s<>]*)/g;

/** Most of a page, and none of it opens a note. */
const DRAWING = /(<svg\b[^]*?<\/svg>)/;

/**
 * Finds what opens notes in a page. Each gets the number of its note, counted by kind in the order in which they are first named,
 * by which paper finds it; and is held together with what clings to it, since a button is a block to the line breaker. On a flat
 * page, where notes stand at the end, it is a link to its note.
 */
export function findNotes(html: string, flat = false): { html: string; notes: Readonly<Record<NoteKind, readonly string[]>> } {
  const notes: Record<NoteKind, string[]> = { fact: [], term: [] };
  const mark = (text: string): string => text.replace(OPENER, (_, before: string, open = '', opening: string, kind: NoteKind, id: string, rest: string, shut = '', after: string) => {
    if (!notes[kind].includes(id)) notes[kind].push(id);
    const opener = `${opening} data-note="${notes[kind].indexOf(id) + 1}"${rest}`;
    const button = `${open}${flat ? linked(opener) : opener}${shut}`;
    // Emphasis that holds more than the button would be cut in two.
    const alone = (open === '') === (shut === '');
    return alone && (before || after) ? `<span class="whole">${before}${button}${after}</span>` : `${before}${button}${after}`;
  });
  return { html: html.split(DRAWING).map((piece, i) => (i % 2 === 1 ? piece : mark(piece))).join(''), notes };
}

function linked(button: string): string {
  return button.replace('<button type="button"', '<a').replace('popovertarget="', 'href="#').replace(/ (?:popovertargetaction|interestfor)="[^"]*"/g, '').replace('</button>', '</a>');
}
