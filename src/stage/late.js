/* Stands in the essay itself, allowed by its hash. Who begins at its top does not wait until all below is laid out: that comes piece by piece once the fonts are there, or at once for who goes further by other ways than scrolling. */
if (performance.getEntriesByType('navigation')[0]?.type === 'navigate' && !location.hash && 'adoptedStyleSheets' in document) {
  /** Pieces of the text by the heights that most of them have. */
  const PIECES = {
    '44rem': '.step, .chart, .chapter > .ledger, .knobs, .challenges, .closing-figure',
    '20rem': '.claim, .guess',
    '12rem': '.lead, .chapter > p, .chapter > ul',
  };
  /** Milliseconds after which the reader comes first. */
  const LONGEST = 8;
  /** What leads to a place that has to be where it will be. */
  const WAYS = ['click', 'keydown', 'focusin', 'popstate'];

  const sheet = new CSSStyleSheet();
  const rules = Object.entries(PIECES).map(([height, pieces]) => `:is(${pieces}) { content-visibility: auto; contain-intrinsic-block-size: auto ${height} }`);
  sheet.replaceSync(`@media screen { ${rules.join('')} }`);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.dataset.late = '';

  const pieces = () => document.querySelectorAll(Object.values(PIECES).join());
  const layOut = () => {
    for (const way of WAYS) removeEventListener(way, layOut, true);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    for (const piece of pieces()) piece.style.contentVisibility = '';
    delete document.documentElement.dataset.late;
  };
  const layOutSome = (rest) => {
    const until = performance.now() + LONGEST;
    while ('late' in document.documentElement.dataset) {
      const piece = rest.next().value;
      if (!piece) return layOut();
      piece.style.contentVisibility = 'visible';
      // Read after a change, this lays out the page.
      piece.offsetHeight;
      if (performance.now() > until) return setTimeout(layOutSome, 0, rest);
    }
  };
  for (const way of WAYS) addEventListener(way, layOut, true);
  addEventListener('load', () => document.fonts.ready.then(() => layOutSome(pieces().values())));
}
