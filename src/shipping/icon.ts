import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { dayInk } from './inks.ts';

/** In pixels: for phones that draw no SVG, and for the two sizes that a manifest is asked for. */
export const ICON_SIZES = [180, 192, 512] as const;

/** How much of an icon the drop takes; devices cut the rest to their own form. */
const SHARE = 0.62;

/** The site's drop on its paper, as PNG. */
export async function paintIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const side = Math.round(size * SHARE);
  const drop = await sharp(readFileSync('public/favicon.svg'), { density: 72 * (side / 40) }).resize(side, side).png().toBuffer();
  const icon = await sharp({ create: { width: size, height: size, channels: 3, background: dayInk('paper') } }).composite([{ input: drop }]).png().toBuffer();
  return new Uint8Array(icon);
}
