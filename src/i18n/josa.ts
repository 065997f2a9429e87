/**
 * The form of a Korean particle that a printed text asks for: 3이, 10으로, −4.8%가, 국채를. `pair` has both forms, that after a consonant
 * first. For what figures say: numbers, Hangul and what is read letter by letter; `particle` also reads words in Latin letters and
 * units, and is right about the pair.
 */
export function josa(text: string, pair: string): string {
  const [closed, open] = pair.split('/') as [string, string];
  const final = finalOf(text);
  return final === 0 || (final === RIEUL && closed.startsWith('으')) ? open : closed;
}

/** The final consonant of a syllable as Unicode counts it: 0 is none. */
const RIEUL = 8;
const OTHER = 1;

function finalOf(text: string): number {
  const spoken = text.replace(/[^\p{L}\p{N}%]+$/u, '');
  const last = spoken.slice(-1).toLowerCase();
  if (/\d/.test(last)) {
    // Zeros at the end are read 십, 백, 천, 만, 억, 조, those of a fraction 영.
    const zeros = /[0,]*$/.exec(spoken)![0].replaceAll(',', '').length;
    return zeros > 11 && zeros < 16 ? 0 : DIGITS[Number(last)]!;
  }
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0) return syllable % 28;
  // 엘, 알; 엠, 엔.
  return /[lr]/.test(last) ? RIEUL : /[mn]/.test(last) ? OTHER : 0;
}

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS = [OTHER, RIEUL, 0, OTHER, 0, 0, OTHER, RIEUL, RIEUL, 0];
