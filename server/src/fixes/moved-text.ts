import { containsOffset, type TextRange } from '../text/range.ts';

/** The white space a line begins with; `offset` is any place in it. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Whether only white space stands before an offset in its line. */
export function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** A statement with its line, if nothing else stands there. */
export function wholeLine(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length;
  if (lineEnd === undefined || !isFirstInLine(text, start)) return { start, end };
  return { start: start - indentAt(text, start).length, end: end + lineEnd };
}

/** A range with the comment behind it in its last line, if nothing else stands there. */
export function withTrailingComment(text: string, { start, end }: TextRange): TextRange {
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(end));
  return { start, end: end + (comment?.[0].trimEnd().length ?? 0) };
}

/** One more level of indentation, as the text does it: by tabs where the lines begin with tabs. */
export function indentUnit(indent: string): string {
  return indent.startsWith('\t') ? '\t' : '    ';
}

/** The text with every line but the first indented once more; undefined where a literal spans lines, which would change. */
export function indentedMore(text: string, unit: string): string | undefined {
  if (!text.includes('\n')) return text;
  if (hasLongLiteral(text)) return undefined;
  return text.replace(/\n(?=[^\r\n])/g, `\n${unit}`);
}

/** Whether a string or a block comment goes on over the end of a line. */
function hasLongLiteral(text: string): boolean {
  const token = /\/\/[^\n]*|\/\*[^]*?\*\/|b?r(#*)"[^]*?"\1|"(?:\\[^]|[^"\\])*"|'(?:\\[^']+|[^'\\])'/g;
  return [...text.matchAll(token)].some(([literal]) => literal.includes('\n'));
}

/** A lone `\r` ends a line too. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/**
 * Whether a name is mentioned between two offsets anywhere but in the given ranges: in a macro nobody can read, say.
 * Fields and comments do not count.
 */
export function isMentioned(text: string, name: string, within: TextRange, known: readonly TextRange[]): boolean {
  for (const { index } of text.slice(within.start, within.end).matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
    const at = within.start + index;
    const before = text.slice(lineStart(text, at), at);
    if (/(^|[^.])\.\s*$/.test(before) || before.includes('//')) continue;
    if (!known.some((range) => containsOffset(range, at))) return true;
  }
  return false;
}
