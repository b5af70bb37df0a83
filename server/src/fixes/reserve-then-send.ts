import type { BodyFacts, SelectArmFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import { equalRanges, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import type { SelectBranch } from './pin-outside-loop.ts';

/**
 * `r = tx.send(value) => ..` of a tokio channel becomes `r = tx.reserve() => { .. permit.send(value) .. }`: the value is
 * made when there is room for it. Offered where making it later cannot matter.
 */
export function reserveThenSend(body: BodyFacts, { select, arm }: SelectBranch): Fix | undefined {
  const { call } = arm;
  if (call?.callee.path !== 'tokio::sync::mpsc::Sender::send' || !call.isVerbatim || select.flavor !== 'tokio') return undefined;
  const value = call.args[0];
  if (value === undefined || call.args.length !== 1 || !equalRanges(call.range, arm.future)) return undefined;
  const text = body.text.slice(value.range.start, value.range.end);
  const pattern = rewritten(body.text.slice(arm.pattern.start, arm.pattern.end), text);
  if (pattern === undefined || !isPure(text)) return undefined;
  return {
    title: 'Reserve a place first, then send',
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [
      { range: arm.pattern, newText: pattern.pattern },
      { range: { start: call.nameRange.start, end: call.range.end }, newText: 'reserve()' },
      ...intoHandler(body, arm, pattern.statement),
    ]),
  };
}

/** A variable, a field, a literal, a clone of one, or a tuple variant of such. */
function isPure(text: string): boolean {
  const atom = String.raw`(?:\*?[\w.]+(?:\.clone\(\))?|"[^"\\]*")`;
  return new RegExp(`^(?:${atom}|[A-Z][\\w:]*\\(${atom}(?:, ${atom})*\\))$`).test(text);
}

/** The branch's pattern over the permit, and what sends. */
function rewritten(pattern: string, value: string): { readonly pattern: string; readonly statement: string } | undefined {
  if (pattern === '_') return { pattern: 'permit', statement: `if let Ok(permit) = permit { permit.send(${value}); }` };
  if (/^Ok\((?:\(\)|_)\)$/.test(pattern)) return { pattern: 'Ok(permit)', statement: `permit.send(${value});` };
  if (!/^[a-z_]\w*$/.test(pattern)) return undefined;
  return { pattern, statement: `let ${pattern} = ${pattern}.map(|permit| permit.send(${value}));` };
}

function intoHandler(body: BodyFacts, { handler }: SelectArmFact, statement: string): readonly TextEdit[] {
  const text = body.text.slice(handler.start, handler.end);
  if (!text.startsWith('{')) {
    return [insert(handler.start, `{ ${statement} `), insert(handler.end, ' }')];
  }
  if (/^\{\s*\}$/.test(text)) return [{ range: handler, newText: `{ ${statement} }` }];
  const indent = /^\{[ \t]*(\r?\n[ \t]*)/.exec(text)?.[1] ?? ' ';
  return [insert(handler.start + 1, `${indent}${statement}`)];
}

function insert(at: number, newText: string): TextEdit {
  const range: TextRange = { start: at, end: at };
  return { range, newText };
}
