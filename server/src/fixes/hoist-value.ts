import type { ArgumentFact, BodyFacts, GuardFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import { containsRange, equalRanges, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { freshName, receiverName } from './fresh-name.ts';
import { indentAt, isFirstInLine } from './moved-text.ts';

/**
 * Binds what is read under a temporary guard to a variable before the statement, so that the guard is gone at the await.
 * Offered where the value borrows nothing and nothing that happens before it in the statement would happen after it.
 */
export function hoistValue(body: BodyFacts, guard: GuardFact): Fix | undefined {
  if (guard.local !== undefined || !guard.statement.isVerbatim) return undefined;
  const value = guard.temporaryIn === 'statement' ? ownedArgument(body, guard) : ownedScrutinee(body, guard);
  // The tail of a block lends its temporaries to what is around the block: that is another statement.
  if (value === undefined || !containsRange(guard.statement.range, value.range)) return undefined;
  if (guard.heldAcross.some(({ point }) => !point.isVerbatim || containsRange(value.range, point.range))) return undefined;
  if (guard.temporaryIn === 'while-let') return inCondition(body, guard, value.range);
  return beforeStatement(body, guard, { range: value.range, expression: body.text.slice(value.range.start, value.range.end) });
}

/** Clones what a temporary guard protects into a variable before the statement. */
export function cloneTemporary(body: BodyFacts, guard: GuardFact): Fix | undefined {
  const { target, scrutinee, range } = guard;
  if (guard.local !== undefined || !guard.statement.isVerbatim) return undefined;
  if (target?.isClone !== true || target.isStatic !== true || !isOnlyRead(body, guard)) return undefined;
  if (guard.temporaryIn === 'while-let' || (scrutinee !== undefined && scrutinee.range.start !== range.start)) return undefined;
  const written = body.text.slice(range.start, range.end);
  const fix = beforeStatement(body, guard, { range, expression: target.isCopy === true ? `*${written}` : `${written}.clone()` });
  return fix === undefined ? undefined : { ...fix, applicability: 'maybe-incorrect' };
}

/** The smallest argument around the guard that borrows nothing. */
function ownedArgument(body: BodyFacts, guard: GuardFact): ArgumentFact | undefined {
  const around = body.calls.flatMap(({ args, isVerbatim }) => (isVerbatim ? args : [])).filter(({ range }) => containsRange(range, guard.range));
  const smallest = around.toSorted((a, b) => lengthOf(a.range) - lengthOf(b.range))[0];
  return smallest?.type.isStatic === true ? smallest : undefined;
}

/** The scrutinee, if it is a value and borrows nothing: a place may only be copied out. */
function ownedScrutinee(body: BodyFacts, { scrutinee, statement }: GuardFact): ArgumentFact | undefined {
  if (scrutinee?.type.isStatic !== true) return undefined;
  const isValue = scrutinee.type.isCopy === true || body.calls.some(({ range }) => equalRanges(range, scrutinee.range));
  const mutates = /\bref\s+mut\b/.test(body.text.slice(statement.range.start, statement.range.end));
  return isValue && !mutates ? scrutinee : undefined;
}

/** `while let P = E` becomes `while let P = { let next = E; next }`, evaluated anew each time. */
function inCondition(body: BodyFacts, { statement }: GuardFact, range: TextRange): Fix | undefined {
  const before = body.text.slice(statement.range.start, range.start);
  if (!/^(?:'\w+:\s*)?while\s+let\s[^{}]*=\s*$/.test(before)) return undefined;
  const newText = `{ let next = ${body.text.slice(range.start, range.end)}; next }`;
  return fixOf(body, 'next', [{ range, newText }]);
}

function beforeStatement(body: BodyFacts, guard: GuardFact, value: { readonly range: TextRange; readonly expression: string }): Fix | undefined {
  const { text } = body;
  const { start } = guard.statement.range;
  const before = text.slice(start, value.range.start);
  if (!(guard.scrutinee === undefined ? isEvaluatedFirst(before) : isHead(before))) return undefined;
  const name = freshName(body, { start, end: guard.statement.block.range.end }, value.range, [boundName(before), receiverName(body, guard)]);
  if (name === undefined) return undefined;
  const gap = isFirstInLine(text, start) ? `\n${indentAt(text, start)}` : ' ';
  const newText = `let ${name} = ${value.expression};${gap}${before}${name}`;
  return fixOf(body, name, [{ range: { start, end: value.range.end }, newText }]);
}

function fixOf({ path }: BodyFacts, name: string, edits: readonly TextEdit[]): Fix {
  return { title: `Bind the value to \`${name}\` first, so that the guard is gone`, applicability: 'machine-applicable', change: changeIn(path, edits) };
}

const assignment = String.raw`(?:let\s[^=;{}]*=\s*|return\s+|[\w.*]+\s*=\s*)?`;

/** Whether nothing but plain variables, fields and the names of calls stands before the value: nothing that has an effect. */
function isEvaluatedFirst(before: string): boolean {
  if (/\b(?:if|match|while|for|loop|async|unsafe|move|in|else)\b|\|\||&&/.test(before)) return false;
  return new RegExp(String.raw`^${assignment}[\w\s:.,&*(<>]*$`).test(before);
}

/** Whether this is the head of a `match`, `if let` or `for` with which the statement begins. */
function isHead(before: string): boolean {
  return new RegExp(String.raw`^${assignment}(?:match\s+|if\s+let\s[^{};]*=\s*|(?:'\w+:\s*)?for\s[^{};]*\sin\s+)$`).test(before);
}

/** The only variable that the pattern of an `if let` binds. */
function boundName(before: string): string | undefined {
  return /\bif\s+let\s+[\w:]+\(\s*(?:mut\s+)?([a-z]\w*)\s*\)\s*=\s*$/.exec(before)?.[1];
}

/** Guards that hand out shared borrows only, or methods that need no more. */
function isOnlyRead({ text }: BodyFacts, { type, range }: GuardFact): boolean {
  if (/[&*]\s*(?:mut\s*)?$/.test(text.slice(Math.max(0, range.start - 8), range.start))) return false;
  if (/::(?:RwLockReadGuard|MappedRwLockReadGuard|Ref)$/.test(type.name ?? '')) return true;
  return /^\s*\.(?:iter|values|keys|as_str|as_slice|as_ref|get|contains|contains_key)\(/.test(text.slice(range.end, range.end + 40));
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}
