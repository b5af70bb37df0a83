import { fileURLToPath, pathToFileURL } from 'node:url';
import { toCorePath } from '../host/paths.ts';
import { LineIndex } from '../text/line-index.ts';
import { isFilePath } from '../text/path.ts';
import type { Place, Span } from './worker-protocol.ts';

/** One state of a document the editor has open; a change makes a new one. */
export interface OpenDocument {
  /** As the client wrote it. */
  readonly uri: string;
  readonly path: string;
  readonly version: number;
  readonly text: string;
}

/** One change as it came in; without a span it replaces the whole text. */
export interface ContentChange {
  readonly span: Span | undefined;
  readonly text: string;
}

/** The open documents, by path. */
export class Documents {
  readonly #byPath = new Map<string, OpenDocument>();

  open(uri: string, version: number, text: string): OpenDocument {
    const document = { uri, path: pathOf(uri), version, text };
    this.#byPath.set(document.path, document);
    return document;
  }

  /** Applies changes one after the other, each to the text the one before left. Undefined for a document not open. */
  change(uri: string, version: number, changes: readonly ContentChange[]): OpenDocument | undefined {
    const before = this.get(uri);
    if (before === undefined) return undefined;
    const document = { ...before, version, text: changes.reduce(applyChange, before.text) };
    this.#byPath.set(document.path, document);
    return document;
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.get(uri);
    if (document !== undefined) this.#byPath.delete(document.path);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byPath.get(pathOf(uri));
  }

  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  /** Whether this is still what the editor shows. */
  isCurrent(document: OpenDocument): boolean {
    return this.#byPath.get(document.path) === document;
  }

  all(): readonly OpenDocument[] {
    return [...this.#byPath.values()];
  }

  /** The client's own spelling for open documents, a file URI for all others. */
  uriOf(path: string): string {
    const open = this.#byPath.get(path);
    if (open !== undefined) return open.uri;
    return isFilePath(path) ? pathToFileURL(path).href : path;
  }
}

/** The path the core knows a document by: absolute with `/` for files, the URI itself for all else. */
export function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    const path = toCorePath(fileURLToPath(uri));
    // Clients disagree on the case of drive letters.
    return /^[a-z]:/.test(path) ? `${path.charAt(0).toUpperCase()}${path.slice(1)}` : path;
  } catch {
    return uri;
  }
}

/** The text of a span, which is clamped to the text; `lines` is the index of that text. */
export function textIn(text: string, lines: LineIndex, span: Span): string {
  const { start, end } = offsetsOf(text, lines, span);
  return text.slice(start, end);
}

function applyChange(text: string, change: ContentChange): string {
  if (change.span === undefined) return change.text;
  const { start, end } = offsetsOf(text, new LineIndex(text), change.span);
  return text.slice(0, start) + change.text + text.slice(end);
}

function offsetsOf(text: string, lines: LineIndex, span: Span): { start: number; end: number } {
  const a = offsetOf(text, lines, span.start);
  const b = offsetOf(text, lines, span.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** A column past the end of a line means the end of that line, before its line break. */
function offsetOf(text: string, lines: LineIndex, { line, character }: Place): number {
  const start = lines.lineStart(line);
  let offset = lines.offset(line, character);
  while (offset > start && isLineBreak(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
