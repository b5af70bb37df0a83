import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { bareName, readPath } from '../items/read-types.ts';
import { resolvePath } from '../names/resolve.ts';
import { fieldTypes } from '../types/methods.ts';
import { UNKNOWN, reference, type Type } from '../types/type.ts';
import type { BindingMode, Context, Place } from './context.ts';
import { borrow, isCopy } from './operations.ts';
import { structType } from './paths.ts';
import { fieldPath, pathOfPlace } from './place-path.ts';

const MAX_DEPTH = 200;

/** Binds the names of a pattern to parts of a place. */
export function lowerPattern(cx: Context, node: Node, place: Place, mode: BindingMode): void {
  if (cx.depth > MAX_DEPTH) return;
  cx.depth++;
  lowerKind(cx, node, place, mode);
  cx.depth--;
}

function lowerKind(cx: Context, node: Node, place: Place, mode: BindingMode): void {
  const tree = cx.unit.tree;
  switch (tree.kind(node)) {
    case K.identifier:
      if (!namesConstant(cx, node)) bind(cx, node, place, { mode, mutable: false });
      return;
    case K.mut_pattern: {
      const inner = tree.firstNamed(node) === tree.first(node, K.mutable_specifier) ? [...tree.named(node)][1] : tree.firstNamed(node);
      if (inner !== undefined && tree.kind(inner) === K.identifier) bind(cx, inner, place, { mode, mutable: true });
      else if (inner !== undefined) lowerPattern(cx, inner, place, mode);
      return;
    }
    case K.ref_pattern: {
      const inner = [...tree.named(node)].find((child) => tree.kind(child) !== K.mutable_specifier);
      if (inner === undefined) return;
      const isMutable = tree.kind(inner) === K.mut_pattern || tree.first(node, K.mutable_specifier) !== undefined;
      const name = tree.kind(inner) === K.mut_pattern ? tree.first(inner, K.identifier) : inner;
      if (name !== undefined) bind(cx, name, place, { mode: isMutable ? 'ref-mut' : 'ref', mutable: false });
      return;
    }
    case K.reference_pattern: {
      const inner = [...tree.named(node)].find((child) => tree.kind(child) !== K.mutable_specifier);
      const at = cx.solver.inference.shallow(place.type);
      if (inner !== undefined) lowerPattern(cx, inner, { ...place, type: at.kind === 'reference' ? at.to : UNKNOWN, indirect: true }, 'move');
      return;
    }
    case K.captured_pattern: {
      const [name, inner] = [...tree.named(node)];
      if (name !== undefined && tree.kind(name) === K.identifier) bind(cx, name, place, { mode, mutable: false });
      if (inner !== undefined) lowerPattern(cx, inner, { ...place, base: undefined, indirect: true }, mode);
      return;
    }
    case K.or_pattern: {
      const first = tree.firstNamed(node);
      if (first !== undefined) lowerPattern(cx, first, place, mode);
      return;
    }
    case K.tuple_pattern:
    case K.slice_pattern:
    case K.tuple_struct_pattern:
    case K.struct_pattern: {
      const inner = parenthesised(cx, node);
      if (inner !== undefined) return lowerPattern(cx, inner, place, mode);
      const through = throughReferences(cx, place, mode);
      lowerParts(cx, node, through.place, through.mode);
      return;
    }
    default: {
      const inner = tree.kind(node) === K.match_pattern ? tree.firstNamed(node) : undefined;
      if (inner !== undefined) lowerPattern(cx, inner, place, mode);
    }
  }
}

/** What stands in parentheses that are no tuple: `(x)`. */
export function parenthesised(cx: Context, node: Node): Node | undefined {
  const { tree } = cx.unit;
  if (tree.kind(node) !== K.tuple_pattern) return undefined;
  const [, inner, end, ...others] = [...tree.children(node)];
  const isOnly = inner !== undefined && end !== undefined && others.length === 0 && tree.kind(end) === T[')'];
  return isOnly && tree.kind(inner) !== K.remaining_field_pattern ? inner : undefined;
}

/** Match ergonomics: a pattern for the value, matched against a reference, binds by reference. */
function throughReferences(cx: Context, place: Place, mode: BindingMode): { readonly place: Place; readonly mode: BindingMode } {
  let at = place;
  let by = mode;
  for (let steps = 0; steps < 8; steps++) {
    const type = cx.solver.normalise(cx.solver.inference.shallow(at.type));
    if (type.kind !== 'reference') return { place: { ...at, type }, mode: by };
    by = type.mutable && by !== 'ref' ? 'ref-mut' : 'ref';
    at = { ...at, type: type.to, indirect: true, path: pathOfPlace(cx, at) };
  }
  return { place: at, mode: by };
}

