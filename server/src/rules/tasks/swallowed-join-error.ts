import type { BodyFacts, TypeFact } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { ignoredContent, ignoredResult } from './ignored-value.ts';

export const swallowedJoinError = defineRule({
  id: 'swallowed-join-error',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a task is waited for, and nobody looks at how it ended',
    why:
      'Waiting for a task gives a `Result`: its error says that the task panicked or was cancelled, and where the task itself gives ' +
      'a `Result` its own errors are inside. `try_join_all` over handles stops at a panic only; what the tasks returned is in a ' +
      '`Vec` that the compiler lets go without a word.',
    failsWhen: 'a task fails: the code goes on as if it had done its work',
    trigger: 'an error or a panic in a task',
    bad: `
use tokio::task::JoinHandle;

async fn finish(uploads: Vec<JoinHandle<std::io::Result<()>>>) -> Result<(), tokio::task::JoinError> {
    futures::future::try_join_all(uploads).await?;
    Ok(())
}
`,
    good: `
use tokio::task::JoinHandle;

async fn finish(uploads: Vec<JoinHandle<std::io::Result<()>>>) -> Result<(), Box<dyn std::error::Error>> {
    for upload in futures::future::try_join_all(uploads).await? {
        upload?;
    }
    Ok(())
}
`,
    gaps: ['A result that is kept in a variable counts as looked at.'],
    fixSafety: 'There is no automatic fix: what a failed task means is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    // Who has aborted tasks expects them to end badly.
    if (body.calls.some(({ callee }) => callee.name.startsWith('abort'))) return;
    for (const { range, hasOwnErrors } of [...awaitedTasks(body), ...drainedSets(body)]) {
      yield {
        range,
        confidence: 'certain',
        ...(hasOwnErrors ? {} : { severity: 'information' }),
        message: hasOwnErrors ? 'errors of the tasks waited for are lost' : 'a panic of the task waited for goes unnoticed',
        failsWhen: 'a task fails: the code goes on as if it had done its work',
        trigger: hasOwnErrors ? 'an error in a task' : 'a panic in a task',
        related: [],
        fixes: () => [],
      };
    }
  },
});

interface Swallowed {
  readonly range: TextRange;
  /** The task gives a `Result` of its own. */
  readonly hasOwnErrors: boolean;
}

/** `let _ = handle.await`, `join_all(handles).await;`, `try_join_all(handles).await?;` */
function* awaitedTasks(body: BodyFacts): Iterable<Swallowed> {
  for (const { future, fate, pointRange } of body.suspensions) {
    const output = future?.type.output;
    const gathered = gatheredHandle(future?.type);
    if (gathered !== undefined && output?.name === 'std::result::Result') {
      const [given] = gathered.args;
      if (given !== undefined && isResult(given) && ignoredContent(body, fate) !== undefined) yield { range: pointRange, hasOwnErrors: true };
      continue;
    }
    const given = taskResult(output) ?? taskResult(output?.name === 'std::vec::Vec' ? output.args[0] : undefined);
    if (given !== undefined && ignoredResult(body, fate) !== undefined) yield { range: pointRange, hasOwnErrors: isResult(given) };
  }
}

/** The handle type of a future that waits for several tasks: `TryJoinAll<JoinHandle<T>>`. */
function gatheredHandle(type: TypeFact | undefined): TypeFact | undefined {
  const [part] = type?.args ?? [];
  return type?.facts.dropping === undefined && part?.facts.dropping === 'detaches' ? part : undefined;
}

/** `while let Some(_) = set.join_next().await {}` and `while set.join_next().await.is_some() {}` */
function* drainedSets(body: BodyFacts): Iterable<Swallowed> {
  for (const { kind, scrutinee, arms } of body.matches) {
    const given = kind === 'while-let' ? nextResult(scrutinee.type) : undefined;
    const part = arms[0]?.pattern?.parts[0];
    if (given !== undefined && part?.kind === 'wildcard') yield { range: part.range, hasOwnErrors: isResult(given) };
  }
  for (const { callee, receiver, nameRange, loops } of body.calls) {
    const given = callee.path === 'std::option::Option::is_some' && loops.length > 0 ? nextResult(receiver?.type) : undefined;
    if (given !== undefined) yield { range: nameRange, hasOwnErrors: isResult(given) };
  }
}

/** What a task gives, where a type is the `Result` of waiting for one. */
function taskResult(type: TypeFact | undefined): TypeFact | undefined {
  return type !== undefined && isResult(type) && type.args[1]?.facts.isTaskError === true ? type.args[0] : undefined;
}

function nextResult(type: TypeFact | undefined): TypeFact | undefined {
  return type?.name === 'std::option::Option' ? taskResult(type.args[0]) : undefined;
}

function isResult(type: TypeFact): boolean {
  return type.name === 'std::result::Result';
}
