import type { Fix } from '../fixes/fix.ts';
import type { Diagnostic } from '../linter/diagnostic.ts';
import type { TextRange } from '../text/range.ts';
import type { AuditResult } from './audit-result.ts';
import { IndexedTexts } from './line-indexes.ts';
import { relativePath } from './paths.ts';
import type { JsonFinding, JsonFix, JsonRange, JsonReport } from './json-contract.ts';

/** The whole audit as one JSON document, as docs/json.md describes it, with a final line break. */
export function emitJson(result: AuditResult): string {
  const document = JSON.stringify(toJsonReport(result), undefined, 2);
  // Legal in JSON and harmful on a terminal: all within strings, so an escape means the same.
  const safe = document.replace(/[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, escaped);
  return `${safe}\n`;
}

/** The document as data. */
function toJsonReport(result: AuditResult): JsonReport {
  const texts = new IndexedTexts(result.textOf);
  const place = (path: string, range: TextRange): JsonRange => placeIn(texts, path, range);
  const relative = (path: string): string => relativePath(result.root, path);
  return {
    schemaVersion: 1,
    root: result.root,
    summary: summaryOf(result),
    findings: result.diagnostics.map((diagnostic) => toFinding(diagnostic, place, relative)),
    files: result.files.map(({ path, status, reason }) => ({ path: relative(path), status, reason: reason ?? null })),
  };
}

type Place = (path: string, range: TextRange) => JsonRange;
type Relative = (path: string) => string;

function toFinding(diagnostic: Diagnostic, place: Place, relative: Relative): JsonFinding {
  const { rule, category, severity, confidence, path, item, message, failsWhen, trigger, fingerprint } = diagnostic;
  return {
    rule,
    category,
    severity,
    confidence,
    path: relative(path),
    item,
    ...place(path, diagnostic.range),
    message,
    failsWhen,
    trigger,
    related: diagnostic.related.map((step) => ({
      path: relative(step.path),
      ...place(step.path, step.range),
      message: step.message,
    })),
    fingerprint,
    fixes: diagnostic.fixes().map((fix) => toFix(fix, place, relative)),
  };
}

function toFix({ title, applicability, change }: Fix, place: Place, relative: Relative): JsonFix {
  const edits = [...change].flatMap(([path, list]) =>
    list.map(({ range, newText }) => ({ path: relative(path), ...place(path, range), newText })),
  );
  return { title, applicability, edits };
}

function placeIn(texts: IndexedTexts, path: string, { start, end }: TextRange): JsonRange {
  const { lines } = texts.get(path);
  const at = (offset: number): JsonRange['start'] => {
    const { line, column } = lines.position(offset);
    return { line: line + 1, column: column + 1, offset };
  };
  return { start: at(start), end: at(end) };
}

function summaryOf(result: AuditResult): JsonReport['summary'] {
  const of = (status: string): number => result.files.filter((file) => file.status === status).length;
  return {
    verdict: result.verdict,
    counts: { ...result.counts, suppressed: result.suppressed },
    files: { analysed: of('analysed'), partial: of('partial'), skipped: of('skipped') },
    concurrency: result.concurrency,
    duration: result.duration ?? null,
  };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
