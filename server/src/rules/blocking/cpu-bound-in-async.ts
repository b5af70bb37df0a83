import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { BlockingFinder } from './blocking-finder.ts';

export const cpuBoundInAsync = defineRule({
  id: 'cpu-bound-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a call that computes for long is made in async code',
    why:
      'A runtime polls many tasks on few threads and cannot take a thread away from one of them. Hashing a password takes a tenth of a second on purpose, ' +
      'and decoding an image or packing an archive takes as long as its input is large: all other tasks of the thread wait meanwhile.',
    failsWhen: 'the call computes: no other task on its thread makes progress until it returns',
    trigger: 'every call; a handful at once keep all threads of the runtime busy',
    bad: `
pub async fn sign_up(password: String) -> Option<String> {
    bcrypt::hash(password, 12).ok()
}`,
    good: `
pub async fn sign_up(password: String) -> Option<String> {
    let hashed = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12));
    hashed.await.ok()?.ok()
}`,
    gaps: [
      'Only functions that are known to compute for long are reported: a long loop of your own is not measured.',
      'A function of your own is followed into what it calls itself, three functions deep.',
    ],
    fixSafety: 'Moving the call to `spawn_blocking` may copy what it uses, and never is automatic.',
    related: [],
  },

  check: (body: BodyFacts): Iterable<Finding> => finder.findings(body),
});

const finder = new BlockingFinder({ cpu: 'every call, for as long as it computes' }, 'keeps');
