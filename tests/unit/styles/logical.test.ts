import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/styles';
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** Declarations that name a side of the screen and may, each with its reason. */
const ALLOWED: ReadonlyArray<readonly [sheet: string, declaration: string, reason: string]> = [
  ['contents.css', 'transform-origin: 0 0', 'there is no logical one; the rule after it turns it for the other direction'],
  ['contents.css', 'transform-origin: 100% 0', 'that rule'],
  ['page.css', 'transform-origin: 100% 20%', 'there is no logical one; the rule after it turns it for the other direction'],
  ['page.css', 'transform-origin: 0 20%', 'that rule'],
  ['turn.css', 'background-position: 100% 0', 'the water in the tube of turns, turned for the other direction'],
  ['page.css', 'border-width: 0 3px 3px 0', 'two sides of a square that is turned to point down'],
  ['turn.css', 'border-width: 3px 3px 0 0', 'two sides of a square that is turned to point on or back; rules after it turn it for the other direction'],
  ['guess.css', 'transform: translateX(var(--water))', 'a figure’s scale, which is not mirrored'],
  ['guess.css', 'transform: translateX(var(--ghost))', 'a figure’s scale, which is not mirrored'],
  ['page.css', 'background: linear-gradient(to top left, var(--text) 30%, var(--paper) 30%) padding-box no-repeat', 'a sign, the same in every language'],
];

/** Why a declaration would not turn with the direction of reading, or nothing. */
function physical(property: string, value: string): string | undefined {
  if (/^(?:(?:scroll-)?(?:margin|padding)|border|inset)-(?:left|right|top|bottom)/.test(property)) return 'a side of the screen';
  if (/^border-(?:top|bottom)-(?:left|right)-radius$/.test(property)) return 'a corner of the screen';
  if (['left', 'right', 'top', 'bottom'].includes(property)) return 'a side of the screen';
  if (/^(?:text-align|float|clear|caption-side|justify-content|justify-items|justify-self)$/.test(property) && /\b(?:left|right)\b/.test(value)) return 'a side of the screen';
  if (/^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))$/.test(property) && uneven(value)) return 'two values that differ from left to right';
  if (property === 'border-radius' && split(value).length > 1) return 'corners that differ';
  if (property === 'transform-origin' && !/^(?:50%|center)/.test(value)) return 'an origin beside the middle';
  if (property === 'transform' && /translate(?:X|3d)?\(\s*(?!0\s*[,)])/.test(value)) return 'a shift along the line';
  if (property === 'translate' && !/^0\b/.test(value)) return 'a shift along the line';
  if (/^background(?:-position(?:-x)?)?$/.test(property) && (/\b(?:left|right)\b/.test(value) || (property !== 'background' && /^100%/.test(value)))) return 'a side of the screen';
  return undefined;
}

/** Whether a value for four sides says something else for right and left: `0 1rem 2rem 3rem`. */
function uneven(value: string): boolean {
  const sides = split(value);
  return sides.length === 4 && sides[1] !== sides[3];
}

/** The parts of a value between blanks outside of brackets. */
function split(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

function declarations(css: string): Array<readonly [property: string, value: string]> {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property, value]) => [property!, value!.trim()]);
}

describe('styles follow the direction of reading', () => {
  const found = sheets.flatMap((sheet) => declarations(readFileSync(join(FOLDER, sheet), 'utf8')).flatMap(([property, value]) => {
    const reason = physical(property, value);
    return reason === undefined ? [] : [{ sheet, declaration: `${property}: ${value}`, reason }];
  }));

  it('no declaration names a side of the screen but those listed', () => {
    const wrong = found.filter(({ sheet, declaration }) => !ALLOWED.some(([file, text]) => file === sheet && text === declaration));
    expect(wrong.map(({ sheet, declaration, reason }) => `${sheet}: ${declaration} is ${reason}`)).toEqual([]);
  });

  it('and what is listed is there', () => {
    const gone = ALLOWED.filter(([file, text]) => !found.some(({ sheet, declaration }) => sheet === file && declaration === text));
    expect(gone).toEqual([]);
  });

  it.each([
    ['margin-left', '1rem'], ['left', '0'], ['text-align', 'right'], ['float', 'left'], ['padding', '0 0 1rem 2rem'], ['inset', '0 auto auto 0'], ['border-top-left-radius', '3px'],
    ['border-radius', '0 4px 4px 0'], ['transform', 'translateX(1rem)'], ['transform', 'translate(-50%, 0)'], ['margin', '0 calc(1px + 2px) 0 max(1px, (2px + 3px))'], ['translate', '1rem'],
  ])('finds %s: %s', (property, value) => expect(physical(property, value)).toBeTruthy());

  it.each([
    ['margin', '0 auto'], ['padding', '0 1rem 2rem'], ['inset', 'auto 0 44px'], ['transform', 'translateY(-0.15em) rotate(45deg)'], ['text-align', 'end'], ['border-radius', '4px'], ['padding', '1px max(1px, (100% - 2px) / 2) 2px max(1px, (100% - 2px) / 2)'],
  ])('lets %s: %s stand', (property, value) => expect(physical(property, value)).toBeUndefined());
});
