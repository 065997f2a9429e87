/**
 * A language tag (BCP 47) in its usual form: `zh-hant` → `zh-Hant`. A tag that names no language is refused with the
 * ones that may have been meant: a country's language (`cn` → zh), a language by its English name, one a letter away.
 */
export function canonicalTag(tag: string): string {
  const known = canonical(tag);
  if (known !== undefined) return known;
  const meant = suggestions(tag.toLowerCase()).map((one) => `${one} (${nameOf(one)})`);
  throw new Error(`"${tag}" is not a language tag (BCP 47)${meant.length > 0 ? `. Did you mean ${meant.join(' or ')}?` : '; tags are such as ja, pt-BR or zh-Hant'}`);
}

/** The tag as Intl writes it, or nothing if it names no language. */
function canonical(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return nameOf(locale.language) === undefined ? undefined : locale.toString();
  } catch {
    return undefined;
  }
}

function nameOf(language: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

function suggestions(letters: string): string[] {
  const hyphened = letters.replaceAll('_', '-');
  if (hyphened !== letters && canonical(hyphened) !== undefined) return [canonical(hyphened)!];
  const spoken = languageIn(letters);
  if (spoken !== undefined) return [spoken];
  const named = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)).filter((code) => nameOf(code)?.toLowerCase() === letters);
  if (named.length > 0 || !/^[a-z]{2,3}$/.test(letters)) return named;
  return [...new Set([...withOneMore(letters), ...withAnotherEnd(letters)])].filter((code) => canonical(code) === code && isCommon(code)).slice(0, 4);
}

/** fl → fil */
function withOneMore(letters: string): string[] {
  return Array.from(letters, (_, i) => ALPHABET.map((letter) => letters.slice(0, i + 1) + letter + letters.slice(i + 1))).flat();
}

/** fl → fi */
function withAnotherEnd(letters: string): string[] {
  return ALPHABET.map((letter) => letters.slice(0, -1) + letter);
}

/** The language most people of a country speak, if the letters are a country's: cn → zh, jp → ja. */
function languageIn(country: string): string | undefined {
  if (!/^[a-z]{2}$/.test(country)) return undefined;
  const { language, region } = new Intl.Locale(`und-${country}`).maximize();
  return language !== 'und' && language !== 'en' && region === country.toUpperCase() ? language : undefined;
}

/** Whether Intl can print numbers and dates in it. */
function isCommon(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}
