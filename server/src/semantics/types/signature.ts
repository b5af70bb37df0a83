import type { Generics } from '../items/type-ref.ts';
import type { Type } from './type.ts';

/** A callable's types with its generic parameters replaced by inference variables. */
export interface Signature {
  /** `self` first where there is one. */
  readonly params: readonly Type[];
  readonly result: Type;
  readonly isAsync: boolean;
  /** What its own generic parameters stand for, to check closure bounds. */
  readonly substitution: Substitution;
  readonly generics: readonly BoundGenerics[];
}

export type Substitution = ReadonlyMap<string, Type>;

/** Generics of a function or of its impl, with the scope their bounds are written in. */
export interface BoundGenerics {
  readonly generics: Generics;
  readonly scope: import('./lower-type.ts').TypeScope;
}
