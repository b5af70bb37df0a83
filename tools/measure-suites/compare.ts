import type { CheckedFinding } from '../checked.ts';
import { extentsOf, isWithin } from '../extents.ts';
import { expectationsOf } from './expectations.ts';
import type { Divergence, SuiteLint } from './lints.ts';
import type { SuiteRun } from './suite.ts';

/** How we did on the files of a lint, in all their revisions. */
export interface Comparison {
  readonly lint: SuiteLint;
  readonly expected: number;
  readonly met: number;
  /** Expected and not met for no listed reason. */
  readonly missing: readonly string[];
  /** Warnings and errors of the lint's own rules that the suite does not expect. */
  readonly unexpected: readonly string[];
  /** Warnings and errors of rules that the lint has nothing to do with. */
  readonly others: readonly string[];
  /** Places at which we differ for a listed reason. */
  readonly listed: number;
  /** Listed divergences that were met with. */
  readonly divergences: readonly Divergence[];
  /** Listed divergences that are none any more. */
  readonly stale: readonly Divergence[];
}

/** Compares a lint's expectations with what its rules report. A place counts once, however often the lint fires there. */
export function compare(lint: SuiteLint, runs: readonly SuiteRun[]): Comparison {
  const own = runs.filter(({ path }) => lint.files.includes(path)).map((run) => compareRun(lint, run));
  const divergences = lint.divergences.filter((divergence) => own.some((one) => one.divergences.includes(divergence)));
  return {
    lint,
    expected: own.reduce((sum, { expected }) => sum + expected, 0),
    met: own.reduce((sum, { met }) => sum + met, 0),
    missing: own.flatMap(({ missing }) => missing),
    unexpected: own.flatMap(({ unexpected }) => unexpected),
    others: own.flatMap(({ others }) => others),
    listed: own.reduce((sum, one) => sum + one.divergences.length, 0),
    divergences,
    stale: lint.divergences.filter((divergence) => !divergences.includes(divergence)),
  };
}

function compareRun(lint: SuiteLint, run: SuiteRun): Omit<Comparison, 'lint' | 'listed' | 'stale'> {
  const { path, text, revision, findings } = run;
  const divergences: Divergence[] = [];
  const isListed = (line: number, we: Divergence['we']): boolean => {
    const found = lint.divergences.find((one) => one.we === we && path.endsWith(one.file) && extentsOf(text, one.item).some((span) => isWithin(span, line)));
    if (found !== undefined) divergences.push(found);
    return found !== undefined;
  };
  const place = (line: number): string => `${path}:${line}${revision.name === '' ? '' : ` (${revision.name})`}`;
  const lines = expectedLines(lint, run);
  const ours = findings.filter(({ rule }) => lint.rules.includes(rule));
  // Of two places that make a bug together, the suite may name the one that we relate to the other.
  const placesOf = ({ file, line, related }: CheckedFinding): readonly number[] => [line, ...related.filter((step) => step.file === file).map((step) => step.line)];
  const reported = new Set(ours.flatMap(placesOf));
  const loud = ours.filter((finding) => finding.isLoud && !placesOf(finding).some((line) => lines.has(line)) && !isListed(finding.line, 'found'));
  return {
    expected: lines.size,
    met: [...lines].filter((line) => reported.has(line)).length,
    missing: [...lines].filter((line) => !reported.has(line) && !isListed(line, 'silent')).map(place),
    unexpected: loud.map(({ rule, line, message }) => `${place(line)} ${rule}: ${message}`),
    others: findings.filter(({ rule, isLoud }) => isLoud && !lint.rules.includes(rule)).map(({ rule, line, message }) => `${place(line)} ${rule}: ${message}`),
    divergences,
  };
}

function expectedLines(lint: SuiteLint, { text, revision }: SuiteRun): ReadonlySet<number> {
  const names = [lint.lint, ...(lint.also ?? [])];
  const own = expectationsOf(text, revision.name).filter((one) => one.lint === undefined || names.includes(one.lint));
  return new Set(own.map(({ line }) => line));
}
