import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { isTrailing, lineAround } from './coverage.ts';
import type { Directive, NamedRule } from './directive.ts';

/** The edit that takes rules out of a directive, and with the last of them the comment. */
export function removalOf(text: string, directive: Directive, unused: readonly NamedRule[]): TextEdit {
  const rest = directive.rules.filter((rule) => !unused.includes(rule));
  if (rest.length > 0) return { range: directive.list, newText: rest.map(({ name }) => name).join(', ') };
  return { range: commentWithSpace(text, directive.comment), newText: '' };
}

/** A comment on a line of its own goes with the line; another one with the space that set it off. */
function commentWithSpace(text: string, comment: TextRange): TextRange {
  const line = lineAround(text, comment);
  if (isTrailing(text, comment)) {
    let start = comment.start;
    while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
    return { start, end: comment.end };
  }
  if (text.slice(comment.end, line.end).trim() === '') {
    const width = text.startsWith('\r\n', line.end) ? 2 : 1;
    return { start: line.start, end: Math.min(text.length, line.end + width) };
  }
  let end = comment.end;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return { start: comment.start, end };
}
