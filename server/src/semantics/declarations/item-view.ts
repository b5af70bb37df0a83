import { F, type FlatTree } from '../../syntax/flat-tree.ts';
import type { SourceMap } from '../../syntax/source-map.ts';
import type { TextRange } from '../../text/range.ts';
import { TypeKnowledge } from '../body/type-knowledge.ts';
import { TypeView, type TypeSurroundings } from '../body/type-view.ts';
import type { BodyFacts, CrateFact, TypeFact } from '../facts.ts';
import type { AutoImplFact, ConstantFact, ItemFacts, OtherItemFact, StructFact, TraitFact, WrittenType } from '../item-facts.ts';
import type { ConstItem, FnItem, ImplItem, Item, TraitItem } from '../items/item-tree.ts';
import type { AutoTrait } from '../types/auto-traits.ts';
import { lowerType } from '../types/lower-type.ts';
import type { Type } from '../types/type.ts';
import type { World } from '../types/world.ts';
import { lackingFields, unboundedParameters } from './auto-impl.ts';
import type { DeclaredItem } from './declared-items.ts';
import { scopeOfItem, type ItemScope } from './item-scope.ts';
import { typeNodes } from './written-types.ts';

/** Where the items of a file stand. */
export interface ItemPlace {
  readonly path: string;
  readonly text: string;
  readonly tree: FlatTree;
  readonly map: SourceMap;
  readonly world: World;
  readonly isTest: boolean;
  readonly crate: CrateFact;
  readonly crateBodies: BodyFacts['crateBodies'];
  readonly crateMentions: BodyFacts['crateMentions'];
  readonly typeFactsOf: TypeSurroundings['factsOf'];
  readonly declaredAt: TypeSurroundings['declaredAt'];
  /** A range of a file's header text in the file itself. */
  readonly inFile: (file: string, range: TextRange) => TextRange;
}

/** The facts of an item; undefined for items nothing is asked of. */
export function itemFacts(declared: DeclaredItem, place: ItemPlace): ItemFacts | undefined {
  const { item, container } = declared;
  switch (item.kind) {
    case 'impl': {
      const trait = declared.item.kind === 'impl' ? autoTraitOf(item, place.world, declared) : undefined;
      return trait === undefined ? new OtherItemView(declared, place, 'impl') : new AutoImplView(declared, place, { item, trait });
    }
    case 'const':
    case 'static':
      return new ConstantView(declared, place, { item, isAssociated: container !== undefined });
    case 'trait':
      return new TraitView(declared, place, item);
    case 'struct':
      return new StructView(declared, place);
    case 'enum':
    case 'union':
    case 'fn':
    case 'type':
      return new OtherItemView(declared, place, item.kind);
    default:
      return undefined;
  }
}

function autoTraitOf(impl: ImplItem, world: World, { module }: DeclaredItem): AutoTrait | undefined {
  const name = impl.trait?.segments.at(-1)?.name;
  if (name !== 'Send' && name !== 'Sync') return undefined;
  const definition = module.impls.find(({ item }) => item === impl);
  const trait = definition === undefined ? undefined : world.traitOf(definition);
  return trait?.path === `std::marker::${name}` ? name : undefined;
}

/** `pub` without a restriction. */
function isOpen({ isPublic, isRestricted }: Item): boolean {
  return isPublic && isRestricted !== true;
}

/** What all items have in common. */
class ItemView {
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly crate: CrateFact;
  readonly crateBodies: BodyFacts['crateBodies'];
  readonly crateMentions: BodyFacts['crateMentions'];
  protected readonly declared: DeclaredItem;
  protected readonly place: ItemPlace;
  #scope: ItemScope | undefined;
  #written: readonly WrittenType[] | undefined;

  constructor(declared: DeclaredItem, place: ItemPlace) {
    this.declared = declared;
    this.place = place;
    this.path = place.path;
    this.text = place.text;
    this.isTest = place.isTest || declared.module.isTest;
    this.crate = place.crate;
    this.crateBodies = place.crateBodies;
    this.crateMentions = place.crateMentions;
  }

