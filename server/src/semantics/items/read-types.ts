import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { GenericParam, Generics, PathRef, PathSegment, TypeRef } from './type-ref.ts';

const UNKNOWN: TypeRef = { kind: 'unknown' };
/** Types nested deeper than this are taken for unknown: no program needs them, hostile input has them. */
const MAX_DEPTH = 64;

/** Reads a type node. */
export function readType(tree: FlatTree, node: Node, depth = 0): TypeRef {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const inner = (field: number): TypeRef => {
    const child = tree.child(node, field);
    return child === undefined ? UNKNOWN : readType(tree, child, depth + 1);
  };
  switch (tree.kind(node)) {
    case K.reference_type:
      return {
        kind: 'reference',
        mutable: tree.first(node, K.mutable_specifier) !== undefined,
        isStatic: lifetimeOf(tree, node) === "'static",
        to: inner(F.type),
      };
    case K.pointer_type:
      return { kind: 'pointer', mutable: tree.first(node, K.mutable_specifier) !== undefined, to: inner(F.type) };
    case K.unit_type:
      return { kind: 'tuple', items: [] };
    case K.tuple_type:
      return { kind: 'tuple', items: [...tree.named(node)].map((child) => readType(tree, child, depth + 1)) };
    case K.array_type:
      return { kind: tree.child(node, F.length) === undefined ? 'slice' : 'array', of: inner(F.element) };
    case K.never_type:
      return { kind: 'never' };
    case K.function_type:
      return readFunctionType(tree, node, depth);
    case K.dynamic_type:
      return { kind: 'dyn', bounds: boundOf(tree, tree.child(node, F.trait), depth) };
    case K.abstract_type:
      return { kind: 'impl', bounds: boundOf(tree, tree.child(node, F.trait), depth) };
    case K.bounded_type:
      return readBounded(tree, node, depth);
    case K.bracketed_type:
      return UNKNOWN;
    default:
      return readPathType(tree, node, depth);
  }
}

function readPathType(tree: FlatTree, node: Node, depth: number): TypeRef {
  if (tree.textOf(node) === '_') return { kind: 'inferred' };
  const path = readPath(tree, node, depth);
  return path === undefined ? UNKNOWN : { kind: 'path', path };
}

function lifetimeOf(tree: FlatTree, node: Node): string | undefined {
  const lifetime = tree.first(node, K.lifetime);
  return lifetime === undefined ? undefined : tree.textOf(lifetime);
}

function readFunctionType(tree: FlatTree, node: Node, depth: number): TypeRef {
  const trait = tree.child(node, F.trait);
  const call = readCall(tree, node, depth);
  if (trait === undefined) return { kind: 'function', params: call.params, result: call.result };
  const path = readPath(tree, node, depth);
  return path === undefined ? UNKNOWN : { kind: 'path', path };
}

function readCall(tree: FlatTree, node: Node, depth: number): { params: TypeRef[]; result: TypeRef | undefined } {
  const parameters = tree.child(node, F.parameters);
  const result = tree.child(node, F.return_type);
  const params: TypeRef[] = [];
  for (const child of parameters === undefined ? [] : tree.named(parameters)) {
    if (tree.kind(child) === K.attribute_item || tree.kind(child) === K.variadic_parameter) continue;
    const type = tree.kind(child) === K.parameter ? tree.child(child, F.type) : child;
    params.push(type === undefined ? UNKNOWN : readType(tree, type, depth + 1));
  }
  return { params, result: result === undefined ? undefined : readType(tree, result, depth + 1) };
}

function readBounded(tree: FlatTree, node: Node, depth: number): TypeRef {
  let head: TypeRef | undefined;
  const bounds: PathRef[] = [];
  // `dyn A + B + C` nests to the left: unfold it without recursion.
  const pending: Node[] = [...tree.named(node)];
  while (pending.length > 0) {
    const child = pending.shift();
    if (child === undefined) break;
    if (tree.kind(child) === K.bounded_type) pending.unshift(...tree.named(child));
    else if (head === undefined && tree.kind(child) !== K.lifetime) {
      head = readType(tree, child, depth + 1);
      if (head.kind === 'path') bounds.push(head.path);
      else if (head.kind === 'dyn' || head.kind === 'impl') bounds.push(...head.bounds);
    } else bounds.push(...boundOf(tree, child, depth));
  }
  if (head === undefined) return UNKNOWN;
  return { kind: head.kind === 'impl' ? 'impl' : 'dyn', bounds };
}

/** The bounds of one bound node: none for lifetimes and `?Sized`. */
function boundOf(tree: FlatTree, node: Node | undefined, depth: number): PathRef[] {
  if (node === undefined) return [];
  switch (tree.kind(node)) {
    case K.lifetime:
    case K.removed_trait_bound:
    case K.use_bounds:
      return [];
    case K.higher_ranked_trait_bound:
      return boundOf(tree, tree.child(node, F.type), depth + 1);
    case K.trait_bounds:
      return [...tree.named(node)].flatMap((child) => boundOf(tree, child, depth + 1));
    default: {
      const path = readPath(tree, node, depth);
      return path === undefined ? [] : [path];
    }
  }
}

export function readBounds(tree: FlatTree, node: Node | undefined): PathRef[] {
  return boundOf(tree, node, 0);
}

