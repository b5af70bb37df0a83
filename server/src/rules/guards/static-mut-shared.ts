import type { CallFact } from '../../semantics/facts.ts';
import type { ConstantFact, ItemFacts } from '../../semantics/item-facts.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const staticMutShared = defineRule({
  id: 'static-mut-shared',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['static_mut_refs'],
  docs: {
    summary: 'a `static mut` is used in a crate that starts threads or tasks',
    why:
      'Nothing keeps two threads from using a `static mut` at once, and two uses of which one writes are a data race: undefined behaviour, ' +
      'not just a wrong value. The compiler cannot check it, and a task may run on another thread after each await.',
    failsWhen: 'two threads use it at the same time and one of them writes',
    trigger: 'the code runs on more than one thread, or in tasks of a runtime with several',
    bad: `
static mut REQUESTS: u64 = 0;

pub fn count() {
    unsafe { REQUESTS += 1 };
}

pub fn serve() {
    std::thread::spawn(count);
}`,
    good: `
use std::sync::atomic::{AtomicU64, Ordering};

static REQUESTS: AtomicU64 = AtomicU64::new(0);

pub fn count() {
    REQUESTS.fetch_add(1, Ordering::Relaxed);
}

pub fn serve() {
    std::thread::spawn(count);
}`,
    gaps: ['Threads that another crate starts, for callbacks say, are not seen.'],
    fixSafety: 'There is no automatic fix: an atomic, a lock or a `OnceLock` takes its place, and each use changes with it.',
    related: ['static_mut_refs'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.kind !== 'static' || !item.isMutable || item.isTest) return;
    const use = firstUse(item);
    const start = use === undefined ? undefined : firstStart(item);
    if (use === undefined || start === undefined) return;
    yield {
      range: item.nameRange,
      confidence: 'possible',
      message: `threads and tasks of this crate can use \`${shortened(item.name, 30)}\` at the same time`,
      failsWhen: 'two threads use it at once and one of them writes: a data race, which is undefined behaviour',
      trigger: 'the code that uses it runs on more than one thread',
      related: [use, start],
      fixes: () => [],
    };
  },
});

/** A place in a function, tests aside, that mentions the variable. */
function firstUse(item: ConstantFact): RelatedLocation | undefined {
  const mentions = item.crateMentions([item.name]);
  for (const body of item.crateBodies([item.name])) {
    if (body.isTest || body.locals.some(({ name }) => name === item.name)) continue;
    const found = mentions.find(({ path, range }) => path === body.path && range.start > body.range.start && range.end < body.range.end);
    if (found !== undefined) return { path: body.path, range: found.range, message: 'it is used here' };
  }
  return undefined;
}

/** A call, tests aside, that starts a thread or a task. */
function firstStart(item: ConstantFact): RelatedLocation | undefined {
  for (const body of item.crateBodies(STARTERS)) {
    const call = body.isTest ? undefined : body.calls.find(startsThread);
    if (call !== undefined) return { path: body.path, range: call.nameRange, message: 'a thread or task starts here' };
  }
  return undefined;
}

const STARTERS = ['spawn', 'spawn_blocking', 'scope', 'Builder'];

function startsThread({ callee }: CallFact): boolean {
  return callee.facts.spawns !== undefined && callee.facts.spawns !== 'local-task';
}
