/** Links to the other languages lead to the same step in the same state. */
export function keepLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.search = location.search;
    link.hash = location.hash;
  }
}
