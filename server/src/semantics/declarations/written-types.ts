import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { WrittenType } from '../item-facts.ts';
import { readType } from '../items/read-types.ts';
import type { TypeRef } from '../items/type-ref.ts';

/** A type node of a header; offsets are those of its tree. */
export interface TypeNode {
  readonly node: Node;
  readonly ref: TypeRef;
  readonly position: WrittenType['position'];
  /** A field marked `pub`, or anything but a field. */
  readonly isPublic: boolean;
  readonly field: string | undefined;
}

/** The types written in an item's header, members of impls and traits left out. */
export function typeNodes(tree: FlatTree, item: Node): readonly TypeNode[] {
  const found: TypeNode[] = [];
  const end = tree.next(item);
  for (let node = item + 1; node < end; ) {
    const kind = tree.kind(node);
    // Members and bodies are items of their own; attributes hold no types.
    if (kind === K.declaration_list || kind === K.block || kind === K.attribute_item) {
      node = tree.next(node);
      continue;
    }
    if (TYPES.has(kind) || (NAMES.has(kind) && isWholeField(tree, node))) found.push({ node, ref: readType(tree, node), ...placeOf(tree, item, node) });
    node = node + 1;
  }
  return found;
}

const TYPES: ReadonlySet<number> = new Set<number>([K.generic_type, K.dynamic_type, K.reference_type, K.pointer_type]);

/** Types without arguments count where a field is of them. */
const NAMES: ReadonlySet<number> = new Set<number>([K.type_identifier, K.scoped_type_identifier]);

function isWholeField(tree: FlatTree, node: Node): boolean {
  const parent = tree.parent(node);
  return parent !== undefined && tree.kind(parent) === K.field_declaration && tree.field(node) === F.type;
}

function placeOf(tree: FlatTree, item: Node, node: Node): Pick<TypeNode, 'position' | 'isPublic' | 'field'> {
  let position: TypeNode['position'] = 'other';
  for (let at: Node | undefined = node; at !== undefined && at !== item; at = tree.parent(at)) {
    const kind = tree.kind(at);
    if (kind === K.field_declaration) return { position: 'field', isPublic: isPublic(tree, at), field: nameOf(tree, at) };
    if (kind === K.ordered_field_declaration_list) return { position: 'field', isPublic: isPublic(tree, at), field: undefined };
    if (kind === K.parameter) return { position: 'parameter', isPublic: true, field: undefined };
    if (tree.field(at) === F.return_type && tree.parent(at) === item) position = 'result';
  }
  return { position, isPublic: true, field: undefined };
}

function nameOf(tree: FlatTree, field: Node): string | undefined {
  const name = tree.child(field, F.name);
  return name === undefined ? undefined : tree.textOf(name);
}

/** `pub` with nothing behind it. */
function isPublic(tree: FlatTree, node: Node): boolean {
  const visibility = tree.first(node, K.visibility_modifier);
  return visibility !== undefined && tree.textOf(visibility) === 'pub';
}
