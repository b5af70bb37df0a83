import type { BodyFacts, CallFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { storyOf } from '../blocking/blocking-chain.ts';
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
struct Session {
    id: u64,
}

async fn release(id: u64) {
    println!("{id}");
}

impl Session {
    async fn close(self) {
        release(self.id).await;
    }
}
`,
    gaps: ['What the functions do that the destructor calls is not followed.'],
    fixSafety: 'There is no automatic fix: what becomes of the work without a runtime is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.ofTrait?.path !== 'std::ops::Drop' || body.name !== 'drop') return;
    for (const call of body.calls) {
      const { spawns } = call.callee.facts;
      const steps = call.leadsToRuntime;
      const isSpawned = spawns !== undefined && spawns !== 'thread' && !isOnCurrent(body, call);
      if ((steps === undefined && !isSpawned) || call.region.kind === 'async-block') continue;
      const panics = steps !== undefined && !asksFirst(body);
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : panics && steps.length === 0 ? 'certain' : 'likely',
        ...(panics ? {} : { severity: 'information' }),
        message: panics ? message.panics(call) : message.isLost(call),
        failsWhen: panics ? 'the value is dropped outside of a runtime: the destructor panics' : 'the value is dropped while the runtime shuts down: the work is not done',
        trigger: panics ? 'the value outlives its runtime, or is dropped on another thread' : 'the end of the program or of a test',
        related: storyOf(steps ?? []),
        fixes: () => [],
      };
    }
  },
});

/** Whether it asks for a runtime anywhere, be it by a name that leads nowhere. */
function asksFirst(body: BodyFacts): boolean {
  return body.crateMentions(['try_current']).some(({ path, range }) => path === body.path && containsRange(body.range, range));
}

/** `Handle::current().spawn(..)`: the first call says it all. */
function isOnCurrent(body: BodyFacts, { receiver }: CallFact): boolean {
  return receiver !== undefined && body.calls.some(({ callee, range }) => callee.facts.needsRuntime === true && containsRange(receiver.range, range));
}

const message = {
  panics: ({ callee }: CallFact): string => `\`${callee.name}\` in a destructor panics outside of a runtime`,
  isLost: ({ callee }: CallFact): string => `what \`${callee.name}\` starts in a destructor may never run`,
};
