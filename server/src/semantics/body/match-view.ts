import type { MatchFact, PatternFact } from '../facts.ts';
import type { MatchRecord, PatternRecord } from './context.ts';
import type { BodyView } from './view.ts';

/** A `match` or a tested pattern as facts show it. */
export function matchFact(view: BodyView, record: MatchRecord): MatchFact {
  return {
    kind: record.kind, range: view.shift(record.range), scrutinee: { range: view.shift(record.scrutinee), type: view.type(record.type) },
    arms: record.arms.map(({ pattern, hasCondition, range, leaves }) => ({
      pattern: pattern === undefined ? undefined : patternFact(view, pattern), hasCondition, range: range === undefined ? undefined : view.shift(range), leaves,
    })),
    region: view.region(record.body), statement: view.statement(record.statement), loops: record.loops.map((loop) => view.shift(loop)),
  };
}

/** A pattern as facts show it. */
export function patternFact(view: BodyView, { kind, range, path, parts }: PatternRecord): PatternFact {
  return { kind, range: view.shift(range), path, parts: parts.map((part) => patternFact(view, part)) };
}
