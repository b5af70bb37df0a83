import type { Attribute, EnumItem, ImplItem, Item, ItemTree, TraitItem, Variant } from '../items/item-tree.ts';

export type Namespace = 'type' | 'value';

/** A crate of the workspace or of the stubs. */
export interface Crate {
  /** As its paths start: `std`, `tokio`, `my_app`. */
  readonly name: string;
  readonly edition: number;
  readonly isStub: boolean;
  readonly root: Module;
  /** What a name in front of `::` means, beyond the crate's own modules. */
  readonly externs: ReadonlyMap<string, Crate>;
  /** The module whose names every module of the crate sees; undefined for std itself while it is being read. */
  readonly prelude: Module | undefined;
}

/** A module: a file, an inline `mod`, or the items of a block. */
export interface Module {
  readonly name: string;
  /** `app::net::server`. */
  readonly path: string;
  readonly crate: Crate;
  readonly parent: Module | undefined;
  /** Items of a block: names not found here are looked up in the parent. */
  readonly isBlock: boolean;
  /** The file it was read from; empty for stubs. */
  readonly file: string;
  readonly tree: ItemTree;
  readonly children: ReadonlyMap<string, Module>;
  readonly types: ReadonlyMap<string, Definition>;
  readonly values: ReadonlyMap<string, Definition>;
  readonly imports: readonly Import[];
  readonly impls: readonly ImplDefinition[];
  /** Under `#[cfg(test)]`. */
  readonly isTest: boolean;
}

export interface Import {
  readonly name: string;
  readonly path: readonly string[];
  readonly global: boolean;
  readonly isGlob: boolean;
  readonly isPublic: boolean;
}

/** An item with its place in the program. */
export interface ItemDefinition {
  readonly kind: 'item';
  readonly item: Exclude<Item, { kind: 'impl' | 'use' | 'mod' | 'extern-crate' | 'macro' }>;
  readonly module: Module;
  /** The trait or impl it is a member of. */
  readonly container: ImplDefinition | TraitDefinition | undefined;
  /** Qualified path, the one a reader would write: `std::sync::Mutex`, `tokio::sync::Mutex::lock`. */
  readonly path: string;
}

export interface VariantDefinition {
  readonly kind: 'variant';
  readonly of: EnumDefinition;
  readonly variant: Variant;
  readonly module: Module;
  readonly path: string;
}

export type Definition = ItemDefinition | VariantDefinition;
export type TraitDefinition = ItemDefinition & { readonly item: TraitItem };
export type EnumDefinition = ItemDefinition & { readonly item: EnumItem };

export interface ImplDefinition {
  readonly item: ImplItem;
  readonly module: Module;
  readonly members: ReadonlyMap<string, ItemDefinition>;
}

export function isTrait(definition: Definition | undefined): definition is TraitDefinition {
  return definition?.kind === 'item' && definition.item.kind === 'trait';
}

export function isEnum(definition: Definition | undefined): definition is EnumDefinition {
  return definition?.kind === 'item' && definition.item.kind === 'enum';
}

/** `#[cfg(test)]`, also inside `all(..)` or `any(..)`. */
export function isCfgTest(attributes: readonly Attribute[]): boolean {
  return attributes.some((attribute) => attribute.path === 'cfg' && /\btest\b/.test(attribute.args) && !/not\s*\(\s*test/.test(attribute.args));
}
