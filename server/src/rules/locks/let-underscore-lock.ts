import { bindGuard } from '../../fixes/bind-guard.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, CallFact, GuardKind, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { calledName } from './lock-story.ts';

export const letUnderscoreLock = defineRule({
  id: 'let-underscore-lock',
  category: 'deadlock',
  stage: 'stable',
  since: '0.2.0',
  severity: 'error',
  fixes: 'maybe-incorrect',
  honours: ['clippy::let_underscore_lock', 'let_underscore_lock'],
  docs: {
    summary: 'a lock is released at once, because its guard is bound to `_`',
    why: '`_` binds nothing: the guard is dropped at the end of the statement. The code below, which looks protected, runs without the lock. `_guard` keeps it.',
    failsWhen: 'another thread changes what the lock protects meanwhile',
    trigger: 'every run in which somebody else uses the lock',
    bad: `
use std::sync::Mutex;

pub fn rotate(gate: &Mutex<()>) -> std::io::Result<()> {
    let _ = gate.lock().unwrap();
    std::fs::rename("app.log", "app.log.1")
}
`,
    good: `
use std::sync::Mutex;

pub fn rotate(gate: &Mutex<()>) -> std::io::Result<()> {
    let _gate = gate.lock().unwrap();
    std::fs::rename("app.log", "app.log.1")
}
`,
    gaps: [],
    fixSafety: 'May be incorrect: the lock is held until the end of the block, as was meant, and other locks or awaits may stand there.',
    related: ['clippy::let_underscore_lock'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      if (call.uncertain || !takesLock(call) || !isThrownAway(call)) continue;
      yield {
        range: calledName(call),
        confidence: 'certain',
        message: 'the lock is released at once: `_` does not keep its guard',
        failsWhen: 'somebody else takes the lock: the code below runs without it',
        trigger: 'every run in which somebody else uses the lock',
        related: [],
        fixes: () => offered(bindGuard(body, call)),
      };
    }
  },
});

const KINDS: ReadonlySet<GuardKind | undefined> = new Set<GuardKind | undefined>(['lock', 'async-lock']);

/** Whether a call gives a guard of a lock, and not only perhaps. */
function takesLock({ callee, result, awaited }: CallFact): boolean {
  const { acquires } = callee.facts;
  if (acquires?.attempt === true || (acquires === undefined && !callee.isLocal)) return false;
  const given = awaited === undefined ? result : result.output;
  return [given, given?.args[0]].some((type) => KINDS.has(type?.facts.guard?.kind) && type?.facts.guard?.isGuessed === false);
}

/** Whether the value of a call ends in `_`, through `unwrap`, `?` and `.await`. */
function isThrownAway(call: CallFact): boolean {
  let fate: ValueFate = call.fate;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (fate.kind === 'dropped') return fate.isExplicit;
    if (fate.kind === 'awaited') fate = fate.point.fate;
    else if (fate.kind === 'tried') fate = fate.fate;
    else if (fate.kind === 'receiver' && fate.call.callee.facts.alias === 'receiver') fate = fate.call.fate;
    else return false;
  }
  return false;
}

const MAX_STEPS = 8;
