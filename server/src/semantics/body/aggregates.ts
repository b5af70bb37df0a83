import { F, K, type Node } from '../../syntax/flat-tree.ts';
import { readPath } from '../items/read-types.ts';
import { fieldTypes } from '../types/methods.ts';
import { UNKNOWN, type Type } from '../types/type.ts';
import type { Context, Operand } from './context.ts';
import { recordFate } from './fates.ts';
import { consume, pathOfWrapped, temporary } from './operations.ts';
import { structType } from './paths.ts';
import { denote } from './place-path.ts';

export function lowerTuple(cx: Context, node: Node, expected: Type | undefined): Operand {
  const wanted = expected?.kind === 'tuple' ? expected.items : [];
  const operands = [...cx.unit.tree.named(node)].map((child, i) => cx.lower.value(cx, child, wanted[i]));
  return aggregate(cx, node, { kind: 'tuple', items: operands.map((operand) => operand.type) }, operands);
}

/** A new value made of others: what they carry, it carries. */
export function aggregate(cx: Context, node: Node, type: Type, parts: readonly Operand[]): Operand {
  const range = cx.unit.rangeOf(node);
  const origin = parts.map((part) => (part.local === undefined ? undefined : cx.frame.builder.local(part.local).origin)).find((found) => found !== undefined);
  for (const part of parts) consume(cx, part, range);
  const result = temporary(cx, type, range);
  if (result.local !== undefined && origin !== undefined) cx.frame.builder.local(result.local).origin = origin;
  return result;
}

export function lowerArray(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const element = cx.solver.inference.fresh();
  const parts: Operand[] = [];
  const isRepeat = tree.child(node, F.length) !== undefined;
  for (const child of tree.named(node)) {
    if (tree.kind(child) === K.attribute_item) continue;
    const operand = cx.lower.value(cx, child);
    parts.push(operand);
    if (!isRepeat || parts.length === 1) cx.solver.inference.probe(() => (cx.solver.inference.unify(element, operand.type) ? true : undefined));
  }
  return aggregate(cx, node, { kind: 'array', of: element }, parts);
}

export function lowerStruct(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const nameNode = tree.child(node, F.name);
  const body = tree.child(node, F.body);
  const path = nameNode === undefined ? undefined : readPath(tree, nameNode);
  const found = path === undefined ? undefined : structType(cx, path);
  const fields = found === undefined ? new Map<string, Type>() : fieldTypes(cx.solver, found.type, found.variant);
  const parts: Operand[] = [];
  for (const entry of body === undefined ? [] : tree.named(body)) {
    const part = lowerInitializer(cx, entry, { fields, owner: found?.type ?? UNKNOWN });
    if (part !== undefined) parts.push(part);
  }
  const [only] = parts;
  const wrapped = only === undefined || parts.length > 1 || fields.size > 1 ? undefined : pathOfWrapped(cx, only);
  return denote(cx, aggregate(cx, node, found?.type ?? UNKNOWN, parts), wrapped);
}

function lowerInitializer(cx: Context, entry: Node, { fields, owner }: { readonly fields: ReadonlyMap<string, Type>; readonly owner: Type }): Operand | undefined {
  const tree = cx.unit.tree;
  const agree = (name: string, operand: Operand): Operand => {
    const declared = fields.get(name);
    if (declared !== undefined) cx.solver.inference.probe(() => (cx.solver.inference.unify(declared, operand.type) ? true : undefined));
    return operand;
  };
  switch (tree.kind(entry)) {
    case K.shorthand_field_initializer: {
      const name = tree.first(entry, K.identifier);
      if (name !== undefined) recordFate(cx, name, { kind: 'stored', owner, field: tree.textOf(name) });
      return name === undefined ? undefined : agree(tree.textOf(name), cx.lower.value(cx, name));
    }
    case K.field_initializer: {
      const field = tree.child(entry, F.field);
      const value = tree.child(entry, F.value);
      if (value === undefined) return undefined;
      const name = field === undefined ? '' : tree.textOf(field);
      recordFate(cx, value, { kind: 'stored', owner, field: name });
      return agree(name, cx.lower.value(cx, value, fields.get(name)));
    }
    case K.base_field_initializer: {
      const value = tree.firstNamed(entry);
      return value === undefined ? undefined : cx.lower.value(cx, value);
    }
    default:
      return undefined;
  }
}
