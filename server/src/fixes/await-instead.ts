import type { BodyFacts, CallFact, StatementFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import { equalRanges } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { mayAwait, staysSend } from './may-await.ts';
import { wholeLine } from './moved-text.ts';

/** Awaits a future that is run to its end on the thread: `rt.block_on(f)` to `f.await`, `rx.blocking_recv()` to `rx.recv().await`. */
export function awaitInstead(body: BodyFacts, call: CallFact): Fix | undefined {
  const { blockOn } = call.callee.facts;
  if (blockOn === undefined || !mayAwait(body, call)) return undefined;
  switch (blockOn.fix) {
    case 'argument':
      return awaitArgument(body, call);
    case 'receiver':
      return awaitReceiver(body, call);
    case 'method':
      return blockOn.instead === undefined ? undefined : awaitMethod(body, call, blockOn.instead);
    case 'none':
      return undefined;
  }
}

function awaitArgument(body: BodyFacts, call: CallFact): Fix | undefined {
  const future = call.args[call.args.length - 1];
  if (future === undefined) return undefined;
  const text = body.text.slice(future.range.start, future.range.end);
  const isOperand = /^\w+(\.\w+)*$/.test(text)
    || body.calls.some(({ range }) => equalRanges(range, future.range))
    || body.regions.some(({ kind, range }) => kind === 'async-block' && equalRanges(range, future.range));
  const edits: TextEdit[] = [{ range: call.range, newText: `${isOperand ? text : `(${text})`}.await` }];
  const runtime = ownRuntime(call);
  if (runtime !== undefined) edits.push({ range: wholeLine(body.text, runtime.range), newText: '' });
  const isSame = future.type.isSend === true && call.receiverLocal?.letStatement === undefined && staysSend(body, call);
  return fix(body, { title: 'Await the future instead', isSame, edits });
}

/** The `let` of a runtime that the function makes only to run this future: dropping it in async code would panic. */
function ownRuntime(call: CallFact): StatementFact | undefined {
  const local = call.receiver === undefined ? undefined : call.receiverLocal;
  if (local === undefined || local.type.name !== 'tokio::runtime::Runtime' || local.uses.length !== 1) return undefined;
  const made = local.letStatement;
  return made === undefined || !made.isVerbatim || made.leaves.jump ? undefined : made;
}

function awaitReceiver(body: BodyFacts, call: CallFact): Fix | undefined {
  const { receiver } = call;
  if (receiver === undefined) return undefined;
  const edits = [{ range: { start: receiver.range.end, end: call.range.end }, newText: '.await' }];
  return fix(body, { title: 'Await it instead', isSame: receiver.type.isSend === true && staysSend(body, call), edits });
}

function awaitMethod(body: BodyFacts, call: CallFact, name: string): Fix {
  const edits = [
    { range: call.nameRange, newText: name },
    { range: { start: call.range.end, end: call.range.end }, newText: '.await' },
  ];
  const self = call.receiver ?? call.args[0];
  return fix(body, { title: `Call \`${name}\` and await it`, isSame: self?.type.isSend === true && staysSend(body, call), edits });
}

function fix(body: BodyFacts, made: { readonly title: string; readonly isSame: boolean; readonly edits: readonly TextEdit[] }): Fix {
  return { title: made.title, applicability: made.isSame ? 'machine-applicable' : 'maybe-incorrect', change: changeIn(body.path, made.edits) };
}
