import type { BodyFacts, LocalFact, LocalUse, SelectArmFact, SelectFact, StatementFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';

/** A branch of a select. */
export interface SelectBranch {
  readonly select: SelectFact;
  readonly arm: SelectArmFact;
}

/**
 * Makes the future of a branch once, pinned in front of the loop, and polls it by reference. Offered where the branch's
 * handler leaves the loop (a finished future must not be polled again) and nothing else in reach touches what it uses.
 */
export function pinOutsideLoop(body: BodyFacts, { select, arm }: SelectBranch): Fix | undefined {
  const { loop } = select;
  const { call } = arm;
  if (loop === undefined || call === undefined || !arm.handlerLeaves || arm.hasCondition || select.flavor !== 'tokio') return undefined;
  const statement = loopStatement(body, select, loop);
  if (statement === undefined || !call.isVerbatim || !select.statement.isVerbatim || !isPlain(body, arm)) return undefined;
  const reach = { start: loop.start, end: statement.block.range.end };
  if (!arm.locals.every((local) => isUntouched(local, arm.future, reach))) return undefined;
  const name = `${call.callee.name}_future`;
  if (new RegExp(`\\b${name}\\b`).test(body.text.slice(body.range.start, body.range.end))) return undefined;
  const future = body.text.slice(arm.future.start, arm.future.end);
  const indent = /[ \t]*$/.exec(body.text.slice(0, statement.range.start))?.[0] ?? '';
  return {
    title: `Pin the future of \`${call.callee.name}\` outside the loop`,
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [
      { range: { start: statement.range.start, end: statement.range.start }, newText: `let mut ${name} = std::pin::pin!(${future});\n${indent}` },
      { range: arm.future, newText: `&mut ${name}` },
    ]),
  };
}

/** The statement that is the `loop`, when the select runs in the same body. */
function loopStatement(body: BodyFacts, select: SelectFact, loop: TextRange): StatementFact | undefined {
  if (!/^(?:'\w+\s*:\s*)?loop\b/.test(body.text.slice(loop.start, loop.end))) return undefined;
  return body.blocks
    .flatMap((block) => (block.region.index === select.region.index ? block.statements : []))
    .find(({ range, isVerbatim, kind }) => isVerbatim && kind !== 'let' && containsRange(range, loop) && range.end - loop.end <= 1 &&
      /^(?:'\w+\s*:\s*)?$/.test(body.text.slice(range.start, loop.start)));
}

/** A call without awaits, `?` and temporaries that the pinned future would have to outlive. */
function isPlain(body: BodyFacts, { future, call }: SelectArmFact): boolean {
  const text = body.text.slice(future.start, future.end);
  if (call === undefined || /\?|\.await\b|!\s*[[({]|&(?:mut\s+)?[\w.:]+\s*[({]|\|/.test(text)) return false;
  return call.receiver === undefined || /^[\w.]+$/.test(body.text.slice(call.receiver.range.start, call.receiver.range.end));
}

/** Whether the rest of the loop, and what follows, leaves alone what the future borrows or takes. */
function isUntouched(local: LocalFact, future: TextRange, reach: TextRange): boolean {
  if (local.range.start >= reach.start) return false;
  const own = local.uses.filter((use) => containsRange(future, use.range));
  const others = local.uses.filter((use) => !containsRange(future, use.range) && containsRange(reach, use.range));
  return own.every((use) => others.every((other) => agree(use, other)));
}

function agree(own: LocalUse, other: LocalUse): boolean {
  if (own.kind === 'borrow' || own.kind === 'read') return other.kind === 'borrow' || other.kind === 'read';
  return false;
}
