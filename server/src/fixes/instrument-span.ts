import type { BodyFacts, GuardFact, StatementFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { indentAt, indentedMore, indentUnit, isFirstInLine, withTrailingComment } from './moved-text.ts';

/**
 * Puts what follows `let _entered = span.enter();` into an async block that carries the span: tracing enters it whenever
 * the block is polled and leaves it at every await. Offered where the rest of the block leaves by its end alone.
 */
export function instrumentSpan(body: BodyFacts, guard: GuardFact): Fix | undefined {
  const binding = guard.local?.letStatement;
  if (body.hasError || guard.guard.kind !== 'span' || guard.uncertain || binding === undefined || !binding.isVerbatim) return undefined;
  const { block } = binding;
  const rest = block.statements.slice(binding.index + 1);
  if (guard.local?.uses.length !== 0 || guard.heldAcross.some(({ point }) => !containsRange(block.range, point.range))) return undefined;
  const span = spanOf(body, guard, binding, rest);
  if (span === undefined || !canMove(rest, block.role)) return undefined;
  const range = withTrailingComment(body.text, { start: binding.range.start, end: rest.at(-1)?.range.end ?? 0 });
  const newText = asyncBlock(body, { binding, rest, end: range.end, span });
  return newText === undefined ? undefined : {
    title: 'Instrument an async block with the span instead of entering it',
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range, newText }]),
  };
}

/** A `return` would leave the new block only, and `?` needs to know its type, which the tail of a function tells. */
function canMove(rest: readonly StatementFact[], role: StatementFact['block']['role']): boolean {
  const isWhole = (role === 'function' || role === 'async') && rest.at(-1)?.kind === 'tail';
  return rest.every(({ isVerbatim, kind, leaves }) => isVerbatim && kind !== 'item' && !leaves.jump && (isWhole || !leaves.question));
}

/** The span as a value of its own. */
function spanOf({ text }: BodyFacts, { acquired }: GuardFact, binding: StatementFact, rest: readonly StatementFact[]): string | undefined {
  const receiver = acquired?.receiver;
  if (acquired === undefined || receiver === undefined || !acquired.isVerbatim) return undefined;
  const head = /^let\s+\w+\s*=\s*$/.test(text.slice(binding.range.start, acquired.range.start));
  if (!head || text.slice(acquired.range.end, binding.range.end).trim() !== ';') return undefined;
  const written = text.slice(receiver.range.start, receiver.range.end);
  const local = acquired.receiverLocal;
  if (local !== undefined && local.name === written) {
    const isUsed = local.uses.some(({ range }) => rest.some((statement) => containsRange(statement.range, range)));
    return local.type.name === 'tracing::span::Span' && !isUsed && local.region.index === binding.block.region.index ? written : `${written}.clone()`;
  }
  return acquired.callee.name === 'enter' ? `${written}.clone()` : written;
}

interface Parts {
  readonly binding: StatementFact;
  readonly rest: readonly StatementFact[];
  readonly end: number;
  readonly span: string;
}

function asyncBlock(body: BodyFacts, { binding, rest, end, span }: Parts): string | undefined {
  const { text } = body;
  const between = text.slice(binding.range.end, rest[0]?.range.start ?? 0);
  if (!isFirstInLine(text, binding.range.start) || !between.includes('\n')) return undefined;
  const indent = indentAt(text, binding.range.start);
  const unit = indentUnit(indent);
  const inner = indentedMore(text.slice(binding.range.end, end).trim(), unit);
  if (inner === undefined) return undefined;
  const isImported = body.pathTo('tracing::Instrument') === 'Instrument';
  const lines = [
    ...(isImported ? [] : ['use tracing::Instrument as _;']),
    'async {',
    `${unit}${inner}`,
    '}',
    `.instrument(${span})`,
    rest.at(-1)?.kind === 'tail' ? '.await' : '.await;',
  ];
  return lines.join(`\n${indent}`);
}
