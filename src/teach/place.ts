import type { Values } from '../parameters/parameter.ts';
import { scenes } from '../scenes/all.ts';
import { type Fault, readAddress, writeAddress } from '../stage/address.ts';
import { outlineOf, readOutline } from '../stage/outline.ts';

/** What an address may name. */
const outline = readOutline(outlineOf(Object.values(scenes)));

/** A place in the essay as a text names it: `scene="bathtub" step="water" set="water=reserves capex=8"`. */
export interface NamedPlace {
  readonly scene: string;
  readonly step?: string | undefined;
  /** Values in the form of an address, with blanks between them; `t` is the moment. */
  readonly set?: string | undefined;
}

/** The values and the address of a named place, below a language's root. Throws, naming `where`, what the page would complain of. */
export function placeOf({ scene, step, set = '' }: NamedPlace, where: string): { readonly address: string; readonly overrides: Values } {
  const hash = step === undefined ? `#${scene}` : `#${scene}/${step}`;
  const { place, faults } = readAddress(outline, `?${set.trim().replaceAll(/\s+/g, '&')}`, hash);
  if (place.scene !== scene) throw new Error(`${where}: there is no scene "${scene}". There are: ${outline.map(({ id }) => id).join(', ')}`);
  if (faults.length > 0) throw new Error(`${where}: ${faults.map(told).join('; ')}`);
  const { search, hash: written } = writeAddress(outline, place);
  return { address: search + written, overrides: place.overrides };
}

function told(fault: Fault): string {
  const allowed = 'allowed' in fault ? `; allowed: ${list(fault.allowed)}` : '';
  if (fault.kind === 'unknownStep') return `the scene "${fault.scene}" has no step "${fault.text}"${allowed}`;
  if (fault.kind === 'unknownName') return `there is no value "${fault.name}"${allowed}`;
  if (fault.kind === 'badValue') return `${fault.name}=${fault.text} cannot be used${allowed}`;
  if (fault.kind === 'twice') return `${fault.name} is given twice`;
  return `"${fault.text}" cannot be used${allowed}`;
}

function list(allowed: Extract<Fault, { allowed: unknown }>['allowed']): string {
  if ('min' in allowed) return `${allowed.min} to ${allowed.max}${allowed.infinite ? ', or inf' : ''}`;
  return ('options' in allowed ? allowed.options : allowed).join(', ');
}
