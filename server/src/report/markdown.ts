import type { Diagnostic } from '../linter/diagnostic.ts';
import { isAtLeast } from '../linter/severity.ts';
import { type AuditResult, categories } from './audit-result.ts';
import { amount, describeConcurrency, remarkOnConcurrency } from './concurrency.ts';
import { IndexedTexts } from './line-indexes.ts';
import { relativePath } from './paths.ts';
import { codeBlock, codeSpan, linkDestination, markdownText } from './sanitise.ts';
import type { TextRange } from '../text/range.ts';

/** The audit as a Markdown report, with a final line break. Links are relative to the audited folder. */
export function emitMarkdown(result: AuditResult): string {
  const page = new MarkdownPage(result);
  const required = result.diagnostics.filter(({ severity }) => isAtLeast(severity, 'warning'));
  const optional = result.diagnostics.filter(({ severity }) => !isAtLeast(severity, 'warning'));
  const sections = [
    `# Holdpoint audit: ${result.verdict}`,
    '## Summary',
    page.summary(),
    '## Findings',
    page.findings(required),
    '## Required Fixes',
    page.fixes(required, 'Nothing has to be fixed.'),
    '## Optional Improvements',
    page.fixes(optional, 'None.'),
    '## Scope',
    page.scope(),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Headings under which findings and fixes are grouped. */
const titles: Readonly<Record<Diagnostic['category'], string>> = {
  deadlock: 'Locks, Send and Sync',
  cancellation: 'Cancellation',
  blocking: 'Blocking calls',
  channels: 'Channels',
  tasks: 'Tasks',
  observability: 'Observability',
  suppression: 'Suppressions',
};

class MarkdownPage {
  readonly #result: AuditResult;
  readonly #texts: IndexedTexts;

  constructor(result: AuditResult) {
    this.#result = result;
    this.#texts = new IndexedTexts(result.textOf);
  }

  summary(): string {
    const { verdict, counts, files, concurrency } = this.#result;
    const rows = Object.entries(counts).map(([severity, count]) => `| ${severity} | ${count} |`);
    const table = ['| severity | findings |', '|---|---|', ...rows].join('\n');
    const what = `**${verdict}**: ${amount(counts.error, 'error')} and ${amount(counts.warning, 'warning')} in ${amount(files.length, 'file')}.`;
    const remark = remarkOnConcurrency(concurrency);
    return [what, table, ...(remark === undefined ? [] : [remark])].join('\n\n');
  }

  findings(diagnostics: readonly Diagnostic[]): string {
    if (diagnostics.length === 0) return 'No errors and no warnings.';
    return this.#grouped(diagnostics, (diagnostic) => this.#finding(diagnostic), '\n\n');
  }

  fixes(diagnostics: readonly Diagnostic[], none: string): string {
    if (diagnostics.length === 0) return none;
    return this.#grouped(diagnostics, (diagnostic) => this.#fix(diagnostic), '\n');
  }

  scope(): string {
    const { files, suppressed, concurrency } = this.#result;
    const incomplete = files.filter(({ status }) => status !== 'analysed');
    const lines = [
      `- ${amount(files.length, 'file')}: ${describeConcurrency(concurrency)}`,
      `- ${amount(suppressed, 'finding')} suppressed`,
      `- ${amount(incomplete.length, 'file')} not analysed as a whole`,
    ];
    for (const { path, status, reason } of incomplete) {
      lines.push(`  - ${codeSpan(this.#name(path))} (${status}): ${markdownText(reason ?? 'no reason given')}`);
    }
    return lines.join('\n');
  }

  #grouped(diagnostics: readonly Diagnostic[], show: (diagnostic: Diagnostic) => string, between: string): string {
    const groups = categories.flatMap((category) => {
      const members = diagnostics.filter((diagnostic) => diagnostic.category === category);
      return members.length === 0 ? [] : [`### ${titles[category]}\n\n${members.map(show).join(between)}`];
    });
    return groups.join('\n\n');
  }

  #finding(diagnostic: Diagnostic): string {
    const { rule, severity, confidence, item, message, failsWhen, trigger, related, path, range } = diagnostic;
    const where = item === '' ? '' : ` in ${codeSpan(item)}`;
    const lines = [
      `#### ${severity}: ${markdownText(message)}`,
      '',
      `- Rule: ${codeSpan(rule)}, ${confidence}`,
      `- Where: ${this.#link(path, range)}${where}`,
      `- Fails when: ${markdownText(failsWhen)}`,
      `- Trigger: ${markdownText(trigger)}`,
      ...related.map((step) => `- Note: ${markdownText(step.message)} (${this.#link(step.path, step.range)})`),
      '',
      codeBlock(this.#firstLine(path, range), 'rust'),
    ];
    return lines.join('\n');
  }

  #fix(diagnostic: Diagnostic): string {
    const fixes = diagnostic.fixes();
    const what =
      fixes.length === 0
        ? `${markdownText(diagnostic.message)}; by hand, see ${codeSpan(`holdpoint explain ${diagnostic.rule}`)}`
        : fixes.map(({ title, applicability }) => `${markdownText(title)} (${applicability})`).join('; or ');
    return `- ${this.#link(diagnostic.path, diagnostic.range)} ${codeSpan(diagnostic.rule)}: ${what}`;
  }

  #link(path: string, range: TextRange): string {
    const { line, column } = this.#texts.get(path).lines.position(range.start);
    const name = this.#name(path);
    return `[${markdownText(name.replaceAll('`', "'"))}:${line + 1}:${column + 1}](${linkDestination(name)}#L${line + 1})`;
  }

  #firstLine(path: string, range: TextRange): string {
    const { text, lines } = this.#texts.get(path);
    const { line } = lines.position(range.start);
    const code = text.slice(lines.lineStart(line), lines.lineStart(line + 1)).trim();
    return code.length > 200 ? `${code.slice(0, 200)} ...` : code;
  }

  #name(path: string): string {
    return relativePath(this.#result.root, path);
  }
}
