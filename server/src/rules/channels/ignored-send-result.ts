import type { BodyFacts, CallFact, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { ignoredResult } from '../tasks/ignored-value.ts';

export const ignoredSendResult = defineRule({
  id: 'ignored-send-result',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a message may not get into its channel, and nobody looks',
    why:
      '`try_send` gives the message back when the channel is full. Where its result is thrown away, so is the message: under load, ' +
      'which is when channels are full, messages disappear without a trace. Where that is meant, counting or logging them says so.',
    failsWhen: 'the channel is full: the message is gone',
    trigger: 'a burst, or a receiver that is slow',
    bad: `
use tokio::sync::mpsc;

struct Event {
    name: String,
}

fn report(events: &mpsc::Sender<Event>, name: String) {
    let _ = events.try_send(Event { name });
}
`,
    good: `
use tokio::sync::mpsc;

struct Event {
    name: String,
}

fn report(events: &mpsc::Sender<Event>, name: String) {
    if let Err(error) = events.try_send(Event { name }) {
        eprintln!("an event is lost: {error}");
    }
}
`,
    gaps: ['A message without content is taken for a wake-up, which may be lost when one is waiting already.'],
    fixSafety: 'There is no automatic fix: what a full channel means is for the program to say.',
    related: ['clippy::let_underscore_must_use', 'clippy::unused_result_ok'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const { sends } = call.callee.facts;
      const ignored = sends?.channel === 'queue' && sends.attempt && carriesContent(call) ? ignoredResult(body, sentFate(call)) : undefined;
      if (ignored === undefined) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'certain',
        // Thrown away by name, it is a decision; many channels of events are made to lose some.
        ...(ignored === 'silently' ? { severity: 'warning' } : {}),
        message: `\`${call.callee.name}\` may lose the message, and nobody looks`,
        failsWhen: 'the channel is full: the message is gone',
        trigger: 'a burst, or a receiver that is slow',
        related: [],
        fixes: () => [],
      };
    }
  },
});

function sentFate({ fate }: CallFact): ValueFate {
  return fate.kind === 'awaited' ? fate.point.fate : fate;
}

/** `()` only wakes the receiver: when the channel is full, it will wake anyway. */
function carriesContent({ args }: CallFact): boolean {
  return args[0]?.type.display !== '()';
}
