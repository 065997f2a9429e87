import { zipSync } from 'fflate';
import type { Files } from './folder.ts';

/** The first moment that a zip can name, in whatever time zone: the same files give the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Files as a zip that unpacks to one folder. */
export function zip(folder: string, files: Files): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes])), { level: 9, mtime: ALWAYS });
}
