/** What a picture takes from its page, and has to bring along as a file. */
export interface Surroundings {
  /** The color of an ink as it is printed now. */
  readonly color: (ink: string) => string;
  /** The markup of a shape or pattern of the page by its id; nothing, if there is none. */
  readonly shape: (id: string) => string | undefined;
  readonly font: string;
  /** Rules of its own: fonts that only it would know. */
  readonly style?: string;
}

export interface Drawing {
  /** Its inside, as markup. */
  readonly markup: string;
  readonly viewBox: string;
  /** Shown by readers of pictures, and by whoever opens the file as text. */
  readonly title: string;
  readonly description: string;
}

/** A figure as a file that stands alone: colors and letters as attributes, shapes of the page's sprite included, on its wall. */
export function standalone({ markup, viewBox, title, description }: Drawing, surroundings: Surroundings): string {
  const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const inside = dressed(markup, surroundings);
  const defs = [...shapesIn(inside, surroundings).values()].join('');
  const style = surroundings.style ? `<style>${surroundings.style}</style>` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}" fill="none" stroke-linejoin="round" stroke-linecap="round" text-rendering="geometricPrecision" role="img">`,
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>${style}<defs>${defs}</defs>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${surroundings.color('wall')}"/>${inside}</svg>\n`,
  ].join('');
}

/** Shapes by id that markup refers to, and those that they refer to. */
function shapesIn(markup: string, surroundings: Surroundings, found = new Map<string, string>()): Map<string, string> {
  for (const [, id] of markup.matchAll(/(?:href="|url\()#([\w.-]+)/g)) {
    if (found.has(id!) || markup.includes(` id="${id}"`)) continue;
    const shape = surroundings.shape(id!);
    if (shape === undefined) continue;
    found.set(id!, dressed(shape, surroundings));
    shapesIn(found.get(id!)!, surroundings, found);
  }
  return found;
}

/** Every class as the attributes that the page's style sheets would give. */
function dressed(markup: string, surroundings: Surroundings): string {
  return markup.replace(/<([\w]+)((?:\s+[\w:-]+="[^"]*")*)/g, (element: string, tag: string, text: string) => {
    if (!text.includes(' class=')) return element;
    const own = new Map([...text.matchAll(/\s+([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
    const classes = own.get('class')?.split(' ') ?? [];
    own.delete('class');
    for (const name of classes) for (const [attribute, value] of attributesOf(name, surroundings)) own.set(attribute, value);
    return `<${tag}${[...own].map(([name, value]) => ` ${name}="${value}"`).join('')}`;
  });
}

function attributesOf(name: string, { color, font }: Surroundings): ReadonlyArray<readonly [string, string]> {
  const [, kind, ink] = /^([fs])-(\w+)$/.exec(name) ?? [];
  if (ink === 'none') return [];
  // Coral is printed in stripes.
  if (kind === 'f') return [['fill', ink === 'coral' ? `url(#p-coral) ${color(ink)}` : color(ink!)]];
  if (kind === 's') return [['stroke', color(ink!)]];
  if (name === 'square') return [['stroke-linecap', 'butt']];
  if (name === 'lettering') return [['font-family', font], ['letter-spacing', '-0.015em'], ['style', 'font-variant-numeric:tabular-nums']];
  return [];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
