import { boundConstructor } from '../../fixes/bound-constructor.ts';
import { boundTokioChannel } from '../../fixes/bound-tokio-channel.ts';
import { offered } from '../../fixes/fix.ts';
import { patternOf } from '../../fixes/type-pattern.ts';
import type { BodyFacts, CallFact, LocalFact, LocalUse, Region, TypeFact } from '../../semantics/facts.ts';
import { containsRange, equalRanges } from '../../text/range.ts';
import { recurs } from '../blocking/async-code.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';

export const unboundedChannel = defineRule({
  id: 'unbounded-channel',
  category: 'channels',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a channel is created that takes any number of messages',
    why:
      'Sending to an unbounded channel never waits. When the receiver is slower than its senders for a while, messages ' +
      'pile up in memory until the process is killed, and by then all of them are late. A bounded channel makes the ' +
      'senders wait instead, which carries the pressure back to where the work comes from.',
    failsWhen: 'the receiver is slower than the senders for long enough',
    trigger: 'a burst of input, or a receiver that waits for a slow disk, network or lock',
    bad: `
use tokio::net::TcpListener;
use tokio::sync::mpsc;

async fn serve(listener: TcpListener) -> std::io::Result<()> {
    let (tx, mut rx) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(peer) = rx.recv().await {
            println!("{peer}");
        }
    });
    loop {
        let (_stream, peer) = listener.accept().await?;
        if tx.send(peer).is_err() {
            return Ok(());
        }
    }
}
`,
    good: `
use tokio::net::TcpListener;
use tokio::sync::mpsc;

async fn serve(listener: TcpListener) -> std::io::Result<()> {
    let (tx, mut rx) = mpsc::channel(1024);
    tokio::spawn(async move {
        while let Some(peer) = rx.recv().await {
            println!("{peer}");
        }
    });
    loop {
        let (_stream, peer) = listener.accept().await?;
        if tx.send(peer).await.is_err() {
            return Ok(());
        }
    }
}
`,
    gaps: ['A channel in the initialiser of a static, or made by an unknown macro, is not seen.'],
    fixSafety:
      'May be incorrect: senders now wait for the receiver, so tasks that wait for each other can come to a stand. ' +
      'The capacity is a guess.',
    related: ['disallowed_methods'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      if (call.callee.facts.unbounded === undefined || (body.isTest && isStd(call))) continue;
      if (isDeaf(call)) continue;
      const sender = senderOf(call);
      const sends = sendsIn(body, sender);
      if (carriesFew(body, call, { sender, sends })) continue;
      const all = sendersOf(body, call);
      const calm = isStd(call) ? 'std' : cannotWait(all, sends) ? 'sync' : undefined;
      const isHot = calm === undefined && [...all, ...sends.map((send) => ({ body, call: send }))].some((send) => recurs(send.body, send.call));
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'certain',
        // Commands and the like, sent now and then, do not pile up.
        ...(isHot ? {} : { severity: 'information' }),
        message: message.unbounded(call),
        failsWhen: message.failsWhen(),
        trigger: message.trigger(call, calm),
        related: story(body, sends),
        fixes: () => offered(boundTokioChannel(body, call), boundConstructor(body, call)),
      };
    }
  },
});

/** Methods that put a message into a channel without waiting. */
const SENDS: ReadonlySet<string> = new Set(['send', 'unbounded_send', 'start_send', 'try_send', 'force_send', 'send_async']);

const MAX_NOTES = 3;

function isStd(call: CallFact): boolean {
  return call.callee.path.startsWith('std::');
}

/** `let (tx, _) = ..`: the receiver is gone at once, and every send fails. */
function isDeaf({ statement, result }: CallFact): boolean {
  const [bound, other] = statement.kind === 'let' ? statement.binds : [];
  return other === undefined && bound?.type.name !== undefined && bound.type.name === result.args[0]?.name && bound.type.name.endsWith('Sender');
}

/** The variable of the sender: the first that `let (tx, rx) = ..` binds. */
function senderOf(call: CallFact): LocalFact | undefined {
  return call.statement.kind === 'let' ? call.statement.binds.find(({ type }) => type.name?.endsWith('Sender') === true) : undefined;
}

