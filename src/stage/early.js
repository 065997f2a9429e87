/* Stands in the page itself, allowed by its hash: the reader's choices before the first paint, stills if no other script comes. */
{
  const root = document.documentElement;
  // The essay's slides are a page of their own.
  if (/[?&]present\b/.test(location.search) && location.pathname.endsWith(`/${root.lang}/`)) location.replace(`present/${location.search}${location.hash}`);
  for (const name of ['theme', 'motion']) {
    try {
      const choice = localStorage.getItem(`reverse-qe-${name}`);
      if (choice) root.dataset[name] = choice;
    } catch {
      // Storage is refused: the system's own preferences hold.
    }
  }

  const colorBrowser = () => {
    const { theme } = root.dataset;
    for (const meta of document.querySelectorAll('meta[data-paper]')) {
      meta.media = theme ? (meta.dataset.paper === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${meta.dataset.paper})`;
    }
  };
  colorBrowser();
  new MutationObserver(colorBrowser).observe(root, { attributeFilter: ['data-theme'] });

  addEventListener('load', () => {
    if ('live' in root.dataset) return;
    for (const scene of document.querySelectorAll('[data-scene]')) scene.classList.add('failed');
    const words = document.getElementById('messages');
    const notice = document.querySelector('[data-notice]');
    if (!words || !notice) return;
    notice.textContent = JSON.parse(words.textContent).notice.failed;
    notice.hidden = false;
  });
}
