import type { Applicability } from '../fixes/fix.ts';
import type { Confidence, Severity } from '../rules/rule.ts';
import type { AuditSummary, EngineSettings, RulePage } from './engine.ts';

/** A place as the language server protocol counts: 0-based line, 0-based UTF-16 column. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** A diagnostic as it crosses the thread: plain data, offsets already turned into places. */
export interface WireDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly span: Span;
  readonly message: string;
  readonly failsWhen: string;
  readonly trigger: string;
  readonly related: readonly WireLocation[];
  readonly fingerprint: string;
}

export interface WireLocation {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

export interface WireAnalysis {
  readonly path: string;
  readonly status: 'analysed' | 'partial' | 'skipped';
  readonly reason: string | undefined;
  readonly diagnostics: readonly WireDiagnostic[];
}

/** A fix without its edits. */
export interface WireFix {
  readonly fingerprint: string;
  /** Which of the finding's fixes. */
  readonly index: number;
  readonly title: string;
  readonly applicability: Applicability;
}

/** One replacement and the text it replaces, so that the receiver can see that it still fits. */
export interface WireEdit {
  readonly span: Span;
  readonly expected: string;
  readonly newText: string;
}

export interface WireFileEdits {
  readonly path: string;
  readonly edits: readonly WireEdit[];
}

export interface WireAudit extends AuditSummary {
  readonly files: readonly WireAnalysis[];
}

/** The questions the server asks of the worker: parameters and answer of each. */
export interface Jobs {
  analyse: { readonly params: { readonly path: string }; readonly answer: WireAnalysis };
  fixes: {
    readonly params: { readonly path: string; readonly fingerprints: readonly string[] };
    readonly answer: readonly WireFix[];
  };
  fix: {
    readonly params: { readonly path: string; readonly fingerprint: string; readonly index: number };
    readonly answer: readonly WireFileEdits[] | undefined;
  };
  suppress: {
    readonly params: { readonly path: string; readonly fingerprint: string };
    readonly answer: readonly WireFileEdits[] | undefined;
  };
  fixAll: { readonly params: { readonly path: string }; readonly answer: readonly WireFileEdits[] | undefined };
  /** Answered when all folders have been read: fixes depend on the whole project. */
  settle: { readonly params: object; readonly answer: undefined };
  explain: { readonly params: { readonly rule: string }; readonly answer: RulePage | undefined };
  audit: { readonly params: { readonly roots: readonly string[] }; readonly answer: WireAudit | undefined };
}

export type JobName = keyof Jobs;

/** A question with its number. */
export type JobMessage = {
  [K in JobName]: { readonly kind: 'job'; readonly id: number; readonly job: K; readonly params: Jobs[K]['params'] };
}[JobName];

/** What the worker is told and need not answer. The order of messages is the order of effects. */
export type StateMessage =
  | { readonly kind: 'configure'; readonly settings: EngineSettings; readonly maxFileSize: number }
  | { readonly kind: 'open-folders'; readonly roots: readonly string[] }
  | { readonly kind: 'open'; readonly path: string; readonly text: string }
  /** The document is closed, or too large to be analysed: the file on disk counts again. */
  | { readonly kind: 'close'; readonly path: string }
  | { readonly kind: 'reload'; readonly paths: readonly string[] }
  | { readonly kind: 'refuse'; readonly path: string }
  | { readonly kind: 'cancel'; readonly id: number };

export type ToWorker = JobMessage | StateMessage;

export type FromWorker =
  | { readonly kind: 'ready' }
  /** The worker begins with a file nobody asked for by a job of its own: loading, auditing. */
  | { readonly kind: 'busy'; readonly path: string }
  | { readonly kind: 'idle' }
  /** Files or manifests changed behind the documents: what was answered may be out of date. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'complaint'; readonly text: string }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: Jobs[JobName]['answer'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'fatal'; readonly message: string };
