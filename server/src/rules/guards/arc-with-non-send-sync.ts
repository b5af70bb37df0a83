import type { BodyFacts, CallFact, TypeFact } from '../../semantics/facts.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const arcWithNonSendSync = defineRule({
  id: 'arc-with-non-send-sync',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::arc_with_non_send_sync'],
  docs: {
    summary: 'an `Arc` holds a value that threads may not share, so it cannot leave its thread',
    why:
      'An `Arc` is made to be shared between threads, but it is only `Send` when what is inside is `Send` and `Sync`. ' +
      'Around an `Rc`, a `Cell` or a `RefCell` it counts with atomics and still cannot be moved to another thread or into a task.',
    failsWhen: 'the `Arc` is moved to another thread or task: it does not compile, and somebody may reach for `unsafe impl Send`',
    trigger: 'the first use of the value from another thread',
    bad: `
use std::cell::RefCell;
use std::sync::Arc;

pub fn counter() -> Arc<RefCell<u64>> {
    Arc::new(RefCell::new(0))
}`,
    good: `
use std::sync::{Arc, Mutex};

pub fn counter() -> Arc<Mutex<u64>> {
    Arc::new(Mutex::new(0))
}`,
    gaps: ['An `Arc` that is made in another way than by `Arc::new` is not looked at.'],
    fixSafety: 'There is no automatic fix: a `Mutex` or `RwLock` inside shares the value, an `Rc` around it keeps it on its thread.',
    related: ['clippy::arc_with_non_send_sync'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const call of body.calls) {
      const content = call.callee.path === 'std::sync::Arc::new' && call.isVerbatim && !call.uncertain ? call.args[0]?.type : undefined;
      const culprit = content?.notSend ?? content?.notSync;
      const severity = content === undefined || culprit === undefined ? undefined : severityOf(content, culprit);
      if (content === undefined || culprit === undefined || severity === undefined) continue;
      yield finding(call, { content, culprit, severity });
    }
  },
});

/** A struct with a raw pointer or an `UnsafeCell` may well be shared: its author knows more than its type. A pointer by itself says nothing. */
function severityOf(content: TypeFact, { isPointer, name, traitObject, display }: TypeFact): Severity | undefined {
  if (name === 'std::cell::UnsafeCell') return undefined;
  if (isPointer || name === 'std::ptr::NonNull') return content.display === display ? 'information' : undefined;
  if (traitObject !== undefined) return 'information';
  return name === undefined ? undefined : 'warning';
}

function finding(call: CallFact, { content, culprit, severity }: { readonly content: TypeFact; readonly culprit: TypeFact; readonly severity: Severity }): Finding {
  const missing = culprit.isSend === false ? 'Send' : 'Sync';
  const shown = culprit.traitObject === undefined ? culprit.display : `dyn ${culprit.traitObject.split('::').at(-1) ?? ''}`;
  const inside = content.display === culprit.display ? 'it holds' : 'inside it';
  return {
    range: { start: call.range.start, end: call.nameRange.end },
    confidence: 'certain',
    severity,
    message: `this \`Arc\` stays on its thread: the \`${shortened(shown, 28)}\` ${inside} is not \`${missing}\``,
    failsWhen: 'it is moved to another thread or task: it does not compile',
    trigger: 'the first use of the value from another thread',
    related: [],
    fixes: () => [],
  };
}
