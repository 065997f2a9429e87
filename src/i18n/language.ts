import { memo } from '../memo.ts';

export interface Language {
  readonly tag: string;
  /** Its own name for itself: 한국어, English. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** What it is written in (ISO 15924): Kore, Latn, Arab. */
  readonly script: string;
}

/** What Intl knows of a language. */
export const languageOf = memo((tag: string): Language => {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' } };
  return {
    tag,
    name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!,
    direction: locale.getTextInfo?.().direction ?? 'ltr',
    script: locale.maximize().script ?? 'Latn',
  };
});
