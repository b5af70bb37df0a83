import type { Config, Level } from '../config/config.ts';
import type { Severity } from '../rules/rule.ts';

const order: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Whether `a` is at least as severe as `b`. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return order.indexOf(a) >= order.indexOf(b);
}

/**
 * The severity a finding is shown with, or undefined when it is off.
 * A configured level replaces the rule's own; a finding the rule itself ranks lower stays as many levels lower.
 */
export function effectiveSeverity(
  own: { readonly rule: Severity; readonly finding: Severity | undefined },
  level: Level | undefined,
): Severity | undefined {
  if (level === 'off') return undefined;
  const finding = own.finding ?? own.rule;
  if (level === undefined) return finding;
  const lower = Math.max(0, order.indexOf(own.rule) - order.indexOf(finding));
  return order[Math.max(0, order.indexOf(level) - lower)];
}

/** The severity in test code. */
export function inTests(severity: Severity, policy: Config['tests']): Severity | undefined {
  if (policy === 'off') return undefined;
  if (policy === 'same') return severity;
  return order[Math.max(0, order.indexOf(severity) - 1)];
}
