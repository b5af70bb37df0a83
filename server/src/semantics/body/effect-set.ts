import type { FunctionFacts } from '../facts.ts';
import type { Chains } from './summary.ts';

/** What a function can do beyond its own body that callers must know of. */
export type EffectKind = keyof Chains | 'acquires' | 'locks' | 'loses';

/** A set of kinds of effects, as bits. */
export type EffectSet = number;

const BITS: Readonly<Record<EffectKind, EffectSet>> = { acquires: 1, blocking: 2, blockOn: 4, needsRuntime: 8, blockInPlace: 16, waits: 32, locks: 64, loses: 128 };
const KINDS = Object.keys(BITS) as readonly EffectKind[];

export const NO_EFFECTS: EffectSet = 0;
export const ALL_EFFECTS: EffectSet = 255;

export function includesEffect(set: EffectSet, kind: EffectKind): boolean {
  return (set & BITS[kind]) !== 0;
}

/** Whether a call of a function with these facts has an effect by itself. */
export function statesEffect(facts: FunctionFacts, kind: EffectKind): boolean {
  switch (kind) {
    case 'locks':
      return facts.acquires !== undefined;
    case 'acquires':
      return facts.acquires !== undefined && !facts.acquires.attempt && !facts.acquires.reentrant;
    case 'blocking':
      return facts.blockOn === undefined && facts.blocking?.cheap === false;
    case 'blockOn':
      return facts.blockOn !== undefined;
    case 'needsRuntime':
      return facts.needsRuntime === true;
    case 'blockInPlace':
      return facts.blocksInPlace === true;
    case 'waits':
      return facts.waits !== undefined && facts.waits !== 'lock';
    case 'loses':
      return facts.cancel?.verdict === 'unsafe' || facts.cancel?.verdict === 'loses_argument';
  }
}

/** The effects that calls of a function have by themselves. */
export function statedEffects(facts: FunctionFacts): EffectSet {
  return KINDS.reduce((set, kind) => (statesEffect(facts, kind) ? set | BITS[kind] : set), NO_EFFECTS);
}
