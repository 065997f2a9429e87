import { readFileSync } from 'node:fs';
import { dayInk } from './inks.ts';
import { paint } from './paint.ts';

/** In pixels: for phones that draw no SVG, and for the two sizes that a manifest is asked for. */
export const ICON_SIZES = [180, 192, 512] as const;

/** The site's drop on its paper, as PNG. Devices cut what is far from the middle to a form of their own. */
export function paintIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const drop = /<path.*\/>/.exec(readFileSync('public/favicon.svg', 'utf8'))![0];
  return paint(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-32 -31 64 64" width="${size}" height="${size}"><rect x="-32" y="-31" width="64" height="64" fill="${dayInk('paper')}"/>${drop}</svg>`, size);
}
