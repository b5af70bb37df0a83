import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { BlockingFinder } from './blocking-finder.ts';

export const rayonInAsync = defineRule({
  id: 'rayon-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'async code waits for the thread pool of rayon, which blocks its thread',
    why:
      'A parallel iterator, `join` or `install` returns only when the pool has done the work, and until then the thread that called it does nothing else. ' +
      'In async code that is a thread of the runtime, whose other tasks wait as long. `rayon::spawn` with a oneshot channel, or `spawn_blocking`, leaves it free.',
    failsWhen: 'the pool is busy or the work is large: no other task on the thread makes progress until it is done',
    trigger: 'every call; a full pool makes it as slow as the work of everybody else',
    bad: `
use rayon::prelude::*;

pub async fn total(prices: Vec<u64>) -> u64 {
    prices.par_iter().sum()
}`,
    good: `
use rayon::prelude::*;

pub async fn total(prices: Vec<u64>) -> u64 {
    let sum = tokio::task::spawn_blocking(move || prices.par_iter().sum());
    sum.await.unwrap_or(0)
}`,
    gaps: ['A function of your own is followed into what it calls itself, three functions deep, but not into closures that run elsewhere.'],
    fixSafety: 'Moving the call to `spawn_blocking` may copy what it uses, and never is automatic.',
    related: [],
  },

  check: (body: BodyFacts): Iterable<Finding> => finder.findings(body),
});

const finder = new BlockingFinder({ pool: 'every call, for as long as the pool works on it' }, 'blocks');
