import { LineIndex } from '../text/line-index.ts';
import type { AuditResult } from './audit-result.ts';

/** A file's text with its line index; each is built once per report. */
export interface IndexedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** Texts of a report by path. A file nobody has is taken for empty. */
export class IndexedTexts {
  readonly #textOf: AuditResult['textOf'];
  readonly #known = new Map<string, IndexedText>();

  constructor(textOf: AuditResult['textOf']) {
    this.#textOf = textOf;
  }

  get(path: string): IndexedText {
    let entry = this.#known.get(path);
    if (entry === undefined) {
      const text = this.#textOf(path) ?? '';
      entry = { text, lines: new LineIndex(text) };
      this.#known.set(path, entry);
    }
    return entry;
  }
}
