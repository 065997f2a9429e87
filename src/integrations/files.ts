import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** All files below a folder, as paths from it with slashes, sorted. */
export function filesIn(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, posix.join(path, entry.name)) : [posix.join(path, entry.name)]))
    .sort();
}

/** Pages that are made to stand in another site's page: `ko/embed/bathtub/index.html`. */
export const isEmbed = (path: string): boolean => /^[^/]+\/embed\//.test(path);
