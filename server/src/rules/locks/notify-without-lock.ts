import type { BodyFacts, CallFact, GuardFact, LockFact, Region } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';

export const notifyWithoutLock = defineRule({
  id: 'notify-without-lock',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a condition variable is notified by code that never takes the lock of those who wait',
    why:
      'A thread checks its condition and goes to sleep under a lock. Whoever changes the condition without that lock can do so, and notify, between the ' +
      'check and the sleep: nobody is woken, and the thread sleeps on. That the flag is an atomic does not help.',
    failsWhen: 'the notification comes between the check and the wait: the thread sleeps on',
    trigger: 'a thread that begins to wait just then',
    bad: `
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex};

pub struct Gate {
    open: AtomicBool,
    lock: Mutex<()>,
    opened: Condvar,
}

impl Gate {
    pub fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_all();
    }

    pub fn pass(&self) {
        let mut lock = self.lock.lock().unwrap();
        while !self.open.load(Ordering::Acquire) {
            lock = self.opened.wait(lock).unwrap();
        }
    }
}
`,
    good: `
use std::sync::{Condvar, Mutex};

pub struct Gate {
    state: Mutex<Vec<u32>>,
    filled: Condvar,
}

impl Gate {
    pub fn add(&self, item: u32) {
        self.state.lock().unwrap().push(item);
        self.filled.notify_one();
    }

    pub fn take(&self) -> Option<u32> {
        let mut state = self.state.lock().unwrap();
        while state.is_empty() {
            state = self.filled.wait(state).unwrap();
        }
        state.pop()
    }
}
`,
    gaps: ['A condition variable that is handed to other functions is not followed.'],
    fixSafety: 'There is no automatic fix: the condition has to be changed under the lock.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const call of body.calls) {
      const variable = call.callee.facts.notifies !== undefined && call.callee.path.includes('Condvar::') ? call.object : undefined;
      const waits = variable === undefined ? [] : waitsOn(body, variable);
      const [first] = waits;
      if (variable === undefined || first === undefined || isAlone(body, variable) || waits.some(({ lock }) => lock === undefined)) continue;
      const locks = new Set(waits.map(({ lock }) => nameOf(lock)));
      if (isUnderLock(body, { regions: threadOf(call.region), locks, except: undefined }) || isCalledUnderLock(body, locks)) continue;
      yield {
        range: call.nameRange,
        confidence: 'possible',
        message: `\`${shortened(variable.display, 36)}\` is notified by code that never takes its lock`,
        failsWhen: 'the notification comes between the check and the wait: the thread sleeps on',
        trigger: 'a thread that begins to wait just then',
        related: [{ path: first.body.path, range: calledName(first.call), message: `this waits with the lock \`${first.lock?.display ?? '_'}\`` }],
        fixes: () => [],
      };
    }
  },
});

/** Names a lock in the whole program, or else within one function. */
function nameOf(lock: LockFact | undefined): string | undefined {
  return lock?.key ?? lock?.instance;
}

/** `&mut self`: nobody waits for what the object itself holds. */
function isAlone({ self, locals }: BodyFacts, { key }: LockFact): boolean {
  return self?.name !== undefined && key?.startsWith(`${self.name}.`) === true && locals.some(({ name, isParameter, type }) => name === 'self' && isParameter && type.display.startsWith('&mut'));
}

interface Wait {
  readonly body: BodyFacts;
  readonly call: CallFact;
  /** The lock that is given up meanwhile. */
  readonly lock: LockFact | undefined;
}

/** Where the crate waits for a condition variable; nowhere, where all of them wake up by themselves after a while. */
function waitsOn(body: BodyFacts, variable: LockFact): readonly Wait[] {
  const bodies = variable.key === undefined ? [body] : body.crateBodies(WAITS);
  const found = bodies.flatMap((other) =>
    other.calls.filter(({ callee, object }) => callee.facts.conditionWait !== undefined && nameOf(object) === nameOf(variable)).map((call) => ({ body: other, call, lock: lockGiven(other, call) })));
  return found.every(({ call }) => TIMED.test(call.callee.name)) ? [] : found;
}

const WAITS = ['wait', 'wait_while', 'wait_timeout', 'wait_timeout_while', 'wait_for', 'wait_while_for', 'wait_until', 'wait_while_until'];
const TIMED = /timeout|_for|_until/;

/** The lock of the guard that a wait is given, by value or as `&mut`. */
function lockGiven({ guards }: BodyFacts, { args }: CallFact): LockFact | undefined {
  const [given] = args;
  if (given === undefined) return undefined;
  const isGiven = ({ local, range }: GuardFact): boolean => (local === undefined ? range.start === given.range.start : local.uses.some((use) => containsRange(given.range, use.range)));
  return guards.find((guard) => nameOf(guard.lock) !== undefined && isGiven(guard))?.lock;
}

/** The regions around code that run on the same thread, itself among them. */
function threadOf(region: Region): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at: Region | undefined = region; at !== undefined; at = at.parent) {
    found.add(at.index);
    if (at.fate.kind === 'argument' && at.fate.call.callee.facts.spawns !== undefined) break;
  }
  return found;
}

/** Code of one thread, the locks that matter, and the function whose calls do not. */
interface Section {
  readonly regions: ReadonlySet<number>;
  readonly locks: ReadonlySet<string | undefined>;
  readonly except: string | undefined;
}

/** Whether code takes one of the locks, or is given or holds a guard of which nothing is known. */
function isUnderLock({ calls, guards, locals }: BodyFacts, { regions, locks, except }: Section): boolean {
  const isThere = ({ region }: { readonly region: Region }): boolean => regions.has(region.index);
  if (locals.some(({ isParameter, type }) => isParameter && type.facts.guard !== undefined)) return true;
  if (guards.some((guard) => isThere(guard) && guard.guard.kind === 'lock' && nameOf(guard.lock) === undefined)) return true;
  return calls.some((call) => isThere(call) && call.callee.path !== except && call.acquires.some(({ lock }) => nameOf(lock) === undefined || locks.has(nameOf(lock))));
}

/** Whether one of its callers takes the lock: before, or around the call. */
function isCalledUnderLock(body: BodyFacts, locks: ReadonlySet<string | undefined>): boolean {
  return body.crateBodies([body.name]).some((other) =>
    other !== body && other.calls.some(({ callee, region }) => callee.path === body.item && isUnderLock(other, { regions: threadOf(region), locks, except: body.item })));
}
