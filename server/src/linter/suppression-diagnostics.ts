import { knownRules } from '../config/known-rules.ts';
import { nearest } from '../config/nearest.ts';
import { badSuppression, type SuppressionRule, unusedSuppression } from '../config/suppression-rules.ts';
import type { Fix } from '../fixes/fix.ts';
import type { BodyFacts } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange, overlaps, type TextRange } from '../text/range.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Directive, MalformedDirective, NamedRule } from './directive.ts';
import { FingerprintBook } from './fingerprint.ts';
import { removalOf } from './remove-directive.ts';
import { levelOf, type Run } from './run.ts';
import type { RuleResults } from './run-rules.ts';
import { effectiveSeverity } from './severity.ts';
import type { PlacedDirective } from './suppress.ts';

interface Draft {
  readonly range: TextRange;
  readonly message: string;
  readonly fixes?: () => readonly Fix[];
}

/** Directives that cannot be read, name an unknown rule or lack a required reason. */
export function badSuppressions(
  run: Run,
  placed: readonly PlacedDirective[],
  malformed: readonly MalformedDirective[],
): readonly Diagnostic[] {
  const drafts: Draft[] = malformed.map(({ comment, message }) => ({ range: comment, message }));
  for (const { directive } of placed) {
    drafts.push(...directive.rules.flatMap((rule) => unknownRule(run, rule)));
    if (run.config.requireReason && directive.reason === undefined) drafts.push(missingReason(run, directive));
  }
  return toDiagnostics(run, badSuppression, drafts);
}

/** Directives that silence nothing, as far as that can be judged. */
export function unusedSuppressions(
  run: Run,
  placed: readonly PlacedDirective[],
  found: RuleResults,
): readonly Diagnostic[] {
  if (placed.length === 0) return [];
  const unjudged = unjudgedRanges(run);
  const drafts: Draft[] = [];
  for (const entry of placed) {
    if (!isJudged(unjudged, entry.coverage?.range)) continue;
    const unused = entry.directive.rules.filter(
      ({ name }) => !entry.used.has(name) && isEnabled(run, name) && !found.failures.has(name),
    );
    if (unused.length > 0) drafts.push(unusedDraft(run, entry.directive, unused));
  }
  return toDiagnostics(run, unusedSuppression, drafts);
}

function unknownRule(run: Run, { name, range }: NamedRule): readonly Draft[] {
  const known = [...run.rules, ...knownRules].map(({ id }) => id);
  if (known.includes(name)) return [];
  const meant = nearest(name, known);
  if (meant === undefined) return [{ range, message: `unknown rule \`${name}\`` }];
  const fix: Fix = {
    title: `Write \`${meant}\``,
    applicability: 'maybe-incorrect',
    change: changeIn(run.path, [{ range, newText: meant }]),
  };
  return [{ range, message: `unknown rule \`${name}\`; did you mean \`${meant}\`?`, fixes: () => [fix] }];
}

function missingReason(run: Run, directive: Directive): Draft {
  const at = directive.list.end + 1;
  const fix: Fix = {
    title: 'Add a reason',
    applicability: 'has-placeholders',
    change: changeIn(run.path, [{ range: { start: at, end: at }, newText: ' reason="why"' }]),
  };
  const empty = run.text.slice(at, directive.comment.end).includes('reason');
  return {
    range: directive.comment,
    message: 'this suppression gives no reason, and `require-reason` asks for one',
    fixes: () => (empty ? [] : [fix]),
  };
}

function unusedDraft(run: Run, directive: Directive, unused: readonly NamedRule[]): Draft {
  const all = unused.length === directive.rules.length;
  const names = unused.map(({ name }) => `\`${name}\``).join(', ');
  const what = directive.kind === 'expect' ? `no finding of ${names} here, though one is expected` : `no finding of ${names} to suppress here`;
  const fix: Fix = {
    title: all ? 'Remove the suppression' : `Remove ${names} from the suppression`,
    applicability: 'machine-applicable',
    change: changeIn(run.path, [removalOf(run.text, directive, unused)]),
  };
  return { range: all ? directive.comment : (unused[0]?.range ?? directive.comment), message: what, fixes: () => [fix] };
}

/** Where the code is broken or left out of the run, nobody can tell what a directive would have silenced. */
function unjudgedRanges({ snapshot, path, config }: Run): readonly TextRange[] {
  const isLeftOut = ({ hasError, isTest }: BodyFacts): boolean => hasError || (isTest && config.tests === 'off');
  return [...snapshot.syntaxProblems(path), ...snapshot.bodies(path).filter(isLeftOut)].map(({ range }) => range);
}

function isJudged(unjudged: readonly TextRange[], coverage: TextRange | undefined): boolean {
  if (coverage === undefined) return true;
  return !unjudged.some((range) => overlaps(range, coverage) || containsRange(range, coverage));
}

function isEnabled(run: Run, rule: string): boolean {
  return run.rules.some((known) => known.id === rule && levelOf(run, known) !== 'off');
}

function toDiagnostics(run: Run, rule: SuppressionRule, drafts: readonly Draft[]): readonly Diagnostic[] {
  const severity = effectiveSeverity({ rule: rule.severity, finding: undefined }, levelOf(run, rule));
  if (severity === undefined || drafts.length === 0) return [];
  const bodies = run.snapshot.bodies(run.path);
  const book = new FingerprintBook();
  return drafts.map(({ range, message, fixes }): Diagnostic => {
    const item = bodies.find((body) => containsRange(body.range, range))?.item ?? '';
    const snippet = run.text.slice(range.start, range.end);
    return {
      rule: rule.id,
      category: 'suppression',
      severity,
      confidence: 'certain',
      path: run.path,
      range,
      item,
      message,
      failsWhen: rule.docs.failsWhen,
      trigger: rule.docs.trigger,
      related: [],
      fingerprint: book.next({ rule: rule.id, item, snippet }),
      fixes: fixes ?? (() => []),
    };
  });
}
