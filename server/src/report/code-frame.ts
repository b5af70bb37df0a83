import type { TextRange } from '../text/range.ts';
import type { IndexedText } from './line-indexes.ts';
import { terminalText } from './sanitise.ts';

/** One line of code as a terminal shows it, and the columns a range takes up there. */
export interface CodeFrame {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units of the file. */
  readonly column: number;
  readonly code: string;
  /** Spaces, then carets, to put beneath the code. */
  readonly marks: string;
}

/** Longer lines are cut around the range. */
const maxWidth = 140;

/** The first line of a range, ready to print. */
export function frameOf({ text, lines }: IndexedText, range: TextRange): CodeFrame {
  const { line, column } = lines.position(range.start);
  const start = lines.lineStart(line);
  const content = text.slice(start, endOfLine(text, lines.lineStart(line + 1)));
  const end = Math.min(range.end - start, content.length);
  const cut = windowAround(content, column, end);
  const before = shown(content.slice(cut.start, column));
  const marked = shown(content.slice(column, Math.max(column, end)));
  const after = shown(content.slice(Math.max(column, end), cut.end));
  const [head, tail] = [cut.start > 0 ? '...' : '', cut.end < content.length ? '...' : ''];
  return {
    line: line + 1,
    column: column + 1,
    code: (head + before + marked + after + tail).trimEnd(),
    marks: ' '.repeat(width(head + before)) + '^'.repeat(Math.max(1, width(marked))),
  };
}

/** Without the line break before the next line. */
function endOfLine(text: string, next: number): number {
  let end = next;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--;
  return end;
}

function windowAround(content: string, start: number, end: number): TextRange {
  if (content.length <= maxWidth) return { start: 0, end: content.length };
  const from = Math.max(0, Math.min(start - 40, content.length - maxWidth));
  return { start: from, end: Math.min(content.length, Math.max(from + maxWidth, Math.min(end, start + maxWidth))) };
}

/** Tabs take four columns, as rustc has it. */
function shown(text: string): string {
  return terminalText(text.replace(/\t/g, '    '));
}

/** Columns a text takes in a terminal: none for combining marks, two for wide characters. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    columns += isWide(character) ? 2 : 1;
  }
  return columns;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
}
