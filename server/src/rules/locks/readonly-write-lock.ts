import { renameCall } from '../../fixes/rename-call.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, CallFact, LocalFact, TypeFact } from '../../semantics/facts.ts';
import { contentFate } from '../tasks/ignored-value.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';

export const readonlyWriteLock = defineRule({
  id: 'readonly-write-lock',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'maybe-incorrect',
  honours: ['clippy::readonly_write_lock'],
  docs: {
    summary: 'a lock is taken for writing by code that only reads',
    why:
      'A `RwLock` lets any number of readers in at once, and a writer only alone. Code that takes the lock for writing and changes nothing keeps all ' +
      'readers out for as long as it runs, and gains nothing by it.',
    failsWhen: 'readers come while it runs: they wait, though they could read at the same time',
    trigger: 'two tasks or threads that want to read at once',
    bad: `
use std::collections::HashMap;
use std::sync::RwLock;

pub struct Users {
    names: RwLock<HashMap<u64, String>>,
}

impl Users {
    pub fn name(&self, id: u64) -> Option<String> {
        let names = self.names.write().unwrap();
        names.get(&id).cloned()
    }
}
`,
    good: `
use std::collections::HashMap;
use std::sync::RwLock;

pub struct Users {
    names: RwLock<HashMap<u64, String>>,
}

impl Users {
    pub fn name(&self, id: u64) -> Option<String> {
        let names = self.names.read().unwrap();
        names.get(&id).cloned()
    }
}
`,
    gaps: ['A guard that is bound as `mut`, or handed on, is taken to change what it protects.'],
    fixSafety: 'May be incorrect: code that counts on being alone is not alone any more, and a type written down for the guard no longer fits.',
    related: ['clippy::readonly_write_lock'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const shared = call.callee.facts.acquires?.shared;
      if (shared === undefined || call.uncertain || !isPlain(contentOf(call)) || !isOnlyRead(call)) continue;
      const lock = call.object?.display;
      yield {
        range: calledName(call),
        confidence: 'likely',
        message: `${lock === undefined ? 'a lock' : `\`${shortened(lock, 40)}\``} is taken for writing by code that only reads`,
        failsWhen: 'readers come while it runs: they wait, though they could read at the same time',
        trigger: 'two tasks or threads that want to read at once',
        related: [],
        fixes: () => offered(body.hasError ? undefined : renameCall(body, call, shared)),
      };
    }
  },
});

/** What a lock protects: the last argument of its type, behind references and pointers. */
function contentOf({ receiver }: CallFact): TypeFact | undefined {
  let at = receiver?.type;
  while (at !== undefined && !/::RwLock$|::ShardedLock$/.test(at.name ?? '')) at = at.args[0];
  return at?.args.at(-1);
}

/** Whether a value changes only through `&mut`: a guard of anything else may be there to keep others out. */
function isPlain(content: TypeFact | undefined): boolean {
  return content !== undefined && content.display !== '()' && content.isSync === true && content.interiorPart === undefined;
}

/** Whether the guard is a variable that cannot change what it protects and is looked at, or a temporary that is read from. */
function isOnlyRead(call: CallFact): boolean {
  const fate = contentFate(call.fate);
  if (fate.kind === 'bound') return isRead(fate.local);
  if (fate.kind !== 'receiver') return false;
  const { callee, receiver, result } = fate.call;
  return receiver?.type.facts.guard !== undefined && callee.self === 'ref' && result.isStatic === true && callee.facts.acquires === undefined;
}

/** A guard gives `&mut` only where it is bound as `mut`. */
function isRead({ isMutable, uses }: LocalFact): boolean {
  return !isMutable && uses.length > 0 && uses.every(({ kind }) => kind === 'read' || kind === 'borrow');
}
