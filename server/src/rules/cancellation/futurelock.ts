import type { BodyFacts, CallFact, LocalFact, LockEffect, SelectArmFact, SelectFact, StatementFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const futurelock = defineRule({
  id: 'futurelock',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'error',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a `select!` handler waits for a lock that a future which is not polled may hold',
    why:
      'A future that a `select!` polls by reference lives on when another branch wins, with every lock it holds, and with its ' +
      'place in the queue of every lock it waits for. While the handler of the winner runs, nobody polls it. ' +
      'When the handler waits for the same lock, neither goes on: the task waits for itself. ' +
      'A spawned task runs by itself, so that its handle can be selected on without harm.',
    failsWhen: 'the future holds the lock, or is next in its queue, when the other branch wins: the task waits for itself for ever',
    trigger: 'the other branch wins while the future is between taking the lock and its end',
    bad: `
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::sleep;

async fn refresh(cache: &Mutex<Vec<u8>>) {
    let mut cache = cache.lock().await;
    sleep(Duration::from_secs(1)).await;
    cache.clear();
}

async fn refresh_or_report(cache: &Mutex<Vec<u8>>) {
    let mut refreshing = std::pin::pin!(refresh(cache));
    tokio::select! {
        _ = &mut refreshing => println!("refreshed"),
        _ = sleep(Duration::from_millis(500)) => println!("{} left", cache.lock().await.len()),
    }
}
`,
    good: `
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::sleep;

async fn refresh(cache: &Mutex<Vec<u8>>) {
    sleep(Duration::from_secs(1)).await;
    cache.lock().await.clear();
}

async fn refresh_or_report(cache: &Mutex<Vec<u8>>) {
    tokio::select! {
        _ = refresh(cache) => println!("refreshed"),
        _ = sleep(Duration::from_millis(500)) => println!("{} left", cache.lock().await.len()),
    }
}
`,
    gaps: ['What runs after the `select!` while the future is still alive is not looked at.', 'Room in a channel and permits of a semaphore can be waited for in the same way, which is not seen.'],
    fixSafety: 'None: spawning the future, or dropping it before the lock is awaited, changes what runs when.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const select of body.selects) {
      for (const arm of select.arms) {
        const kept = arm.byReference ? keptFuture(body, select, arm) : undefined;
        if (kept !== undefined) yield* clashes(body, { select, arm, ...kept });
      }
    }
  },
});

/** A future that outlives the select, and the locks it takes. */
interface Kept {
  readonly local: LocalFact;
  readonly locks: readonly LockEffect[];
}

/** The future of a branch, made by a `let` of its name in front of the select; spawned tasks run by themselves. */
function keptFuture(body: BodyFacts, { range, region }: SelectFact, arm: SelectArmFact): Kept | undefined {
  const local = arm.locals[0];
  const made = local === undefined ? undefined : bindingsOf(body, local).filter((statement) => statement.range.end <= range.start && statement.block.region.index === region.index);
  const calls = body.calls.filter((call) => made?.some((statement) => containsRange(statement.range, call.range)));
  if (local === undefined || arm.locals.length > 1 || calls.some(({ callee }) => callee.facts.spawns !== undefined)) return undefined;
  const locks = calls.flatMap((call) => (call.awaited !== undefined && call.region.index === region.index ? [] : call.acquiresOnceRun)).filter(({ kind }) => kind === 'async-lock');
  return locks.length === 0 ? undefined : { local, locks };
}

/** The `let`s that bind the name: `tokio::pin!(f)` binds it a second time. */
function bindingsOf(body: BodyFacts, { name }: LocalFact): readonly StatementFact[] {
  return body.blocks.flatMap(({ statements }) => statements.filter(({ kind, binds }) => kind === 'let' && binds.some((bound) => bound.name === name)));
}

function* clashes(body: BodyFacts, { select, arm, local, locks }: Kept & { readonly select: SelectFact; readonly arm: SelectArmFact }): Iterable<Finding> {
  for (const other of select.arms) {
    // A handler that mentions the future drops it, or polls it.
    if (other === arm || local.uses.some((use) => containsRange(other.handler, use.range))) continue;
    for (const call of body.calls) {
      if (call.region.index !== select.region.index || !containsRange(other.handler, call.range)) continue;
      const lock = call.acquires.find((wanted) => locks.some((held) => isSame(wanted, held)));
      if (lock !== undefined) {
        yield finding(body, { call, lock, local, arm });
        break;
      }
    }
  }
}

function isSame(wanted: LockEffect, held: LockEffect): boolean {
  return wanted.lock.instance !== undefined && wanted.lock.instance === held.lock.instance && (wanted.mode === 'exclusive' || held.mode === 'exclusive');
}

function finding(body: BodyFacts, { call, lock, local, arm }: { readonly call: CallFact; readonly lock: LockEffect; readonly local: LocalFact; readonly arm: SelectArmFact }): Finding {
  return {
    range: call.nameRange,
    confidence: 'likely',
    ...(body.isTest ? { severity: 'information' } : {}),
    message: `this waits for \`${lock.lock.display}\`, which \`${local.name}\` may hold while nobody polls it`,
    failsWhen: 'the future holds the lock, or is next in its queue, when the other branch wins: the task waits for itself for ever',
    trigger: `this branch wins while \`${local.name}\` is between taking the lock and its end`,
    related: [{ path: body.path, range: arm.future, message: `\`${local.name}\` is kept, and takes the same lock` }],
    fixes: () => [],
  };
}
