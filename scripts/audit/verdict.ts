/** The end of an audit: what to print, and the status to end with. */
export interface Verdict {
  readonly lines: readonly string[];
  readonly status: 0 | 1 | 2;
}

const WEIGHTS = ['critical', 'high', 'moderate', 'low', 'info'] as const;
type Weight = (typeof WEIGHTS)[number];

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: Weight; readonly range: string; readonly via: ReadonlyArray<string | { readonly title: string; readonly url: string }> }>>;
  readonly metadata?: { readonly dependencies: { readonly total: number } };
}

/** Reads what `npm audit --json` wrote. From high on a fault stops the workflow; those below are named. */
export function verdictOf(text: string): Verdict {
  const report = parse(text);
  if (report?.vulnerabilities === undefined || report.metadata === undefined) {
    const why = report?.message ?? report?.error?.summary ?? report?.error?.code ?? 'it gave no answer';
    return { lines: [`NOT AUDITED: the registry's list of known faults could not be asked (${why}). Run this where it can be reached.`], status: 2 };
  }
  const found = Object.entries(report.vulnerabilities).sort(([, a], [, b]) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
  const lines = found.map(([name, { severity, range, via }]) => `${severity}: ${name} ${range}: ${via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : `${cause.title} ${cause.url}`)).join('; ')}`);
  const grave = found.filter(([, { severity }]) => severity === 'critical' || severity === 'high').length;
  return { lines: [...lines, `${report.metadata.dependencies.total} dependencies audited, ${found.length} with known faults, ${grave} of them high or critical`], status: grave > 0 ? 1 : 0 };
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
