import type { BodyFacts, GuardFact, LocalFact, StatementFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { indentAt, isFirstInLine, isMentioned } from './moved-text.ts';

/**
 * Drops a guard before the statement of the first await. Only for guards that are `Send`: of others the compiler counts
 * the dropped variable as part of the future, so that the drop would help at run time and not with the compiler.
 */
export function dropGuard(body: BodyFacts, guard: GuardFact): Fix | undefined {
  const { local } = guard;
  if (local === undefined || local.uses.length === 0 || guard.type.isSend !== true) return undefined;
  const block = body.blocks.find(({ range, region }) => range.end === guard.scopeEnd && region.index === guard.region.index);
  const points = guard.heldAcross.map(({ point }) => point.range);
  const first = block?.statements.find(({ range }) => points.some((point) => containsRange(range, point)));
  if (block === undefined || first === undefined || !first.isVerbatim || points.some((point) => !containsRange(block.range, point))) return undefined;
  const at = first.range.start;
  if (local.uses.some(({ range, region, kind }) => range.start >= at || region.index !== guard.region.index || kind === 'move')) return undefined;
  if (isMentioned(body.text, local.name, { start: at, end: guard.scopeEnd }, [])) return undefined;
  const borrowed = body.locals.filter(({ range, type }) => containsRange({ start: local.range.end, end: at }, range) && type.isStatic !== true);
  if (borrowed.some(({ uses }) => uses.some(({ range }) => range.start >= at))) return undefined;
  const gap = isFirstInLine(body.text, at) ? `\n${indentAt(body.text, at)}` : ' ';
  return {
    title: `Drop \`${local.name}\` before the await`,
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range: { start: at, end: at }, newText: `drop(${local.name});${gap}` }]),
  };
}

/** Drops a guard behind the statement that uses it last. */
export function dropAfter(body: BodyFacts, { name }: LocalFact, { range, isVerbatim }: StatementFact): Fix | undefined {
  if (!isVerbatim) return undefined;
  const gap = isFirstInLine(body.text, range.start) ? `\n${indentAt(body.text, range.start)}` : ' ';
  return {
    title: `Drop \`${name}\` after its last use`,
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range: { start: range.end, end: range.end }, newText: `${gap}drop(${name});` }]),
  };
}
