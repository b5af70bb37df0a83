import type { InteriorKind } from '../facts.ts';
import type { Item } from '../items/item-tree.ts';
import { readAttributes } from '../items/stub-attributes.ts';
import { fieldTypes } from './methods.ts';
import type { Solver } from './solver.ts';
import type { Type } from './type.ts';

/** Types nested deeper than this are not looked into. */
const MAX_DEPTH = 6;

const kinds = new WeakMap<Item, { readonly kind: InteriorKind | undefined }>();

/** What a stub states of the interior of a type. */
export function interiorOf(type: Type): InteriorKind | undefined {
  if (type.kind !== 'adt') return undefined;
  const { item } = type.definition;
  let known = kinds.get(item);
  if (known === undefined) kinds.set(item, (known = { kind: readAttributes(item.attributes).typeFacts.interior }));
  return known.kind;
}

/** The first part of a type, itself included, that it holds in place and that has an interior. */
export function interiorPart(solver: Solver, type: Type, depth = 0): Type | undefined {
  const at = solver.normalise(type);
  if (interiorOf(at) !== undefined) return at;
  if (depth > MAX_DEPTH) return undefined;
  for (const part of partsOf(solver, at)) {
    const found = interiorPart(solver, part, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a value holds in place. What a stub holds is told by its attribute alone, but for the plain wrappers. */
function partsOf(solver: Solver, type: Type): readonly Type[] {
  switch (type.kind) {
    case 'tuple':
      return type.items;
    case 'array':
      return [type.of];
    case 'adt': {
      const { item, module, path } = type.definition;
      if (module.crate.isStub) return path === 'std::option::Option' ? type.args : [];
      const variants = item.kind === 'enum' ? item.variants.map(({ name }) => name) : [undefined];
      return variants.flatMap((variant) => [...fieldTypes(solver, type, variant).values()]);
    }
    default:
      return [];
  }
}
