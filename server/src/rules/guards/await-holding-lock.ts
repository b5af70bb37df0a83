import { guardFixes } from '../../fixes/guard-fixes.ts';
import type { BodyFacts, GuardKind } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type HeldGuard, heldGuards, type StoryWords, storyOf } from './held-guards.ts';

export const awaitHoldingLock = defineRule({
  id: 'await-holding-lock',
  category: 'deadlock',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: ['clippy::await_holding_lock'],
  docs: {
    summary: 'the guard of a blocking lock is held across an await point',
    why:
      'A suspended task keeps its guard. Whoever asks for the lock meanwhile blocks a whole worker thread, ' +
      'and when all of them are blocked nothing is left to resume the task that would release it. ' +
      'The same goes for entries of a `DashMap`, the `Ref` of a watch channel and a locked standard stream. ' +
      'The guards of parking_lot with `send_guard`, of spin and of dashmap are `Send`: the compiler accepts such a future everywhere.',
    failsWhen: 'another task asks for the lock on the worker thread that would have to resume this one',
    trigger: 'two tasks are in this function at once, the first suspended at the await',
    bad: `
use std::collections::HashMap;
use std::sync::Mutex;

async fn store(key: u64) {
    let _ = key;
}

pub async fn put(cache: &Mutex<HashMap<u64, String>>, key: u64, value: String) {
    let mut entries = cache.lock().unwrap();
    entries.insert(key, value);
    store(key).await;
}
`,
    good: `
use std::collections::HashMap;
use std::sync::Mutex;

async fn store(key: u64) {
    let _ = key;
}

pub async fn put(cache: &Mutex<HashMap<u64, String>>, key: u64, value: String) {
    cache.lock().unwrap().insert(key, value);
    store(key).await;
}
`,
    gaps: [
      'A guard that is stored behind a reference, in a field of `self` say, is not followed any further.',
      'A lock of a crate without a stub is not known; a workspace can bring its own stubs.',
    ],
    fixSafety:
      'The block is offered where nothing after the await uses the guard, and applied by itself where it holds nothing but the guard and its uses. ' +
      'What runs between two tasks may change its order: the lock is free while the task is suspended.',
    related: ['clippy::await_holding_lock', 'clippy::await_holding_invalid_type'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const held of heldGuards(body, kinds)) {
      const { guard } = held;
      yield {
        range: guard.range,
        confidence: held.confidence,
        severity: guard.guard.isGuessed ? 'information' : isSendLock(held) ? 'error' : 'warning',
        message: held.message,
        failsWhen: failsWhen(held),
        trigger: `a task is suspended at ${held.awaitText} and another one gets here`,
        related: storyOf(body, guard, words(held)),
        fixes: () => (guard.guard.isGuessed ? [] : guardFixes(body, guard)),
      };
    }
  },
});

const kinds: readonly GuardKind[] = ['lock', 'map-entry', 'watch', 'stdio'];
const unprotected: readonly string[] = ['parking_lot', 'lock_api', 'spin', 'dashmap'];

/** Whether the crate's guards can be `Send`, so that no compiler error keeps the future off a runtime. */
function isSendLock({ guard }: HeldGuard): boolean {
  return unprotected.includes(guard.type.name?.split('::')[0] ?? '');
}

function failsWhen({ guard }: HeldGuard): string {
  switch (guard.guard.kind) {
    case 'map-entry':
      return 'another task uses the same shard of the map: its thread blocks, and with it the task that holds the entry';
    case 'watch':
      return 'the sender publishes a value: its thread blocks until this task is resumed, which may need that thread';
    case 'stdio':
      return 'another task prints: its thread blocks until this task is resumed, which may need that thread';
    default:
      return 'another task asks for the lock: its thread blocks until this task is resumed, which may need that thread';
  }
}

function words({ guard }: HeldGuard): StoryWords {
  const thing = guard.guard.kind === 'map-entry' ? 'shard' : guard.guard.kind === 'watch' ? 'value' : guard.guard.kind === 'stdio' ? 'stream' : 'lock';
  return {
    acquired: `the ${thing} is locked here`,
    suspended: `the task can be suspended here with the ${thing} locked`,
    released: `the ${thing} is released only here`,
  };
}
