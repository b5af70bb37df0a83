import type { CallFact, SelectArmFact, SelectFact } from '../facts.ts';
import { peeled } from './argument-view.ts';
import type { SelectRecord } from './context.ts';
import { patternFact } from './match-view.ts';
import type { BodyView } from './view.ts';

/** A select! as facts show it. */
export function selectFact(view: BodyView, record: SelectRecord): SelectFact {
  const call = (index: number | undefined): CallFact | undefined => (index === undefined ? undefined : view.calls[index]);
  const arms = record.arms.map((arm): SelectArmFact => ({
    pattern: view.shift(arm.pattern), shape: patternFact(view, arm.shape), future: view.shift(arm.future), handler: view.shift(arm.handler), isRefutable: arm.isRefutable,
    hasCondition: arm.hasCondition, conditionCalls: arm.conditionCalls.flatMap((index) => call(index) ?? []), type: view.type(arm.type),
    get place() {
      return view.place(arm.path);
    },
    byReference: arm.byReference,
    region: view.regionOfFuture(arm.type),
    call: made(call(arm.outer), arm.calls.flatMap((index) => call(index) ?? [])),
    innerCalls: arm.block === undefined ? [] : arm.calls.flatMap((index) => {
      const found = call(index);
      return found?.awaited === undefined || found.region.index !== arm.block ? [] : [found];
    }),
    handlerLeaves: arm.handlerLeaves,
    locals: arm.locals.flatMap((use) => (view.frame(use.body).builder.local(use.local).name === undefined ? [] : [view.local(use.body, use.local)])),
  }));
  const point = view.suspensions[record.point];
  if (point === undefined) throw new Error('a select without a suspension point');
  return {
    range: view.shift(record.range), nameRange: view.shift(record.nameRange), flavor: record.flavor, biased: record.biased, arms, hasElse: record.hasElse,
    point, loop: record.loop === undefined ? undefined : view.shift(record.loop), statement: view.statement(record.statement), region: view.region(record.body),
  };
}

function made(call: CallFact | undefined, all: readonly CallFact[]): CallFact | undefined {
  return call === undefined ? undefined : peeled(call, all);
}
