import type { Values } from '../parameters/parameter.ts';

/** A run of a model: the parameters in force at the start, every frame, and what sums it up. */
export interface Run {
  readonly parameters: Values;
  readonly frames: readonly object[];
  readonly summary: object;
}

/** A frame with every number under one name: `price.bitcoin`, `held.crypto.bitcoin`. */
export type FlatFrame = Readonly<Record<string, unknown>>;

/** One JSON object for a run, with the address that shows it if it has one. JSON has no infinity, so it is written as the text "inf". */
export function toJson(scene: string, version: string, { parameters, frames, summary }: Run, link?: string): string {
  const run = { scene, model: version, link, parameters, frames: frames.map(flatten), summary: flattenFrames(summary) };
  return `${JSON.stringify(run, (_, value: unknown) => (typeof value === 'number' ? writeNumber(value) : value), 2)}\n`;
}

/** The frames of a run as CSV, one line each below a line of names; the address that shows it stands above, as a comment. */
export function toCsv({ frames }: Run, link?: string): string {
  const rows = frames.map(flatten);
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => writeCell(row[name])))];
  return `${link === undefined ? '' : `# ${link}\n`}${lines.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}

/** Joins the names of nested records with dots. */
export function flatten(frame: object): FlatFrame {
  const entries = Object.entries(frame).flatMap(([name, value]): [string, unknown][] => {
    if (!isRecord(value)) return [[name, value]];
    return Object.entries(flatten(value)).map(([inner, content]) => [`${name}.${inner}`, content]);
  });
  return Object.fromEntries(entries);
}

/** `start` and `end` of a summary are frames and look like frames. */
function flattenFrames(summary: object): object {
  const entries = Object.entries(summary).map(([name, value]: [string, unknown]) =>
    [name, (name === 'start' || name === 'end') && isRecord(value) ? flatten(value) : value]);
  return Object.fromEntries(entries);
}

function writeNumber(value: number): number | string {
  return value === Infinity ? 'inf' : value;
}

function writeCell(value: unknown): string {
  return value === null ? '' : String(typeof value === 'number' ? writeNumber(value) : value);
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
