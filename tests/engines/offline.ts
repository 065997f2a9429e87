import assert from 'node:assert/strict';
import { serveSite } from '../fixtures/servers.ts';
import type { Check } from './checks.ts';
import { DESKTOP, Visit } from './visit.ts';

/** After one visit the essay opens without a network, with moving figures. */
export function offlineCheck(locale: string): Check {
  return {
    name: `in ${locale}, the essay opens without a network after one visit`,
    async run({ browser }) {
      const site = await serveSite();
      const visit = new Visit(browser, site.origin);
      try {
        await browser.resize(...DESKTOP);
        await visit.open(`/${locale}/`);
        await browser.run(async () => void (await navigator.serviceWorker.ready), null);
        await visit.until('the kept pages', async () => (await caches.keys()).length, null);
      } finally {
        site.close();
      }
      await visit.open(`/${locale}/#cascade/sell`);
      await visit.pictureAt('cascade/sell');
      assert.equal(await browser.run(() => document.querySelectorAll('.failed').length, null), 0);
    },
  };
}
