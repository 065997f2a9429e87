import type { SceneId } from '../scenes/scene.ts';

/** A lesson: how long each of its stages takes, in minutes, and the step whose picture stands beside it. Its words are in `content/<locale>/teach.mdx`. */
export interface Plan {
  readonly still: { readonly scene: SceneId; readonly step: string };
  readonly stages: Readonly<Record<string, number>>;
}

export const plans = {
  quarter: {
    still: { scene: 'bathtub', step: 'overflow' },
    stages: { guess: 3, drain: 4, tilt: 4, water: 4 },
  },
  lesson: {
    still: { scene: 'financing', step: 'backstop' },
    stages: { predict: 5, loops: 9, tank: 8, buyer: 9, water: 9, verdict: 5 },
  },
  double: {
    still: { scene: 'cascade', step: 'twice' },
    stages: { guesses: 10, story: 15, groups: 25, report: 15, trial: 15, ledger: 10 },
  },
} as const satisfies Readonly<Record<string, Plan>>;

export type PlanId = keyof typeof plans;

/** How long a plan takes in all, in minutes. */
export function minutesOf({ stages }: Plan): number {
  return Object.values(stages).reduce((sum, minutes) => sum + minutes, 0);
}
