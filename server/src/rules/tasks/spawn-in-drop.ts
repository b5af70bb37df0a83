import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const spawnInDrop = defineRule({
  id: 'spawn-in-drop',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a destructor needs a runtime, and a value can be dropped outside of one',
    why:
      'Nobody knows where a value is dropped: on a plain thread, in a test, or while the runtime shuts down. `tokio::spawn` panics ' +
      'where no runtime is running, and a panic in a destructor that runs because of another panic aborts the process. While a runtime ' +
      'shuts down, the new task is dropped before it runs. An explicit `async fn close(self)` can do what a destructor cannot.',
    failsWhen: 'the value is dropped outside of a runtime: the destructor panics; while one shuts down: the work is not done',
    trigger: 'the value outlives its runtime, or is dropped on another thread',
    bad: `
struct Session {
    id: u64,
}

async fn release(id: u64) {
    println!("{id}");
}

impl Drop for Session {
    fn drop(&mut self) {
        tokio::spawn(release(self.id));
    }
}
`,
    good: `
use tokio::runtime::Handle;

struct Session {
    id: u64,
}

async fn release(id: u64) {
    println!("{id}");
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(release(self.id));
        }
    }
}
`,
    gaps: ['What the functions do that the destructor calls is not followed.'],
    fixSafety: 'There is no automatic fix: what becomes of the work without a runtime is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.trait !== 'std::ops::Drop' || body.name !== 'drop' || asksFirst(body)) return;
    for (const call of body.calls) {
      if (call.callee.facts.needsRuntime !== true || call.region.kind === 'async-block') continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'certain',
        message: `\`${call.callee.name}\` in a destructor panics outside of a runtime`,
        failsWhen: 'the value is dropped outside of a runtime: the destructor panics; while one shuts down: the work is not done',
        trigger: 'the value outlives its runtime, or is dropped on another thread',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** Whether a function asks for a runtime before it uses one. */
function asksFirst(body: BodyFacts): boolean {
  return body.calls.some(({ callee }) => callee.name === 'try_current');
}
