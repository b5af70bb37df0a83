import type { CallFact, TypeFact } from '../../semantics/facts.ts';
import type { ItemFacts, WrittenType } from '../../semantics/item-facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const dynWithoutSend = defineRule({
  id: 'dyn-without-send',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a public type holds a trait object that cannot cross threads, in a crate that spawns',
    why:
      'A `Box<dyn Future>` or `Arc<dyn Trait>` without `+ Send` keeps everything that holds it on one thread, whatever is inside. ' +
      'The error appears far away, where somebody spawns a task with it, and the bound cannot be added later without breaking callers.',
    failsWhen: 'a caller spawns a task or thread with it: it does not compile, though the value inside may well be `Send`',
    trigger: 'code that wants to use the value on a runtime with several threads',
    bad: `
use std::sync::Arc;

pub trait Plugin {
    fn run(&self);
}

pub struct Server {
    pub plugin: Arc<dyn Plugin>,
}

pub fn start() {
    std::thread::spawn(|| ());
}`,
    good: `
use std::sync::Arc;

pub trait Plugin: Send + Sync {
    fn run(&self);
}

pub struct Server {
    pub plugin: Arc<dyn Plugin>,
}

pub fn start() {
    std::thread::spawn(|| ());
}`,
    gaps: ['A boxed trait object other than a future is not reported: many are meant to stay where they are.'],
    fixSafety: 'There is no automatic fix: the bound is part of the interface, and callers that pass something else stop compiling.',
    related: [],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.isTest || item.kind === 'impl' || item.kind === 'auto-impl') return;
    for (const written of item.writtenTypes) {
      const missing = written.isPublic ? missingBounds(written) : undefined;
      if (missing === undefined || !startsThreads(item)) continue;
      yield {
        range: written.range,
        confidence: 'likely',
        message: `this \`${shortened(shown(written.type), 40)}\` cannot cross threads without \`${missing}\``,
        failsWhen: `a caller spawns a task or thread with it: it does not compile without \`${missing}\``,
        trigger: 'code that wants to use it on a runtime with several threads',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** What a shared trait object or a boxed future lacks. */
function missingBounds({ type }: WrittenType): string | undefined {
  const inner = type.args[0];
  if (inner?.traitObject === undefined) return undefined;
  if (type.name === 'std::sync::Arc') {
    const missing = [...(inner.isSend === false ? ['Send'] : []), ...(inner.isSync === false ? ['Sync'] : [])];
    return missing.length === 0 ? undefined : `+ ${missing.join(' + ')}`;
  }
  const isFuture = type.name === 'std::boxed::Box' && inner.traitObject === 'std::future::Future';
  return isFuture && inner.isSend === false ? '+ Send' : undefined;
}

function shown({ name, args }: TypeFact): string {
  return `${name?.split('::').at(-1) ?? ''}<dyn ${args[0]?.traitObject?.split('::').at(-1) ?? ''}>`;
}

/** Whether the crate starts threads, or tasks that may run on several, outside of its tests. */
function startsThreads(item: ItemFacts): boolean {
  return item.crateBodies(['spawn', 'spawn_blocking']).some((body) => !body.isTest && body.calls.some(isStart));
}

function isStart({ callee }: CallFact): boolean {
  return callee.facts.spawns !== undefined && callee.facts.spawns !== 'local-task';
}
