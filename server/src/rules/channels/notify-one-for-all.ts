import type { BodyFacts, CallFact, Region } from '../../semantics/facts.ts';
import { equalRanges } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const notifyOneForAll = defineRule({
  id: 'notify-one-for-all',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a shutdown wakes one waiter where several may wait',
    why:
      '`notify_one` wakes a single waiter, which is right where any of them can take the work. A shutdown is for all: the others sleep on, and ' +
      'whoever waits for them to end does so for ever. `notify_waiters` with a flag that is checked, a `watch` channel or a cancellation token ' +
      'reaches all of them.',
    failsWhen: 'more than one task waits: the others are not woken',
    trigger: 'a shutdown with several tasks',
    bad: `
use tokio::sync::Notify;

struct Pool {
    stopped: Notify,
}

impl Pool {
    async fn run_reader(&self) {
        self.stopped.notified().await;
    }

    async fn run_writer(&self) {
        self.stopped.notified().await;
    }

    fn shutdown(&self) {
        self.stopped.notify_one();
    }
}
`,
    good: `
use tokio::sync::watch;

struct Pool {
    stopped: watch::Sender<bool>,
}

impl Pool {
    async fn run_reader(&self) {
        let _ = self.stopped.subscribe().wait_for(|stopped| *stopped).await;
    }

    async fn run_writer(&self) {
        let _ = self.stopped.subscribe().wait_for(|stopped| *stopped).await;
    }

    fn shutdown(&self) {
        self.stopped.send_replace(true);
    }
}
`,
    gaps: ['A shutdown is known by the name of its function.', 'Several tasks that wait in one function are counted where a loop spawns them.'],
    fixSafety: 'There is no automatic fix: what is woken must find out why.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (!ENDS.test(body.name)) return;
    for (const call of body.calls) {
      const key = call.callee.facts.notifies === 'one' ? call.object?.key : undefined;
      if (key === undefined || call.loops.length > 0 || notifies(body, key, 'all')) continue;
      const [first, second] = waitersOf(body, key);
      if (first === undefined || (second === undefined && !isSpawnedInLoop(first))) continue;
      yield {
        range: call.nameRange,
        confidence: 'possible',
        message: `\`${call.callee.name}\` wakes one of those that wait for \`${call.object?.display ?? '_'}\``,
        failsWhen: 'more than one task waits: the others are not woken',
        trigger: 'a shutdown with several tasks',
        related: [first, ...(second === undefined ? [] : [second])].map((waiter) => ({
          path: waiter.body.path, range: waiter.call.nameRange, message: second === undefined ? 'each task of a loop waits here' : 'a task can wait here',
        })),
        fixes: () => [],
      };
    }
  },
});

/** Names of functions that are for everybody. */
const ENDS = /^(?:close|shutdown|shut_down|stop|cancel|terminate|quit|drop)(?:_|$)/;

function notifies(body: BodyFacts, key: string, whom: 'one' | 'all'): boolean {
  return body.crateBodies(['notify_waiters', 'notify_all']).some(({ calls }) => calls.some(({ callee, object }) => callee.facts.notifies === whom && object?.key === key));
}

interface Waiter {
  readonly body: BodyFacts;
  readonly call: CallFact;
}

/** The first place of each function that waits to be notified at a place. */
function waitersOf(body: BodyFacts, key: string): readonly Waiter[] {
  return body.crateBodies(['notified', 'notified_owned']).flatMap((other) => {
    const call = other.calls.find(({ callee, object }) => callee.facts.listens === true && object?.key === key);
    return call === undefined || other.isTest ? [] : [{ body: other, call }];
  });
}

/** Whether a loop spawns the task that waits. */
function isSpawnedInLoop({ body, call }: Waiter): boolean {
  for (let region: Region | undefined = call.region; region !== undefined; region = region.parent) {
    const { range, kind } = region;
    if (kind !== 'function' && body.calls.some(({ callee, args, loops }) => callee.facts.spawns !== undefined && loops.length > 0 && args.some((arg) => equalRanges(arg.range, range)))) return true;
  }
  return false;
}
