import type { BodyFacts, CallFact, LocalFact, TypeFact, ValueFate } from '../../semantics/facts.ts';
import type { ItemFacts, StructFact } from '../../semantics/item-facts.ts';
import { tokenKeptFrom } from '../cancellation/tokens.ts';
import { defineRule, type Finding, type RelatedLocation, type Severity } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { isNeverUsed } from './lazy-future.ts';
import { loopsOverAwaits, runsForever, type SpawnedTask, spawnedTask, wrappedSpawn } from './spawned-task.ts';

export const detachedTask = defineRule({
  id: 'detached-task',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a task that nobody can stop or wait for outlives what started it',
    why:
      'Dropping the handle of a task does not cancel it. A task that loops for ever then goes on after the value it works ' +
      'for is gone: it keeps what it captured alive, and each time the owner is made anew there is one more of them. ' +
      'Errors and panics of such a task are seen by nobody. A handle that is aborted when its owner is dropped, a `JoinSet`, or a ' +
      'cancellation token ties the task to its owner.',
    failsWhen: 'the owner is dropped or made anew: the old task goes on',
    trigger: 'a reload, a reconnect or a shutdown',
    bad: `
use std::time::Duration;

struct Cache {
    entries: Vec<String>,
}

impl Cache {
    fn start() -> Self {
        tokio::spawn(async {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                println!("sweep");
            }
        });
        Cache { entries: Vec::new() }
    }
}
`,
    good: `
use std::time::Duration;
use tokio::task::JoinHandle;

struct Cache {
    entries: Vec<String>,
    sweeper: JoinHandle<()>,
}

impl Cache {
    fn start() -> Self {
        let sweeper = tokio::spawn(async {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                println!("sweep");
            }
        });
        Cache { entries: Vec::new(), sweeper }
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        self.sweeper.abort();
    }
}
`,
    gaps: [
      'A task that ends with a channel or a stream counts as one that ends.',
      'A function that keeps the handles of what it starts somewhere is taken to look after them.',
    ],
    fixSafety: 'There is no automatic fix: who ends the task is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const wrapped = wrappedSpawn(call);
      const { spawns } = (wrapped?.call ?? call).callee.facts;
      if (spawns !== 'task' && spawns !== 'local-task') continue;
      const where = lostBy(body, call, wrapped);
      const task = where === undefined ? undefined : spawnedTask(body, call);
      // A task that is to be given the token at hand is told of as such.
      const isToldElsewhere = !body.isTest && task !== undefined && where?.kind === 'dropped' && tokenKeptFrom(body, call, task) !== undefined;
      const worry = task === undefined || where === undefined || isToldElsewhere ? undefined : worryOf(body, { call, task, where });
      if (worry === undefined) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : worry.severity === 'warning' ? 'certain' : 'likely',
        severity: wrapped === undefined ? worry.severity : 'information',
        message: worry.message,
        failsWhen: worry.failsWhen,
        trigger: worry.trigger,
        related: worry.related,
        fixes: () => [],
      };
    }
  },

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.kind !== 'struct' || item.isTest) return;
    for (const { field, type, range } of item.writtenTypes) {
      if (type.facts.dropping !== 'detaches' || field === undefined || !isOnlyKept(item, field)) continue;
      yield {
        range,
        confidence: 'likely',
        severity: 'information',
        message: `nobody uses \`${shortened(field, 30)}\`, and dropping it does not stop its task`,
        failsWhen: 'the value with the handle is dropped: the task goes on',
        trigger: 'the value is dropped before its task has ended',
        related: [{ path: item.path, range: item.nameRange, message: 'this type has no `Drop` that aborts the task' }],
        fixes: () => [],
      };
    }
  },
});

/** Whether a field says by its name that it is kept for its destructor alone, of a type that adds nothing to that. */
function isOnlyKept(item: StructFact, field: string): boolean {
  return field.startsWith('_') && item.self.implements('std::ops::Drop') === false
    && !item.crateBodies([field]).some((body) => body.calls.some(({ receiver }) => receiver?.place?.fields.includes(field) === true));
}

/** How a handle is lost. */
type Detached = { readonly kind: 'dropped' } | { readonly kind: 'field'; readonly owner: TypeFact; readonly field: string };

/** How the handle of a task gets lost, by the function or by one that starts the task for it. */
function lostBy(body: BodyFacts, call: CallFact, wrapped: ReturnType<typeof wrappedSpawn>): Detached | undefined {
  if (call.result.facts.dropping === 'detaches') return detachedBy(body, call.fate);
  const isLost = wrapped?.call.result.facts.dropping === 'detaches' && detachedBy(wrapped.body, wrapped.call.fate)?.kind === 'dropped';
  return isLost ? { kind: 'dropped' } : undefined;
}

/** How the handle gets lost, if it does: dropped at once, in a variable that nothing mentions, or in a field of a type that drops it silently. */
function detachedBy(body: BodyFacts, fate: ValueFate): Detached | undefined {
  switch (fate.kind) {
    case 'dropped':
      return { kind: 'dropped' };
    case 'bound':
      return isNeverUsed(body, fate.local) ? { kind: 'dropped' } : storedIn(body, fate.local);
    case 'wrapped':
      return detachedBy(body, fate.fate);
    case 'stored':
      return keptSilently(body, fate.owner, fate.field);
    case 'argument':
      return fate.call.callee.path === 'std::mem::drop' ? { kind: 'dropped' } : undefined;
    default:
      return undefined;
  }
}

