import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const port = Number(process.env['PORT'] ?? 4330);

export default defineConfig({
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    // What is tested is the site as it is served; the tests of the worker allow it.
    serviceWorkers: 'block',
    // Pictures at rest at once; the tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findChromium(),
      args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'site', testDir: 'tests/browser' },
    { name: 'more languages', testDir: 'tests/languages', testMatch: 'build.setup.ts' },
    { name: 'languages', testDir: 'tests/languages', testMatch: '*.spec.ts', dependencies: ['more languages'] },
  ],
  webServer: {
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/en/`,
    reuseExistingServer: false,
  },
});
