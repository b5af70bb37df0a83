import type { Definition, ItemDefinition, TraitDefinition } from '../names/definitions.ts';
import type { Signature } from './signature.ts';

/** A resolved type. `unknown` stays unknown: nothing is concluded from it. */
export type Type =
  | { readonly kind: 'adt'; readonly definition: ItemDefinition; readonly args: readonly Type[] }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'reference'; readonly mutable: boolean; readonly isStatic: boolean; readonly to: Type }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly to: Type }
  | { readonly kind: 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'slice'; readonly of: Type }
  | { readonly kind: 'array'; readonly of: Type }
  | { readonly kind: 'never' }
  /** A generic parameter of the function or item at hand. */
  | { readonly kind: 'param'; readonly name: string }
  /** `open`: some of its traits are not known. */
  | { readonly kind: 'dyn'; readonly bounds: readonly TraitRef[]; readonly open?: true }
  /** `impl Trait`; `source` is the function that returns it. */
  | { readonly kind: 'opaque'; readonly bounds: readonly TraitRef[]; readonly source: ItemDefinition | undefined }
  | { readonly kind: 'projection'; readonly self: Type; readonly trait: TraitDefinition | undefined; readonly args: readonly Type[]; readonly name: string }
  /** A function or constructor as a value. */
  | { readonly kind: 'function'; readonly definition: Definition; readonly signature: Signature }
  | { readonly kind: 'fn-pointer'; readonly params: readonly Type[]; readonly result: Type }
  | { readonly kind: 'closure'; readonly closure: ClosureType }
  | { readonly kind: 'future'; readonly future: FutureType }
  | { readonly kind: 'variable'; readonly id: number }
  | { readonly kind: 'unknown' };

export interface TraitRef {
  readonly trait: TraitDefinition;
  readonly args: readonly Type[];
  readonly bindings: ReadonlyMap<string, Type>;
}

/** A closure; what it captures by value is known once its body has been lowered. */
export interface ClosureType {
  readonly params: readonly Type[];
  readonly result: Type;
  readonly captures: readonly Type[];
  /** Number of the body it was lowered to, within its function. */
  readonly body: number;
}

/** The future of an `async fn` call or of an `async` block. */
export interface FutureType {
  readonly output: Type;
  /** Arguments of the call, or captured variables of the block: values for moves, references for borrows. */
  readonly captures: readonly Type[];
  /** The async fn, or undefined for a block. */
  readonly callee: ItemDefinition | undefined;
  /** Number of the block's body within its function; undefined for calls. */
  readonly body: number | undefined;
}

export const UNKNOWN: Type = { kind: 'unknown' };
export const UNIT: Type = { kind: 'tuple', items: [] };
export const NEVER: Type = { kind: 'never' };
export const BOOL: Type = { kind: 'primitive', name: 'bool' };

export function primitive(name: string): Type {
  return { kind: 'primitive', name };
}

export function reference(to: Type, mutable = false): Type {
  return { kind: 'reference', mutable, isStatic: false, to };
}

/** The path of the struct, enum or primitive a type is, undefined for all others. */
export function nameOf(type: Type): string | undefined {
  if (type.kind === 'adt') return type.definition.path;
  return type.kind === 'primitive' ? type.name : undefined;
}

/** Whether a type is the struct or enum with this qualified path. */
export function isAdt(type: Type, path: string): boolean {
  return type.kind === 'adt' && type.definition.path === path;
}
