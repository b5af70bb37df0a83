import type { BodyFacts, GuardFact, LocalFact, StatementFact } from '../semantics/facts.ts';
import { changeIn, type TextEdit } from '../text/edit.ts';
import type { Fix } from './fix.ts';

/**
 * Binds a copy of what is protected instead of the guard: `let now = *rx.borrow();`, `let names = names.read().clone();`.
 * Offered for named guards that are only read. What others change meanwhile is not seen any more.
 */
export function cloneOut(body: BodyFacts, guard: GuardFact): Fix | undefined {
  const { local, target } = guard;
  const binding = local?.letStatement;
  if (local === undefined || binding === undefined || !binding.isVerbatim) return undefined;
  if (target?.isClone !== true || target.isStatic !== true || !isOnlyRead(guard, local)) return undefined;
  const initialiser = plainInitialiser(body, guard, binding);
  if (initialiser === undefined) return undefined;
  const copied = target.isCopy === true ? { range: { start: initialiser.start, end: initialiser.start }, newText: '*' } : { range: { start: initialiser.end, end: initialiser.end }, newText: '.clone()' };
  return {
    title: `Bind a ${target.isCopy === true ? 'copy' : 'clone'} of the value to \`${local.name}\` instead of the guard`,
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [copied, ...withoutStars(body, local)]),
  };
}

function isOnlyRead(guard: GuardFact, local: LocalFact): boolean {
  if (local.isMutable || local.uses.length === 0 || local.type.name !== guard.type.name) return false;
  return local.uses.every(({ kind, isVerbatim }) => isVerbatim && (kind === 'borrow' || kind === 'read'));
}

/** Where the initialiser stands, if it is the acquiring call and no more than `unwrap`, `expect` or `?` behind it. */
function plainInitialiser({ text }: BodyFacts, { acquired }: GuardFact, { range }: StatementFact): { start: number; end: number } | undefined {
  if (acquired === undefined || !acquired.isVerbatim) return undefined;
  if (!/^let\s+\w+\s*=\s*$/.test(text.slice(range.start, acquired.range.start))) return undefined;
  const rest = /^((?:\s*\.(?:unwrap|expect)\([^()]*\)|\?)*);$/.exec(text.slice(acquired.range.end, range.end))?.[1];
  return rest === undefined ? undefined : { start: acquired.range.start, end: acquired.range.end + rest.length };
}

/** `*guard` is the value itself: the star goes. */
function withoutStars({ text }: BodyFacts, { uses }: LocalFact): readonly TextEdit[] {
  const stars = uses.map(({ range }) => range.start - 1).filter((at) => text[at] === '*');
  return stars.map((at) => ({ range: { start: at, end: at + 1 }, newText: '' }));
}
