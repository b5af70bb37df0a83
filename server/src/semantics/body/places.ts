import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { bareName, readPath } from '../items/read-types.ts';
import { fieldTypes } from '../types/methods.ts';
import { UNKNOWN, type Type } from '../types/type.ts';
import type { Context, Operand, Place } from './context.ts';
import { NO_VALUE, borrow, consume, dereference, findLocal, moveInto, placeOf } from './operations.ts';
import { resolveValuePath } from './paths.ts';
import { denote, fieldPath, pathOfLocal, pathOfOperand, pathOfPlace } from './place-path.ts';

/** Expressions nested deeper than this are taken for unknown. */
export const MAX_EXPRESSION_DEPTH = 300;

/** Whether an expression denotes a place rather than a value. */
export function isPlaceExpression(cx: Context, node: Node): boolean {
  const { tree } = cx.unit;
  let at: Node | undefined = node;
  while (at !== undefined && tree.kind(at) === K.parenthesized_expression) at = tree.firstNamed(at);
  if (at === undefined) return false;
  switch (tree.kind(at)) {
    case K.identifier:
    case K.self:
    case K.field_expression:
    case K.index_expression:
      return true;
    case K.unary_expression:
      return tree.first(at, T['*']) !== undefined;
    default:
      return false;
  }
}

/** Lowers an expression as a place; values get a temporary. `extended` lets that temporary live to the end of the block. */
export function lowerPlace(cx: Context, node: Node, extended = false): Place {
  const tree = cx.unit.tree;
  switch (tree.kind(node)) {
    case K.identifier:
    case K.self: {
      const place = lowerPath(cx, node);
      return 'base' in place ? place : placeOf(extend(cx, place, node, extended));
    }
    case K.parenthesized_expression: {
      const inner = tree.firstNamed(node);
      if (inner !== undefined && cx.depth < MAX_EXPRESSION_DEPTH) return deeper(cx, () => lowerPlace(cx, inner, extended));
      break;
    }
    case K.field_expression:
      return deeper(cx, () => lowerField(cx, node, extended));
    case K.index_expression:
      return deeper(cx, () => lowerIndex(cx, node, extended));
    case K.unary_expression:
      if (tree.first(node, T['*']) !== undefined) {
        const inner = tree.firstNamed(node);
        if (inner === undefined) break;
        const place = deeper(cx, () => lowerPlace(cx, inner, extended));
        return dereference(cx, place, inner) ?? { type: UNKNOWN, base: place.base, projected: true, indirect: true };
      }
      break;
    default:
  }
  return placeOf(extend(cx, cx.lower.value(cx, node), node, extended));
}

function deeper(cx: Context, run: () => Place): Place {
  if (cx.depth > MAX_EXPRESSION_DEPTH) return { type: UNKNOWN, base: undefined, projected: false, indirect: true };
  cx.depth++;
  const result = run();
  cx.depth--;
  return result;
}

/** Moves a value to a temporary that lives to the end of the block (temporary lifetime extension). */
function extend(cx: Context, operand: Operand, node: Node, extended: boolean): Operand {
  if (!extended || operand.local === undefined) return operand;
  const range = cx.unit.rangeOf(node);
  const target = cx.frame.builder.declare({ kind: 'temporary', type: operand.type, range, uncertain: cx.unit.uncertain }, 'extended');
  moveInto(cx, operand, target, range);
  return denote(cx, { type: operand.type, local: target }, pathOfOperand(cx, operand));
}

export function lowerPath(cx: Context, node: Node): Place | Operand {
  const tree = cx.unit.tree;
  const kind = tree.kind(node);
  if (kind === K.identifier || kind === K.self) {
    const local = findLocal(cx, bareName(tree.textOf(node)));
    if (local !== undefined) {
      const found = cx.frame.builder.local(local);
      return { type: found.type, base: local, projected: false, indirect: false, path: pathOfLocal(cx.frame, local) };
    }
  }
  const path = readPath(tree, node);
  return path === undefined ? NO_VALUE : resolveValuePath(cx, path);
}

function lowerField(cx: Context, node: Node, extended: boolean): Place {
  const tree = cx.unit.tree;
  const value = tree.child(node, F.value);
  const field = tree.child(node, F.field);
  const unknown: Place = { type: UNKNOWN, base: undefined, projected: true, indirect: true };
  if (value === undefined || field === undefined) return unknown;
  let place: Place | undefined = lowerPlace(cx, value, extended);
  const base = place;
  const name = bareName(tree.textOf(field));
  for (let steps = 0; place !== undefined && steps < 12; steps++) {
    const type = cx.solver.normalise(cx.solver.inference.shallow(place.type));
    const found = fieldOf(cx, type, name);
    if (found !== undefined) return { type: found, base: place.base, projected: true, indirect: place.indirect, path: fieldPath(pathOfPlace(cx, place), name, type) };
    place = dereference(cx, { ...place, type }, value);
  }
  return { ...unknown, base: base.base, indirect: base.indirect };
}

function fieldOf(cx: Context, type: Type, name: string): Type | undefined {
  if (type.kind === 'tuple') return type.items[Number(name)];
  return type.kind === 'adt' ? fieldTypes(cx.solver, type, undefined).get(name) : undefined;
}

function lowerIndex(cx: Context, node: Node, extended: boolean): Place {
  const [baseNode, indexNode] = [...cx.unit.tree.named(node)];
  if (baseNode === undefined || indexNode === undefined) return { type: UNKNOWN, base: undefined, projected: true, indirect: true };
  let place: Place | undefined = lowerPlace(cx, baseNode, extended);
  const first = place;
  let found: Place | undefined;
  for (let steps = 0; place !== undefined && found === undefined && steps < 12; steps++) {
    const type: Type = cx.solver.normalise(cx.solver.inference.shallow(place.type));
    if (type.kind === 'array' || type.kind === 'slice') found = { type: type.of, base: place.base, projected: true, indirect: place.indirect };
    else {
      const output = indexOutput(cx, type);
      if (output !== undefined) {
        borrow(cx, place, false, baseNode);
        found = { type: output, base: undefined, projected: true, indirect: true };
      } else place = dereference(cx, { ...place, type }, baseNode);
    }
  }
  const index = cx.lower.value(cx, indexNode);
  consume(cx, index, cx.unit.rangeOf(indexNode));
  if (found === undefined) return { type: UNKNOWN, base: first.base, projected: true, indirect: true };
  const indexType = cx.solver.inference.shallow(index.type);
  if (indexType.kind === 'adt' && indexType.definition.path.startsWith('std::ops::Range') && found.type.kind !== 'slice' && isSequence(first.type)) {
    return { ...found, type: { kind: 'slice', of: found.type } };
  }
  return found;
}

function isSequence(type: Type): boolean {
  return type.kind === 'array' || type.kind === 'slice' || (type.kind === 'adt' && type.definition.path === 'std::vec::Vec');
}

function indexOutput(cx: Context, type: Type): Type | undefined {
  const trait = cx.solver.world.trait('std::ops::Index');
  if (trait === undefined || type.kind !== 'adt') return undefined;
  const output = cx.solver.project(type, trait, 'Output');
  return output.kind === 'unknown' || output.kind === 'projection' ? undefined : output;
}
