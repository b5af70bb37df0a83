import { knownRules, ruleById } from '../../config/known-rules.ts';
import { nearest } from '../../config/nearest.ts';
import { emitRulePage } from '../../report/rule-page.ts';
import { exitCodes, UsageError, type World } from '../world.ts';

/** `explain <rule>`: the rule's page. */
export function runExplain(world: World, id: string): number {
  const rule = ruleById(id);
  if (rule === undefined) {
    const meant = nearest(id, knownRules.map((known) => known.id));
    const hint = meant === undefined ? '`holdpoint rules` lists them' : `did you mean \`${meant}\`?`;
    throw new UsageError(`unknown rule \`${id}\`; ${hint}`);
  }
  world.stdout.write(emitRulePage(rule));
  return exitCodes.clean;
}
