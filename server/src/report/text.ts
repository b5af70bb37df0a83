import type { Diagnostic } from '../linter/diagnostic.ts';
import { isAtLeast } from '../linter/severity.ts';
import type { TextRange } from '../text/range.ts';
import type { AuditResult } from './audit-result.ts';
import { type CodeFrame, frameOf } from './code-frame.ts';
import { amount, describeConcurrency, remarkOnConcurrency } from './concurrency.ts';
import { IndexedTexts } from './line-indexes.ts';
import type { Palette } from './palette.ts';
import { relativePath } from './paths.ts';
import { terminalText } from './sanitise.ts';

/** How the text is to look. */
export interface TextStyle {
  readonly palette: Palette;
  /** The folder paths are shown relative to, absolute, so that a terminal can open them. */
  readonly from: string;
}

/** The audit as people read it in a terminal, in the manner of rustc, with a final line break. */
export function emitText(result: AuditResult, style: TextStyle): string {
  const page = new TextPage(result, style);
  const shown = result.diagnostics.filter(({ severity }) => isAtLeast(severity, 'warning'));
  const blocks = shown.map((diagnostic) => page.diagnostic(diagnostic));
  const notes = page.fileNotes();
  if (notes !== '') blocks.push(notes);
  blocks.push(page.summary());
  return `${blocks.join('\n\n')}\n`;
}

class TextPage {
  readonly #result: AuditResult;
  readonly #palette: Palette;
  readonly #from: string;
  readonly #texts: IndexedTexts;

  constructor(result: AuditResult, style: TextStyle) {
    this.#result = result;
    this.#palette = style.palette;
    this.#from = style.from;
    this.#texts = new IndexedTexts(result.textOf);
  }

  diagnostic(diagnostic: Diagnostic): string {
    const { bold } = this.#palette;
    const frames = [diagnostic, ...diagnostic.related].map((step) => this.#frame(step));
    const gutter = Math.max(...frames.map(({ line }) => String(line).length));
    const bar = this.#bar(gutter);
    const title = `${this.#severity(diagnostic)}: ${terminalText(diagnostic.message)}`;
    const lines = [bold(title), ...this.#place(diagnostic.path, frames[0], gutter), bar];
    lines.push(`${this.#equals(gutter)} ${bold('fails when')}: ${terminalText(diagnostic.failsWhen)}`);
    lines.push(`${this.#equals(gutter)} ${bold('trigger')}: ${terminalText(diagnostic.trigger)}`);
    for (const [index, step] of diagnostic.related.entries()) {
      lines.push(`${bold('note')}: ${terminalText(step.message)}`, ...this.#place(step.path, frames[index + 1], gutter));
    }
    for (const fix of diagnostic.fixes()) {
      const trust = fix.applicability === 'machine-applicable' ? '' : ' (review)';
      lines.push(`${this.#palette.cyan('help')}: ${terminalText(fix.title)}${trust}`);
    }
    return lines.join('\n');
  }

  /** Files that were not analysed as a whole, with the reason. */
  fileNotes(): string {
    const lines: string[] = [];
    for (const { path, status, reason } of this.#result.files) {
      if (status === 'analysed') continue;
      const verb = status === 'partial' ? 'was analysed in part' : 'was not analysed';
      lines.push(`${this.#palette.bold('note')}: ${this.#name(path)} ${verb}: ${terminalText(reason ?? 'no reason given')}`);
    }
    return lines.join('\n');
  }

  summary(): string {
    const { counts, files, suppressed, concurrency, verdict } = this.#result;
    const found = [amount(counts.error, 'error'), amount(counts.warning, 'warning')].join(', ');
    const lines = [`${this.#verdict()}: ${found} in ${amount(files.length, 'file')}`];
    const minor = counts.information + counts.hint;
    if (minor > 0) lines.push(`${amount(minor, 'finding')} of lower severity not shown: --format json has them`);
    if (suppressed > 0) lines.push(`${amount(suppressed, 'finding')} suppressed`);
    lines.push(`scope: ${describeConcurrency(concurrency)}`);
    const remark = remarkOnConcurrency(concurrency);
    if (remark !== undefined && verdict === 'PASS') lines.push(remark);
    return lines.join('\n');
  }

  #frame({ path, range }: { readonly path: string; readonly range: TextRange }): CodeFrame {
    return frameOf(this.#texts.get(path), range);
  }

  #place(path: string, frame: CodeFrame | undefined, gutter: number): readonly string[] {
    if (frame === undefined) return [];
    const arrow = `${' '.repeat(gutter)}${this.#palette.blue('-->')}`;
    const number = this.#palette.blue(`${String(frame.line).padStart(gutter)} |`);
    return [
      `${arrow} ${this.#name(path)}:${frame.line}:${frame.column}`,
      this.#bar(gutter),
      `${number} ${frame.code}`,
      `${this.#bar(gutter)} ${this.#palette.yellow(frame.marks)}`,
    ];
  }

  #name(path: string): string {
    return terminalText(relativePath(this.#from, path));
  }

  #bar(gutter: number): string {
    return this.#palette.blue(`${' '.repeat(gutter)} |`);
  }

  #equals(gutter: number): string {
    return this.#palette.blue(`${' '.repeat(gutter)} =`);
  }

  #severity({ severity, rule }: Diagnostic): string {
    const colour = severity === 'error' ? this.#palette.red : this.#palette.yellow;
    return colour(`${severity}[${rule}]`);
  }

  #verdict(): string {
    const { verdict } = this.#result;
    const colours = { PASS: this.#palette.green, 'NEEDS IMPROVEMENT': this.#palette.yellow, FAIL: this.#palette.red };
    return this.#palette.bold(colours[verdict](verdict));
  }
}
