import type { Diagnostic, FileAnalysis } from '../linter/diagnostic.ts';
import type { Severity } from '../rules/rule.ts';
import { compareText } from '../text/compare-text.ts';
import { compareRanges } from '../text/range.ts';
import type { ConcurrencyCounts } from './concurrency.ts';

export type Verdict = 'PASS' | 'NEEDS IMPROVEMENT' | 'FAIL';

/** What became of one file of the audit. */
export interface FileReport {
  readonly path: string;
  readonly status: FileAnalysis['status'];
  readonly reason: string | undefined;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The outcome of an audit: what every emitter is given. */
export interface AuditResult {
  /** The audited folder, absolute, with `/`. */
  readonly root: string;
  readonly verdict: Verdict;
  /** By category in the order of urgency, then by path and offset. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every Rust file that was met, by path. */
  readonly files: readonly FileReport[];
  readonly counts: SeverityCounts;
  /** Findings silenced by comments and attributes. */
  readonly suppressed: number;
  readonly concurrency: ConcurrencyCounts;
  /** Of the whole run, in milliseconds; undefined where nobody measured it. */
  readonly duration: number | undefined;
  /** The analysed text of a file. */
  readonly textOf: (path: string) => string | undefined;
}

/** What an audit is made of. */
export interface AuditParts {
  readonly root: string;
  readonly analyses: readonly FileAnalysis[];
  /** Files that were met but never reached the linter. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly concurrency: ConcurrencyCounts;
  readonly duration?: number;
  readonly textOf: (path: string) => string | undefined;
}

/** Puts the analyses of single files together. The order in which they are given does not matter. */
export function toAuditResult(parts: AuditParts): AuditResult {
  const diagnostics = parts.analyses.flatMap((analysis) => analysis.diagnostics).sort(byUrgency);
  const counts = countSeverities(diagnostics);
  const skipped = parts.skipped.map(({ path, reason }): FileReport => ({ path, status: 'skipped', reason }));
  const analysed = parts.analyses.map(({ path, status, reason }): FileReport => ({ path, status, reason }));
  return {
    root: parts.root,
    verdict: verdictOf(counts),
    diagnostics,
    files: [...analysed, ...skipped].sort((a, b) => compareText(a.path, b.path)),
    counts,
    suppressed: parts.analyses.reduce((sum, { suppressed }) => sum + suppressed, 0),
    concurrency: parts.concurrency,
    duration: parts.duration,
    textOf: parts.textOf,
  };
}

/** FAIL with an error, NEEDS IMPROVEMENT with a warning, else PASS. */
function verdictOf(counts: SeverityCounts): Verdict {
  if (counts.error > 0) return 'FAIL';
  return counts.warning > 0 ? 'NEEDS IMPROVEMENT' : 'PASS';
}

/** Families in the order of urgency. */
export const categories: readonly Diagnostic['category'][] = [
  'deadlock',
  'cancellation',
  'blocking',
  'channels',
  'tasks',
  'observability',
  'suppression',
];

function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

function byUrgency(a: Diagnostic, b: Diagnostic): number {
  return (
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    compareText(a.path, b.path) ||
    compareRanges(a.range, b.range) ||
    compareText(a.rule, b.rule)
  );
}
