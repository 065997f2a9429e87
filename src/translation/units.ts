import { mdxUnits } from './mdxUnits.ts';
import type { Unit } from './unit.ts';
import { yamlUnits } from './yamlUnits.ts';

/** The units of any file of `content/<locale>/`: chapters and strings; of other files, such as fonts, none. */
export function unitsOf(file: string, text: string): readonly Unit[] {
  if (file.endsWith('.mdx')) return mdxUnits(file, text);
  return file.endsWith('.yaml') ? yamlUnits(file, text) : [];
}
