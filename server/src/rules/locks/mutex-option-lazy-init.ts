import type { CallFact, LocalFact } from '../../semantics/facts.ts';
import type { ItemFacts } from '../../semantics/item-facts.ts';
import { contentFate } from '../tasks/ignored-value.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';
import { isOnlyTaken, privateLocks, staysHere, usesOf, type LockUse } from './lock-uses.ts';

export const mutexOptionLazyInit = defineRule({
  id: 'mutex-option-lazy-init',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a lock around an `Option` is only there to set it once',
    why:
      'A value that is made on first use and never changes needs a lock only for that moment. A `Mutex<Option<T>>` is locked by each reader for ever after, ' +
      'and the code that makes the value runs under it. A `OnceLock` or `LazyLock` gives a reference without a lock once the value is there.',
    failsWhen: 'nothing: readers wait for one another, and for whoever makes the value',
    trigger: 'each use after the first',
    bad: `
use std::sync::Mutex;

pub struct Config {
    path: Mutex<Option<String>>,
}

impl Config {
    pub fn path(&self) -> String {
        let mut path = self.path.lock().unwrap();
        path.get_or_insert_with(|| "config.toml".to_owned()).clone()
    }
}
`,
    good: `
use std::sync::OnceLock;

pub struct Config {
    path: OnceLock<String>,
}

impl Config {
    pub fn path(&self) -> &str {
        self.path.get_or_init(|| "config.toml".to_owned())
    }
}
`,
    gaps: ['A lock that is handed to another function, or shared by an `Arc`, is taken to change again.'],
    fixSafety: 'There is no automatic fix: each use of the value changes.',
    related: ['clippy::non_std_lazy_statics'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.isTest) return;
    for (const lock of privateLocks(item)) {
      if (lock.content.name !== 'std::option::Option') continue;
      const uses = usesOf(item, lock);
      const first = uses.find(isInitialised);
      if (first === undefined || !uses.every((use) => isInitialised(use) || isRead(use)) || !isOnlyTaken(item, lock, uses)) continue;
      yield {
        range: lock.range,
        confidence: 'likely',
        message: `\`${shortened(lock.name, 40)}\` is set once: a \`OnceLock\` would hold it without a lock`,
        failsWhen: 'nothing: readers wait for one another, and for whoever makes the value',
        trigger: 'each use after the first',
        related: [{ path: first.body.path, range: calledName(first.call), message: 'it is set under this lock' }],
        fixes: () => [],
      };
    }
  },
});

const SETS = /^std::option::Option::(?:get_or_insert_with|get_or_insert)$/;
const LOOKS = /^std::option::Option::(?:is_none|is_some|as_ref|as_deref)$/;

/** Whether the value is made there if it is missing, and else left alone. */
function isInitialised(use: LockUse): boolean {
  const calls = callsOn(use);
  if (!calls.every((call) => onlyReads(call) || (SETS.test(call.callee.path) && staysAsItIs(use, call)))) return false;
  const writes = writesOf(use);
  if (writes.some(({ operator, constant }) => operator !== '=' || constant !== undefined)) return false;
  const isChecked = calls.some(({ callee }) => LOOKS.test(callee.path)) || (use.local !== undefined && isMatched(use, use.local));
  return isOtherwiseUnused(use) && (calls.some(({ callee }) => SETS.test(callee.path)) || (writes.length > 0 && isChecked));
}

function isRead(use: LockUse): boolean {
  return isOtherwiseUnused(use) && writesOf(use).length === 0 && callsOn(use).every(onlyReads) && (use.local !== undefined || contentFate(use.call.fate).kind === 'receiver');
}

/** Whether the guard goes nowhere: a variable that is not moved, or a temporary that a method is called on. */
function isOtherwiseUnused({ body, local, call }: LockUse): boolean {
  if (local === undefined) return contentFate(call.fate).kind === 'receiver';
  return staysHere(body, local) && !handsOutMut(body.calls, local);
}

/** `f(&mut *guard)`: whoever gets it may do anything. */
function handsOutMut(calls: readonly CallFact[], local: LocalFact): boolean {
  return calls.some(({ args }) => args.some(({ type, place }) => type.display.startsWith('&mut') && place?.local?.range.start === local.range.start));
}

/** The methods that are called on what the lock protects, or on the guard. */
function callsOn({ body, call, local }: LockUse): readonly CallFact[] {
  const fate = contentFate(call.fate);
  if (local === undefined) return fate.kind === 'receiver' ? [fate.call] : [];
  return body.calls.filter(({ receiver, receiverLocal }) => receiver !== undefined && receiverLocal?.range.start === local.range.start);
}

function onlyReads({ callee }: CallFact): boolean {
  return callee.self === 'ref' || callee.path === 'std::option::Option::as_ref';
}

/** Whether nobody changes the value through the `&mut` that setting it gives. */
function staysAsItIs({ body }: LockUse, { fate }: CallFact): boolean {
  if (fate.kind === 'dropped') return true;
  if (fate.kind === 'receiver') return fate.call.callee.self === 'ref';
  if (fate.kind !== 'bound') return false;
  const { local } = fate;
  return body.calls.every(({ receiverLocal, callee, args }) => receiverLocal?.range.start !== local.range.start || (callee.self === 'ref' && args.length === 0));
}

function writesOf({ body, call, local }: LockUse): readonly { readonly operator: string; readonly constant: string | undefined }[] {
  return body.writes.filter(({ lock, range }) => lock?.instance !== undefined && lock.instance === call.object?.instance && (local === undefined ? range.start <= call.range.start && call.range.end <= range.end : range.start > local.range.start && range.end <= local.scopeEnd));
}

function isMatched({ body }: LockUse, local: LocalFact): boolean {
  return body.matches.some(({ scrutinee }) => local.uses.some(({ range }) => scrutinee.range.start <= range.start && range.end <= scrutinee.range.end));
}
