import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import type { Fix } from './fix.ts';
import { mayAwait, staysSend } from './may-await.ts';
import { tokioPath, withFeature } from './tokio-path.ts';

/** Calls the async twin of a blocking call and awaits it: `std::fs::read(p)` to `tokio::fs::read(p).await`. */
export function awaitTwin(body: BodyFacts, call: CallFact): Fix | undefined {
  const { blocking } = call.callee.facts;
  if (blocking?.instead === undefined || !mayAwait(body, call)) return undefined;
  const path = tokioPath(body, blocking.instead);
  if (path === undefined) return undefined;
  const edits = editsOf(body, call, { ...path, qualified: blocking.instead });
  if (edits === undefined) return undefined;
  const isSame = blocking.fix === 'call' && path.isCertain && staysSend(body, call);
  return {
    title: withFeature(`Call \`${blocking.instead}\` and await it`, path),
    applicability: isSame ? 'machine-applicable' : 'maybe-incorrect',
    change: changeIn(body.path, edits),
  };
}

interface Twin {
  readonly written: string;
  readonly qualified: string;
}

function editsOf(body: BodyFacts, call: CallFact, twin: Twin): readonly TextEdit[] | undefined {
  const { blocking } = call.callee.facts;
  if (blocking?.fix === 'call' || blocking?.fix === 'method') return editsFor(body, call, notShadowed(body, call, twin));
  return blocking?.kind === 'process' ? commandEdits(body, call) : undefined;
}

/** A name by which the blocking function is called here cannot lead to its twin: an import in the function hides it. */
function notShadowed(body: BodyFacts, call: CallFact, { written, qualified }: Twin): string {
  const [called] = body.text.slice(call.range.start, call.nameRange.end).split('::');
  return called === written.split('::')[0] ? qualified : written;
}

const PLAIN_PLACE = /^\w+(\.\w+)*$/;
const PLAIN_PATH = /^(::)?\w+(\s*::\s*\w+)*$/;

function editsFor(body: BodyFacts, call: CallFact, written: string): readonly TextEdit[] | undefined {
  const { receiver, nameRange, range } = call;
  const after = body.text.slice(nameRange.end, range.end);
  // Explicit generic arguments would not fit the twin's `impl Trait` parameters.
  if (!after.startsWith('(')) return undefined;
  const end: TextEdit = { range: { start: range.end, end: range.end }, newText: '.await' };
  if (receiver === undefined) {
    if (!PLAIN_PATH.test(body.text.slice(range.start, nameRange.end))) return undefined;
    return [{ range: { start: range.start, end: nameRange.end }, newText: written }, end];
  }
  if (!/^\(\s*\)$/.test(after)) return undefined;
  if (receiver.type.isCopy === undefined) return undefined;
  // The twin may return what borrows from its argument: a value made on the spot is given away instead.
  const isPlace = PLAIN_PLACE.test(body.text.slice(receiver.range.start, receiver.range.end));
  const taken = receiver.type.isCopy || !isPlace ? '' : '&';
  return [
    { range: { start: range.start, end: range.start }, newText: `${written}(${taken}` },
    { range: { start: receiver.range.end, end: range.end }, newText: ').await' },
  ];
}

/** Builder methods that tokio's command has too, with the same arguments. */
const SHARED = new Set(['arg', 'args', 'env', 'envs', 'env_remove', 'env_clear', 'current_dir', 'stdin', 'stdout', 'stderr']);

const COMMAND = 'tokio::process::Command';

/** `Command::new(..)..output()` written as one chain: another command at its head, and an await at its end. */
function commandEdits(body: BodyFacts, call: CallFact): readonly TextEdit[] | undefined {
  if (call.callee.name !== 'output' && call.callee.name !== 'status') return undefined;
  const chain = body.calls.filter((other) => other.range.start === call.range.start && other.range.end < call.range.end);
  const head = chain.find((other) => other.callee.path === 'std::process::Command::new');
  if (head === undefined || !chain.every((other) => other === head || SHARED.has(other.callee.name))) return undefined;
  const path = body.text.slice(head.range.start, head.nameRange.end);
  if (!PLAIN_PATH.test(path) || !mayAwait(body, head)) return undefined;
  return [
    { range: { start: head.range.start, end: head.nameRange.end }, newText: notShadowed(body, head, { written: `${body.pathTo(COMMAND)}::new`, qualified: `${COMMAND}::new` }) },
    { range: { start: call.range.end, end: call.range.end }, newText: '.await' },
  ];
}
