import { F, K, T, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { TextRange } from '../../text/range.ts';
import { readAttribute, readDoc } from './read-attributes.ts';
import { bareName, readBounds, readGenerics, readPath, readType } from './read-types.ts';
import { readUse } from './read-use.ts';
import type { Attribute, Field, FnItem, ImplItem, Item, ItemTree, Param, SelfParam, Variant } from './item-tree.ts';
import type { TypeRef } from './type-ref.ts';

const UNKNOWN: TypeRef = { kind: 'unknown' };
/** Modules nested deeper than this are left out. */
const MAX_DEPTH = 128;

/** Reads the items directly under a node: a source file, a declaration list or a block. */
export function readItems(tree: FlatTree, parent: Node): ItemTree {
  const inner: Attribute[] = [];
  for (const child of tree.children(parent)) {
    if (tree.kind(child) === K.inner_attribute_item) inner.push(readAttribute(tree, child));
  }
  return { items: readList(tree, parent, 0), attributes: inner };
}

type Head = Pick<Item, 'name' | 'range' | 'nameRange' | 'isPublic' | 'isRestricted' | 'attributes' | 'doc'>;

function readList(tree: FlatTree, parent: Node, depth: number): Item[] {
  const items: Item[] = [];
  if (depth > MAX_DEPTH) return items;
  let attributes: Attribute[] = [];
  let docs: Node[] = [];
  for (const child of tree.children(parent)) {
    const kind = tree.kind(child);
    if (kind === K.attribute_item) attributes.push(readAttribute(tree, child));
    else if (kind === K.line_comment || kind === K.block_comment) docs.push(child);
    else {
      items.push(...readItem(tree, child, headOf(tree, child, attributes, docs), depth));
      attributes = [];
      docs = [];
    }
  }
  return items;
}

function headOf(tree: FlatTree, node: Node, attributes: readonly Attribute[], docs: readonly Node[]): Head {
  const nameNode = tree.child(node, F.name);
  const visibility = tree.first(node, K.visibility_modifier);
  return {
    name: nameNode === undefined ? '' : bareName(tree.textOf(nameNode)),
    range: rangeOf(tree, node),
    nameRange: rangeOf(tree, nameNode ?? node),
    isPublic: visibility !== undefined,
    ...(visibility !== undefined && tree.textOf(visibility) !== 'pub' ? { isRestricted: true } : {}),
    attributes,
    doc: readDoc(tree, docs),
  };
}

function rangeOf(tree: FlatTree, node: Node): TextRange {
  return { start: tree.start(node), end: tree.end(node) };
}

function readItem(tree: FlatTree, node: Node, head: Head, depth: number): Item[] {
  switch (tree.kind(node)) {
    case K.function_item:
    case K.function_signature_item:
      return [readFn(tree, node, head)];
    case K.struct_item:
    case K.union_item: {
      const body = tree.child(node, F.body);
      const kind = tree.kind(node) === K.union_item ? 'union' : 'struct';
      return [{ ...head, kind, generics: readGenerics(tree, node), ...readFields(tree, body) }];
    }
    case K.enum_item:
      return [{ ...head, kind: 'enum', generics: readGenerics(tree, node), variants: readVariants(tree, node) }];
    case K.trait_item: {
      const bounds = readBounds(tree, tree.child(node, F.bounds));
      return [{ ...head, kind: 'trait', generics: readGenerics(tree, node), bounds, items: readBody(tree, node, depth) }];
    }
    case K.impl_item:
      return [readImpl(tree, node, head, depth)];
    case K.mod_item: {
      const hasBody = tree.child(node, F.body) !== undefined;
      return [{ ...head, kind: 'mod', items: hasBody ? readBody(tree, node, depth) : undefined }];
    }
    case K.use_declaration:
      return readUse(tree, node, head);
    case K.type_item:
    case K.associated_type: {
      const type = tree.child(node, F.type);
      const bounds = readBounds(tree, tree.child(node, F.bounds));
      const generics = readGenerics(tree, node);
      return [{ ...head, kind: 'type', generics, bounds, type: type === undefined ? undefined : readType(tree, type) }];
    }
    case K.const_item:
    case K.static_item:
      return [readConst(tree, node, head)];
    case K.extern_crate_declaration: {
      const alias = tree.child(node, F.alias);
      const name = alias === undefined ? head.name : tree.textOf(alias);
      return [{ ...head, kind: 'extern-crate', name, crate: head.name }];
    }
    case K.foreign_mod_item:
      return readBody(tree, node, depth);
    case K.macro_definition:
      return [{ ...head, kind: 'macro' }];
    case K.expression_statement: {
      // Inside a block an item can be wrapped as a statement.
      const inner = tree.firstNamed(node);
      return inner !== undefined && tree.kind(inner) === K.function_item ? [readFn(tree, inner, headOf(tree, inner, head.attributes, []))] : [];
    }
    default:
      return [];
  }
}

function readBody(tree: FlatTree, node: Node, depth: number): Item[] {
  const body = tree.child(node, F.body);
  return body === undefined ? [] : readList(tree, body, depth + 1);
}

function readFn(tree: FlatTree, node: Node, head: Head): FnItem {
  const result = tree.child(node, F.return_type);
  const body = tree.child(node, F.body);
  const modifiers = tree.first(node, K.function_modifiers);
  const has = (token: number): boolean => modifiers !== undefined && tree.first(modifiers, token) !== undefined;
  return {
    ...head,
    kind: 'fn',
    generics: readGenerics(tree, node),
    ...readParams(tree, tree.child(node, F.parameters)),
    result: result === undefined ? undefined : readType(tree, result),
    isAsync: has(T.async),
    isConst: has(T.const),
    bodyAt: body === undefined ? undefined : tree.start(body),
  };
}

function readParams(tree: FlatTree, list: Node | undefined): { self: SelfParam | undefined; params: Param[] } {
  let self: SelfParam | undefined;
  const params: Param[] = [];
  for (const child of list === undefined ? [] : tree.named(list)) {
    if (tree.kind(child) === K.self_parameter) self = readSelf(tree, child);
    else if (tree.kind(child) === K.parameter) {
      const pattern = tree.child(child, F.pattern);
      const typeNode = tree.child(child, F.type);
      const type = typeNode === undefined ? UNKNOWN : readType(tree, typeNode);
      if (pattern !== undefined && isSelfPattern(tree, pattern)) self = { mode: 'typed', type };
      else params.push({ name: pattern === undefined ? '_' : plainName(tree, pattern), type });
    }
  }
  return { self, params };
}

function isSelfPattern(tree: FlatTree, pattern: Node): boolean {
  return tree.kind(pattern) === K.self || /^(mut\s+)?self$/.test(tree.textOf(pattern));
}

function plainName(tree: FlatTree, pattern: Node): string | undefined {
  const text = tree.textOf(pattern);
  if (tree.kind(pattern) === K.identifier || text === '_') return bareName(text);
  const match = /^mut\s+((?:r#)?\w+)$/.exec(text);
  return match?.[1] === undefined ? undefined : bareName(match[1]);
}

function readSelf(tree: FlatTree, node: Node): SelfParam {
  let isReference = false;
  let isMutable = false;
  for (const child of tree.children(node)) {
    if (tree.kind(child) === T['&']) isReference = true;
    if (tree.kind(child) === K.mutable_specifier) isMutable = true;
  }
  if (!isReference) return { mode: 'value' };
  return { mode: isMutable ? 'mut' : 'ref' };
}

function readFields(tree: FlatTree, body: Node | undefined): { shape: Variant['shape']; fields: Field[] } {
  if (body === undefined) return { shape: 'unit', fields: [] };
  const fields: Field[] = [];
  if (tree.kind(body) === K.field_declaration_list) {
    for (const child of tree.named(body)) {
      const name = tree.child(child, F.name);
      const type = tree.child(child, F.type);
      if (tree.kind(child) !== K.field_declaration || name === undefined || type === undefined) continue;
      const isPublic = tree.first(child, K.visibility_modifier) !== undefined;
      fields.push({ name: bareName(tree.textOf(name)), type: readType(tree, type), isPublic });
    }
    return { shape: 'struct', fields };
  }
  let isPublic = false;
  for (const child of tree.children(body)) {
    if (tree.kind(child) === K.visibility_modifier) isPublic = true;
    if (tree.field(child) !== F.type) continue;
    fields.push({ name: String(fields.length), type: readType(tree, child), isPublic });
    isPublic = false;
  }
  return { shape: 'tuple', fields };
}

function readVariants(tree: FlatTree, node: Node): Variant[] {
  const body = tree.child(node, F.body);
  const variants: Variant[] = [];
  for (const child of body === undefined ? [] : tree.named(body)) {
    const name = tree.child(child, F.name);
    if (tree.kind(child) !== K.enum_variant || name === undefined) continue;
    variants.push({ name: bareName(tree.textOf(name)), ...readFields(tree, tree.child(child, F.body)) });
  }
  return variants;
}

function readImpl(tree: FlatTree, node: Node, head: Head, depth: number): ImplItem {
  const trait = tree.child(node, F.trait);
  const type = tree.child(node, F.type);
  return {
    ...head,
    kind: 'impl',
    generics: readGenerics(tree, node),
    negative: tree.first(node, T['!']) !== undefined,
    trait: trait === undefined ? undefined : readPath(tree, trait),
    type: type === undefined ? UNKNOWN : readType(tree, type),
    items: readBody(tree, node, depth),
  };
}

function readConst(tree: FlatTree, node: Node, head: Head): Item {
  const type = tree.child(node, F.type);
  const value = tree.child(node, F.value);
  return {
    ...head,
    kind: tree.kind(node) === K.static_item ? 'static' : 'const',
    type: type === undefined ? UNKNOWN : readType(tree, type),
    isMutable: tree.first(node, K.mutable_specifier) !== undefined,
    value: value === undefined ? undefined : rangeOf(tree, value),
  };
}
