import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The languages, which are the folders of `content/`, in the order of their tags. For what runs before or without the site's own code. */
export function localeFolders(root = '.'): string[] {
  return readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
