import type { BodyFacts, LocalFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const runtimeDroppedInAsync = defineRule({
  id: 'runtime-dropped-in-async',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a runtime is dropped in async code, which panics',
    why:
      'Dropping a runtime waits for its blocking jobs to end. tokio does not let a thread that runs tasks wait, and panics with "Cannot drop ' +
      'a runtime in a context where blocking is not allowed". `shutdown_background` does not wait, and a runtime that is moved to a ' +
      'thread of its own can be dropped there.',
    failsWhen: 'always: the end of the scope panics',
    trigger: 'each time the function runs inside a runtime',
    bad: `
use tokio::runtime::Runtime;

async fn report(text: String) {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(async move { println!("{text}") });
}
`,
    good: `
use tokio::runtime::Runtime;

async fn report(text: String) {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(async move { println!("{text}") });
    runtime.shutdown_background();
}
`,
    gaps: ['A runtime in a field of a value that is dropped in async code is not seen.'],
    fixSafety: 'There is no automatic fix.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const local of body.locals) {
      if (local.type.facts.dropping !== 'waits' || !local.region.isAsync || isGivenAway(local)) continue;
      yield {
        range: local.range,
        confidence: 'certain',
        message: `dropping \`${local.name}\` at the end of its scope panics in async code`,
        failsWhen: 'always: the end of the scope panics',
        trigger: 'each time the function runs inside a runtime',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** Whether the value is moved elsewhere on some path, or may be moved into a closure. */
function isGivenAway(local: LocalFact): boolean {
  return local.uses.some(({ kind, region }) => kind === 'move' || region.index !== local.region.index);
}
