/** Points out, without going there and without remembering it, the language the browser asks for first. */
export function guessLanguage(document: Document, wanted: readonly string[]): void {
  const offered = [...document.querySelectorAll<HTMLElement>('[data-language]')];
  for (const tag of wanted) {
    // Some browsers name a language that is none, such as "c": Intl.Locale would throw.
    const match = offered.find((item) => item.dataset['language'] === tag.split('-')[0]!.toLowerCase());
    if (!match) continue;
    match.querySelector<HTMLElement>('[data-guess]')!.hidden = false;
    match.classList.add('guessed');
    return;
  }
}
