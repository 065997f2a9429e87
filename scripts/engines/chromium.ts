import { chromium } from '@playwright/test';
import { getChromium } from '../chromium.ts';
import type { Browser, Engine } from './browser.ts';

/** Chromium, driven by Playwright as in all other tests. */
export const chromiumEngine: Engine = {
  name: 'Chromium',
  async start(): Promise<Browser> {
    const browser = await chromium.launch({ executablePath: getChromium(), handleSIGINT: false, handleSIGTERM: false });
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    return {
      version: browser.version(),
      open: async (address) => void (await page.goto(address)),
      resize: (width, height) => page.setViewportSize({ width, height }),
      run: (act, given) => page.evaluate(act as never, given) as Promise<never>,
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
