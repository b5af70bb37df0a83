import type { BodyFacts, CallFact } from '../semantics/facts.ts';

/** Whether an `.await` may be written where a call stands: directly in async code, and under no guard it would hurt. */
export function mayAwait(body: BodyFacts, call: CallFact): boolean {
  if (body.hasError || !call.isVerbatim || call.uncertain || !call.region.isAsync || isLogged(body, call)) return false;
  return !call.guardsHeld.some(({ guard }) => guard.policy === 'forbid' || guard.policy === 'logic');
}

/** The macros of `tracing` keep values that are not `Send` while they evaluate their fields. */
function isLogged(body: BodyFacts, call: CallFact): boolean {
  return /\b(trace|debug|info|warn|error|event|span)!\s*[([{][^;]*$/.test(body.text.slice(call.statement.range.start, call.range.start));
}

/** Whether the future around a call can still be sent to another thread when the call becomes an await point. */
export function staysSend(body: BodyFacts, call: CallFact): boolean {
  return body.locals.every((local) => local.region.index !== call.region.index || local.range.start >= call.range.end || local.scopeEnd <= call.range.start || local.type.isSend !== false);
}
