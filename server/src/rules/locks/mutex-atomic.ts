import type { BodyFacts, CallFact, TypeFact, ValueFate } from '../../semantics/facts.ts';
import type { ItemFacts } from '../../semantics/item-facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { callsUnder, isWaitedWith, privateLocks, protectedBy, usesIn, usesOf, type LockUse } from './lock-uses.ts';

export const mutexAtomic = defineRule({
  id: 'mutex-atomic',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'hint',
  fixes: 'none',
  honours: ['clippy::mutex_atomic', 'clippy::mutex_integer'],
  docs: {
    summary: 'a `Mutex` protects a single number or flag',
    why:
      'A number or flag that stands for itself fits into an atomic: threads change it in one step, nobody waits, and no code can be stopped while it ' +
      'holds the lock. A `Mutex` is for what has to change together.',
    failsWhen: 'nothing: threads wait for one another where they need not',
    trigger: 'two threads or tasks that use the value at once',
    bad: `
use std::sync::Mutex;

pub struct Hits {
    count: Mutex<u64>,
}

impl Hits {
    pub fn add(&self) {
        *self.count.lock().unwrap() += 1;
    }
}
`,
    good: `
use std::sync::atomic::{AtomicU64, Ordering};

pub struct Hits {
    count: AtomicU64,
}

impl Hits {
    pub fn add(&self) {
        self.count.fetch_add(1, Ordering::Relaxed);
    }
}
`,
    gaps: ['A lock that is kept in a tuple or a collection is not looked at.'],
    fixSafety: 'There is no automatic fix: each use of the value changes.',
    related: ['clippy::mutex_atomic', 'clippy::mutex_integer'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest || body.locals.some(({ type }) => isCondvar(type))) return;
    for (const call of body.calls) {
      const content = call.callee.name === 'new' && !call.uncertain ? protectedBy(call.result) : undefined;
      if (content === undefined || !isKept(call.fate)) continue;
      const uses = usesIn(body, ({ receiver }) => receiver !== undefined && lockOf(receiver.type)?.display === call.result.display);
      yield* findings(content, { range: call.range, lock: call.result }, uses);
    }
    for (const { path, range, type } of body.statics) {
      const content = protectedBy(type);
      if (content !== undefined) yield* findings(content, { range, lock: type }, usesIn(body, ({ object }) => object?.key === path));
    }
  },

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.isTest || item.writtenTypes.some(({ type }) => isCondvar(type))) return;
    for (const lock of privateLocks(item)) if (atomicFor(lock.content) !== undefined) yield* findings(lock.content, { range: lock.range, lock: lock.type }, usesOf(item, lock));
  },
});

function* findings(content: TypeFact, { range, lock }: { readonly range: TextRange; readonly lock: TypeFact }, uses: readonly LockUse[]): Iterable<Finding> {
  const atomic = atomicFor(content);
  if (atomic === undefined || lock.name?.endsWith('::Mutex') !== true || uses.some(isSection)) return;
  yield {
    range,
    confidence: 'likely',
    message: `an \`${atomic}\` does what this \`Mutex<${content.display}>\` does, without a lock`,
    failsWhen: 'nothing: threads wait for one another where they need not',
    trigger: 'two threads or tasks that use the value at once',
    related: [],
    fixes: () => [],
  };
}

/** Whether more happens under the lock than a look at the value or a change of it. */
function isSection(use: LockUse): boolean {
  const isWork = ({ callee, awaited, acquires }: CallFact): boolean => callee.isLocal || awaited !== undefined || acquires.length > 0 || callee.facts.probe !== undefined;
  return isWaitedWith(use) || callsUnder(use).some((call) => use.local !== undefined || isWork(call));
}

function isCondvar({ facts, name }: TypeFact): boolean {
  return facts.interior === 'signal' || name?.endsWith('::Condvar') === true;
}

/** A lock behind the references and pointers that lead to it. */
function lockOf(type: TypeFact): TypeFact | undefined {
  let at: TypeFact | undefined = type;
  while (at !== undefined && protectedBy(at) === undefined) at = at.args[0];
  return at;
}

/** Whether a lock gets a name of its own, by itself or in an `Arc`, or none. */
function isKept(fate: ValueFate): boolean {
  if (fate.kind === 'argument' && fate.call.callee.path === 'std::sync::Arc::new') return isKept(fate.call.fate);
  return fate.kind === 'bound' || (fate.kind === 'dropped' && fate.isExplicit);
}

const INTEGERS = /^([iu])(8|16|32|64|size)$/;

/** The atomic type for a value; there is none for large numbers, floats and what is not a single value. */
function atomicFor({ isPointer, display }: TypeFact): string | undefined {
  if (display === 'bool') return 'AtomicBool';
  if (isPointer) return display.startsWith('*mut') ? 'AtomicPtr' : undefined;
  const [, sign, size] = INTEGERS.exec(display) ?? [];
  return size === undefined ? undefined : `Atomic${sign === 'i' ? 'I' : 'U'}${size}`;
}
