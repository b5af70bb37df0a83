import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { calledName, chainOf, takenAt } from './lock-story.ts';
import { LockOrder, edgesOf, keysOf, type OrderEdge } from './lock-order.ts';

export const lockOrderInversion = defineRule({
  id: 'lock-order-inversion',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'two locks are taken in one order here and in the opposite order elsewhere',
    why:
      'When one thread holds the first lock and waits for the second, while another holds the second and waits for the first, both wait for ever. ' +
      'It takes two calls that overlap by microseconds, so tests pass and production stops. One order for all, or one lock at a time, rules it out.',
    failsWhen: 'two threads or tasks are in the two places at once: each waits for the lock that the other one holds',
    trigger: 'load: the more often the two places run, the sooner they meet',
    bad: `
use std::sync::Mutex;

pub struct Bank {
    accounts: Mutex<Vec<u64>>,
    journal: Mutex<Vec<String>>,
}

impl Bank {
    pub fn deposit(&self, index: usize, amount: u64) {
        let mut accounts = self.accounts.lock().unwrap();
        accounts[index] += amount;
        self.journal.lock().unwrap().push(format!("{index} + {amount}"));
    }

    pub fn replay(&self) {
        let journal = self.journal.lock().unwrap();
        let mut accounts = self.accounts.lock().unwrap();
        accounts.resize(journal.len(), 0);
    }
}
`,
    good: `
use std::sync::Mutex;

pub struct Bank {
    accounts: Mutex<Vec<u64>>,
    journal: Mutex<Vec<String>>,
}

impl Bank {
    pub fn deposit(&self, index: usize, amount: u64) {
        let mut accounts = self.accounts.lock().unwrap();
        accounts[index] += amount;
        self.journal.lock().unwrap().push(format!("{index} + {amount}"));
    }

    pub fn replay(&self) {
        let mut accounts = self.accounts.lock().unwrap();
        let journal = self.journal.lock().unwrap();
        accounts.resize(journal.len(), 0);
    }
}
`,
    gaps: [
      'Locks are told apart by the field that holds them, elements of collections and arguments by the type that they protect: two objects of one type count as one lock.',
      'Functions of other crates of the workspace are followed, but their own orders are not compared.',
    ],
    fixSafety: 'None: which order is the right one is a matter of design.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    const reported = new Set<string>();
    for (const edge of edgesOf(body)) {
      const pair = `${edge.from} ${edge.to}`;
      const back = reported.has(pair) ? undefined : LockOrder.of(body).wayBack(edge);
      if (back === undefined) continue;
      for (const from of keysOf(edge.holds.lock)) for (const to of keysOf(edge.effect.lock)) reported.add(`${from} ${to}`);
      yield finding(edge, back);
    }
  },
});

function finding(edge: OrderEdge, back: readonly OrderEdge[]): Finding {
  const { body, holds, call, effect } = edge;
  const isGuessed = [edge, ...back].some((one) => one.holds.guard?.guard.isGuessed === true);
  return {
    range: calledName(call),
    confidence: holds.guard?.uncertain === true || isGuessed ? 'possible' : 'likely',
    ...(isGuessed ? { severity: 'information' } : {}),
    message: `\`${effect.lock.display}\` is taken under \`${holds.lock.display}\`, elsewhere it is the other way round`,
    failsWhen: 'both places run at once: each waits for the lock that the other one holds',
    trigger: 'two threads or tasks that get here and there at the same time',
    related: [...takenAt(body, holds), ...chainOf(effect), ...back.flatMap(storyOf)],
    fixes: () => [],
  };
}

/** The other order: what is held there, and what is taken under it. */
function storyOf({ body, holds, call, effect }: OrderEdge): readonly RelatedLocation[] {
  return [
    ...takenAt(body, holds),
    { path: body.path, range: calledName(call), message: `\`${body.name}\` takes \`${effect.lock.display}\` under it` },
  ];
}
