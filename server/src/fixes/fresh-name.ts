import type { BodyFacts, GuardFact } from '../semantics/facts.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import { isMentioned } from './moved-text.ts';

/** Names to fall back on when those that would fit are taken. */
const fallbacks: readonly string[] = ['value', 'current', 'taken'];

/**
 * The first name that can be bound at the start of a range without hiding anything that is meant in the rest of it.
 * What `own` covers is evaluated before the name is bound and does not count.
 */
export function freshName(body: BodyFacts, within: TextRange, own: TextRange, wanted: readonly (string | undefined)[]): string | undefined {
  return [...wanted, ...fallbacks].find((name) => name !== undefined && isFree(body, within, own, name));
}

function isFree(body: BodyFacts, within: TextRange, own: TextRange, name: string): boolean {
  const outer = body.locals.filter((local) => local.name === name && local.range.start < within.start);
  const isUsed = outer.some(({ uses }) => uses.some(({ range }) => containsRange(within, range) && !containsRange(own, range)));
  const inner = body.locals.filter((local) => local.name === name && local.range.start >= within.start);
  const known = [own, ...inner.flatMap((local) => [local.range, ...local.uses.map(({ range }) => range)])];
  return !isUsed && !isMentioned(body.text, name, within, known);
}

/** What the lock is called, in lower case: `queue` for `self.queue.lock()`. */
export function receiverName({ text }: BodyFacts, { acquired }: GuardFact): string | undefined {
  const receiver = acquired?.receiver?.range;
  const written = receiver === undefined ? undefined : /([A-Za-z]\w*)$/.exec(text.slice(receiver.start, receiver.end))?.[1];
  return written === undefined || written === 'self' ? undefined : written.toLowerCase();
}
