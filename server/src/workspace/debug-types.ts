import type { ArgumentFact, BodyFacts, CallFact, LocalFact, SuspensionPoint, TypeFact } from '../semantics/facts.ts';
import { LineIndex } from '../text/line-index.ts';
import { containsOffset, type TextRange } from '../text/range.ts';
import type { DebugPosition } from './debug-body.ts';
import { type DebugCall, describeCall } from './debug-call.ts';
import { type DebugOrigin, originOf } from './debug-origin.ts';
import type { Workspace } from './workspace.ts';

/** What is known of the type at a place, and why. */
export interface DebugTypes {
  readonly what: 'local' | 'call' | 'await' | 'receiver' | 'argument';
  /** The code it is about. */
  readonly text: string;
  readonly start: DebugPosition;
  readonly end: DebugPosition;
  /** Qualified path of the function around it. */
  readonly function: string;
  /** Of the value; what is awaited gives. Undefined where nothing is known, as of `select!`. */
  readonly type: DebugType | undefined;
  /** Of an await: what is awaited. */
  readonly future: DebugType | undefined;
  readonly local: DebugLocal | undefined;
  readonly call: DebugCall | undefined;
}

export type DebugVerdict = 'yes' | 'no' | 'unknown';

export interface DebugType {
  readonly display: string;
  readonly name: string | undefined;
  readonly send: DebugVerdict;
  /** The innermost part that keeps it from being sent, where that is another type. */
  readonly notSend: string | undefined;
  readonly copy: DebugVerdict;
  readonly clone: DebugVerdict;
  readonly static: DebugVerdict;
}

export interface DebugLocal {
  readonly name: string;
  readonly isMutable: boolean;
  readonly bound: DebugPosition;
  readonly origin: DebugOrigin;
}

/** A fact whose range contains the place. */
interface Candidate {
  readonly range: TextRange;
  readonly describe: () => Pick<DebugTypes, 'what' | 'type'> & Partial<Pick<DebugTypes, 'future' | 'local' | 'call'>>;
}

/** What the smallest local, call, await, receiver or argument around a 1-based place is; undefined where there is none. */
export function describeTypes(workspace: Workspace, path: string, place: { readonly line: number; readonly column: number }): DebugTypes | undefined {
  const text = workspace.text(path);
  if (text === undefined) return undefined;
  const index = new LineIndex(text);
  const offset = index.offset(place.line - 1, place.column - 1);
  const position = (at: number): DebugPosition => {
    const { line, column } = index.position(at);
    return { line: line + 1, column: column + 1, offset: at };
  };
  // Parameters stand between the name and the body.
  const around = workspace.allBodies(path).filter(({ nameRange, range }) => containsOffset({ start: Math.min(nameRange.start, range.start), end: range.end }, offset));
  const found = around
    .flatMap((body) => candidates(body, position).map((candidate) => ({ body, ...candidate })))
    .filter(({ range }) => containsOffset(range, offset))
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
  if (found === undefined) return undefined;
  const { body, range, describe } = found;
  const { what, type, future, local, call } = describe();
  return { what, text: text.slice(range.start, range.end), start: position(range.start), end: position(range.end), function: body.item, type, future, local, call };
}

/** Of one and the same range the first one tells the most. */
function candidates(body: BodyFacts, position: (offset: number) => DebugPosition): readonly Candidate[] {
  const ofValues = (what: 'receiver' | 'argument', facts: readonly ArgumentFact[]): readonly Candidate[] =>
    facts.map(({ range, type }) => ({ range, describe: () => ({ what, type: describeType(type) }) }));
  return [
    ...body.locals.flatMap((local) => ofLocal(body, local, position)),
    ...body.calls.map((call) => ofCall(call)),
    ...body.suspensions.map((point) => ofPoint(point)),
    ...body.calls.flatMap(({ receiver }) => ofValues('receiver', receiver === undefined ? [] : [receiver])),
    ...body.calls.flatMap(({ args }) => ofValues('argument', args)),
  ];
}

function ofLocal(body: BodyFacts, local: LocalFact, position: (offset: number) => DebugPosition): readonly Candidate[] {
  const { name, isMutable, type } = local;
  const describe: Candidate['describe'] = () => ({
    what: 'local', type: describeType(type), local: { name, isMutable, bound: position(local.range.start), origin: originOf(body, local) },
  });
  return [local.range, ...local.uses.map(({ range }) => range)].map((range) => ({ range, describe }));
}

function ofCall(call: CallFact): Candidate {
  return { range: call.range, describe: () => ({ what: 'call', type: describeType(call.result), call: describeCall(call) }) };
}

function ofPoint({ range, future }: SuspensionPoint): Candidate {
  const output = future?.type.output;
  return {
    range,
    describe: () => ({ what: 'await', type: output === undefined ? undefined : describeType(output), future: future === undefined ? undefined : describeType(future.type) }),
  };
}

function describeType({ display, name, isSend, notSend, isCopy, isClone, isStatic }: TypeFact): DebugType {
  const part = notSend?.display === display ? undefined : notSend?.display;
  return { display, name, send: verdict(isSend), notSend: part, copy: verdict(isCopy), clone: verdict(isClone), static: verdict(isStatic) };
}

function verdict(known: boolean | undefined): DebugVerdict {
  return known === undefined ? 'unknown' : known ? 'yes' : 'no';
}
