import type { BodyFacts, CallFact, PlaceFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from '../blocking/async-code.ts';

export const subscribeAfterTrigger = defineRule({
  id: 'subscribe-after-trigger',
  category: 'channels',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a subscription is made only after what it waits for was sent',
    why:
      'A receiver of a broadcast hears what is sent from its subscription on, and one of a watch channel waits for the next change. Code that first does what brings the event about, and subscribes afterwards, waits for an event that is over. Where the event comes ' +
      'from another task it may work for years, and fail when that task is faster. Tests are written that way above all.',
    failsWhen: 'the event is sent before the subscription: the code waits for the next one',
    trigger: 'every run where nobody sends again; a fast task else',
    bad: `
use tokio::sync::broadcast;

pub struct Chain {
    heads: broadcast::Sender<u64>,
}

impl Chain {
    pub fn import(&self, number: u64) {
        let _ = self.heads.send(number);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<u64> {
        self.heads.subscribe()
    }
}

pub async fn imports(chain: Chain) {
    chain.import(1);
    let mut heads = chain.subscribe();
    assert_eq!(heads.recv().await.ok(), Some(1));
}`,
    good: `
use tokio::sync::broadcast;

pub struct Chain {
    heads: broadcast::Sender<u64>,
}

impl Chain {
    pub fn import(&self, number: u64) {
        let _ = self.heads.send(number);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<u64> {
        self.heads.subscribe()
    }
}

pub async fn imports(chain: Chain) {
    let mut heads = chain.subscribe();
    chain.import(1);
    assert_eq!(heads.recv().await.ok(), Some(1));
}`,
    gaps: ['Who sends is followed through the methods that are called, two deep, and not into tasks that run elsewhere.'],
    fixSafety: 'There is no automatic fix: the subscription moves up, in front of what brings the event about.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const wait of body.calls) {
      const call = receiverOf(body, wait);
      const channel = call === undefined ? undefined : subscribesTo(call);
      if (call === undefined || channel === undefined) continue;
      const triggers = body.calls.filter((other) => other !== call && isTriggerOf(other, channel));
      const before = triggers.filter((other) => isInSameRun(other, call) && other.range.end <= call.range.start);
      const last = before.at(-1);
      // Who sends again, or lets others send, does not wait for what is over.
      if (last === undefined || triggers.length > before.length || othersMaySend(body, call, wait)) continue;
      yield finding(body, { call, last, wait });
    }
  },
});

/** What events are sent on: an object of the body, and the field in it where a method does the work. */
interface Channel {
  readonly instance: string;
  readonly key: string | undefined;
}

/** How many functions of the workspace deep the call is looked for that sends or subscribes. */
const MAX_DEPTH = 2;

/** The channel a call makes a new receiver of. */
function subscribesTo(call: CallFact): Channel | undefined {
  return channelOf(call, ({ callee: { facts } }) => facts.listens === true);
}

function isTriggerOf(call: CallFact, channel: Channel): boolean {
  const sent = channelOf(call, isEvent);
  return sent !== undefined && sent.instance === channel.instance && sent.key === channel.key;
}

/** Whether a call sends to all who have subscribed by then. */
function isEvent({ callee: { facts } }: CallFact): boolean {
  return facts.sends?.channel === 'broadcast' || facts.sends?.channel === 'watch';
}

/** The channel on which a call does something, by itself or in a method of the workspace that always leads to such a call. */
function channelOf(call: CallFact, does: (call: CallFact) => boolean): Channel | undefined {
  const instance = call.object?.instance;
  if (instance === undefined) return undefined;
  if (does(call)) return { instance, key: undefined };
  const key = keyWithin(call, does, 0);
  return key === undefined ? undefined : { instance, key };
}

function keyWithin({ callee }: CallFact, does: (call: CallFact) => boolean, depth: number): string | undefined {
  const body = callee.isLocal && !callee.isOverridable && depth < MAX_DEPTH ? callee.body() : undefined;
  for (const call of body?.calls ?? []) {
    if (call.uncertain || call.region.index !== 0) continue;
    const key = does(call) ? call.object?.key : call.receiver?.place?.local?.name === 'self' ? keyWithin(call, does, depth + 1) : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The call that makes the receiver which a call waits at, where that is the first thing that is done with it. */
function receiverOf(body: BodyFacts, { callee: { facts }, awaited, args, receiver, uncertain }: CallFact): CallFact | undefined {
  // Who gives a condition has what is there looked at first.
  if (facts.waits === undefined || facts.sends !== undefined || awaited === undefined || receiver === undefined || args.length > 0 || uncertain) return undefined;
  return body.calls.find(({ fate }) => {
    const [first] = fate.kind === 'bound' ? fate.local.uses : [];
    return first !== undefined && containsRange(receiver.range, first.range);
  });
}

/** Whether two calls are made one after the other in every run that makes the second. */
function isInSameRun(first: CallFact, second: CallFact): boolean {
  return first.region.index === second.region.index && containsRange(first.statement.block.range, second.range) && first.loops.length === second.loops.length;
}

/** Whether a task may send, or what subscribes is used for something else before the wait. */
function othersMaySend(body: BodyFacts, subscribes: CallFact, wait: CallFact): boolean {
  const root = rootOf(subscribes.receiver?.place);
  return body.calls.some((call) => {
    if (call.range.start >= wait.range.start || call === subscribes) return false;
    if (call.callee.facts.spawns !== undefined) return true;
    const isBetween = call.range.start >= subscribes.range.end;
    return isBetween && [...(call.receiver === undefined ? [] : [call.receiver]), ...call.args].some(({ place }) => place !== undefined && rootOf(place) === root);
  });
}

function rootOf(place: PlaceFact | undefined): string | undefined {
  return place?.key.split('.')[0];
}

function finding(body: BodyFacts, { call, last, wait }: { readonly call: CallFact; readonly last: CallFact; readonly wait: CallFact }): Finding {
  const { path } = body;
  return {
    range: calledName(call),
    confidence: 'likely',
    message: `this subscribes only after \`${shortened(last.callee.name, 30)}\` has sent what is waited for`,
    failsWhen: 'nobody sends again: the wait never ends',
    trigger: 'every run where the event comes once',
    related: [
      { path, range: calledName(last), message: 'sent here, it is heard by those who have subscribed by now' },
      { path, range: calledName(wait), message: 'this waits for the next one' },
    ],
    fixes: () => [],
  };
}