function sendsIn(body: BodyFacts, sender: LocalFact | undefined): readonly CallFact[] {
  if (sender === undefined) return [];
  return body.calls.filter(({ callee, receiver, receiverLocal }) =>
    receiver !== undefined && receiverLocal?.range.start === sender.range.start && SENDS.has(callee.name));
}

interface Sending {
  readonly sender: LocalFact | undefined;
  readonly sends: readonly CallFact[];
}

/** Whether the sender stays in the function and sends outside of loops: as many messages as are written there, no more. */
function carriesFew(body: BodyFacts, call: CallFact, { sender, sends }: Sending): boolean {
  if (sender === undefined) return call.statement.kind === 'let' && call.statement.binds.some(({ type }) => type.name?.endsWith('Receiver') === true);
  const seen = [...sends.map(({ receiver }) => receiver), ...body.calls.filter(({ callee }) => callee.path === 'std::mem::drop').map(({ args }) => args[0])];
  const isSeen = ({ range }: LocalUse): boolean => seen.some((part) => part !== undefined && equalRanges(part.range, range));
  return sender.uses.every(isSeen) && sends.every((send) => runsOnce(body, send, call));
}

/** Whether code runs at most once for each time a call before it runs. */
function runsOnce(body: BodyFacts, code: CallFact, call: CallFact): boolean {
  const loops = [...code.loops, ...body.blocks.filter(({ role }) => role === 'loop').map(({ range }) => range)];
  const repeats = loops.some((loop) => containsRange(loop, code.range) && !containsRange(loop, call.range));
  for (let region: Region | undefined = code.region; region !== undefined && region.index !== call.region.index; region = region.parent) {
    if (region.kind === 'closure' && !isSpawned(body, region)) return false;
  }
  return !repeats;
}

/** Whether a closure is what a new thread or task runs. */
function isSpawned(body: BodyFacts, { range }: Region): boolean {
  return body.calls.some(({ callee, args }) => callee.facts.spawns !== undefined && args.some((arg) => containsRange(arg.range, range)));
}

interface Send {
  readonly body: BodyFacts;
  readonly call: CallFact;
}

/** Every send of the crate that may go into a channel, going by the type of the sender. */
function sendersOf(body: BodyFacts, call: CallFact): readonly Send[] {
  const sender = call.result.args[0];
  if (sender?.name === undefined) return [];
  const wanted = patternOf(sender.display);
  return body.crateBodies([...SENDS]).flatMap((other) =>
    other.calls.filter(({ callee, receiver }) => SENDS.has(callee.name) && wanted.test(peeled(receiver?.type, sender.name)?.display ?? '')).map((send) => ({ body: other, call: send })));
}

/**
 * Whether nothing that sends could wait: every send is in `Drop`, in a `poll_` method or in a callback. Such a channel
 * mostly carries commands, and bounding it is a matter of design.
 */
function cannotWait(all: readonly Send[], sends: readonly CallFact[]): boolean {
  if (sends.some(({ region }) => region.isAsync)) return false;
  return all.length > 0 && all.every(({ body, call: { region } }) => (region.kind === 'closure' ? !region.isAsync : region.kind === 'function' && /^(?:drop|start_send|poll_\w+)$/.test(body.name)));
}

/** What references and pointers such as `Arc` lead to, if that is of the given name. */
function peeled(type: TypeFact | undefined, name: string | undefined): TypeFact | undefined {
  let at = type;
  for (let depth = 0; at !== undefined && at.name !== name && depth < 4; depth++) at = at.args[0];
  return at?.name === name ? at : undefined;
}

function story(body: BodyFacts, sends: readonly CallFact[]): readonly RelatedLocation[] {
  return sends.slice(0, MAX_NOTES).map(({ nameRange }) => ({ path: body.path, range: nameRange, message: message.neverWaits() }));
}

const message = {
  unbounded: ({ callee }: CallFact): string => `\`${callee.name}\` creates an unbounded channel`,
  failsWhen: (): string => 'the receiver falls behind: messages pile up in memory without limit',
  trigger: ({ callee }: CallFact, calm: 'std' | 'sync' | undefined): string => {
    if (calm === 'sync') return 'senders that cannot wait send faster than the receiver takes';
    const bounded = callee.facts.unbounded?.bounded;
    return `senders are faster than the receiver for a while${bounded === undefined ? '' : `; \`${bounded}\` makes them wait`}`;
  },
  neverWaits: (): string => 'this never waits for the receiver',
};
