import type { ItemFacts, TraitFact } from '../../semantics/item-facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const asyncFnInPublicTrait = defineRule({
  id: 'async-fn-in-public-trait',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  offByDefault: true,
  fixes: 'none',
  honours: ['async_fn_in_trait'],
  docs: {
    summary: 'a public trait has an `async fn`, whose future nobody can require to be `Send`',
    why:
      'The future of an `async fn` in a trait has no name, so generic code cannot ask for it to be `Send`. ' +
      'Whoever is generic over the trait can then not spawn the future on a runtime with several threads, and adding the bound later breaks every impl.',
    failsWhen: 'generic code over the trait has to spawn the future: it does not compile',
    trigger: 'a caller who is generic over the trait and uses `tokio::spawn`',
    bad: `
pub trait Store {
    async fn load(&self, key: u64) -> Option<String>;
}`,
    good: `
use std::future::Future;

pub trait Store {
    fn load(&self, key: u64) -> impl Future<Output = Option<String>> + Send;
}`,
    gaps: ['A trait that is `pub` in a private module is reported too.'],
    fixSafety: 'There is no automatic fix: the bound is part of the interface, and impls that are not `Send` stop compiling.',
    related: ['async_fn_in_trait'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.kind !== 'trait' || !item.isPublic || !item.crate.isLibrary || item.isTest || !isPlain(item)) return;
    for (const method of item.methods) {
      if (!method.isAsync || method.attributes.some((name) => !INERT.has(name))) continue;
      yield {
        range: method.nameRange,
        confidence: 'certain',
        message: `callers cannot require the future of \`${shortened(method.name, 30)}\` to be \`Send\``,
        failsWhen: `code that is generic over \`${item.name}\` spawns the future: it does not compile`,
        trigger: 'a caller who is generic over the trait and runs on a runtime with several threads',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** Whether no macro rewrites the trait, as far as its attributes tell. */
function isPlain({ attributes }: TraitFact): boolean {
  return attributes.every((name) => INERT.has(name));
}

const INERT: ReadonlySet<string> = new Set(['allow', 'cfg', 'deny', 'deprecated', 'diagnostic::on_unimplemented', 'doc', 'expect', 'must_use', 'warn']);
