import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { canInstall, install } from './debian.ts';

/** The one without a window first: with it the browser tests take two thirds of the time. */
const SYSTEM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Path of a Chromium: CHROME_PATH, Playwright's own, or the system's. Throws in one line that names the ways. */
export function findChromium(): string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, and there is no such file`);
  }
  const found = [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Chromium found: set CHROME_PATH to one, or run "npx playwright install chromium", or install your system\'s chromium package');
}

/** Finds a Chromium, or on Debian as root gets one. */
export function getChromium(): string {
  try {
    return findChromium();
  } catch (error) {
    if (!canInstall()) throw error;
    install('chromium-headless-shell');
    return findChromium();
  }
}
