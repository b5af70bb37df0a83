import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const dropOfGuardReference = defineRule({
  id: 'drop-of-guard-reference',
  category: 'deadlock',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['dropping_references', 'clippy::drop_ref'],
  docs: {
    summary: 'a reference to a guard is dropped, which releases nothing',
    why: '`drop(&guard)` drops the reference. The guard lives on, and so does the lock.',
    failsWhen: 'the code below takes the lock again, waits or awaits: the lock is still held',
    trigger: 'every run that gets there',
    bad: `
use std::sync::Mutex;

pub fn step(state: &Mutex<u32>) {
    let mut value = state.lock().unwrap();
    *value += 1;
    drop(&value);
    println!("stepped");
}
`,
    good: `
use std::sync::Mutex;

pub fn step(state: &Mutex<u32>) {
    let mut value = state.lock().unwrap();
    *value += 1;
    drop(value);
    println!("stepped");
}
`,
    gaps: [],
    fixSafety: 'None: the compiler offers one.',
    related: ['dropping_references'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const [given] = call.args;
      if (call.callee.path !== 'std::mem::drop' || given === undefined || !given.type.display.startsWith('&')) continue;
      const guard = given.type.args[0]?.facts.guard;
      if (guard === undefined) continue;
      yield {
        range: given.range,
        confidence: 'certain',
        message: 'only a reference to the guard is dropped: the guard lives on',
        failsWhen: 'the code below counts on it being released',
        trigger: 'every run that gets here',
        related: [],
        fixes: () => [],
      };
    }
  },
});
