import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { isTrailing } from './coverage.ts';
import type { Directive, NamedRule } from './directive.ts';

/** The edit that takes rules out of a directive, and with the last of them the comment. */
export function removalOf(text: string, directive: Directive, unused: readonly NamedRule[]): TextEdit {
  const rest = directive.rules.filter((rule) => !unused.includes(rule));
  if (rest.length > 0) return { range: directive.list, newText: rest.map(({ name }) => name).join(', ') };
  return { range: commentWithSpace(text, directive.comment), newText: '' };
}

/** A comment on a line of its own goes with the line; another one with the space that set it off. */
function commentWithSpace(text: string, comment: TextRange): TextRange {
  const before = skipBlanks(text, comment.start, -1);
  if (isTrailing(text, comment)) return { start: before, end: comment.end };
  const after = skipBlanks(text, comment.end, 1);
  if (after < text.length && text[after] !== '\n' && text[after] !== '\r') return { start: comment.start, end: after };
  const width = text.startsWith('\r\n', after) ? 2 : 1;
  return { start: before, end: Math.min(text.length, after + width) };
}

/** The end of the blanks that begin at an offset, forwards or backwards. */
function skipBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const next = (): string | undefined => text[step === 1 ? at : at - 1];
  while (next() === ' ' || next() === '\t') at += step;
  return at;
}
