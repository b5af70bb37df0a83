import type { BodyFacts, SelectFact, StatementFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';

/** Leaves the loop around a select when no branch is left: adds `else => break`. Offered where leaving it yields `()`. */
export function elseBreak(body: BodyFacts, select: SelectFact): Fix | undefined {
  const last = select.arms.at(-1);
  if (select.loop === undefined || last === undefined || !select.statement.isVerbatim || !mayEnd(body, select, select.loop)) return undefined;
  const indent = /(?:^|\n)([ \t]*)$/.exec(body.text.slice(0, last.pattern.start))?.[1];
  if (indent === undefined) return undefined;
  const comma = /^\s*,/.exec(body.text.slice(last.handler.end, select.range.end))?.[0] ?? '';
  const isBlock = body.text[last.handler.start] === '{';
  const at = last.handler.end + comma.length;
  return {
    title: 'Leave the loop when no branch is left',
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range: { start: at, end: at }, newText: `${comma === '' && !isBlock ? ',' : ''}\n${indent}else => break,` }]),
  };
}

/** Whether the loop is a statement whose end goes on to something of type `()`. */
function mayEnd(body: BodyFacts, select: SelectFact, loop: TextRange): boolean {
  const statement = body.blocks
    .flatMap(({ statements, region }) => (region.index === select.region.index ? statements : []))
    .find(({ range }) => containsRange(range, loop) && range.start === loop.start);
  return statement !== undefined && statement.isVerbatim && (statement.kind === 'expression' ? !isLast(statement) : endsInUnit(body, statement));
}

function isLast({ block, index }: StatementFact): boolean {
  return block.statements.length === index + 1;
}

function endsInUnit(body: BodyFacts, { block, kind }: StatementFact): boolean {
  return kind === 'tail' && block.role === 'function' && body.result.display === '()';
}
