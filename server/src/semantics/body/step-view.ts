import type { CallStep } from '../facts.ts';
import type { Step } from './summary.ts';
import type { BodyView } from './view.ts';

/** Steps whose functions can be shown; the chain ends where one cannot. */
export function stepsOf(body: BodyView, steps: readonly Step[]): CallStep[] {
  const found: CallStep[] = [];
  for (const { definition, call: index } of steps) {
    const inner = definition === body.analysed.lowered.source.definition ? body : body.bodyOf(definition);
    const call = inner?.calls[index];
    if (inner === undefined || call === undefined) break;
    found.push({ body: inner, call });
  }
  return found;
}
