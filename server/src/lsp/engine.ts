import type { FileAnalysis } from '../linter/diagnostic.ts';
import type { TextRange } from '../text/range.ts';

/**
 * What the server needs of the core, as one synchronous object that lives in the worker.
 * Paths are absolute with `/`, or the whole URI of a document that is no file.
 */
export interface Engine {
  /** Takes the editor's settings; returns one line per setting that is not understood. */
  configure(settings: EngineSettings): readonly string[];
  /** Adds or replaces a file. */
  setFile(path: string, text: string): void;
  removeFile(path: string): void;
  /** Takes a Cargo.toml, holdpoint.toml, clippy.toml or a stub of the workspace, by its path; an empty text removes it. Returns complaints. */
  setManifest(path: string, text: string): readonly string[];
  /** Whether many files are being taken in: until they are all there, the new ones need not count. */
  setLoading(isLoading: boolean): void;
  /** Paths of all files, sorted. */
  files(): readonly string[];
  text(path: string): string | undefined;
  analyse(path: string): FileAnalysis;
  /** The smallest item or statement that starts at or after an offset; see `Snapshot.coveredBy`. */
  coveredBy(path: string, offset: number): TextRange | undefined;
  /** The text after all machine-applicable fixes, to a fixpoint; undefined when there is nothing to fix. */
  fixAll(path: string): string | undefined;
  summarise(input: AuditInput): AuditSummary;
  explain(rule: string): RulePage | undefined;
  /** Whether only a new thread helps: the parser's memory, once exhausted, stays so. */
  isBeyondRepair(): boolean;
}

/** Settings of the editor that change what is found; the rest concerns the server alone. */
export interface EngineSettings {
  /** Severity, or `off`, by rule. */
  readonly rules: Readonly<Record<string, string>>;
  readonly tests: string | undefined;
}

/** Everything an audit report is made of. */
export interface AuditInput {
  /** Folder the report's paths are relative to. */
  readonly root: string;
  readonly analyses: readonly FileAnalysis[];
  /** Files that were met and never reached the engine. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** How long it took, in milliseconds. */
  readonly duration: number;
}

export interface AuditSummary {
  /** `PASS`, `NEEDS IMPROVEMENT` or `FAIL`. */
  readonly verdict: string;
  readonly counts: SeverityCounts;
  /** The report as Markdown. */
  readonly report: string;
}

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** What is known about a rule, for a reader. */
export interface RulePage {
  readonly rule: string;
  /** One sentence fragment. */
  readonly summary: string;
  readonly why: string;
  /** The whole page as Markdown. */
  readonly markdown: string;
}
