import type { BodyFacts, CallFact, LocalFact, ValueFate } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const permitDroppedEarly = defineRule({
  id: 'permit-dropped-early',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a permit is given back before the work it should limit is done',
    why:
      'A semaphore limits what goes on while its permits are alive. `let _ = limit.acquire().await;` drops the permit in the same statement. ' +
      'A permit that stays in the function that spawns is dropped when that goes on, while the task has hardly begun: the limit ' +
      'then limits nothing. An owned permit can be moved into the task.',
    failsWhen: 'always: more goes on at once than there are permits',
    trigger: 'more work than the limit allows',
    bad: `
use std::sync::Arc;
use tokio::sync::Semaphore;

async fn fetch(id: u32) {
    println!("{id}");
}

async fn fetch_all(ids: Vec<u32>, limit: Arc<Semaphore>) -> Result<(), tokio::sync::AcquireError> {
    for id in ids {
        let _permit = limit.acquire().await?;
        tokio::spawn(fetch(id));
    }
    Ok(())
}
`,
    good: `
use std::sync::Arc;
use tokio::sync::Semaphore;

async fn fetch(id: u32) {
    println!("{id}");
}

async fn fetch_all(ids: Vec<u32>, limit: Arc<Semaphore>) -> Result<(), tokio::sync::AcquireError> {
    for id in ids {
        let permit = limit.clone().acquire_owned().await?;
        tokio::spawn(async move {
            fetch(id).await;
            drop(permit);
        });
    }
    Ok(())
}
`,
    gaps: ['A permit in a struct is not followed.'],
    fixSafety: 'There is no automatic fix.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls.filter(takesPermit)) {
      const fate = permitFate(call.fate);
      if (fate.kind === 'dropped' && !signalsWithPermits(body)) {
        yield finding(call, { message: 'this permit is given back at once', trigger: 'each time the statement runs', related: [] });
      }
      const spawned = fate.kind === 'bound' ? leftBehind(body, fate.local) : undefined;
      if (spawned === undefined) continue;
      yield finding(call, {
        message: 'this permit stays behind when the task it should limit is started',
        trigger: 'the function goes on while the task runs',
        related: [{ path: body.path, range: spawned.nameRange, message: 'the task runs without the permit' }],
      });
    }
  },
});

function finding(call: CallFact, told: Pick<Finding, 'message' | 'trigger' | 'related'>): Finding {
  return {
    range: call.nameRange, confidence: call.uncertain ? 'possible' : 'certain', failsWhen: 'always: more goes on at once than there are permits', fixes: () => [], ...told,
  };
}

/** Takes one permit. Who takes many at once may only wait until all are free. */
function takesPermit({ callee }: CallFact): boolean {
  return callee.facts.acquires !== undefined && /^(?:try_|blocking_)?acquire(?:_owned|_arc)?$/.test(callee.name);
}

/** Whether the crate makes a semaphore without permits: who waits for one there waits for a signal. */
function signalsWithPermits(body: BodyFacts): boolean {
  return body.crateBodies(['Semaphore']).some(({ calls }) => calls.some(({ callee, args }) => callee.facts.limits === true && args[0]?.constant === '0'));
}

/** What becomes of the permit itself, once it has been waited for and unwrapped. */
function permitFate(fate: ValueFate): ValueFate {
  switch (fate.kind) {
    case 'awaited':
      return permitFate(fate.point.fate);
    case 'tried':
      return permitFate(fate.fate);
    case 'receiver':
      return /^std::result::Result::(?:unwrap|expect|ok)$/.test(fate.call.callee.path) ? permitFate(fate.call.fate) : fate;
    default:
      return fate;
  }
}

/** The task that is started under a permit which it is not given, and which nobody waits for while the permit lives. */
function leftBehind(body: BodyFacts, permit: LocalFact): CallFact | undefined {
  if (permit.uses.length > 0) return undefined;
  const taken = permit.letStatement?.range.end ?? permit.range.end;
  const isUnder = ({ start, end }: TextRange): boolean => taken <= start && end <= permit.scopeEnd;
  const own = body.calls.filter(({ range, region }) => region.index === permit.region.index && isUnder(range));
  const spawned = own.find(({ callee, fate }) => (callee.facts.spawns === 'task' || callee.facts.spawns === 'blocking') && isLetGo(fate));
  const waits = body.suspensions.some(({ range, region }) => region.index === permit.region.index && isUnder(range));
  return waits ? undefined : spawned;
}

/** Whether nobody waits for the task here. */
function isLetGo(fate: ValueFate): boolean {
  return fate.kind === 'dropped' || (fate.kind === 'argument' && fate.call.callee.name.startsWith('push')) || fate.kind === 'bound';
}
