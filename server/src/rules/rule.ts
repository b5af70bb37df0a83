import type { Applicability, Fix } from '../fixes/fix.ts';
import type { BodyFacts } from '../semantics/facts.ts';
import type { ItemFacts } from '../semantics/item-facts.ts';
import type { TextRange } from '../text/range.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How sure a finding is: on every path, on some path, or with a guess in the chain. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Families in the order in which an audit reports them. */
export type Category = 'deadlock' | 'cancellation' | 'blocking' | 'channels' | 'tasks' | 'observability';

/** One step of the story of a finding. */
export interface RelatedLocation {
  readonly path: string;
  readonly range: TextRange;
  readonly message: string;
}

/** What a rule reports, before configuration and suppression. */
export interface Finding {
  readonly range: TextRange;
  readonly confidence: Confidence;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What is wrong, one line, at most 90 characters, lower case, no final stop. */
  readonly message: string;
  /** What happens then, as the end of "Fails when". */
  readonly failsWhen: string;
  /** What brings it about, as the end of "Trigger". */
  readonly trigger: string;
  readonly related: readonly RelatedLocation[];
  /** Lazy: built only for findings whose fixes are asked for. */
  readonly fixes: () => readonly Fix[];
}

export interface RuleDocs {
  /** One sentence fragment, lower case, no final stop. */
  readonly summary: string;
  readonly why: string;
  readonly failsWhen: string;
  readonly trigger: string;
  /** Plain Rust that must yield findings of this rule. Whole items; it compiles with the crates of `uses`. */
  readonly bad: string;
  /** The same, done well: no finding of any rule. */
  readonly good: string;
  /** One sentence each; every gap has a fixture case marked FIXME. */
  readonly gaps: readonly string[];
  readonly fixSafety: string;
  /** Names of clippy lints that overlap. */
  readonly related: readonly string[];
}

/** What a configuration tells rules beside their levels. */
export interface RuleSettings {
  /** Qualified paths of types of which no value may live across an await. */
  readonly awaitHoldingInvalidTypes: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly stage: 'preview' | 'stable' | 'deprecated';
  readonly since: string;
  readonly severity: Severity;
  /** Reports only where a setting gives it a level. */
  readonly offByDefault?: true;
  /** `none` or the highest applicability its fixes can have. */
  readonly fixes: 'none' | Applicability;
  /** clippy and rustc lints whose `allow` or `expect` silences this rule too. */
  readonly honours: readonly string[];
  readonly docs: RuleDocs;
  readonly check: (body: BodyFacts, settings: RuleSettings) => Iterable<Finding>;
  /** Looks at an item without its bodies. */
  readonly checkItem?: (item: ItemFacts) => Iterable<Finding>;
}

/** Types a rule where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
