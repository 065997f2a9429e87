/** Points out, without going there and without remembering it, the language the browser asks for first. */
export function guessLanguage(document: Document, wanted: readonly string[]): void {
  const offered = [...document.querySelectorAll<HTMLElement>('[data-language]')];
  for (const tag of wanted) {
    const match = offered.find((item) => item.dataset['language'] === new Intl.Locale(tag).language);
    if (!match) continue;
    match.querySelector<HTMLElement>('[data-guess]')!.hidden = false;
    match.classList.add('guessed');
    return;
  }
}
