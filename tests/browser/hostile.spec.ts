import { expect, type Page, test } from '@playwright/test';

/** One page of every kind, in a language; the last has no page. */
const PAGES = ['', 'ledger/', 'data/', 'glossary/', 'teach/', 'print/', 'present/', 'parts/', 'figures/bathtub/', 'embed/bathtub/', 'nothing/here/'];

const ADDRESSES = [
  '?capex=%3Cimg%20src%3Dx%20onerror%3Dhacked()%3E&v=%3Cscript%3Ehacked()%3C/script%3E#bathtub/%22%3E%3Cscript%3Ehacked()%3C/script%3E',
  '?%3Csvg%20onload%3Dhacked()%3E=1&b.capex=%22%3E%3Cimg%20src%3Dx%20onerror%3Dhacked()%3E&t=%3C&verdict=%22%5D,*&steps=%3Cb%3E..%3Cb%3E#%22%3E%3Cimg%20src=x%20onerror=hacked()%3E',
  '?__proto__=1&constructor=2&toString=3&hasOwnProperty=4#__proto__/constructor',
  `?capex=${'9'.repeat(4000)}&${'a'.repeat(2000)}=${'%F0%9F%A6%86'.repeat(300)}#${'x'.repeat(2000)}/${'y'.repeat(2000)}`,
  '?capex=%E2%80%AE%00%EF%BF%BE1&%ED%A0%80=%E0%A4%A&soup=%E1%84%80%E1%85%A1%CC%B4%CD%95#%E2%80%AE/%ED%A0%80',
  '?capex=%%%&&&===#%',
];

/** What a page does that no address may make it do. */
async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.exposeFunction('hacked', () => wrong.push('a script from the address ran'));
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => /Content Security Policy|Content-Security-Policy/.test(message.text()) && wrong.push(message.text()));
  return wrong;
}

/** Those whose scripts read addresses, one whose scripts do not, and the one that is shown for any address. */
const READING = ['', 'ledger/', 'glossary/', 'present/', 'figures/bathtub/', 'embed/bathtub/', 'nothing/here/'];

for (const path of READING) {
  test(`no address makes /ko/${path} run, draw or ask for what it says`, async ({ page, baseURL }) => {
    const wrong = await watch(page);
    page.on('request', (request) => new URL(request.url()).origin === baseURL || /^(data|blob):/.test(request.url()) || wrong.push(`asked for ${request.url()}`));
    for (const address of ADDRESSES) {
      await page.goto('about:blank');
      await page.goto(`/ko/${path}${address}`, { waitUntil: 'load' });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const strangers = await page.locator('img[src="x"], [onerror], [onload], script:not([src]):has-text("hacked")').count();
      expect(strangers, address.slice(0, 60)).toBe(0);
      await expect(page.locator('h1').first()).toBeAttached();
    }
    expect(wrong).toEqual([]);
  });
}

test('the notice tells what was wrong with an address as text', async ({ page }) => {
  await page.goto(`/en/${ADDRESSES[0]}`);
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText('<img src=x onerror=hacked()>');
  await expect(notice).toContainText('"><script>hacked()</script>');
  expect(await notice.evaluate((element) => [...new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName))].sort())).toEqual(['BUTTON', 'P']);
});

for (const refused of [false, true]) {
  test(`no page of any kind ${refused ? 'misses a storage that is refused' : 'sets a cookie, keeps anything or asks anybody else'}`, async ({ page, context, baseURL }) => {
    test.slow();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('request', (request) => new URL(request.url()).origin === baseURL || /^(data|blob):/.test(request.url()) || wrong.push(`asked for ${request.url()}`));
    if (refused) {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
        }
      });
    }
    for (const path of ['/', ...PAGES.map((name) => `/en/${name}`)]) {
      await page.goto(path);
      await page.mouse.wheel(0, 600);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expect(page.locator('h1').first()).toBeAttached();
      if (!refused) {
        const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
        expect(kept, path).toEqual(['', 0, 0, 0, 0]);
      }
    }
    expect(await context.cookies()).toEqual([]);
    expect(wrong).toEqual([]);
  });
}
