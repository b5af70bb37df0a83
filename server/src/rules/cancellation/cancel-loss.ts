import type { BodyFacts, CallFact, LocalFact, Region, SuspensionPoint } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';

/** Why a future must not be dropped half-way. */
export type CancelLoss =
  /** A call that loses what it was given or what it has done so far. */
  | { readonly kind: 'call'; readonly call: CallFact; readonly lost: string; readonly instead: string | undefined }
  /** A message that was received is in a variable while something else is awaited. */
  | { readonly kind: 'received'; readonly call: CallFact; readonly point: SuspensionPoint };

/** A loss in the body of a function of the workspace. */
export interface HiddenLoss {
  readonly loss: CancelLoss;
  readonly body: BodyFacts;
}

/** Methods that take one message, connection or item away and are cancel safe themselves. */
const RECEIVES: ReadonlySet<string> = new Set(['recv', 'recv_async', 'recv_many', 'next', 'try_next', 'next_line', 'accept']);

/** How many functions of the workspace deep a loss is looked for. */
const MAX_DEPTH = 4;

/** What dropping the future of a call loses by the call's own doing, as documented. */
export function lossOf(call: CallFact): CancelLoss | undefined {
  const { cancel } = call.callee.facts;
  if (cancel === undefined || (cancel.verdict !== 'unsafe' && cancel.verdict !== 'loses_argument')) return undefined;
  return { kind: 'call', call, lost: cancel.lost ?? 'its work is lost', instead: cancel.instead };
}

/** What is lost when the future that runs a region is dropped: the first such await, in text order. */
export function lossIn(body: BodyFacts, region: Region): CancelLoss | undefined {
  const awaited = body.calls.filter((call) => call.awaited !== undefined && call.region.index === region.index && !call.uncertain);
  for (const call of awaited) {
    const loss = lossOf(call) ?? receivedThenAwaited(body, call);
    if (loss !== undefined) return loss;
  }
  return body.calls.map((call) => (call.region.index === region.index ? popped(body, call) : undefined)).find((loss) => loss !== undefined);
}

/** What dropping the future of an async function of the workspace loses, looked for through the functions it awaits. */
export function hiddenLoss(call: CallFact, depth = 0): HiddenLoss | undefined {
  const { callee } = call;
  if (!callee.isLocal || !callee.isAsync || callee.facts.cancel !== undefined || depth >= MAX_DEPTH) return undefined;
  const body = callee.body();
  const region = body?.regions[0];
  if (body === undefined || region === undefined || body.hasError) return undefined;
  const loss = lossIn(body, region);
  if (loss !== undefined) return { loss, body };
  for (const inner of body.calls) {
    if (inner.awaited === undefined || inner.region.index !== region.index || inner.uncertain) continue;
    const hidden = hiddenLoss(inner, depth + 1);
    if (hidden !== undefined) return hidden;
  }
  return undefined;
}

/** An item is taken out of a collection that is there when the future is gone, and something is awaited before its last use. */
function popped(body: BodyFacts, call: CallFact): CancelLoss | undefined {
  if (call.callee.facts.takesOne !== true || call.uncertain) return undefined;
  const local = call.receiver?.place?.local;
  const isKept = local !== undefined && (local.region.index !== call.region.index || local.type.display.startsWith('&'));
  return isKept ? lostAfter(body, call, call.range.end) : undefined;
}

/** A message is taken, and something is awaited before its last use: cancelled there, the message is gone. */
function receivedThenAwaited(body: BodyFacts, call: CallFact): CancelLoss | undefined {
  const taken = call.awaited;
  const { cancel } = call.callee.facts;
  if (taken === undefined || cancel?.verdict !== 'safe' || call.callee.isLocal || !RECEIVES.has(call.callee.name)) return undefined;
  return lostAfter(body, call, taken.range.end);
}

/** The first await after an offset that something which was taken does not outlive when the future is dropped. */
function lostAfter(body: BodyFacts, call: CallFact, end: number): CancelLoss | undefined {
  const messages = messagesOf(body, call);
  const point = body.suspensions.find(
    (later) =>
      later.region.index === call.region.index && later.range.start >= end &&
      messages.some(({ uses }) => uses.some((use) => use.range.start >= later.range.start)),
  );
  return point === undefined ? undefined : { kind: 'received', call, point };
}

/** The variables a received message goes to: those of its `let`, or of the pattern in front of `= rx.recv().await`. */
function messagesOf(body: BodyFacts, call: CallFact): readonly LocalFact[] {
  const { statement } = call;
  if (statement.kind === 'let') return statement.binds;
  return body.locals.filter(
    ({ range, region }) => region.index === call.region.index && containsRange(statement.range, range) && range.end <= call.range.start &&
      /^[\s)\]},]*=\s*$/.test(body.text.slice(range.end, call.range.start)),
  );
}
