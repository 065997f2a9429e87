import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What the page shows, as lightness from 0 to 1 of squares 16 px wide, row by row. */
export async function lightness(page: Page): Promise<number[]> {
  const { width, height } = page.viewportSize()!;
  const pixels = await sharp(await page.screenshot({ scale: 'css' })).resize(width / 16, height / 16, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  return Array.from({ length: pixels.length / 3 }, (_, i) => 0.2126 * linear(pixels[3 * i]!) + 0.7152 * linear(pixels[3 * i + 1]!) + 0.0722 * linear(pixels[3 * i + 2]!));
}

/** What WCAG 2.3.1 still calls small: a quarter of 341 by 256 pixels, in squares of 16 px. It asks that of any such field at one time; here it is asked of the whole window and of all times. */
export const SMALL = Math.floor((341 * 256) / 4 / 16 ** 2);

/** The most flashes of each square within any second, as WCAG 2.3.1 counts them: there and back by a tenth, the darker below 0.8. `frames` has so many in a second. */
export function flashes(frames: ReadonlyArray<readonly number[]>, perSecond: number): number[] {
  const squares = frames[0]!.map((_, square) => turns(frames.map((frame) => frame[square]!)));
  return squares.map((times) => Math.max(0, ...times.map((from) => Math.floor(times.filter((time) => time >= from && time < from + perSecond).length / 2))));
}

/** When a lightness had gone by a tenth from its last extreme. */
function turns(series: readonly number[]): number[] {
  const times: number[] = [];
  let [low, high, rising] = [series[0]!, series[0]!, undefined as boolean | undefined];
  series.forEach((value, time) => {
    [low, high] = [Math.min(low, value), Math.max(high, value)];
    const up = rising !== true && value - low >= 0.1 && low < 0.8;
    const down = rising !== false && high - value >= 0.1 && value < 0.8;
    if (!up && !down) return;
    times.push(time);
    [low, high, rising] = [value, value, up];
  });
  return times;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
