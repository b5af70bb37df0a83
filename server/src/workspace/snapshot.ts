import type { BodyFacts } from '../semantics/facts.ts';
import type { ItemFacts } from '../semantics/item-facts.ts';
import type { TextRange } from '../text/range.ts';

/** What the linter asks of the workspace. Paths use `/`; the shells choose what they are relative to. */
export interface Snapshot {
  /** Paths of all Rust files, sorted. */
  readonly files: readonly string[];
  /** The file's text, or undefined when it is not in the workspace. */
  text(path: string): string | undefined;
  /** Facts of every function body of a file that can matter to a rule, in text order. */
  bodies(path: string): readonly BodyFacts[];
  /** What a check finds in the items of a file but those in bodies, in text order, members after their impl or trait. Not run where it is known to find nothing. */
  itemFindings<T>(path: string, check: object, run: (items: readonly ItemFacts[]) => readonly T[]): readonly T[];
  /** Comments of a file in text order, as ranges of the whole comment with its markers. */
  comments(path: string): readonly TextRange[];
  /** `allow` and `expect` lint attributes of a file and what they cover. */
  lintAttributes(path: string): readonly LintAttribute[];
  /** Ranges of items, functions and statements a directive above them covers: the smallest that starts at or after an offset. */
  coveredBy(path: string, offset: number): TextRange | undefined;
  /** Names of the functions whose text has a syntax error, or the reason the file is not analysed at all. */
  syntaxProblems(path: string): readonly SyntaxProblem[];
  /** Names of modules that a file declares by `mod name;` and that have no file: names from there are unknown. */
  missingModules(path: string): readonly string[];
}

export interface LintAttribute {
  readonly level: 'allow' | 'expect';
  /** As written: `clippy::await_holding_lock`. */
  readonly lint: string;
  /** The attribute itself. */
  readonly range: TextRange;
  /** The item it stands on, or the whole file for an inner attribute. */
  readonly scope: TextRange;
}

export interface SyntaxProblem {
  /** Name of the function, undefined when the problem lies between items. */
  readonly item: string | undefined;
  readonly range: TextRange;
  readonly message: string;
}
