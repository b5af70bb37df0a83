import { dropAfter } from '../../fixes/drop-guard.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, CallFact, GuardFact, LocalFact, StatementFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';

export const coarseLockScope = defineRule({
  id: 'coarse-lock-scope',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'hint',
  offByDefault: true,
  fixes: 'maybe-incorrect',
  honours: ['clippy::significant_drop_tightening'],
  docs: {
    summary: 'a guard is kept long after its last use',
    why:
      'A guard holds its lock to the end of its block, whatever happens between its last use and there. Everybody else who wants the lock waits for ' +
      'work that has nothing to do with it.',
    failsWhen: 'others want the lock meanwhile: they wait for work that does not need it',
    trigger: 'other users of the lock while the rest of the block runs',
    bad: `
use std::sync::Mutex;

pub struct Journal {
    lines: Mutex<Vec<String>>,
}

impl Journal {
    pub fn add(&self, line: &str) -> std::io::Result<()> {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line.to_owned());
        std::fs::write("journal", line)
    }
}
`,
    good: `
use std::sync::Mutex;

pub struct Journal {
    lines: Mutex<Vec<String>>,
}

impl Journal {
    pub fn add(&self, line: &str) -> std::io::Result<()> {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line.to_owned());
        drop(lines);
        std::fs::write("journal", line)
    }
}
`,
    gaps: ['A guard that a pattern binds is not looked at.'],
    fixSafety: 'May be incorrect: what follows may count on nobody else having the lock.',
    related: ['clippy::significant_drop_tightening'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const guard of body.guards) {
      const last = isCandidate(guard) ? lastUse(body, guard.local) : undefined;
      const local = guard.local;
      const work = last === undefined || local === undefined ? undefined : workAfter(body, guard, last);
      if (last === undefined || local === undefined || work === undefined || isMentionedAfter(body, local, last)) continue;
      yield {
        range: guard.acquired === undefined ? guard.range : calledName(guard.acquired),
        confidence: 'possible',
        message: `\`${shortened(local.name, 24)}\` keeps its lock after its last use, while \`${shortened(work.callee.name, 24)}\` runs`,
        failsWhen: 'others want the lock meanwhile: they wait for work that does not need it',
        trigger: 'other users of the lock while the rest of the block runs',
        related: [
          { path: body.path, range: last.use, message: `\`${local.name}\` is used here for the last time` },
          { path: body.path, range: calledName(work), message: `\`${work.callee.name}\` runs under the lock` },
        ],
        fixes: () => offered(body.hasError ? undefined : dropAfter(body, local, last.statement)),
      };
    }
  },
});

/** A named guard of a lock that is not only there to keep others out, and that is not handed on. */
function isCandidate({ local, guard, uncertain, heldAcross }: GuardFact): boolean {
  if (local === undefined || uncertain || heldAcross.length > 0 || local.name.startsWith('_')) return false;
  return (guard.kind === 'lock' || guard.kind === 'async-lock') && local.uses.every(({ kind, region }) => kind !== 'move' && region.index === local.region.index);
}

interface LastUse {
  readonly use: LocalFact['range'];
  /** The statement of the guard's own block that it stands in. */
  readonly statement: StatementFact;
}

/** Where a guard is used last, if nothing that borrows from it lives on. */
function lastUse(body: BodyFacts, local: LocalFact | undefined): LastUse | undefined {
  const use = local?.uses.at(-1)?.range;
  const statement = local?.letStatement?.block.statements.find(({ range }) => use !== undefined && containsRange(range, use));
  if (local === undefined || use === undefined || statement === undefined) return undefined;
  const { end } = statement.range;
  const derived = body.locals.filter(({ range, type }) => range.start > local.range.end && range.end <= end && type.isStatic !== true);
  return derived.some(({ uses }) => uses.some(({ range }) => range.start >= end)) ? undefined : { use, statement };
}

/** Fewer statements are over at once, unless one of them takes its time. */
const MANY = 3;

/** The first call after the last use that is worth letting go of the lock for. */
function workAfter(body: BodyFacts, guard: GuardFact, { statement }: LastUse): CallFact | undefined {
  const rest = statement.block.statements.filter(({ range }) => range.start >= statement.range.end);
  const calls = body.calls.filter((call) => call.range.start >= statement.range.end && call.guardsHeld.includes(guard));
  const slow = calls.find(({ leadsToBlocking }) => leadsToBlocking !== undefined);
  const own = calls.filter(({ callee }) => callee.isLocal);
  return slow ?? (rest.length >= MANY && own.length > 1 ? own[0] : undefined);
}

/** A macro that is not understood may mention it too. */
function isMentionedAfter(body: BodyFacts, { name, scopeEnd }: LocalFact, { statement }: LastUse): boolean {
  return body.crateMentions([name]).some(({ path, range, after }) => path === body.path && after !== '.' && range.start >= statement.range.end && range.end <= scopeEnd);
}
