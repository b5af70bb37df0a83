import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { readType } from '../items/read-types.ts';
import { lowerType } from '../types/lower-type.ts';
import { reference, type Type } from '../types/type.ts';
import { GraphBuilder } from './builder.ts';
import type { BodyFrame, ClosureExpectation, Context, Operand } from './context.ts';
import { recordFate } from './fates.ts';
import type { LocalId } from './graph.ts';
import { consume, isCopy, temporary } from './operations.ts';

/** Lowers a closure or async block to a body of its own; its value carries what it captures. */
export function lowerClosure(cx: Context, node: Node, expected: ClosureExpectation | undefined): Operand {
  const tree = cx.unit.tree;
  const isBlock = tree.kind(node) === K.async_block;
  const isAsync = isBlock || tree.first(node, T.async) !== undefined;
  const outer = cx.frame;
  const range = cx.unit.rangeOf(node);
  const result = cx.solver.inference.fresh();
  const frame: BodyFrame = {
    index: cx.records.bodies.length, kind: isBlock ? 'async-block' : 'closure', parent: outer, range, isAsync,
    context: isAsync ? 'async' : (expected?.context ?? 'maybe'), builder: new GraphBuilder(), names: [], loops: [], result, ends: false, captures: new Map(), borrowedCaptures: new Set(),
  };
  cx.records.bodies.push(frame);
  const saved = { statement: cx.statement, extending: cx.extending, module: cx.module };
  cx.frame = frame;
  cx.extending = false;
  const params = isBlock ? [] : lowerClosureBody(cx, node, { result, expected });
  if (isBlock) lowerAsyncBlock(cx, node, result);
  cx.frame = outer;
  cx.statement = saved.statement;
  cx.extending = saved.extending;
  cx.module = saved.module;
  const captures = capture(cx, frame, tree.first(node, T.move) !== undefined, node);
  return closureValue(cx, node, { frame, params, result, captures: captures.types, origin: captures.origin });
}

function closureValue(
  cx: Context,
  node: Node,
  made: { readonly frame: BodyFrame; readonly params: readonly Type[]; readonly result: Type; readonly captures: readonly Type[]; readonly origin: number | undefined },
): Operand {
  const { frame, params, result, captures } = made;
  const future: Type = { kind: 'future', future: { output: result, captures: frame.kind === 'async-block' ? captures : [], callee: undefined, body: frame.index } };
  const type: Type = frame.kind === 'async-block' ? future : { kind: 'closure', closure: { params, result: frame.isAsync ? future : result, captures, body: frame.index } };
  const value = temporary(cx, type, cx.unit.rangeOf(node));
  if (value.local !== undefined && made.origin !== undefined) cx.frame.builder.local(value.local).origin = made.origin;
  return value;
}

function lowerClosureBody(cx: Context, node: Node, how: { readonly result: Type; readonly expected: ClosureExpectation | undefined }): Type[] {
  const tree = cx.unit.tree;
  const { builder, names } = cx.frame;
  const range = cx.unit.rangeOf(node);
  builder.pushScope('temporaries', range.end);
  builder.pushScope('variables', range.end);
  names.push({ bindings: new Map(), module: undefined });
  const params = lowerParameters(cx, tree.child(node, F.parameters), how.expected?.params ?? []);
  const declared = tree.child(node, F.return_type);
  if (declared !== undefined) cx.solver.inference.unify(how.result, lowerType(readType(tree, declared), cx.typeScope));
  const body = tree.child(node, F.body);
  builder.pushScope('temporaries', range.end);
  if (body !== undefined) {
    if (tree.kind(body) !== K.block) recordFate(cx, body, { kind: 'returned' });
    const value = tree.kind(body) === K.block ? cx.lower.block(cx, body, 'closure', how.result) : cx.lower.value(cx, body, how.result);
    if (!builder.isDead) {
      cx.solver.inference.probe(() => (cx.solver.inference.unify(how.result, value.type) ? true : undefined));
      cx.frame.ends = true;
    }
    consume(cx, value, cx.unit.rangeOf(body));
  }
  builder.popScope();
  names.pop();
  builder.popScope();
  builder.popScope();
  return params;
}

