import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

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
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw error;
    console.log('No Chromium found: installing Debian\'s.');
    for (const words of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'chromium']]) {
      spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    return findChromium();
  }
}
