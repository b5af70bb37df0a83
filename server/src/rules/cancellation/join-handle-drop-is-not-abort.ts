import type { BodyFacts, CallFact, PlaceFact, TypeFact } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { givenUpFutures } from './given-up.ts';

export const joinHandleDropIsNotAbort = defineRule({
  id: 'join-handle-drop-is-not-abort',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a timeout or `select!` gives up a `JoinHandle`, but its task runs on',
    why:
      'Dropping the `JoinHandle` of tokio or async-std detaches the task: it runs on, with everything it owns, and nobody ' +
      'sees how it ends. A timeout around the handle ends the waiting, not the work. To end the work, abort it: by ' +
      '`JoinHandle::abort`, an `AbortHandle` taken before, or a handle that aborts when it is dropped.',
    failsWhen: 'the time is up or another branch wins: the task goes on unseen',
    trigger: 'a task that takes longer than it is waited for',
    bad: `
use std::time::Duration;
use tokio::time::timeout;

async fn work() -> u32 {
    tokio::task::yield_now().await;
    7
}

async fn run_for_a_second() {
    let task = tokio::spawn(work());
    match timeout(Duration::from_secs(1), task).await {
        Ok(done) => println!("{done:?}"),
        Err(_) => println!("stopped"),
    }
}
`,
    good: `
use std::time::Duration;
use tokio::time::timeout;

async fn work() -> u32 {
    tokio::task::yield_now().await;
    7
}

async fn run_for_a_second() {
    let mut task = tokio::spawn(work());
    match timeout(Duration::from_secs(1), &mut task).await {
        Ok(done) => println!("{done:?}"),
        Err(_) => task.abort(),
    }
}
`,
    gaps: ['A handle that is dropped with the struct it is a field of is not seen.', 'A handle inside a vector or `join_all` is not seen.'],
    fixSafety: 'None: whether the task is to be aborted or may go on is a matter of design.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const dropped of droppedHandles(body)) if (isAbortable(body, dropped)) yield finding(body, dropped);
  },
});

/** A handle by value in what gives it up. */
interface DroppedHandle {
  /** Where the handle stands. */
  readonly range: TextRange;
  readonly place: PlaceFact | undefined;
  readonly madeBy: CallFact | undefined;
  /** `timeout` or `select!`. */
  readonly by: { readonly name: string; readonly range: TextRange };
}

function* droppedHandles(body: BodyFacts): Iterable<DroppedHandle> {
  for (const { wrapper, future } of givenUpFutures(body)) {
    if (isHandle(future.type) && !isDiscarded(wrapper)) yield { range: future.range, place: future.place, madeBy: future.madeBy, by: { name: wrapper.callee.name, range: wrapper.nameRange } };
  }
  for (const { arms, nameRange, flavor } of body.selects) {
    if (flavor !== 'tokio' || arms.length < 2) continue;
    for (const arm of arms) if (isHandle(arm.type)) yield { range: arm.future, place: arm.place, madeBy: arm.call, by: { name: 'select!', range: nameRange } };
  }
}

/** `let _ = timeout(d, task).await` gives the task a moment to end, and means no more. */
function isDiscarded({ awaited, statement }: CallFact): boolean {
  return awaited !== undefined && statement.kind === 'let' && statement.binds.length === 0;
}

/** A handle by value whose task goes on without it. */
function isHandle({ facts }: TypeFact): boolean {
  return facts.dropping === 'detaches';
}

/** Whether aborting could end the work, and nobody has taken the means to. */
function isAbortable(body: BodyFacts, { place, madeBy }: DroppedHandle): boolean {
  if ((place?.call ?? madeBy)?.callee.facts.spawns === 'blocking') return false;
  return place === undefined || !body.calls.some(({ callee, receiver }) => callee.name === 'abort_handle' && receiver?.place?.key === place.key);
}

function finding(body: BodyFacts, { range, by }: DroppedHandle): Finding {
  const text = body.text.slice(range.start, range.end);
  const name = /^\w+$/.test(text) ? text : undefined;
  return {
    range,
    confidence: 'possible',
    message: name === undefined ? `\`${by.name}\` gives this task up, but it runs on` : `\`${by.name}\` gives \`${name}\` up, but its task runs on`,
    failsWhen: by.name === 'select!' ? 'another branch wins: the task goes on unseen' : 'the time is up: the task goes on unseen',
    trigger: 'a task that takes longer than it is waited for',
    related: [{ path: body.path, range: by.range, message: 'the handle is dropped here, which detaches the task' }],
    fixes: () => [],
  };
}
