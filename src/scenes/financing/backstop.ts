import type { ChoiceParameter } from '../../parameters/parameter.ts';

/** Whom the last buyer stands behind: a choice between two runs, which a model of one borrower cannot hold. */
export type Backstop = 'government' | 'both' | 'neither';

export const backstop: ChoiceParameter = {
  kind: 'choice',
  name: 'backstop',
  meaning: 'behind which borrowers the central bank stands as the last buyer; whoever it leaves has the idle-cash buffer',
  options: ['government', 'both', 'neither'] satisfies readonly Backstop[],
  default: 'government' satisfies Backstop,
  source: 'illustrative',
};

/** The idle-cash buffer that the government's and the AI firm's run get; an infinite one is the last buyer. */
export function buffersOf(choice: Backstop, buffer: number): { government: number; firm: number } {
  return {
    government: choice === 'neither' ? buffer : Infinity,
    firm: choice === 'both' ? Infinity : buffer,
  };
}
