import type { Values } from '../parameters/parameter.ts';
import { type Fault, readAddress, writeAddress } from '../stage/address.ts';
import type { SceneOutline } from '../stage/outline.ts';

/** What stands on the bench: one run, or two side by side at the same moment. */
export interface Setup {
  /** What differs from the defaults, of the first run. */
  readonly a: Values;
  /** Of the second; undefined while there is none. */
  readonly b: Values | undefined;
  /** The moment of both, in the model's periods; left out, the end of the run. */
  readonly time: number | undefined;
}

/** Marks what belongs to the second run: `b.capex=2`. Alone, it says that there is one. */
const SECOND = 'b';
const PREFIX = `${SECOND}.`;

/** Names that hold for both runs. */
const COMMON = ['t', 'v'];

/** Reads `?capex=8&b.capex=2&t=3&v=1`. Never throws: what cannot be used is told in `faults`, as of an address of the essay. */
export function readSetup(outline: SceneOutline, search: string): { setup: Setup; faults: Fault[] } {
  const [first, second] = [new URLSearchParams(), new URLSearchParams()];
  let two = false;
  for (const [name, text] of new URLSearchParams(search)) {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
    two ||= name === SECOND || own !== undefined;
    if (own !== undefined && !COMMON.includes(own)) second.append(own, text);
    else if (name !== SECOND) first.append(name, text);
  }
  const a = readRun(outline, first);
  const b = readRun(outline, second);
  return {
    setup: { a: a.place.overrides, b: two ? b.place.overrides : undefined, time: a.place.time },
    faults: [...a.faults, ...b.faults.map(ofSecond)],
  };
}

/** Writes a setup as the search of an address; only what differs from the defaults is named. */
export function writeSetup(outline: SceneOutline, { a, b, time }: Setup): string {
  const search = writeRun(outline, a, time);
  if (!b) return print(search);
  const second = writeRun(outline, b, undefined);
  for (const name of COMMON) second.delete(name);
  const common = COMMON.flatMap((name) => (search.has(name) ? [[name, search.get(name)!] as const] : []));
  for (const [name] of common) search.delete(name);
  for (const [name, text] of second) search.append(PREFIX + name, text);
  if (second.size === 0) search.append(SECOND, '');
  for (const [name, text] of common) search.append(name, text);
  search.set('v', outline.version);
  return print(search);
}

function readRun(outline: SceneOutline, search: URLSearchParams): ReturnType<typeof readAddress> {
  return readAddress([outline], String(search), `#${outline.id}`);
}

function writeRun(outline: SceneOutline, overrides: Values, time: number | undefined): URLSearchParams {
  return new URLSearchParams(writeAddress([outline], { scene: outline.id, step: undefined, overrides, time }).search);
}

function print(search: URLSearchParams): string {
  return search.size > 0 ? `?${search}` : '';
}

/** A fault in what belongs to the second run, by the names that its address has. */
function ofSecond(fault: Fault): Fault {
  if (!('name' in fault)) return fault;
  const name = PREFIX + fault.name;
  if (fault.kind !== 'unknownName') return { ...fault, name };
  return { ...fault, name, allowed: fault.allowed.filter((known) => !COMMON.includes(known)).map((known) => PREFIX + known) };
}
