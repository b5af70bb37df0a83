import type { Candidate, FixSession } from './apply-fixes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isAtLeast } from './severity.ts';

/** What is wrong with some files, to compare with what is wrong after a change. */
export interface Before {
  readonly paths: readonly string[];
  readonly syntaxErrors: number;
  /** Findings by rule: those of any severity, and those that count as warnings at least. */
  readonly all: ReadonlyMap<string, number>;
  readonly serious: ReadonlyMap<string, number>;
}

/** The present state of some files of a session. */
export function stateOf(session: FixSession, paths: readonly string[]): Before {
  const diagnostics = paths.flatMap((path) => session.analyse(path).diagnostics);
  return {
    paths,
    syntaxErrors: paths.reduce((sum, path) => sum + session.syntaxErrors(path), 0),
    all: countByRule(diagnostics),
    serious: countByRule(diagnostics.filter(({ severity }) => isAtLeast(severity, 'warning'))),
  };
}

/**
 * Whether changed files are better than before: no new syntax error, the findings that were to be fixed gone,
 * no new finding of a warning's weight. Counted by rule, because a fix may well move what remains.
 */
export function holdsUp(session: FixSession, before: Before, fixed: readonly Candidate[]): boolean {
  const after = stateOf(session, before.paths);
  if (after.syntaxErrors > before.syntaxErrors) return false;
  const own = fixed.filter(({ diagnostic }) => before.paths.includes(diagnostic.path));
  for (const [rule, count] of countByRule(own.map(({ diagnostic }) => diagnostic))) {
    if ((after.all.get(rule) ?? 0) > (before.all.get(rule) ?? 0) - count) return false;
  }
  return [...after.serious].every(([rule, count]) => count <= (before.serious.get(rule) ?? 0));
}

/** How many findings each rule has. */
export function countByRule(findings: readonly Pick<Diagnostic, 'rule'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