function lowerParts(cx: Context, node: Node, place: Place, mode: BindingMode): void {
  const tree = cx.unit.tree;
  const path = pathOfPlace(cx, place);
  const part = (type: Type, name: string): Place => ({ type, base: place.base, projected: true, indirect: place.indirect, path: fieldPath(path, name, place.type) });
  switch (tree.kind(node)) {
    case K.tuple_pattern: {
      const items = place.type.kind === 'tuple' ? place.type.items : [];
      eachPositional(cx, node, items.length, (child, i) => lowerPattern(cx, child, part(items[i] ?? UNKNOWN, String(i)), mode));
      return;
    }
    case K.slice_pattern: {
      const element = place.type.kind === 'array' || place.type.kind === 'slice' ? place.type.of : UNKNOWN;
      for (const child of tree.named(node)) lowerPattern(cx, child, { ...part(element, ''), path: undefined }, mode);
      return;
    }
    case K.tuple_struct_pattern: {
      const fields = constructorFields(cx, node, place);
      eachPositional(cx, node, fields.size, (child, i) => lowerPattern(cx, child, part(fields.get(String(i)) ?? UNKNOWN, String(i)), mode));
      return;
    }
    default: {
      const fields = constructorFields(cx, node, place);
      for (const child of tree.named(node)) {
        if (tree.kind(child) === K.field_pattern) lowerFieldPattern(cx, child, { fields, part, mode });
      }
    }
  }
}

function lowerFieldPattern(
  cx: Context,
  node: Node,
  how: { readonly fields: ReadonlyMap<string, Type>; readonly part: (type: Type, name: string) => Place; readonly mode: BindingMode },
): void {
  const tree = cx.unit.tree;
  const name = tree.child(node, F.name);
  if (name === undefined) return;
  const field = bareName(tree.textOf(name));
  const place = how.part(how.fields.get(field) ?? UNKNOWN, field);
  const pattern = tree.child(node, F.pattern);
  if (pattern !== undefined) {
    lowerPattern(cx, pattern, place, how.mode);
    return;
  }
  const isRef = tree.first(node, T.ref) !== undefined;
  const mutable = tree.first(node, K.mutable_specifier) !== undefined;
  bind(cx, name, place, { mode: isRef ? (mutable ? 'ref-mut' : 'ref') : how.mode, mutable: mutable && !isRef });
}

/** Sub-patterns with their positions; `..` skips from the left, what follows counts from the right. */
function eachPositional(cx: Context, node: Node, total: number, visit: (child: Node, index: number) => void): void {
  const tree = cx.unit.tree;
  const children = [...tree.children(node)].filter((child) => {
    const kind = tree.kind(child);
    return tree.field(child) !== F.type && kind !== T['('] && kind !== T[')'] && kind !== T[','] && kind !== K.line_comment && kind !== K.block_comment;
  });
  const rest = children.findIndex((child) => tree.kind(child) === K.remaining_field_pattern);
  for (const [i, child] of children.entries()) {
    if (i === rest) continue;
    visit(child, rest === -1 || i < rest ? i : total - (children.length - i));
  }
}

function constructorFields(cx: Context, node: Node, place: Place): ReadonlyMap<string, Type> {
  const tree = cx.unit.tree;
  const typeNode = tree.child(node, F.type);
  const path = typeNode === undefined ? undefined : readPath(tree, typeNode);
  const found = path === undefined ? undefined : structType(cx, path);
  if (found === undefined) return new Map();
  cx.solver.inference.probe(() => (cx.solver.inference.unify(found.type, place.type) ? true : undefined));
  return fieldTypes(cx.solver, found.type, found.variant);
}

/** A plain name in a pattern is a constant when one of that name is in scope. */
export function namesConstant(cx: Context, node: Node): boolean {
  const name = bareName(cx.unit.tree.textOf(node));
  const found = resolvePath(cx.module, [name], 'value');
  if (found?.resolution.kind !== 'definition') return false;
  const { definition } = found.resolution;
  if (definition.kind === 'variant') return true;
  return definition.item.kind === 'const' || definition.item.kind === 'static' || (definition.item.kind === 'struct' && definition.item.shape === 'unit');
}

function bind(cx: Context, node: Node, place: Place, how: { readonly mode: BindingMode; readonly mutable: boolean }): void {
  const { builder, names } = cx.frame;
  const name = bareName(cx.unit.tree.textOf(node));
  const isReference = how.mode !== 'move';
  const own = cx.solver.normalise(place.type);
  const type = isReference ? reference(own, how.mode === 'ref-mut') : own;
  const local = builder.declare({ kind: 'variable', name, type, range: cx.unit.rangeOf(node), mutable: how.mutable, uncertain: cx.unit.uncertain }, 'variables');
  builder.local(local).denotes = pathOfPlace(cx, place);
  take(cx, place, how.mode, node);
  const origin = place.base === undefined || isReference ? undefined : builder.local(place.base).origin;
  if (origin !== undefined) builder.local(local).origin = origin;
  builder.emit({ op: 'init', local });
  names[names.length - 1]?.bindings.set(name, local);
  cx.records.statements[cx.statement ?? -1]?.binds.push(local);
}

function take(cx: Context, place: Place, mode: BindingMode, node: Node): void {
  if (place.base === undefined) return;
  const { builder } = cx.frame;
  if (mode !== 'move') borrow(cx, place, mode === 'ref-mut', node);
  else if (place.indirect || isCopy(cx, place.type)) builder.emit({ op: 'use', local: place.base });
  else {
    builder.emit({ op: 'move', local: place.base, whole: !place.projected, at: cx.unit.rangeOf(node) });
    if (place.projected) builder.emit({ op: 'empty', local: place.base });
  }
}
