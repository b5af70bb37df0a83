import type { Level, TestPolicy } from '../config/config.ts';
import type { Finding, Rule, Severity } from '../rules/rule.ts';
import { compareRanges } from '../text/range.ts';
import type { Diagnostic } from './diagnostic.ts';
import { FingerprintBook } from './fingerprint.ts';
import { withLineBreaks } from './line-breaks.ts';
import { levelOf, messageOf, type Run } from './run.ts';
import { effectiveSeverity, inTests } from './severity.ts';

/** What the rules found, in text order, and which of them failed. */
export interface RuleResults {
  readonly diagnostics: readonly Diagnostic[];
  /** What each failed rule said, by its id. */
  readonly failures: ReadonlyMap<string, string>;
}

/** What a finding was found in. */
interface Place {
  readonly item: string;
  readonly isTest: boolean;
  /** Facts of a body with a syntax error are partial. */
  readonly hasError?: boolean;
}

interface Located {
  readonly rule: Rule;
  readonly place: Place;
  readonly finding: Finding;
  readonly severity: Severity;
}

/** Runs every rule that is switched on over every body and every item of a file. */
export function runRules(run: Run): RuleResults {
  const failures = new Map<string, string>();
  const located: Located[] = [];
  const bodies = run.snapshot.bodies(run.path);
  for (const rule of run.rules) {
    const level = levelOf(run, rule);
    if (level === 'off') continue;
    try {
      const locate = (place: Place, findings: Iterable<Finding>): void => {
        for (const finding of findings) {
          const severity = severityOf({ rule, place, finding }, level, run.config.tests);
          if (severity !== undefined) located.push({ rule, place, finding, severity });
        }
      };
      const { forRules } = run.config;
      for (const body of bodies) locate(body, body.findings({ check: rule, settings: forRules }, () => [...rule.check(body, forRules)]));
      const { checkItem } = rule;
      if (checkItem === undefined) continue;
      const inItems = run.snapshot.itemFindings(run.path, rule, (items) => items.map((item) => ({ item, findings: [...checkItem(item)] })).filter(({ findings }) => findings.length > 0));
      for (const { item, findings } of inItems) locate(item, findings);
    } catch (error) {
      failures.set(rule.id, messageOf(error));
    }
  }
  return { diagnostics: toDiagnostics(run, located), failures };
}

function severityOf({ rule, place, finding }: Omit<Located, 'severity'>, level: Level | undefined, tests: TestPolicy): Severity | undefined {
  const severity = effectiveSeverity({ rule: rule.severity, finding: finding.severity }, level);
  if (severity === undefined || !place.isTest) return severity;
  return inTests(severity, tests);
}

/** In text order, so that equal findings are numbered as they are read; exact duplicates count once. */
function toDiagnostics(run: Run, located: readonly Located[]): readonly Diagnostic[] {
  const book = new FingerprintBook();
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of located.toSorted((a, b) => compareRanges(a.finding.range, b.finding.range))) {
    const { rule, finding } = entry;
    const key = [rule.id, finding.range.start, finding.range.end, finding.message].join('\u0000');
    if (seen.has(key)) continue;
    seen.add(key);
    diagnostics.push(toDiagnostic(run, entry, book));
  }
  return diagnostics;
}

function toDiagnostic(run: Run, { rule, place, finding, severity }: Located, book: FingerprintBook): Diagnostic {
  const { range } = finding;
  const snippet = run.text.slice(range.start, range.end);
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    confidence: finding.confidence,
    path: run.path,
    range,
    item: place.item,
    message: finding.message,
    failsWhen: finding.failsWhen,
    trigger: finding.trigger,
    related: finding.related,
    fingerprint: book.next({ rule: rule.id, item: place.item, snippet }),
    // Facts of a body with a syntax error are partial: an edit built on them could do harm.
    fixes: place.hasError === true ? () => [] : () => finding.fixes().map((fix) => withLineBreaks(run.snapshot, fix)),
  };
}