function lowerParameters(cx: Context, list: Node | undefined, expected: readonly Type[]): Type[] {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  const types: Type[] = [];
  const nodes = list === undefined ? [] : [...tree.children(list)].filter((child) => !SEPARATORS.has(tree.kind(child)));
  for (const child of nodes) {
    const isTyped = tree.kind(child) === K.parameter;
    const pattern = isTyped ? tree.child(child, F.pattern) : child;
    const typeNode = isTyped ? tree.child(child, F.type) : undefined;
    const given = expected[types.length];
    const type = typeNode === undefined ? (given ?? cx.solver.inference.fresh()) : lowerType(readType(tree, typeNode), cx.typeScope);
    if (typeNode !== undefined && given !== undefined) cx.solver.inference.probe(() => (cx.solver.inference.unify(type, given) ? true : undefined));
    types.push(type);
    const local = builder.declare({ kind: 'parameter', type, range: cx.unit.rangeOf(child) }, 'variables');
    builder.emit({ op: 'init', local });
    if (pattern !== undefined) cx.lower.pattern(cx, pattern, { type, base: local, projected: false, indirect: false }, 'move');
  }
  return types;
}

const SEPARATORS: ReadonlySet<number> = new Set<number>([T['|'], T[','], K.line_comment, K.block_comment, K.attribute_item]);

function lowerAsyncBlock(cx: Context, node: Node, result: Type): void {
  const { builder } = cx.frame;
  const body = cx.unit.tree.first(node, K.block);
  if (body === undefined) return;
  const range = cx.unit.rangeOf(node);
  builder.pushScope('temporaries', range.end);
  const value = cx.lower.block(cx, body, 'async');
  if (!builder.isDead) {
    cx.solver.inference.probe(() => (cx.solver.inference.unify(result, value.type) ? true : undefined));
    cx.frame.ends = true;
  }
  consume(cx, value, range);
  builder.popScope();
}

/** Emits what creating the closure does to the variables it mentions, and gives the types it then holds. */
function capture(cx: Context, frame: BodyFrame, byMove: boolean, node: Node): { readonly types: Type[]; readonly origin: number | undefined } {
  const { builder } = cx.frame;
  const at = cx.unit.rangeOf(node);
  const types: Type[] = [];
  let origin: number | undefined;
  for (const [outer, inner] of frame.captures) {
    const local = builder.local(outer);
    const use = usage(frame, inner);
    if (!byMove && !use.moved) {
      builder.emit({ op: 'borrow', local: outer, mutable: use.mutated });
      // What a `&mut` refers to is borrowed anew, and uniquely.
      const type = cx.solver.inference.shallow(local.type);
      types.push(type.kind === 'reference' && type.mutable ? type : reference(type, use.mutated));
      frame.borrowedCaptures.add(inner);
      continue;
    }
    if (isCopy(cx, local.type)) builder.emit({ op: 'use', local: outer });
    else {
      builder.emit({ op: 'move', local: outer, whole: true, at });
      origin ??= local.origin;
      frame.builder.local(inner).origin = local.origin;
    }
    types.push(local.type);
  }
  return { types, origin };
}

function usage(frame: BodyFrame, local: LocalId): { readonly moved: boolean; readonly mutated: boolean } {
  let moved = false;
  let mutated = false;
  for (const block of frame.builder.graph().blocks) {
    for (const step of block.instructions) {
      if (!('local' in step) || step.local !== local) continue;
      if (step.op === 'move') moved = true;
      if (step.op === 'borrow' && step.mutable) mutated = true;
    }
  }
  return { moved, mutated };
}

