import type { Rule } from './rule.ts';

/** Every rule, in the order of categories, then ids. */
export const rules: readonly Rule[] = [];