  get item(): string {
    const { item, container, module } = this.declared;
    const owner = container?.kind === 'impl' ? [this.#typeName(container)] : container === undefined ? [] : [container.name];
    return [module.path, ...owner, item.kind === 'impl' ? this.#typeName(item) : item.name].join('::');
  }

  get name(): string {
    const { item } = this.declared;
    return item.kind === 'impl' ? this.#typeName(item) : item.name;
  }

  #typeName({ type }: ImplItem): string {
    return (type.kind === 'path' ? type.path.segments.at(-1)?.name : undefined) ?? '_';
  }

  get range(): TextRange {
    return this.inFile(this.declared.item.range);
  }

  get nameRange(): TextRange {
    const { item, node } = this.declared;
    if (item.kind !== 'impl') return this.inFile(item.nameRange);
    const type = this.place.tree.child(node, F.type);
    return this.inFile({ start: item.range.start, end: type === undefined ? item.range.end : this.place.tree.end(type) });
  }

  get isPublic(): boolean {
    const { item, container } = this.declared;
    return isOpen(item) || (container?.kind === 'trait' && isOpen(container));
  }

  get writtenTypes(): readonly WrittenType[] {
    this.#written ??= typeNodes(this.place.tree, this.declared.node).map(({ node, ref, position, isPublic: isShown, field }) => {
      const typeOf = (): TypeFact => this.view(lowerType(ref, this.scope.scope));
      return {
        range: this.inFile({ start: this.place.tree.start(node), end: this.place.tree.end(node) }),
        position,
        field,
        isPublic: isShown && this.isPublic,
        get type(): TypeFact {
          return typeOf();
        },
      };
    });
    return this.#written;
  }

  protected get scope(): ItemScope {
    this.#scope ??= scopeOfItem(this.place.world, this.declared);
    return this.#scope;
  }

  protected inFile(range: TextRange): TextRange {
    return this.place.map.toFile(range.start, range.end);
  }

  protected view(type: Type): TypeFact {
    const { solver } = this.scope;
    return new TypeView({ solver, knowledgeOf: (of) => new TypeKnowledge(solver, of), factsOf: this.place.typeFactsOf, declaredAt: this.place.declaredAt }, solver.normalise(type));
  }
}

class OtherItemView extends ItemView implements OtherItemFact {
  readonly kind: OtherItemFact['kind'];

  constructor(declared: DeclaredItem, place: ItemPlace, kind: OtherItemFact['kind']) {
    super(declared, place);
    this.kind = kind;
  }
}

class StructView extends ItemView implements StructFact {
  readonly kind = 'struct';

  get self(): TypeFact {
    return this.view(this.scope.scope.self ?? { kind: 'unknown' });
  }
}

class AutoImplView extends ItemView implements AutoImplFact {
  readonly kind = 'auto-impl';
  readonly trait: AutoTrait;
  readonly #impl: ImplItem;

  constructor(declared: DeclaredItem, place: ItemPlace, impl: { readonly item: ImplItem; readonly trait: AutoTrait }) {
    super(declared, place);
    this.trait = impl.trait;
    this.#impl = impl.item;
  }

  override get isPublic(): boolean {
    const self = this.scope.scope.self;
    return self?.kind === 'adt' && isOpen(self.definition.item);
  }

  get isNegative(): boolean {
    return this.#impl.negative;
  }

  get self(): TypeFact {
    return this.view(this.scope.scope.self ?? { kind: 'unknown' });
  }

  get unbounded(): AutoImplFact['unbounded'] {
    const at = { tree: this.place.tree, node: this.declared.node };
    return unboundedParameters(this.scope, this.#impl, this.trait, at).map(({ name, range, hasBounds, holding, exposure }) => ({
      name,
      range: this.inFile(range),
      hasBounds,
      held: holding.held,
      field: holding.field,
      fieldType: this.view(holding.fieldType),
      exposedBy: exposure === undefined ? undefined : { path: exposure.file, range: this.place.inFile(exposure.file, exposure.range), name: exposure.name },
    }));
  }

  get lacking(): AutoImplFact['lacking'] {
    return lackingFields(this.scope, this.#impl, this.trait).map(({ name, type, culprit }) => ({ name, type: this.view(type), culprit: this.view(culprit) }));
  }
}

class ConstantView extends ItemView implements ConstantFact {
  readonly kind: ConstantFact['kind'];
  readonly isAssociated: boolean;
  readonly isMutable: boolean;
  readonly #item: ConstItem;

  constructor(declared: DeclaredItem, place: ItemPlace, constant: { readonly item: ConstItem; readonly isAssociated: boolean }) {
    super(declared, place);
    this.kind = constant.item.kind;
    this.isAssociated = constant.isAssociated;
    this.isMutable = constant.item.isMutable;
    this.#item = constant.item;
  }

  get type(): TypeFact {
    return this.view(lowerType(this.#item.type, this.scope.scope));
  }
}

class TraitView extends ItemView implements TraitFact {
  readonly kind = 'trait';
  readonly attributes: readonly string[];
  readonly #item: TraitItem;

  constructor(declared: DeclaredItem, place: ItemPlace, item: TraitItem) {
    super(declared, place);
    this.#item = item;
    this.attributes = item.attributes.map(({ path }) => path);
  }

  get methods(): TraitFact['methods'] {
    return this.#item.items
      .filter((item): item is FnItem => item.kind === 'fn')
      .map(({ name, nameRange, isAsync, attributes }) => ({ name, nameRange: this.inFile(nameRange), isAsync, attributes: attributes.map(({ path }) => path) }));
  }
}
