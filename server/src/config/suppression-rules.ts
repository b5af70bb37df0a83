import type { Rule } from '../rules/rule.ts';

/** A check of the linter itself, documented as rules are. */
export type SuppressionRule = Omit<Rule, 'check' | 'category'> & { readonly category: 'suppression' };

export const badSuppression: SuppressionRule = {
  id: 'bad-suppression',
  category: 'suppression',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a suppression comment cannot be read, names an unknown rule or lacks a required reason',
    why:
      'A comment that looks like a suppression but is none misleads: the author believes a finding is dealt with, ' +
      'and it is still reported, or a later rename has quietly switched it on again.',
    failsWhen: 'the comment is misspelt, so the finding it was written for is still reported',
    trigger: 'a `holdpoint:` comment of another shape than `allow(rule) reason="why"`',
    bad: `
// holdpoint: alow(await-holding-lock)
fn nothing() {}`,
    good: `
fn nothing() {}`,
    gaps: ['A comment whose first word is not exactly `holdpoint:` is prose and is not looked at.'],
    fixSafety: 'The fix renames the rule to the one that is spelt most alike: look at it before you accept it.',
    related: ['unknown_lints', 'clippy::allow_attributes_without_reason'],
  },
};

export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  category: 'suppression',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: [],
  docs: {
    summary: 'a suppression comment silences no finding',
    why:
      'A suppression that outlives its finding hides the next one at the same place, which nobody has judged. ' +
      'Only rules that are switched on for the file are judged.',
    failsWhen: 'a new finding of the same rule appears in the code the comment covers and is never shown',
    trigger: 'code that was corrected, or moved away from its comment',
    bad: `
// holdpoint: allow(await-holding-lock) reason="measured"
fn nothing() {}`,
    good: `
fn nothing() {}`,
    gaps: ['Comments in a function with a syntax error are not judged.'],
    fixSafety: 'Removes the rule from the comment, or the comment with the last of its rules; code is not touched.',
    related: ['unfulfilled_lint_expectations'],
  },
};

/** The checks of the linter itself. */
export const suppressionRules: readonly SuppressionRule[] = [badSuppression, unusedSuppression];
