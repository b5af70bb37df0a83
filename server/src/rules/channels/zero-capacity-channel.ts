import { replaceFirstArgument } from '../../fixes/replace-argument.ts';
import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const zeroCapacityChannel = defineRule({
  id: 'zero-capacity-channel',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'error',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a channel is made with room for nothing, which panics',
    why:
      'A `sync_channel(0)` of the standard library hands each message over directly. The channels of tokio and of async-channel ' +
      'have no such mode: a capacity of 0 panics as soon as the line is reached.',
    failsWhen: 'always: the call panics',
    trigger: 'each time the line is reached',
    bad: `
use tokio::sync::mpsc;

fn pair() -> (mpsc::Sender<u32>, mpsc::Receiver<u32>) {
    mpsc::channel(0)
}
`,
    good: `
use tokio::sync::mpsc;

fn pair() -> (mpsc::Sender<u32>, mpsc::Receiver<u32>) {
    mpsc::channel(1)
}
`,
    gaps: ['Only a capacity that is written as a number is seen.'],
    fixSafety: 'May be incorrect: with room for one message, a sender goes on before the receiver has taken it.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const [capacity] = call.args;
      if (call.callee.facts.nonzero !== true || capacity?.constant === undefined || !isZero(capacity.constant)) continue;
      yield {
        range: capacity.range,
        confidence: call.uncertain ? 'possible' : 'certain',
        message: `\`${call.callee.name}\` panics when its capacity is 0`,
        failsWhen: 'always: the call panics',
        trigger: 'each time the line is reached',
        related: [],
        fixes: () => [replaceFirstArgument(body, call, { text: '1', title: 'Make room for one message' })].flatMap((fix) => fix ?? []),
      };
    }
  },
});

/** `0`, `0usize`, `0x0`. */
function isZero(constant: string): boolean {
  return /^0(?:x0+|o0+|b0+|[0_]*)(?:_*usize)?$/.test(constant);
}
