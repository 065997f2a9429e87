import { languageOf } from './language.ts';

/**
 * The attributes of what is set in a language's own type: `<html {...setIn('ko')}>`. Its fonts come by `lang` (`virtual:type.css`, see
 * integrations/subset-fonts.ts), what follows from its script by `data-script` (styles/script.css). With `more`, also the characters that the essay does without.
 */
export function setIn(tag: string, more = false): { lang: string; dir: 'ltr' | 'rtl'; 'data-script': string; 'data-more'?: true } {
  const { direction, script } = languageOf(tag);
  return { lang: tag, dir: direction, 'data-script': script, ...(more ? { 'data-more': true } : {}) };
}
