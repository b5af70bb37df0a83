import type { BodyFacts, CallFact, CallStep, LocalFact, PlaceFact, Region, SuspensionPoint } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import type { RelatedLocation } from '../rule.ts';

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
  /** The calls on the way to it. */
  readonly steps: readonly CallStep[];
  readonly outlives: boolean;
}

/** A loss in a future that something else may drop. */
export interface FutureLoss {
  readonly loss: CancelLoss;
  /** The call in the future that leads to the loss: the losing call itself, or a function of the workspace. */
  readonly call: CallFact;
  /** Where the loss is, if not in the body at hand. */
  readonly hidden: HiddenLoss | undefined;
  /** What is worked on is there when the future is gone; else the future made it itself. */
  readonly outlives: boolean;
}

/** What a future that a call makes loses when it is dropped half-way. */
export function lossOfCall(call: CallFact): FutureLoss | undefined {
  if (call.uncertain) return undefined;
  const loss = lossOf(call);
  if (loss !== undefined) return { loss, call, hidden: undefined, outlives: true };
  const hidden = hiddenLoss(call);
  return hidden === undefined ? undefined : { loss: hidden.loss, call, hidden, outlives: hidden.outlives };
}

/** What the future of an async block or closure loses, by its own calls or through functions that it awaits. */
export function lossOfRegion(body: BodyFacts, region: Region): FutureLoss | undefined {
  const own = lossIn(body, region);
  if (own !== undefined) return { loss: own, call: own.call, hidden: undefined, outlives: !isMadeIn(own.call, region) };
  const awaited = body.calls.filter((call) => call.awaited !== undefined && call.region.index === region.index);
  return awaited.map(lossOfCall).find((loss) => loss !== undefined);
}

/** Whether a call works on something that a block makes itself, which is gone together with its future. */
function isMadeIn({ receiver }: CallFact, { kind, index }: Region): boolean {
  if (kind === 'function' || receiver?.place === undefined) return false;
  const { local, call } = receiver.place;
  if (call !== undefined) return call.region.index === index && (call.result.output ?? call.result).isStatic === true;
  return local?.region.index === index && !local.isParameter && local.type.isStatic === true;
}

/** Methods that take one message, connection or item away and are cancel safe themselves. */
const RECEIVES: ReadonlySet<string> = new Set(['recv', 'recv_async', 'recv_many', 'next', 'try_next', 'next_line', 'accept']);

/** How many functions of the workspace deep a loss is looked for. */
const MAX_DEPTH = 4;

/** The call whose future a place is: one that was stored in a variable first. */
export function storedCall(place: PlaceFact | undefined): CallFact | undefined {
  return place?.root === 'call' && place.fields.length === 0 && place.call?.result.output !== undefined ? place.call : undefined;
}

/** The calls on the way to a loss, and the one that loses. */
export function awaitedAt({ loss, hidden }: Pick<FutureLoss, 'loss' | 'hidden'>): readonly RelatedLocation[] {
  if (hidden === undefined) return [];
  const through = hidden.steps.slice(0, -1).map(({ body, call }) => ({ path: body.path, range: call.nameRange, message: `\`${body.name}\` awaits \`${call.callee.name}\` here` }));
  return [...through, { path: hidden.body.path, range: loss.call.nameRange, message: loss.kind === 'call' ? `\`${loss.call.callee.name}\` is awaited here` : 'the message is taken here' }];
}

/** What dropping the future of a call loses by the call's own doing, as documented. */
function lossOf(call: CallFact): CancelLoss | undefined {
  const { cancel } = call.callee.facts;
  if (cancel === undefined || (cancel.verdict !== 'unsafe' && cancel.verdict !== 'loses_argument')) return undefined;
  return { kind: 'call', call, lost: cancel.lost ?? 'its work is lost', instead: cancel.instead };
}

/** What is lost when the future that runs a region is dropped: the first such await, in text order. */
function lossIn(body: BodyFacts, region: Region): CancelLoss | undefined {
  const awaited = body.calls.filter((call) => call.awaited !== undefined && call.region.index === region.index && !call.uncertain);
  for (const call of awaited) {
    const loss = lossOf(call) ?? receivedThenAwaited(body, call);
    if (loss !== undefined) return loss;
  }
  return poppedIn(body, region);
}

/** A message or an item that is taken in a region and lost when its future is dropped. */
function messageIn(body: BodyFacts, region: Region): CancelLoss | undefined {
  const received = body.calls.filter((call) => call.awaited !== undefined && call.region.index === region.index && !call.uncertain).map((call) => receivedThenAwaited(body, call));
  return received.find((loss) => loss !== undefined) ?? poppedIn(body, region);
}

function poppedIn(body: BodyFacts, region: Region): CancelLoss | undefined {
  return body.calls.map((call) => (call.region.index === region.index ? popped(body, call) : undefined)).find((loss) => loss !== undefined);
}

/** What dropping the future of a function of the workspace loses. */
function hiddenLoss(call: CallFact): HiddenLoss | undefined {
  const { losses } = call;
  const { steps, outlives } = losses.find((one) => one.outlives) ?? losses[0] ?? { steps: [], outlives: false };
  const last = steps.at(-1);
  const loss = last === undefined ? undefined : lossOf(last.call);
  return last !== undefined && loss !== undefined ? { loss, body: last.body, steps, outlives } : hiddenMessage(call);
}

/** A message that an async function of the workspace takes and may lose, looked for through the functions it awaits. */
function hiddenMessage(call: CallFact, depth = 0): HiddenLoss | undefined {
  const { callee } = call;
  if (!callee.isLocal || !callee.isAsync || callee.facts.cancel !== undefined || depth >= MAX_DEPTH) return undefined;
  const body = callee.body();
  const region = body?.regions[0];
  if (body === undefined || region === undefined || body.hasError) return undefined;
  const loss = messageIn(body, region);
  if (loss !== undefined) return { loss, body, steps: [], outlives: true };
  for (const inner of body.calls) {
    if (inner.awaited === undefined || inner.region.index !== region.index || inner.uncertain) continue;
    const hidden = hiddenMessage(inner, depth + 1);
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
      messages.some((message) => message.uses.some((use) => use.range.start >= later.range.start) && !isReplacedBy(body, message, later)),
  );
  return point === undefined ? undefined : { kind: 'received', call, point };
}

/** `message = rx.recv().await`: what was there before is not wanted any more. */
function isReplacedBy({ writes }: BodyFacts, message: LocalFact, { range }: SuspensionPoint): boolean {
  return writes.some(({ operator, place, range: write }) => operator === '=' && place?.fields.length === 0 && place.local?.range.start === message.range.start && containsRange(write, range));
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
