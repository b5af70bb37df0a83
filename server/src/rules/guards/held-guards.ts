import type { BodyFacts, GuardFact, GuardKind } from '../../semantics/facts.ts';
import { containsRange, range, type TextRange } from '../../text/range.ts';
import type { Confidence, RelatedLocation } from '../rule.ts';

/** A guard that lives across at least one await. */
export interface HeldGuard {
  readonly guard: GuardFact;
  readonly confidence: Confidence;
  /** What keeps it, in backticks when it has a name: "`hits` holds a `MutexGuard` across an await point". */
  readonly message: string;
  /** The await as it is written, in backticks, when that is short; "this point" otherwise. */
  readonly awaitText: string;
}

/** How the story of a held guard is told. */
export interface StoryWords {
  readonly acquired: string;
  readonly suspended: string;
  readonly released: string;
}

/** Of a guard that is held across very many awaits, the first few tell the story. */
const maxPoints = 5;
const longestAwait = 40;

/** The guards of some kinds that are held across awaits, those left out that are only views of another. */
export function heldGuards(body: BodyFacts, kinds: readonly GuardKind[]): readonly HeldGuard[] {
  const held = body.guards.filter(({ guard, heldAcross }) => kinds.includes(guard.kind) && isHarmful(guard.policy) && heldAcross.length > 0);
  return held.filter((guard) => !isPartOf(guard, held) && !isMaybeFuture(guard)).map((guard) => describe(body, guard));
}

function isHarmful(policy: GuardFact['guard']['policy']): boolean {
  return policy === 'forbid' || policy === 'logic';
}

/** A guess that nothing names may as well be a future on its way to be awaited. */
function isMaybeFuture({ guard, local }: GuardFact): boolean {
  return guard.isGuessed && local === undefined;
}

/** An entry a loop takes from an iterator that is a guard itself, and the like: one finding tells of both. */
function isPartOf(guard: GuardFact, all: readonly GuardFact[]): boolean {
  if (guard.acquired !== undefined || guard.local === undefined || guard.local.isParameter) return false;
  const { range: statement } = guard.statement;
  return all.some((other) => other !== guard && other.acquired !== undefined && other.region.index === guard.region.index && containsRange(statement, other.range));
}

function describe(body: BodyFacts, guard: GuardFact): HeldGuard {
  const type = typeName(guard);
  const holder = guard.local === undefined ? 'a temporary' : `\`${guard.local.name}\``;
  const count = guard.heldAcross.length;
  const points = count === 1 ? 'an await point' : `${count} await points`;
  return {
    guard,
    confidence: guard.uncertain || guard.guard.isGuessed ? 'possible' : guard.heldAcross.some(({ certain }) => certain) ? 'certain' : 'likely',
    message: `${holder} holds ${article(type)} \`${type}\` across ${points}`,
    awaitText: textOfAwait(body, guard),
  };
}

function textOfAwait({ text }: BodyFacts, { heldAcross }: GuardFact): string {
  const first = heldAcross[0]?.point.range;
  const written = first === undefined ? '' : text.slice(first.start, first.end);
  return written === '' || written.length > longestAwait || /[\n`]/.test(written) ? 'this point' : `\`${written}\``;
}

/** `MutexGuard` of `std::sync::MutexGuard`. */
function typeName({ type }: GuardFact): string {
  return type.name?.split('::').at(-1) ?? type.display;
}

function article(noun: string): string {
  return /^(?:[AEIOU]|Rw)/.test(noun) ? 'an' : 'a';
}

/** The life of a guard in order: acquired, the awaits it is held across, released. */
export function storyOf(body: BodyFacts, guard: Pick<GuardFact, 'local' | 'acquired' | 'endedAt' | 'scopeEnd' | 'heldAcross'>, words: StoryWords): readonly RelatedLocation[] {
  const at = (place: TextRange, message: string): RelatedLocation => ({ path: body.path, range: place, message });
  const acquired = guard.local === undefined ? undefined : guard.acquired;
  const last = guard.heldAcross.at(-1)?.point.range.end ?? 0;
  const explicit = guard.endedAt.find((end) => end.start >= last);
  return [
    ...(acquired === undefined ? [] : [at(acquired.nameRange, words.acquired)]),
    ...guard.heldAcross.slice(0, maxPoints).map(({ point }) => at(point.pointRange, words.suspended)),
    at(explicit ?? range(guard.scopeEnd - 1, guard.scopeEnd), words.released),
  ];
}
