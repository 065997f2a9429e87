/**
 * What is known of a language's translation, kept in `translations/<locale>.json` by the `locale:` commands, never by hand: its source,
 * and for each unit the hashes of both sides when somebody last confirmed that they say the same.
 */
export interface Records {
  /** The language it is translated from. Two that are each other's source are originals: either may be written first. */
  readonly source: string;
  readonly units: Readonly<Record<string, Confirmed>>;
}

/** `[source, own]` hashes, with `machine` where no person has read it yet. */
export type Confirmed = readonly [source: string, own: string, by?: 'machine'];

export function readRecords(file: string, text: string): Records {
  try {
    const read = JSON.parse(text) as Records;
    if (typeof read.source !== 'string' || typeof read.units !== 'object') throw new Error('it needs "source" and "units"');
    return read;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}. It is written by "npm run locale:add" and "npm run locale:confirm", not by hand`);
  }
}

/** One line a unit, in the order of ids, so that a change reads as one. */
export function writeRecords({ source, units }: Records): string {
  const lines = Object.keys(units).sort().map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(units[id])}`);
  return `{\n  "source": ${JSON.stringify(source)},\n  "units": {${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}}\n}\n`;
}
