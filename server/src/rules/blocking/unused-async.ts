import type { BodyFacts, Mention } from '../../semantics/facts.ts';
import { wholeBlock } from '../whole-block.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const unusedAsync = defineRule({
  id: 'unused-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'hint',
  offByDefault: true,
  fixes: 'none',
  honours: ['clippy::unused_async'],
  docs: {
    summary: 'a function is `async` and awaits nothing',
    why:
      'Nothing in the function ever lets go of the thread, so it blocks it for as long as it runs, whatever its signature promises. ' +
      'Callers have to be async too, and nobody sees that what they call could be called anywhere.',
    failsWhen: 'nothing: each call makes a future that is done at once',
    trigger: 'every call',
    bad: `
struct Cart {
    prices: Vec<u64>,
}

impl Cart {
    async fn total(&self) -> u64 {
        self.prices.iter().sum()
    }

    async fn print(&self) {
        println!("{}", self.total().await);
    }
}

pub fn start() {
    tokio::spawn(async { Cart { prices: vec![1] }.print().await });
}`,
    good: `
struct Cart {
    prices: Vec<u64>,
}

impl Cart {
    fn total(&self) -> u64 {
        self.prices.iter().sum()
    }

    fn print(&self) {
        println!("{}", self.total());
    }
}

pub fn start() {
    Cart { prices: vec![1] }.print();
}`,
    gaps: ['Public functions and those with an attribute that may rewrite them are left out.'],
    fixSafety: 'There is no automatic fix: each call loses its `.await` together with the `async`.',
    related: ['clippy::unused_async'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (!isCandidate(body) || body.suspensions.some(({ region }) => region.kind === 'function') || !isOnlyCalled(body)) return;
    yield {
      range: body.nameRange,
      confidence: 'certain',
      message: `\`${shortened(body.name, 40)}\` is async and awaits nothing`,
      failsWhen: 'nothing: each call makes a future that is done at once',
      trigger: 'every call',
      related: [],
      fixes: () => [],
    };
  },
});

/** A private async function that nothing else obliges to be one, and whose code is all known. */
function isCandidate(body: BodyFacts): boolean {
  const { isAsync, isPublic, isTest, hasError, attributes, ofTrait, calls, name } = body;
  if (!isAsync || isPublic || isTest || hasError || ofTrait !== undefined || name === 'main') return false;
  if (!attributes.every((attribute) => INERT.has(attribute))) return false;
  const last = wholeBlock(body)?.statements.at(-1)?.range;
  const isStub = last !== undefined && calls.some(({ callee, range }) => callee.path === 'hp::panic' && range.start === last.start);
  return !isStub && !calls.some(({ callee }) => callee.path === 'hp::unknown');
}

const INERT: ReadonlySet<string> = new Set(['allow', 'cfg', 'cold', 'deprecated', 'doc', 'expect', 'inline', 'must_use', 'warn']);

/** Whether all that mentions the function in the crate are calls of it: as a value it may have to be async. */
function isOnlyCalled(body: BodyFacts): boolean {
  const known = new Set<string>();
  for (const other of body.crateBodies([body.name])) {
    const note = (end: number): Set<string> => known.add(`${other.path} ${end}`);
    for (const { nameRange } of other.calls) note(nameRange.end);
    for (const { name, range, uses } of other.locals) if (name === body.name) for (const at of [range, ...uses.map((use) => use.range)]) note(at.end);
  }
  return body.crateMentions([body.name]).every((mention) => !canMean(body, mention) || known.has(`${mention.path} ${mention.range.end}`));
}

/** Whether a mention can be one of the function, by the way it is written. */
function canMean({ self }: BodyFacts, { after }: Mention): boolean {
  if (after === 'fn') return false;
  return self === undefined ? after !== '.' : after !== undefined;
}
