import type { Expansion } from '../expansion.ts';
import { holdsItems } from '../skeleton.ts';
import { staticCuts, type Cut, type StaticFlavor } from '../statics.ts';
import { buildUnit, expression, firstExpression, type Expander } from './build.ts';
import { ExpansionWriter, type MacroCall, type TokenRun } from './call.ts';

/** A macro that only wraps what is in it, `cfg_rt! { .. }`: items, or statements in the scope of the call. */
export function wrapper(call: MacroCall): Expansion | undefined {
  return holdsItems(call.tokens, call.all.from, call.all.to) ? itemsOf(call, [call.all]) : statementsOf(call);
}

/** `thread_local!`, `lazy_static!` and `task_local!`: the statics they declare. */
export function statics(flavor: StaticFlavor): Expander {
  return (call) => itemsOf(call, [call.all], staticCuts(call.tokens, call.all.from, call.all.to, flavor));
}

/** `cfg_if!`: the items of all branches; of statements, an `if` whose condition nobody knows. */
export function cfgIf(call: MacroCall): Expansion | undefined {
  const groups = cfgGroups(call);
  if (groups === undefined) return undefined;
  if (groups.every(({ from, to }) => from === to || holdsItems(call.tokens, from, to))) return itemsOf(call, groups);
  return cfgStatements(groups)(call);
}

function itemsOf(call: MacroCall, runs: readonly TokenRun[], cuts: readonly Cut[] = []): Expansion | undefined {
  const writer = new ExpansionWriter(call);
  for (const run of runs) writeCut(writer, run, cuts);
  const unit = buildUnit(writer);
  return unit === undefined ? undefined : { family: 'items', unit, root: unit.tree.root };
}

function writeCut(writer: ExpansionWriter, run: TokenRun, cuts: readonly Cut[]): void {
  let { from } = run;
  for (const cut of cuts) {
    writer.slice({ from, to: cut.from });
    writer.glueFor(cut.glue, { from: cut.from, to: cut.to });
    from = cut.to;
  }
  writer.slice({ from, to: run.to }).glue('\n');
}

function statementsOf(call: MacroCall): Expansion | undefined {
  const unit = buildUnit(new ExpansionWriter(call).glue('{ ').slice(call.all).glue(' }'));
  const root = unit === undefined ? undefined : firstExpression(unit.tree, unit.tree.root);
  return unit === undefined || root === undefined ? undefined : { family: 'statements', unit, root };
}

function cfgStatements(groups: readonly TokenRun[]): Expander {
  return expression((writer) => {
    groups.forEach((group, i) => {
      const isLast = i === groups.length - 1 && i > 0;
      writer.glue(i === 0 ? 'if ::hp::cfg() ' : isLast ? ' else ' : ' else if ::hp::cfg() ').wrapped('{ ', group, ' }');
    });
    return groups.length > 0;
  });
}

/** The insides of the braces of `if #[cfg(..)] { .. } else { .. }`. */
function cfgGroups({ tokens, all }: MacroCall): TokenRun[] | undefined {
  const groups: TokenRun[] = [];
  for (let at = all.from; at < all.to; ) {
    if (tokens.is(at, '{')) {
      const close = tokens.partner(at);
      if (close === undefined) return undefined;
      groups.push({ from: at + 1, to: close });
      at = close + 1;
    } else if (tokens.isWord(at, 'if') && tokens.is(at + 1, '#')) {
      at = (tokens.partner(at + 2) ?? at + 2) + 1;
    } else if (tokens.isWord(at, 'else')) {
      at++;
    } else return undefined;
  }
  return groups;
}
