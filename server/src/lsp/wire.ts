import type { Fix } from '../fixes/fix.ts';
import type { SkippedFile } from '../host/file-system.ts';
import type { Diagnostic, FileAnalysis } from '../linter/diagnostic.ts';
import { LineIndex } from '../text/line-index.ts';
import type { TextRange } from '../text/range.ts';
import type { Place, Span, WireAnalysis, WireDiagnostic, WireEdit, WireFileEdits } from './worker-protocol.ts';

/** Texts of the worker's files with their line indexes, made when first asked for. */
export class Lines {
  readonly #textOf: (path: string) => string | undefined;
  readonly #indexes = new Map<string, { readonly text: string; readonly index: LineIndex }>();

  constructor(textOf: (path: string) => string | undefined) {
    this.#textOf = textOf;
  }

  text(path: string): string {
    return this.#textOf(path) ?? '';
  }

  /** The places of a range of offsets in a file. */
  span(path: string, range: TextRange): Span {
    const index = this.#index(path);
    return { start: place(index, range.start), end: place(index, range.end) };
  }

  #index(path: string): LineIndex {
    const text = this.text(path);
    const known = this.#indexes.get(path);
    if (known?.text === text) return known.index;
    const index = new LineIndex(text);
    // A story leads through a handful of files; more would only hold memory.
    if (this.#indexes.size >= 64) this.#indexes.clear();
    this.#indexes.set(path, { text, index });
    return index;
  }
}

/** An analysis as plain data. */
export function toWire(analysis: FileAnalysis, lines: Lines): WireAnalysis {
  return {
    path: analysis.path,
    status: analysis.status,
    reason: analysis.reason,
    diagnostics: analysis.diagnostics.map((diagnostic) => wireDiagnostic(diagnostic, lines)),
  };
}

/** A file that was left out, as the analysis of it. */
export function wireSkipped({ path, reason }: SkippedFile): WireAnalysis {
  return { path, status: 'skipped', reason, diagnostics: [] };
}

/** A fix's edits as plain data, each with the text it replaces. */
export function wireFix(fix: Fix, lines: Lines): WireFileEdits[] {
  return [...fix.change].map(([path, edits]) => ({
    path,
    edits: edits.map(({ range, newText }) => wireEdit(path, range, newText, lines)),
  }));
}

/** One replacement as plain data. */
export function wireEdit(path: string, range: TextRange, newText: string, lines: Lines): WireEdit {
  return { span: lines.span(path, range), expected: lines.text(path).slice(range.start, range.end), newText };
}

function wireDiagnostic(diagnostic: Diagnostic, lines: Lines): WireDiagnostic {
  const { rule, severity, confidence, message, failsWhen, trigger, fingerprint } = diagnostic;
  return {
    rule,
    severity,
    confidence,
    message,
    failsWhen,
    trigger,
    fingerprint,
    span: lines.span(diagnostic.path, diagnostic.range),
    related: diagnostic.related.map((step) => ({
      path: step.path,
      message: step.message,
      span: lines.span(step.path, step.range),
    })),
  };
}

function place(index: LineIndex, offset: number): Place {
  const { line, column } = index.position(offset);
  return { line, character: column };
}