/** A variable whose only use is a field of a new value. */
function storedIn(body: BodyFacts, local: LocalFact): Detached | undefined {
  const [use, other] = local.uses;
  const fate = use === undefined || other !== undefined ? undefined : body.fateOf(use.range);
  return fate?.kind === 'stored' || fate?.kind === 'wrapped' ? detachedBy(body, fate) : undefined;
}

/** A field of a type without `Drop`. */
function keptSilently(body: BodyFacts, owner: TypeFact, field: string): Detached | undefined {
  const type = owner.name === undefined ? owner.args[0] : owner;
  const isOwn = type?.name?.startsWith(`${body.crate.name}::`) === true;
  return isOwn && type.implements('std::ops::Drop') === false ? { kind: 'field', owner: type, field } : undefined;
}

/** Whether a method of a type can stop or await what runs for it. */
function stopsTasks(body: BodyFacts, { name }: TypeFact): boolean {
  return body.crateBodies(['abort', 'await']).some((other) => other.self?.name === name && (
    other.calls.some(({ callee }) => callee.name === 'abort') || other.suspensions.some(({ future }) => future?.type.facts.dropping === 'detaches')
  ));
}

interface Worry {
  readonly severity: Severity;
  readonly message: string;
  readonly failsWhen: string;
  readonly trigger: string;
  readonly related: readonly RelatedLocation[];
}

interface Case {
  readonly call: CallFact;
  readonly task: SpawnedTask;
  readonly where: Detached;
}

/** What is wrong with leaving this task alone, if anything is. */
function worryOf(body: BodyFacts, { call, task, where }: Case): Worry | undefined {
  const isForever = runsForever(task.body, task.region);
  const loops = isForever || loopsOverAwaits(task.body, task.region);
  if (where.kind === 'field') return loops ? message.keptInField(where, isForever && !stopsTasks(body, where.owner)) : undefined;
  const self = loops ? sharedSelf(body, task) : undefined;
  if (self !== undefined) return message.keepsSelf(body, self, isForever);
  if (isForever) return message.forever(hasOwner(body));
  if (task.output?.name === 'std::result::Result') return message.losesErrors();
  return call.loops.length > 0 && acceptsIn(body, call) ? message.perConnection() : undefined;
}

/**
 * Whether the task is started for a value that can be dropped or made anew: in a constructor, or in a method that borrows.
 * What a plain function starts, or a method that uses the value up, may well run as long as the program.
 */
function hasOwner(body: BodyFacts): boolean {
  if (body.self === undefined) return false;
  const self = body.locals.find(({ name, isParameter }) => name === 'self' && isParameter);
  return self === undefined ? mentions(body.result, body.self) : self.type.display !== body.self.display;
}

function mentions(type: TypeFact, wanted: TypeFact, depth = 0): boolean {
  return type.display === wanted.display || (depth < MAX_DEPTH && type.args.some((arg) => mentions(arg, wanted, depth + 1)));
}

/** How deep the result of a constructor may wrap the value: `Result<Arc<Self>, Error>`. */
const MAX_DEPTH = 3;

/** The `Arc` of the value whose method spawns, if the task takes one along. */
function sharedSelf(body: BodyFacts, task: SpawnedTask): LocalFact | undefined {
  const self = body.self?.display;
  return self === undefined || task.body !== body ? undefined : task.region.captures.find(({ type }) => type.name === 'std::sync::Arc' && type.args[0]?.display === self);
}

/** Whether the loop around a call waits for connections. */
function acceptsIn(body: BodyFacts, { loops, region }: CallFact): boolean {
  const inner = loops[loops.length - 1];
  return body.calls.some((other) => other.callee.name === 'accept' && other.region.index === region.index && other.loops.some(({ start }) => start === inner?.start));
}

const message = {
  forever: (isOwned: boolean): Worry => ({
    severity: isOwned ? 'warning' : 'information',
    message: 'this task never ends, and nothing can stop it',
    failsWhen: 'what started it is dropped or started anew: the old task goes on with what it captured',
    trigger: 'a reload, a reconnect or a shutdown',
    related: [],
  }),
  keepsSelf: (body: BodyFacts, self: LocalFact, isForever: boolean): Worry => ({
    severity: isForever ? 'warning' : 'information',
    message: 'this task keeps the value that started it alive',
    failsWhen: `all other owners let go of \`${self.type.args[0]?.display ?? 'it'}\`: the task still holds it, and it is never dropped`,
    trigger: 'the last handle outside of the task is dropped',
    related: [{ path: body.path, range: self.range, message: 'the task shares this value' }],
  }),
  keptInField: ({ owner, field }: Detached & { kind: 'field' }, isBad: boolean): Worry => ({
    severity: isBad ? 'warning' : 'information',
    message: `dropping \`${field}\` does not stop its task`,
    failsWhen: 'the value with the handle is dropped: the task goes on',
    trigger: 'the value is dropped before its task has ended',
    related: owner.declaredAt === undefined ? [] : [{ ...owner.declaredAt, message: 'this type has no `Drop` that aborts the task' }],
  }),
  losesErrors: (): Worry => ({
    severity: 'information',
    message: 'nobody sees the error this task ends with',
    failsWhen: 'the task returns `Err`: its work is not done and nothing says so',
    trigger: 'any error in the task',
    related: [],
  }),
  perConnection: (): Worry => ({
    severity: 'information',
    message: 'nobody waits for the tasks of these connections',
    failsWhen: 'the server stops: connections are cut off in the middle of their work',
    trigger: 'a shutdown while a connection is open',
    related: [],
  }),
};
