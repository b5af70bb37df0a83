import type { SourceChange } from '../text/edit.ts';

/** rustc's words for how far a fix can be trusted. */
export type Applicability = 'machine-applicable' | 'maybe-incorrect' | 'has-placeholders';

/** A proposed change. */
export interface Fix {
  /** What it does, imperative, no final stop. */
  readonly title: string;
  readonly applicability: Applicability;
  readonly change: SourceChange;
}

/** The fixes that could be built. */
export function offered(...fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  return fixes.filter((fix) => fix !== undefined);
}
