import type { BodyFacts, CallFact, HeldLockFact, LockEffect, TypeFact } from '../../semantics/facts.ts';

/** A call of another function that needs a lock between two receives. */
export interface FarNeed {
  readonly body: BodyFacts;
  readonly needs: CallFact;
  readonly effect: LockEffect;
}

/** Words one of which stands where a channel is made, and where it is received from. */
const MAKES = ['channel', 'bounded', 'sync_channel'];
const RECEIVES = ['recv', 'recv_many', 'recv_async', 'blocking_recv', 'next'];

/**
 * Who receives, in a loop that takes a lock, what a call waits to send. The two ends are known to be of one channel where the crate makes a
 * single one for messages of that type.
 */
export function receiverThatNeeds(body: BodyFacts, send: CallFact, holds: HeldLockFact): FarNeed | undefined {
  const message = messageOf(send);
  if (message === undefined || !isOnlyChannel(body, message)) return undefined;
  for (const other of body.crateBodies(RECEIVES)) {
    for (const receive of other.calls) {
      const loop = receive.loops.at(-1);
      if (loop === undefined || !receivesFrom(receive, message)) continue;
      for (const needs of other.calls) {
        if (needs.uncertain || !needs.loops.some(({ start }) => start === loop.start)) continue;
        const effect = needs.acquires.find((one) => (one.mode === 'exclusive' || holds.mode === 'exclusive') && isSameLock(holds, one, needs));
        if (effect !== undefined) return { body: other, needs, effect };
      }
    }
  }
  return undefined;
}

/** Whether a lock that is taken elsewhere is the one that is held: the same field, or a lock of the same struct or enum of the workspace. */
function isSameLock({ lock, guard, kind }: HeldLockFact, taken: LockEffect, call: CallFact): boolean {
  if (kind !== taken.kind) return false;
  if (lock.key !== undefined && lock.key === taken.lock.key) return true;
  const content = guard?.target;
  return content?.declaredAt !== undefined && contentOf((taken.steps.at(-1)?.call ?? call).result) === content.display;
}

/** What the guard protects that a call gives, be it wrapped. */
function contentOf(type: TypeFact, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (type.facts.guard !== undefined) return type.args[0]?.display;
  const inner = type.output ?? type.args[0];
  return inner === undefined ? undefined : contentOf(inner, depth + 1);
}

const MAX_DEPTH = 4;

/** The type of the messages that a call waits to put into a channel with a limit. */
function messageOf({ callee: { facts }, awaited, receiver }: CallFact): string | undefined {
  const waits = facts.blocking?.kind === 'wait' || (facts.waits === 'channel' && awaited !== undefined);
  if (facts.sends?.channel !== 'queue' || facts.sends.attempt || !waits) return undefined;
  const type = receiver === undefined ? undefined : throughReferences(receiver.type);
  const message = type?.args[0]?.display;
  return message === undefined || message.includes('_') || message === '()' ? undefined : message;
}

/** Whether the crate makes a single channel for messages of a type. */
function isOnlyChannel(body: BodyFacts, message: string): boolean {
  const made = body.crateBodies(MAKES).flatMap(({ calls }) => calls).filter(({ callee, result }) => {
    const [sender, receiver] = result.args;
    return !callee.isLocal && receiver !== undefined && sender?.args[0]?.display === message && receiver.args[0]?.display === message;
  });
  return made.length === 1;
}

function receivesFrom({ callee: { facts }, receiver }: CallFact, message: string): boolean {
  if (receiver === undefined || facts.sends !== undefined || (facts.waits !== 'channel' && facts.blocking?.kind !== 'wait')) return false;
  return throughReferences(receiver.type).args[0]?.display === message;
}

function throughReferences(type: TypeFact): TypeFact {
  const [to] = type.args;
  return type.name === undefined && type.display.startsWith('&') && to !== undefined ? throughReferences(to) : type;
}
