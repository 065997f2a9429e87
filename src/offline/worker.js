/*
 * The service worker. `BUILD`, which integrations/offline.ts writes above, names every page of one build with the files it needs and the
 * digest of each. Pages come from the network first; what is kept is of this build alone, digest by digest.
 */
const PREFIX = 'reverse-qe-';
const CACHE = PREFIX + BUILD.version;
/** Milliseconds that a page may take to come. */
const PATIENCE = 5000;
const ROOT = new URL('./', self.location.href);

const addressOf = (path) => new URL(path, ROOT).href;

/** The path below the site's root, as the build names it; undefined elsewhere. */
function pathOf(address) {
  const { origin, pathname } = new URL(address);
  return origin === ROOT.origin && pathname.startsWith(ROOT.pathname) ? pathname.slice(ROOT.pathname.length) : undefined;
}

/** Keeps a page with all it needs. The page goes last: it is there only if nothing of it is missing. */
async function keep(page) {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.pages[page].map((path) => add(cache, path)));
  await add(cache, page);
}

/** The browser refuses what does not have the digest: a file of another build never gets in. */
async function add(cache, path) {
  const address = addressOf(path);
  if (await cache.match(address)) return;
  const response = await fetch(address, { integrity: BUILD.files[path], cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  await cache.put(address, response);
}

/** What is open, what an older build kept, and the essay in the language of each. */
async function pagesToKeep() {
  const open = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => url);
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const before = await Promise.all(older.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const pages = [...open, ...before.flat()].map(pathOf).filter((path) => path !== undefined && Object.hasOwn(BUILD.pages, path));
  const essays = pages.map((path) => `${path.split('/')[0]}/`).filter((path) => Object.hasOwn(BUILD.pages, path));
  return new Set([...pages, ...essays]);
}

/** The kept page, which may be an older build's, whole, where the network has no answer in time. */
async function pageFromNetwork(request, path) {
  const kept = await (await caches.open(CACHE)).match(addressOf(path));
  if (!kept) return fetch(request);
  const late = new Promise((done) => setTimeout(done, PATIENCE, kept));
  return Promise.race([fetch(request), late]).catch(() => kept);
}

async function fileFromHere(request, path) {
  return (await (await caches.open(CACHE)).match(addressOf(path))) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(pagesToKeep().then((pages) => Promise.all([...pages].map(keep))));
});

/** Only once no page of an older build is open. */
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url) : undefined;
  if (path === undefined) return;
  if (Object.hasOwn(BUILD.pages, path) && request.mode === 'navigate') {
    event.respondWith(pageFromNetwork(request, path));
    event.waitUntil(keep(path).catch(() => {}));
  } else if (Object.hasOwn(BUILD.files, path)) {
    event.respondWith(fileFromHere(request, path));
  }
});
