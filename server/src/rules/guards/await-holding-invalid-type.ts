import type { BodyFacts, LocalFact, TypeFact } from '../../semantics/facts.ts';
import { defineRule, type Finding, type RuleSettings } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const awaitHoldingInvalidType = defineRule({
  id: 'await-holding-invalid-type',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::await_holding_invalid_type'],
  docs: {
    summary: 'a value of a type that your settings forbid there is alive at an await point',
    why:
      'Some values must be given back before a task is suspended: a connection that is checked out, a transaction, a guard of your own. ' +
      'List their types by their paths, as `await-holding-invalid-types = ["app::Transaction"]` in holdpoint.toml. Without a list the rule reports nothing.',
    failsWhen: 'the task is suspended, for how long nobody knows, and still has the value',
    trigger: 'every await while the value is alive',
    bad: `
pub struct Transaction;

async fn report() {}

pub async fn save(transaction: Transaction) {
    report().await;
    drop(transaction);
}`,
    good: `
pub struct Transaction;

async fn report() {}

pub async fn save(transaction: Transaction) {
    drop(transaction);
    report().await;
}`,
    gaps: ['A value without a name, or inside another one, is not reported.'],
    fixSafety: 'There is no automatic fix: the value has to be dropped, or its scope has to end, before the await.',
    related: ['clippy::await_holding_invalid_type'],
  },

  *check(body: BodyFacts, { awaitHoldingInvalidTypes }: RuleSettings): Iterable<Finding> {
    for (const local of body.locals) {
      const name = invalidName(local.type, awaitHoldingInvalidTypes);
      const held = name === undefined ? [] : local.heldAcross;
      if (name !== undefined && held.length > 0) yield finding(body, local, { name, held });
    }
  },
});

/** The listed path of a type, of what a reference refers to, or of what an `Option` or `Result` holds. */
function invalidName(type: TypeFact, listed: readonly string[]): string | undefined {
  if (listed.length === 0) return undefined;
  if (type.name !== undefined && listed.includes(type.name)) return type.name;
  const isWrapper = type.name === undefined || WRAPPERS.has(type.name);
  const [inner] = type.args;
  return isWrapper && inner !== undefined ? invalidName(inner, listed) : undefined;
}

const WRAPPERS: ReadonlySet<string> = new Set(['std::option::Option', 'std::result::Result', 'std::boxed::Box']);

function finding({ path }: BodyFacts, local: LocalFact, { name, held }: { readonly name: string; readonly held: LocalFact['heldAcross'] }): Finding {
  const points = held.length === 1 ? 'an await point' : `${held.length} await points`;
  return {
    range: local.range,
    confidence: held.some(({ certain }) => certain) ? 'certain' : 'likely',
    message: `\`${shortened(local.name, 20)}\`, a \`${shortened(name.split('::').at(-1) ?? '', 24)}\`, is alive across ${points}`,
    failsWhen: `the task is suspended with the \`${name}\`, for how long nobody knows`,
    trigger: 'every await while the value is alive',
    related: held.slice(0, MOST_POINTS).map(({ point }) => ({ path, range: point.pointRange, message: 'the task can be suspended here' })),
    fixes: () => [],
  };
}

/** The first few awaits tell the story. */
const MOST_POINTS = 3;
