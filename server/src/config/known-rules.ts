import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { type SuppressionRule, suppressionRules } from './suppression-rules.ts';

/** A rule as people meet it: in settings, in suppressions and in its page. */
export type KnownRule = Rule | SuppressionRule;

/** Every rule that has a page and a setting: those that look at code, then those that look at suppressions. */
export const knownRules: readonly KnownRule[] = [...rules, ...suppressionRules];

/** The rule of an id. */
export function ruleById(id: string): KnownRule | undefined {
  return knownRules.find((rule) => rule.id === id);
}
