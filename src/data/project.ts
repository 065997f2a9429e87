import { version } from '../../package.json' with { type: 'json' };

/** How the project is named where it is cited. A test holds CITATION.cff and LICENSE to it. */
export const project = {
  /** The authors go by the project's name. */
  author: 'Reverse QE',
  version,
  year: 2026,
  /** Of texts and figures. */
  license: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
