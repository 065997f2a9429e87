/** Lets the site be read without a network from the next visit on. Where a service worker is refused, all stays as it is. */
export function keepOffline(): void {
  if (import.meta.env.PROD) addEventListener('load', () => setTimeout(() => navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {})));
}