/** Reads a path from a type, expression, pattern or trait position; undefined where the node is no path. */
export function readPath(tree: FlatTree, node: Node, depth = 0): PathRef | undefined {
  const segments: PathSegment[] = [];
  let current: Node | undefined = node;
  let args: Pick<PathSegment, 'args' | 'bindings' | 'call'> | undefined;
  let qualifier: PathRef['qualifier'];
  let global = false;
  if (depth > MAX_DEPTH) return undefined;
  while (current !== undefined) {
    const kind = tree.kind(current);
    switch (kind) {
      case K.identifier:
      case K.type_identifier:
      case K.field_identifier:
      case K.shorthand_field_identifier:
      case K.primitive_type:
      case K.self:
      case K.super:
      case K.crate:
      case K.metavariable:
        segments.unshift({ name: bareName(tree.textOf(current)), ...(args ?? NO_ARGS) });
        args = undefined;
        current = undefined;
        break;
      case K.scoped_identifier:
      case K.scoped_type_identifier: {
        const name = tree.child(current, F.name);
        segments.unshift({ name: name === undefined ? '' : bareName(tree.textOf(name)), ...(args ?? NO_ARGS) });
        args = undefined;
        const scope = tree.child(current, F.path);
        if (scope === undefined) global = true;
        current = scope;
        break;
      }
      case K.generic_type:
      case K.generic_type_with_turbofish:
      case K.generic_function:
      case K.generic_pattern: {
        const list = tree.child(current, F.type_arguments) ?? tree.first(current, K.type_arguments);
        args = list === undefined ? NO_ARGS : readArguments(tree, list, depth);
        current = tree.child(current, F.type) ?? tree.child(current, F.function) ?? tree.firstNamed(current);
        break;
      }
      case K.function_type: {
        args = { args: [], bindings: [], call: readCall(tree, current, depth) };
        current = tree.child(current, F.trait);
        if (current === undefined) return undefined;
        break;
      }
      case K.bracketed_type: {
        qualifier = readQualifier(tree, current, depth);
        current = undefined;
        break;
      }
      default:
        return undefined;
    }
  }
  return segments.length === 0 && qualifier === undefined ? undefined : { global, qualifier, segments };
}

const NO_ARGS: Pick<PathSegment, 'args' | 'bindings' | 'call'> = { args: [], bindings: [], call: undefined };

function readQualifier(tree: FlatTree, node: Node, depth: number): PathRef['qualifier'] {
  const inner = tree.firstNamed(node);
  if (inner === undefined) return undefined;
  if (tree.kind(inner) !== K.qualified_type) return { type: readType(tree, inner, depth + 1), trait: undefined };
  const type = tree.child(inner, F.type);
  const trait = tree.child(inner, F.alias);
  return {
    type: type === undefined ? UNKNOWN : readType(tree, type, depth + 1),
    trait: trait === undefined ? undefined : readPath(tree, trait, depth + 1),
  };
}

function readArguments(tree: FlatTree, list: Node, depth: number): Pick<PathSegment, 'args' | 'bindings' | 'call'> {
  const args: TypeRef[] = [];
  const bindings: { name: string; type: TypeRef }[] = [];
  for (const child of tree.named(list)) {
    const kind = tree.kind(child);
    if (kind === K.lifetime) continue;
    if (kind === K.type_binding) {
      const name = tree.child(child, F.name);
      const type = tree.child(child, F.type);
      if (name !== undefined && type !== undefined) {
        bindings.push({ name: tree.textOf(name), type: readType(tree, type, depth + 1) });
      }
      continue;
    }
    args.push(readType(tree, child, depth + 1));
  }
  return { args, bindings, call: undefined };
}

/** Explicit generic arguments of a method call or function path, as written after `::<`. */
export function readTurbofish(tree: FlatTree, list: Node): readonly TypeRef[] {
  return readArguments(tree, list, 0).args;
}

/** `r#type` and `type` are the same name. */
export function bareName(text: string): string {
  return text.startsWith('r#') ? text.slice(2) : text;
}

/** Reads `<T: A, const N: usize>` and the where clause of an item. */
export function readGenerics(tree: FlatTree, item: Node): Generics {
  const params: GenericParam[] = [];
  const list = tree.child(item, F.type_parameters);
  let lifetimes = false;
  for (const child of list === undefined ? [] : tree.named(list)) {
    const kind = tree.kind(child);
    if (kind === K.lifetime_parameter) lifetimes = true;
    if (kind !== K.type_parameter && kind !== K.const_parameter) continue;
    const name = tree.child(child, F.name);
    const fallback = tree.child(child, F.default_type);
    params.push({
      name: name === undefined ? '' : tree.textOf(name),
      isConst: kind === K.const_parameter,
      bounds: readBounds(tree, tree.child(child, F.bounds)),
      fallback: fallback === undefined ? undefined : readType(tree, fallback),
    });
  }
  const where: { type: TypeRef; bounds: PathRef[] }[] = [];
  const clause = tree.first(item, K.where_clause);
  for (const predicate of clause === undefined ? [] : tree.named(clause)) {
    const left = tree.child(predicate, F.left);
    if (tree.kind(predicate) !== K.where_predicate || left === undefined || tree.kind(left) === K.lifetime) continue;
    where.push({ type: readType(tree, left), bounds: readBounds(tree, tree.child(predicate, F.bounds)) });
  }
  return { params, where, ...(lifetimes ? { lifetimes } : {}) };
}
