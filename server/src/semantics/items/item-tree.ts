import type { TextRange } from '../../text/range.ts';
import type { Generics, PathRef, TypeRef } from './type-ref.ts';

/**
 * The items of one file or block, without bodies: the invalidation barrier.
 * Offsets are those of the unit it was read from (for a file, its condensed header text), so an edit inside a body
 * leaves the whole tree equal.
 */
export interface ItemTree {
  readonly items: readonly Item[];
  readonly attributes: readonly Attribute[];
}

/** `#[path(args)]` or `#[path = "args"]`. */
export interface Attribute {
  readonly path: string;
  readonly args: string;
  readonly range: TextRange;
}

interface ItemBase {
  readonly name: string;
  readonly range: TextRange;
  readonly nameRange: TextRange;
  readonly isPublic: boolean;
  /** `pub(crate)`, `pub(super)`, `pub(in ..)`. */
  readonly isRestricted?: true;
  readonly attributes: readonly Attribute[];
  /** Doc comment without its markers. */
  readonly doc: string | undefined;
}

export interface Param {
  /** The plain name, `_`, or undefined for a pattern. */
  readonly name: string | undefined;
  readonly type: TypeRef;
}

export interface FnItem extends ItemBase {
  readonly kind: 'fn';
  readonly generics: Generics;
  readonly self: SelfParam | undefined;
  readonly params: readonly Param[];
  readonly result: TypeRef | undefined;
  readonly isAsync: boolean;
  readonly isConst: boolean;
  /** Offset of the body's `{`, undefined for a signature. */
  readonly bodyAt: number | undefined;
}

export type SelfParam =
  | { readonly mode: 'value' | 'ref' | 'mut' }
  | { readonly mode: 'typed'; readonly type: TypeRef };

export interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly isPublic: boolean;
}

export interface Variant {
  readonly name: string;
  readonly shape: 'unit' | 'tuple' | 'struct';
  readonly fields: readonly Field[];
}

export interface StructItem extends ItemBase {
  readonly kind: 'struct' | 'union';
  readonly generics: Generics;
  readonly shape: 'unit' | 'tuple' | 'struct';
  readonly fields: readonly Field[];
}

export interface EnumItem extends ItemBase {
  readonly kind: 'enum';
  readonly generics: Generics;
  readonly variants: readonly Variant[];
}

export interface TraitItem extends ItemBase {
  readonly kind: 'trait';
  readonly generics: Generics;
  readonly bounds: readonly PathRef[];
  readonly items: readonly Item[];
}

export interface ImplItem extends ItemBase {
  readonly kind: 'impl';
  readonly generics: Generics;
  readonly negative: boolean;
  readonly trait: PathRef | undefined;
  readonly type: TypeRef;
  readonly items: readonly Item[];
}

export interface ModItem extends ItemBase {
  readonly kind: 'mod';
  /** Undefined for `mod name;`. */
  readonly items: readonly Item[] | undefined;
}

/** One name or glob a `use` brings in. */
export interface UseItem extends ItemBase {
  readonly kind: 'use';
  readonly global: boolean;
  readonly path: readonly string[];
  /** `name` is the name it gets; `_` imports a trait without a name. */
  readonly isGlob: boolean;
}

export interface AliasItem extends ItemBase {
  readonly kind: 'type';
  readonly generics: Generics;
  readonly bounds: readonly PathRef[];
  readonly type: TypeRef | undefined;
}

export interface ConstItem extends ItemBase {
  readonly kind: 'const' | 'static';
  readonly type: TypeRef;
  readonly isMutable: boolean;
  /** Offsets of the initialiser. */
  readonly value: TextRange | undefined;
}

export interface ExternCrateItem extends ItemBase {
  readonly kind: 'extern-crate';
  readonly crate: string;
}

export interface MacroItem extends ItemBase {
  readonly kind: 'macro';
}

export type Item =
  | FnItem
  | StructItem
  | EnumItem
  | TraitItem
  | ImplItem
  | ModItem
  | UseItem
  | AliasItem
  | ConstItem
  | ExternCrateItem
  | MacroItem;
