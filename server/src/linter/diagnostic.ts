import type { Fix } from '../fixes/fix.ts';
import type { Category, Confidence, RelatedLocation, Severity } from '../rules/rule.ts';
import type { TextRange } from '../text/range.ts';

/** A finding after configuration, suppression and severity. Offsets are UTF-16, 0-based, in the file's text. */
export interface Diagnostic {
  readonly rule: string;
  readonly category: Category | 'suppression';
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly path: string;
  readonly range: TextRange;
  /** Qualified path of the enclosing item. */
  readonly item: string;
  readonly message: string;
  readonly failsWhen: string;
  readonly trigger: string;
  readonly related: readonly RelatedLocation[];
  /** rule + item path + normalised snippet, hashed: stable when lines move. */
  readonly fingerprint: string;
  readonly fixes: () => readonly Fix[];
}

/** What became of one file. */
export interface FileAnalysis {
  readonly path: string;
  readonly status: 'analysed' | 'partial' | 'skipped';
  /** Why it is not wholly analysed; names the functions that were left out. */
  readonly reason: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings silenced by a directive or an honoured lint attribute. */
  readonly suppressed: number;
  /** Set where Holdpoint itself failed, in a rule or altogether: the reason says how. */
  readonly failed?: true;
}
