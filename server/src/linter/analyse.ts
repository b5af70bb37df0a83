import { type Config, excludedBy } from '../config/config.ts';
import { rules as allRules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { compareText } from '../text/compare-text.ts';
import { nameOf } from '../text/path.ts';
import { compareRanges } from '../text/range.ts';
import type { Snapshot, SyntaxProblem } from '../workspace/snapshot.ts';
import type { Diagnostic, FileAnalysis } from './diagnostic.ts';
import { messageOf, type Run } from './run.ts';
import { type RuleResults, runRules } from './run-rules.ts';
import { applySuppressions } from './suppress.ts';

/**
 * What Holdpoint has to say about one file: the one pipeline of the editor, the command line and the tests.
 * Never throws: a rule that fails costs its findings in this file, and the reason says so.
 */
export function analyseFile(
  snapshot: Snapshot,
  path: string,
  config: Config,
  rules: readonly Rule[] = allRules,
): FileAnalysis {
  const text = snapshot.text(path);
  if (text === undefined) return skipped(path, 'it is not in the workspace');
  const reason = reasonToSkip(config, path, text);
  if (reason !== undefined) return skipped(path, reason);
  try {
    return analyseText({ snapshot, path, text, config, rules });
  } catch (error) {
    return { ...skipped(path, `the analysis failed: ${messageOf(error)}`), failed: true };
  }
}

function analyseText(run: Run): FileAnalysis {
  const problems = run.snapshot.syntaxProblems(run.path);
  const found = runRules(run);
  const { diagnostics, suppressed } = applySuppressions(run, found);
  const reasons = [...syntaxReasons(problems), ...moduleReasons(run.snapshot.missingModules(run.path)), ...failureReasons(found)];
  return {
    path: run.path,
    status: reasons.length === 0 ? 'analysed' : 'partial',
    reason: reasons.length === 0 ? undefined : reasons.join('; '),
    diagnostics: diagnostics.toSorted(byPlace),
    suppressed,
    ...(found.failures.size > 0 ? { failed: true } : {}),
  };
}

function reasonToSkip(config: Config, path: string, text: string): string | undefined {
  const source = excludedBy(config, path);
  if (source !== undefined) return `excluded by ${nameOf(source)}`;
  const limit = config.maxFileSize;
  if (limit !== undefined && text.length > limit) return `larger than max-file-size (${limit} bytes)`;
  return undefined;
}

function skipped(path: string, reason: string): FileAnalysis {
  return { path, status: 'skipped', reason, diagnostics: [], suppressed: 0 };
}

function syntaxReasons(problems: readonly SyntaxProblem[]): readonly string[] {
  if (problems.length === 0) return [];
  const names = [...new Set(problems.flatMap(({ item }) => (item === undefined ? [] : [`\`${item}\``])))];
  const between = problems.find(({ item }) => item === undefined);
  const reasons: string[] = [];
  if (names.length > 0) reasons.push(`syntax error in ${names.join(', ')}`);
  if (between !== undefined) reasons.push(between.message);
  return reasons;
}

function moduleReasons(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`no file of its own for ${names.map((name) => `\`mod ${name};\``).join(', ')}`];
}

function failureReasons({ failures }: RuleResults): readonly string[] {
  return [...failures].map(([rule, message]) => `the rule ${rule} failed: ${message}`);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compareRanges(a.range, b.range) || compareText(a.rule, b.rule);
}
