import type { Applicability } from '../fixes/fix.ts';
import type { Diagnostic, FileAnalysis } from '../linter/diagnostic.ts';
import type { Verdict } from './audit-result.ts';
import type { ConcurrencyCounts } from './concurrency.ts';

/** The document `--format json` writes. What it promises stands in docs/json.md; its schema is tested against the output. */
export interface JsonReport {
  readonly schemaVersion: 1;
  /** The audited folder, absolute. Every `path` is relative to it, with `/`. */
  readonly root: string;
  readonly summary: JsonSummary;
  readonly findings: readonly JsonFinding[];
  readonly files: readonly JsonFile[];
}

export interface JsonSummary {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Diagnostic['severity'] | 'suppressed', number>>;
  readonly files: Readonly<Record<FileAnalysis['status'], number>>;
  readonly concurrency: ConcurrencyCounts;
  /** Milliseconds; null where nobody measured. */
  readonly duration: number | null;
}

/** Lines and columns are 1-based, columns in UTF-16 units; offsets are 0-based in UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Half-open. */
export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

export interface JsonFinding extends JsonRange {
  readonly rule: string;
  readonly category: Diagnostic['category'];
  readonly severity: Diagnostic['severity'];
  readonly confidence: Diagnostic['confidence'];
  readonly path: string;
  readonly item: string;
  readonly message: string;
  readonly failsWhen: string;
  readonly trigger: string;
  readonly related: readonly JsonRelated[];
  readonly fingerprint: string;
  readonly fixes: readonly JsonFix[];
}

export interface JsonRelated extends JsonRange {
  readonly path: string;
  readonly message: string;
}

export interface JsonFix {
  readonly title: string;
  readonly applicability: Applicability;
  readonly edits: readonly JsonEdit[];
}

export interface JsonEdit extends JsonRange {
  readonly path: string;
  readonly newText: string;
}

export interface JsonFile {
  readonly path: string;
  readonly status: FileAnalysis['status'];
  readonly reason: string | null;
}
