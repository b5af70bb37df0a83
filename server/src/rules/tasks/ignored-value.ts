import type { BodyFacts, ValueFate } from '../../semantics/facts.ts';
import { isNeverUsed } from './lazy-future.ts';

/** How a value gets lost: written down as such, or silently. */
export type Ignored = 'explicitly' | 'silently';

const UNWRAPS = /^std::(?:result::Result|option::Option)::(?:unwrap|expect)$/;
/** What they give still says how much. */
const MAPS_ERROR = /^std::result::Result::(?:or|or_else|map_err|ok|inspect_err)$|^std::option::Option::(?:or|or_else|ok_or|ok_or_else)$/;
const ADDS_CONTEXT = /^anyhow::Context::(?:context|with_context)$/;
const QUIET = /^std::result::Result::(?:ok|unwrap_or_default|is_ok|is_err)$/;

/** Whether a `Result` is thrown away without a look at whether it is an error; `.ok();` and `let _ =` are explicit. */
export function ignoredResult(body: BodyFacts, fate: ValueFate): Ignored | undefined {
  if (fate.kind === 'receiver') return QUIET.test(fate.call.callee.path) && dropped(body, fate.call.fate) !== undefined ? 'explicitly' : undefined;
  return dropped(body, fate);
}

/** Whether what a `Result` holds is thrown away, its error looked at or not. */
export function ignoredContent(body: BodyFacts, fate: ValueFate): Ignored | undefined {
  if (fate.kind === 'tried') return ignoredContent(body, fate.fate);
  if (fate.kind === 'receiver' && (UNWRAPS.test(fate.call.callee.path) || ADDS_CONTEXT.test(fate.call.callee.path) || (MAPS_ERROR.test(fate.call.callee.path) && fate.call.fate.kind !== 'dropped'))) return ignoredContent(body, fate.call.fate);
  return ignoredResult(body, fate);
}

/** What becomes of what a value wraps: a future awaited, a `Result` unwrapped. */
export function contentFate(fate: ValueFate): ValueFate {
  switch (fate.kind) {
    case 'awaited':
      return contentFate(fate.point.fate);
    case 'tried':
      return contentFate(fate.fate);
    case 'receiver':
      return /^std::(?:result::Result|option::Option)::(?:unwrap|expect|unwrap_or_else)$/.test(fate.call.callee.path) ? contentFate(fate.call.fate) : fate;
    default:
      return fate;
  }
}

function dropped(body: BodyFacts, fate: ValueFate): Ignored | undefined {
  switch (fate.kind) {
    case 'dropped':
      return fate.isExplicit ? 'explicitly' : 'silently';
    case 'bound':
      return isNeverUsed(body, fate.local) ? 'silently' : undefined;
    case 'argument':
      return fate.call.callee.path === 'std::mem::drop' ? 'explicitly' : undefined;
    default:
      return undefined;
  }
}
