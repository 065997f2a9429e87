import { josa } from './josa.ts';

/**
 * The Korean particle a word asks for, as it is spoken: 3이, 10으로, 5%를, S&P 500을, GDP를, SOFR가, Fed가, “유동성”이, 연준(Fed)이.
 *
 * `pair` has both forms, that after a consonant first: 이/가, 은/는, 을/를, 과/와, 아/야, 으로/로, 이나/나, 이라고/라고, 이었다/였다 …
 *
 * Capitals are read letter by letter, unless they are known as a word; words in small letters by the sound that they end with in Korean
 * (외래어 표기법), with exceptions. Not known: Roman numerals, other scripts, letters of a formula, fractions (1/2 is read 일 나누기 이), and words whose
 * usual spelling departs from the rule and is not listed below. `place` names where the pair is written, for whoever wrote it wrong.
 */
export function particle(word: string, pair: string, place = ''): string {
  checkPair(pair, place);
  return josa(read(word), pair);
}

/** Pairs that are not made by a 이 or 으 before the open form. What follows, as in 은커녕/는커녕, is the same in both. */
const IRREGULAR = [['이', '가'], ['은', '는'], ['을', '를'], ['과', '와'], ['아', '야'], ['이었', '였']] as const;

/** Refuses what is not a pair of particles, with the right one where it is only turned round. */
export function checkPair(pair: string, place = ''): void {
  const forms = pair.split('/');
  const [closed = '', open = ''] = forms;
  if (forms.length === 2 && isPair(closed, open)) return;
  const meant = forms.length === 2 && isPair(open, closed) ? `write ${open}/${closed}, the form after a consonant first` : 'write both forms, that after a consonant first: 이/가, 을/를, 으로/로';
  throw new TypeError(`${place && `${place}: `}"${pair}" is no pair of Korean particles: ${meant}`);
}

function isPair(closed: string, open: string): boolean {
  if (!/^[가-힣]+$/.test(closed) || !/^[가-힣]+$/.test(open)) return false;
  if (closed === `이${open}` || (closed === `으${open}` && open.startsWith('로'))) return true;
  return IRREGULAR.some(([a, b]) => closed.startsWith(a) && open.startsWith(b) && closed.slice(a.length) === open.slice(b.length));
}

/** A text so that its end is Hangul or a number, as it is spoken. */
function read(text: string): string {
  // A particle follows the word, not what explains it in brackets: 연준(Fed)이.
  const bare = text.replace(/(?<=\S)\s*(?:\([^()]*\)|\[[^[\]]*\])$/u, '').replace(/[^\p{L}\p{N}%‰°$€£¥₩∞]+$/u, '');
  const sign = SIGNS[bare.slice(-1)];
  if (sign) return bare.slice(0, -1) + sign;
  const currency = /([$€£¥₩])[\d.,]+$/.exec(bare);
  if (currency) return bare + SIGNS[currency[1]!];
  const unit = /\d\s*([a-zA-Z%°]+)$/.exec(bare)?.[1];
  if (unit && unit in UNITS) return bare.slice(0, -unit.length) + UNITS[unit];
  const latin = /[\p{Script=Latin}.'’]+$/u.exec(bare)?.[0];
  return latin ? bare.slice(0, -latin.length) + inHangul(latin.replace(/[^\p{L}]/gu, '')) : bare;
}

const SIGNS: Readonly<Record<string, string>> = { '%': '퍼센트', '‰': '퍼밀', '°': '도', $: '달러', '€': '유로', '£': '파운드', '¥': '엔', '₩': '원', '∞': '무한대' };

/** Units after a number. */
const UNITS: Readonly<Record<string, string>> = {
  p: '포인트', '%p': '퍼센트포인트', bp: '비피', bps: '비피', x: '배', '°C': '도', '°F': '도', K: '케이', k: '케이',
  kg: '킬로그램', g: '그램', t: '톤', km: '킬로미터', m: '미터', cm: '센티미터', mm: '밀리미터', nm: '나노미터', L: '리터',
  W: '와트', kW: '킬로와트', MW: '메가와트', GW: '기가와트', kWh: '킬로와트시', MWh: '메가와트시', GWh: '기가와트시', TWh: '테라와트시', GB: '기가바이트', TB: '테라바이트',
};

/** Words that are not read as the rule below would: abbreviations that are said as a word, and spellings of their own. */
const KNOWN: Readonly<Record<string, string>> = {
  SOFR: '소퍼', LIBOR: '리보', TIPS: '팁스', REIT: '리츠', CAPEX: '캐펙스', VIX: '빅스', OPEC: '오펙', NATO: '나토', NASA: '나사', BRICS: '브릭스', NAND: '낸드', DRAM: '디램', NASDAQ: '나스닥', KOSPI: '코스피', KOSDAQ: '코스닥', COMEX: '코멕스',
  bit: '비트', credit: '크레디트', net: '네트', set: '세트', hit: '히트', swap: '스와프', repo: '레포', capex: '캐펙스', web: '웹', lab: '랩', club: '클럽', bag: '백', nvidia: '엔비디아', bing: '빙', iphone: '아이폰', ipad: '아이패드', openai: '오픈에이아이', xai: '엑스에이아이', blackrock: '블랙록', goldman: '골드만', anthropic: '앤트로픽', microsoft: '마이크로소프트', github: '깃허브', reddit: '레딧', market: '마켓', ethereum: '이더리움', chatgpt: '챗지피티', youtube: '유튜브', palantir: '팔란티어',
};

/** A syllable that closes as the word does: 가 open, 갈 in ㄹ, 각 in another consonant. */
function inHangul(word: string): string {
  // Letter by letter: 엘, 알; 엠, 엔; the names of all others are open. The s of GPUs is 스.
  const capitals = /^\p{Lu}+$|\p{Lu}\p{Lu}$/u.test(word);
  const known = KNOWN[word] ?? (capitals ? undefined : KNOWN[word.toLowerCase()]);
  if (known) return known;
  const lower = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (capitals) return /[lr]$/.test(lower) ? '갈' : /[mn]$/.test(lower) ? '각' : '가';
  return SOUNDS.find(([end]) => end.test(lower))?.[1] ?? '가';
}

/** How words end in Korean, by their English spelling; the first that fits. All others are open: 페드, 리스크, 스톡스, 테슬라. */
const SOUNDS: ReadonlyArray<readonly [end: RegExp, syllable: string]> = [
  // Apple 애플, Google 구글, scale 스케일; Intel 인텔.
  [/le?$/, '갈'],
  // Amazon 아마존, time 타임, online 온라인, earning 어닝.
  [/(?:[mn]|[aeiouy][mn]e|ng|mb)$/, '각'],
  // stock 스톡: a stop after a short vowel closes the syllable; after a long one or a consonant it does not: 리스크, 뱅크.
  [/(?:ck|(?<![aeiou])[aeiouy][ptkc]|oo[kp])$/, '각'],
];
