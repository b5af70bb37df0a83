// Reads and writes the caret annotations of rule fixtures:
//
//     let guard = hits.lock().unwrap();
//         //^^^^^ warning [fix]: `MutexGuard` is held across an await point
//     flush().await;
// } //^^^^^^^^^^^^^ note: the task can be suspended here
//
// The carets stand under the span they label, in the nearest earlier line of code long enough to hold it.
// A span over several lines is labelled where it begins, up to the end of that line. One that begins in the first
// column has no room for slashes before it and is written `//<^ note: ...`.
import type { Diagnostic } from '../../server/src/linter/diagnostic.ts';
import { LineIndex } from '../../server/src/text/line-index.ts';
import type { TextRange } from '../../server/src/text/range.ts';

/** What stands at a place: a finding with its severity, or a note of one. Line and columns are 0-based, UTF-16. */
export interface Label {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly hasFix: boolean;
  /** The message; in an annotation it may end in `..` and is a beginning then. */
  readonly message: string;
}

/** A fixture taken apart: `code` is the text without annotations, to whose lines the labels refer. */
export interface AnnotatedText {
  readonly code: string;
  readonly labels: readonly Label[];
}

const annotation = /\/\/([ <]?)(\^+) (error|warning|information|hint|note)( \[fix\])?: (.*)$/;

/** Takes the annotations out of a text. Lines that hold nothing else go; what stands before one stays. */
export function readAnnotations(text: string): AnnotatedText {
  const lines: string[] = [];
  const labels: Label[] = [];
  for (const line of text.split('\n')) {
    const match = annotation.exec(line);
    if (match === null) {
      if (/\/\/[ <]?\^/.test(line)) throw new Error(`an annotation that cannot be read: ${line.trim()}`);
      lines.push(line);
      continue;
    }
    const [whole, sign, carets = '', kind = '', fix, message = ''] = match;
    const before = line.slice(0, match.index).trimEnd();
    if (before !== '') lines.push(before);
    const start = sign === '<' ? 0 : match.index + whole.indexOf('^');
    const end = start + carets.length;
    labels.push({ line: lineOf(lines, end, line), start, end, kind, hasFix: fix !== undefined, message });
  }
  return { code: lines.join('\n'), labels };
}

function lineOf(lines: readonly string[], end: number, line: string): number {
  const found = lines.findLastIndex((candidate) => candidate.length >= end);
  if (found === -1) throw new Error(`no line above is long enough for: ${line.trim()}`);
  return found;
}

/** The labels that findings amount to; a note that several findings share counts once. */
export function labelsOf(code: string, diagnostics: readonly Diagnostic[]): readonly Label[] {
  const index = new LineIndex(code);
  const labels = new Map<string, Label>();
  const add = (range: TextRange, rest: Pick<Label, 'kind' | 'hasFix' | 'message'>): void => {
    const { line, column } = index.position(range.start);
    const last = index.position(range.end);
    const lineEnd = index.lineStart(line + 1) - 1 - index.lineStart(line);
    const label = { line, start: column, end: last.line === line ? last.column : lineEnd, ...rest };
    labels.set(describeLabel(label), label);
  };
  for (const diagnostic of diagnostics) {
    const { severity: kind, message } = diagnostic;
    add(diagnostic.range, { kind, hasFix: diagnostic.fixes().length > 0, message });
    for (const note of diagnostic.related) {
      if (note.path === diagnostic.path) add(note.range, { kind: 'note', hasFix: false, message: note.message });
    }
  }
  return [...labels.values()].sort((a, b) => a.line - b.line || a.start - b.start || a.end - b.end);
}

/** A label in words, with a 1-based line and 1-based columns. */
export function describeLabel({ line, start, end, kind, hasFix, message }: Label): string {
  return `${line + 1}:${start + 1}-${end + 1} ${kind}${hasFix ? ' [fix]' : ''}: ${message}`;
}

/** Expected and actual labels as texts to compare: a message cut short with `..` stands for the whole one. */
export function comparable(expected: readonly Label[], actual: readonly Label[]): { expected: string[]; actual: string[] } {
  const open = [...actual];
  const texts = expected.map((label) => {
    const i = open.findIndex((candidate) => agree(label, candidate));
    const found = i === -1 ? label : (open.splice(i, 1)[0] ?? label);
    return describeLabel(found);
  });
  return { expected: texts.sort(), actual: actual.map(describeLabel).sort() };
}

function agree(expected: Label, actual: Label): boolean {
  const { message } = expected;
  const same = message.endsWith('..') ? actual.message.startsWith(message.slice(0, -2)) : actual.message === message;
  return same && describeLabel({ ...expected, message: '' }) === describeLabel({ ...actual, message: '' });
}

/** The code with its labels written under their lines: what `UPDATE=1` puts into a fixture. */
export function writeAnnotations(code: string, labels: readonly Label[]): string {
  return code
    .split('\n')
    .flatMap((line, i) => [line, ...labels.filter((label) => label.line === i).map(annotationLine)])
    .join('\n');
}

function annotationLine({ start, end, kind, hasFix, message }: Label): string {
  if (start === 1) throw new Error(`no room for an annotation of column ${start}: ${message}`);
  const sign = start === 0 ? '//<' : `${' '.repeat(start - 2)}//`;
  return `${sign}${'^'.repeat(Math.max(1, end - start))} ${kind}${hasFix ? ' [fix]' : ''}: ${message}`;
}
