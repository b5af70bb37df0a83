import type { BodyFacts, CallFact, GuardKind, HeldLockFact, LockEffect, LockFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { MAX_NEAR } from '../blocking/blocking-chain.ts';
import { calledName, chainOf, holderOf, takenAt } from './lock-story.ts';

export const doubleLock = defineRule({
  id: 'double-lock',
  category: 'deadlock',
  stage: 'stable',
  since: '0.2.0',
  severity: 'error',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a lock is taken again by code that already holds it',
    why:
      'Locks of the standard library, of parking_lot and of tokio do not know who holds them. Code that takes a lock which it holds itself waits for ' +
      'itself: for ever, or until it panics. The second call is often hidden in a method, and the guard in a temporary that lives until the end of ' +
      'a `match`, an `if let` or a statement.',
    failsWhen: 'the second call is reached: the thread or task waits for itself',
    trigger: 'every run that gets there; for two shared locks, a writer that comes in between',
    bad: `
use std::sync::Mutex;

pub struct Pool {
    free: Mutex<Vec<u32>>,
}

impl Pool {
    fn len(&self) -> usize {
        self.free.lock().unwrap().len()
    }

    pub fn put(&self, id: u32) {
        let mut free = self.free.lock().unwrap();
        if self.len() < 8 {
            free.push(id);
        }
    }
}
`,
    good: `
use std::sync::Mutex;

pub struct Pool {
    free: Mutex<Vec<u32>>,
}

impl Pool {
    pub fn put(&self, id: u32) {
        let mut free = self.free.lock().unwrap();
        if free.len() < 8 {
            free.push(id);
        }
    }
}
`,
    gaps: [
      'A lock in an element of a collection is not told from its neighbours, and not reported.',
      'Locks that a destructor takes are not seen.',
    ],
    fixSafety: 'None: which of the two calls is to go, or where the first guard may end, is a matter of design.',
    related: ['clippy::if_let_mutex'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const [first] = call.locksHeld.flatMap((holds) => [...takenAgain(holds, call), ...replacesBorrowed(holds, call)]);
      if (first !== undefined) yield finding(body, call, first);
    }
  },
});

/** Kinds of guards that a second one of the same object waits for, or panics for. */
const EXCLUDING: ReadonlySet<GuardKind> = new Set<GuardKind>(['lock', 'async-lock', 'refcell', 'map-entry']);

interface Again {
  readonly holds: HeldLockFact;
  readonly effect: LockEffect;
}

/** Both ends of a watch channel, kept side by side: the receiver lends the value that the sender is about to replace. */
function replacesBorrowed(holds: HeldLockFact, call: CallFact): readonly Again[] {
  if (holds.kind !== 'watch') return [];
  const lent = holds.guard?.target?.display;
  const [replaced] = call.receiver?.type.args ?? [];
  if (lent === undefined || lent !== replaced?.display) return [];
  return call.acquires.filter(({ kind, mode, steps, lock }) => kind === 'watch' && mode === 'exclusive' && steps.length === 0 && areSiblings(lock, holds.lock))
    .map((effect) => ({ holds, effect }));
}

/** Two fields of one object. */
function areSiblings(a: LockFact, b: LockFact): boolean {
  const ownerOf = ({ instance }: LockFact): string | undefined => instance?.replace(/\.[^.]*$/, '');
  return a.instance !== undefined && a.instance.includes('.') && ownerOf(a) === ownerOf(b);
}

function takenAgain(holds: HeldLockFact, call: CallFact): readonly Again[] {
  const held = holds.lock.instance;
  if (held === undefined || !EXCLUDING.has(holds.kind)) return [];
  return call.acquires.filter(({ lock, mode, kind }) => lock.instance === held && EXCLUDING.has(kind) && (mode === 'exclusive' || holds.mode === 'exclusive' || kind !== 'refcell'))
    .map((effect) => ({ holds, effect }));
}

function finding(body: BodyFacts, call: CallFact, { holds, effect }: Again): Finding {
  const isShared = holds.mode === 'shared' && effect.mode === 'shared';
  const isIndirect = effect.steps.length > 0 || holds.guard === undefined || holds.onlyIfPoisoned;
  // A long chain, or one that comes back to where it began, mostly has a condition on the way that rules it out.
  const isFar = effect.steps.length > MAX_NEAR || comesBack(body, effect);
  const isGuessed = holds.guard?.guard.isGuessed === true;
  const severity = isShared || isFar || isGuessed ? 'information' : isIndirect || holds.kind === 'map-entry' || holds.kind === 'watch' ? 'warning' : undefined;
  return {
    range: calledName(call),
    confidence: holds.guard?.uncertain === true || isFar || isGuessed ? 'possible' : isShared || isIndirect ? 'likely' : 'certain',
    ...(severity === undefined ? {} : { severity }),
    message: message.again(call, holds, effect),
    failsWhen: message.failsWhen(holds, isShared),
    trigger: message.trigger(holds, isShared),
    related: [...takenAt(body, holds), ...chainOf(effect)],
    fixes: () => [],
  };
}

/** Whether a chain leaves the function and leads into it again. */
function comesBack({ item }: BodyFacts, { steps }: LockEffect): boolean {
  return steps.some(({ body }, i) => i > 0 && body.item === item && steps[i - 1]?.body.item !== item);
}

const message = {
  again: (call: CallFact, holds: HeldLockFact, effect: LockEffect): string => {
    const what = `\`${holds.lock.display}\``;
    if (holds.kind === 'watch') return `\`${call.callee.name}\` replaces the value that ${holderOf(holds)} borrows from ${what}`;
    const taker = effect.steps.length === 0 ? `${what} is taken again` : `\`${call.callee.name}\` takes ${what} again`;
    return `${taker} while ${holderOf(holds)} holds it`;
  },
  failsWhen: ({ kind }: HeldLockFact, isShared: boolean): string => {
    if (kind === 'refcell') return 'the second borrow panics';
    if (kind === 'map-entry') return 'both keys are in one shard: the thread waits for itself for ever';
    return isShared ? 'a writer waits in between: the second reader waits for the writer, which waits for the first' : 'it is reached: the holder waits for itself for ever';
  },
  trigger: ({ kind, onlyIfPoisoned }: HeldLockFact, isShared: boolean): string => {
    if (onlyIfPoisoned) return 'the lock is poisoned: a thread panicked while it held it, and the error still holds it';
    if (kind === 'map-entry') return 'the same key, or two keys whose hashes meet';
    return isShared ? 'a writer that comes between the two' : 'every run that gets here';
  },
};
