import type { BlockFact, BodyFacts, GuardFact, LocalFact, StatementFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { indentAt, indentedMore, indentUnit, isFirstInLine, isMentioned, wholeLine, withTrailingComment } from './moved-text.ts';

/**
 * Puts a guard and what uses it into a block that ends before the first await. What is needed afterwards becomes the
 * value of the block. Offered where the guard is used before the await and not after it, and no borrow of it is.
 */
export function scopeGuard(body: BodyFacts, guard: GuardFact): Fix | undefined {
  const plan = planFor(body, guard);
  const edits = plan === undefined ? undefined : editsFor(body, plan);
  if (plan === undefined || edits === undefined) return undefined;
  return {
    title: `Limit \`${plan.name}\` to a block that ends before the await`,
    applicability: plan.isPlain ? 'machine-applicable' : 'maybe-incorrect',
    change: changeIn(body.path, edits),
  };
}

/** What is to be moved. */
interface Plan {
  readonly name: string;
  readonly statements: readonly StatementFact[];
  /** Variables bound in the block and needed after it, of types that borrow nothing. */
  readonly returned: readonly LocalFact[];
  /** `drop(guard);` after the await: goes. */
  readonly lateDrops: readonly StatementFact[];
  /** Nothing but the guard and what is returned is bound, so that nothing is dropped earlier than before. */
  readonly isPlain: boolean;
}

function planFor(body: BodyFacts, guard: GuardFact): Plan | undefined {
  const { local } = guard;
  const first = local?.letStatement;
  if (local === undefined || first === undefined) return undefined;
  const { statements } = first.block;
  const awaits = guard.heldAcross.map(({ point }) => indexOf(statements, point.range));
  const firstAwait = Math.min(...awaits);
  if (awaits.includes(-1) || firstAwait <= first.index) return undefined;
  const lateDrops = statements.slice(firstAwait + 1).filter((statement) => isDropOf(body, statement, local));
  const uses = local.uses.filter((use) => !lateDrops.some((late) => containsRange(late.range, use.range)));
  const last = lastStatement(statements, uses.map((use) => use.range), first.index);
  if (uses.length === 0 || last === undefined || last >= firstAwait) return undefined;
  if (uses.some((use) => use.region.index !== guard.region.index)) return undefined;
  const extent = extend(first.block, { first: first.index, last, limit: firstAwait }, local);
  if (extent === undefined || !isSafeToMove(body, guard, extent, lateDrops)) return undefined;
  return { name: local.name, ...extent, lateDrops };
}

interface Extent {
  readonly statements: readonly StatementFact[];
  readonly returned: readonly LocalFact[];
  readonly isPlain: boolean;
}

/** Takes in statements until no variable that may borrow from the guard is used behind them; undefined when it meets the await. */
function extend(block: BlockFact, at: { readonly first: number; readonly last: number; readonly limit: number }, guard: LocalFact): Extent | undefined {
  let { last } = at;
  for (;;) {
    if (last >= at.limit) return undefined;
    const statements = block.statements.slice(at.first, last + 1);
    const end = statements.at(-1)?.range.end ?? 0;
    const bound = statements.flatMap(({ binds }) => binds).filter((local) => !isSame(local, guard));
    const returned = bound.filter(({ uses }) => uses.some(({ range }) => range.start >= end));
    const borrowed = returned.filter(({ type }) => type.isStatic !== true);
    if (borrowed.length === 0) return { statements, returned, isPlain: bound.length === returned.length && returned.length < 2 };
    const next = lastStatement(block.statements, borrowed.flatMap(({ uses }) => uses.map(({ range }) => range)), last);
    if (next === undefined || next <= last) return undefined;
    last = next;
  }
}

function isSafeToMove(body: BodyFacts, guard: GuardFact, { statements, returned }: Extent, lateDrops: readonly StatementFact[]): boolean {
  if ([...statements, ...lateDrops].some(({ isVerbatim, kind }) => !isVerbatim || kind === 'item' || kind === 'tail')) return false;
  const range = { start: statements[0]?.range.start ?? 0, end: statements.at(-1)?.range.end ?? 0 };
  const bound = statements.flatMap(({ binds }) => binds);
  if (returned.some((local) => bound.findLast(({ name }) => name === local.name)?.range.start !== local.range.start)) return false;
  if (body.guards.some((other) => other.local !== undefined && !isSame(other.local, guard.local) && bound.some((local) => isSame(local, other.local)))) return false;
  if (body.locals.some((local) => mayKeepBorrow(local, range))) return false;
  const rest = { start: range.end, end: guard.scopeEnd };
  const known = [...body.locals.flatMap((local) => [local.range, ...local.uses.map((use) => use.range)]), ...lateDrops.map((late) => late.range)];
  const hidden = bound.filter((local) => !returned.includes(local));
  return !hidden.some(({ name }) => isMentioned(body.text, name, rest, known));
}

/** A variable of the surroundings that is given a value here which may borrow from the guard. */
function mayKeepBorrow({ range, uses, type }: LocalFact, moved: TextRange): boolean {
  if (containsRange(moved, range) || type.isStatic === true) return false;
  return uses.some((use) => use.kind === 'assign' && containsRange(moved, use.range));
}

function editsFor(body: BodyFacts, { statements, returned, lateDrops }: Plan): readonly TextEdit[] | undefined {
  const { text } = body;
  const moved = withTrailingComment(text, { start: statements[0]?.range.start ?? 0, end: statements.at(-1)?.range.end ?? 0 });
  const { head, value, end } = blockValue(body, statements, returned);
  const isLong = text.slice(moved.start, moved.end).includes('\n');
  if (isLong && !isFirstInLine(text, moved.start)) return undefined;
  const indent = indentAt(text, moved.start);
  const unit = indentUnit(indent);
  const inner = indentedMore(text.slice(moved.start, end ?? moved.end).trimEnd(), unit);
  if (inner === undefined) return undefined;
  const lines = [inner, ...(value === undefined ? [] : [value])];
  const block = isLong ? `{\n${lines.map((line) => `${indent}${unit}${line}\n`).join('')}${indent}}` : `{ ${lines.join(' ')} }`;
  const newText = head === undefined ? block : `let ${head} = ${block};`;
  return [{ range: moved, newText }, ...lateDrops.map((late) => ({ range: wholeLine(text, late.range), newText: '' }))];
}

/** What the block is bound to, its final value, and where the statements to keep end if the last one became that value. */
function blockValue(body: BodyFacts, statements: readonly StatementFact[], returned: readonly LocalFact[]): { head?: string; value?: string; end?: number } {
  const last = statements.at(-1);
  const [only] = returned;
  if (only === undefined || last === undefined) return {};
  const names = returned.map((local) => `${changesAfter(local, last.range.end) ? 'mut ' : ''}${local.name}`);
  const value = returned.map(({ name }) => name);
  if (returned.length > 1) return { head: `(${names.join(', ')})`, value: `(${value.join(', ')})` };
  const written = /^let\s+([^=]+?)\s*=\s*([^]+);$/.exec(body.text.slice(last.range.start, last.range.end));
  const expression = written?.[2] ?? '';
  const isLast = last.binds.length === 1 && isSame(last.binds[0], only) && isPlainValue(expression);
  if (isLast) return { head: written?.[1] ?? only.name, value: expression, end: last.range.start };
  return { head: names.join(''), value: only.name };
}

/** A value that can end a block in any edition: no temporary of it can outlive the guard. */
function isPlainValue(expression: string): boolean {
  return /^\*?\w+(?:\.\w+)*(?:\(\))?(?: as \w+)?$/.test(expression);
}

function changesAfter({ uses }: LocalFact, offset: number): boolean {
  return uses.some(({ kind, range }) => range.start >= offset && (kind === 'assign' || kind === 'borrow-mut'));
}

function isDropOf({ text }: BodyFacts, { range }: StatementFact, { name }: LocalFact): boolean {
  return new RegExp(`^(?:(?:std::|core::)?mem::)?drop\\(${name}\\);$`).test(text.slice(range.start, range.end));
}

function indexOf(statements: readonly StatementFact[], range: TextRange): number {
  return statements.findIndex((statement) => containsRange(statement.range, range));
}

/** The last statement that holds one of the ranges, at least `from`; undefined when one is nowhere. */
function lastStatement(statements: readonly StatementFact[], ranges: readonly TextRange[], from: number): number | undefined {
  const found = ranges.map((range) => indexOf(statements, range));
  return found.includes(-1) ? undefined : Math.max(from, ...found);
}

function isSame(a: LocalFact | undefined, b: LocalFact | undefined): boolean {
  return a !== undefined && b !== undefined && a.range.start === b.range.start && a.name === b.name;
}
