import { F, K, type Node } from '../../syntax/flat-tree.ts';
import { containsRange, type TextRange } from '../../text/range.ts';
import type { Type } from '../types/type.ts';
import { UNIT, UNKNOWN } from '../types/type.ts';
import { isVerbatim, type BodyFrame, type Context, type Operand, type Place, type UseRecord } from './context.ts';
import type { LocalId } from './graph.ts';
import { denote, pathOfLocal, pathOfOperand, pathOfPlace, type PlacePath } from './place-path.ts';

export const NO_VALUE: Operand = { type: UNKNOWN, local: undefined };
export const UNIT_VALUE: Operand = { type: UNIT, local: undefined };

/** A value without a home: literals, functions, things nobody needs to drop. */
export function constant(type: Type): Operand {
  return { type, local: undefined };
}

/** A new temporary that holds a value of a type, dropped at the end of its temporary scope. */
export function temporary(cx: Context, type: Type, range: TextRange, where: 'temporaries' | 'variables' = 'temporaries'): Operand {
  const local = cx.frame.builder.declare({ kind: 'temporary', type, range, uncertain: cx.unit.uncertain }, where);
  cx.frame.builder.emit({ op: 'init', local });
  return { type, local };
}

/** Takes a value out of its temporary. */
export function consume(cx: Context, operand: Operand, at: TextRange): void {
  if (operand.local !== undefined) cx.frame.builder.emit({ op: 'move', local: operand.local, whole: true, at });
}

/** Hands a value on into another local: what it came from comes along. */
export function moveInto(cx: Context, operand: Operand, target: LocalId, at: TextRange): void {
  const { builder } = cx.frame;
  if (operand.local !== undefined) {
    const origin = builder.local(operand.local).origin;
    if (origin !== undefined) builder.local(target).origin ??= origin;
    builder.emit({ op: 'move', local: operand.local, whole: true, at });
  }
  builder.emit({ op: 'init', local: target });
  // A constant (`None`, a literal) owns nothing.
  if (operand.local === undefined) builder.emit({ op: 'empty', local: target });
}

/** A place read as a value: copied when its type is `Copy`, else moved out. */
export function load(cx: Context, place: Place, node: Node): Operand {
  const at = cx.unit.rangeOf(node);
  const type = cx.solver.normalise(place.type);
  const copies = isCopy(cx, type);
  const { builder } = cx.frame;
  if (place.base !== undefined) {
    if (copies || place.indirect) builder.emit({ op: 'use', local: place.base });
    else {
      builder.emit({ op: 'move', local: place.base, whole: !place.projected, at });
      if (place.projected) builder.emit({ op: 'empty', local: place.base });
    }
    recordUse(cx, place, node, copies || place.indirect ? 'read' : 'move');
  }
  const result = denote(cx, temporary(cx, type, at), pathOfPlace(cx, place));
  if (place.base !== undefined && !copies && result.local !== undefined) {
    const origin = builder.local(place.base).origin;
    if (origin !== undefined) builder.local(result.local).origin = origin;
  }
  return result;
}

/** `&place` or `&mut place`. */
export function borrow(cx: Context, place: Place, mutable: boolean, node: Node): void {
  if (place.base === undefined) return;
  const { builder } = cx.frame;
  builder.emit(place.indirect ? { op: 'use', local: place.base } : { op: 'borrow', local: place.base, mutable });
  recordUse(cx, place, node, mutable ? 'borrow-mut' : 'borrow');
}

/** The value of a branch. Its block runs only where the branch is taken: it is no plain one. */
export function branchValue(cx: Context, node: Node, expected: Type | undefined): Operand {
  return cx.unit.tree.kind(node) === K.block ? cx.lower.block(cx, node, 'other', expected) : cx.lower.value(cx, node, expected);
}

/** A place that is a temporary holding the value. */
export function placeOf(operand: Operand): Place {
  return { type: operand.type, base: operand.local, projected: false, indirect: false };
}

/** Whether a type is certainly `Copy`. */
export function isCopy(cx: Context, type: Type): boolean {
  const copy = cx.solver.world.trait('std::marker::Copy');
  return copy !== undefined && cx.solver.implements(type, copy) === true;
}

/** What a value made of this one alone refers to: the same, unless that is only a copy. */
export function pathOfWrapped(cx: Context, only: Operand): PlacePath | undefined {
  return only.type.kind !== 'reference' && isCopy(cx, only.type) ? undefined : pathOfOperand(cx, only);
}

/** `*place`, step by step; overloaded derefs borrow what they go through. */
export function dereference(cx: Context, place: Place, node: Node): Place | undefined {
  const at = cx.solver.inference.shallow(place.type);
  const target = cx.solver.deref(at);
  if (target === undefined) return undefined;
  const path = pathOfPlace(cx, place);
  if (at.kind === 'reference' || at.kind === 'pointer') return { type: target, base: place.base, projected: place.projected, indirect: true, path };
  if (at.kind === 'adt' && at.definition.path === 'std::boxed::Box') return { type: target, base: place.base, projected: true, indirect: place.indirect, path };
  borrow(cx, place, false, node);
  return { type: target, base: undefined, projected: false, indirect: true, path };
}

/** Records a mention of a named local in the text. */
export function recordUse(cx: Context, place: Place, node: Node, kind: UseRecord['kind']): void {
  if (place.base === undefined) return;
  const named = mentioned(cx, node);
  if (named === undefined) return;
  const owner = ownerOf(cx.frame, place.base);
  const local = owner.frame.builder.local(owner.local);
  if (local.name === undefined) return;
  const range = cx.unit.rangeOf(named);
  const last = cx.records.uses[cx.records.uses.length - 1];
  if (last !== undefined && last.range.start === range.start && last.local === owner.local && last.body === owner.frame.index) {
    if (last.kind === 'read' && kind !== 'read') cx.records.uses.pop();
    else return;
  }
  cx.records.uses.push({ body: owner.frame.index, local: owner.local, range, kind, inBody: cx.frame.index, isVerbatim: isVerbatim(cx, named) });
}

/** The identifier at the root of a place expression. */
function mentioned(cx: Context, node: Node): Node | undefined {
  const tree = cx.unit.tree;
  let at: Node | undefined = node;
  for (let steps = 0; at !== undefined && steps < 64; steps++) {
    if (ROOTS.has(tree.kind(at))) return at;
    at = tree.child(at, VALUE_FIELD) ?? tree.firstNamed(at);
  }
  return undefined;
}

const ROOTS: ReadonlySet<number> = new Set<number>([K.identifier, K.self, K.shorthand_field_identifier]);
const VALUE_FIELD = F.value;

/** The frame that declared a local which may be a capture here. */
export function ownerOf(frame: BodyFrame, local: LocalId): { readonly frame: BodyFrame; readonly local: LocalId } {
  let at = frame;
  let id = local;
  for (;;) {
    const outer = outerOf(at, id);
    if (outer === undefined || at.parent === undefined) return { frame: at, local: id };
    at = at.parent;
    id = outer;
  }
}

function outerOf(frame: BodyFrame, local: LocalId): LocalId | undefined {
  for (const [outer, inner] of frame.captures) if (inner === local) return outer;
  return undefined;
}

/** Looks a variable up through the blocks of this body and the bodies around it; captures it on the way. */
export function findLocal(cx: Context, name: string): LocalId | undefined {
  return findIn(cx.frame, name);
}

function findIn(frame: BodyFrame, name: string): LocalId | undefined {
  for (let i = frame.names.length - 1; i >= 0; i--) {
    const found = frame.names[i]?.bindings.get(name);
    if (found !== undefined) return found;
  }
  if (frame.parent === undefined || frame.kind === 'function') return undefined;
  const outer = findIn(frame.parent, name);
  if (outer === undefined) return undefined;
  const known = frame.captures.get(outer);
  if (known !== undefined) return known;
  const local = frame.parent.builder.local(outer);
  const inner = frame.builder.declareCapture(local);
  frame.captures.set(outer, inner);
  frame.builder.local(inner).denotes = pathOfLocal(frame.parent, outer);
  return inner;
}

/** Marks the statements that are left early here: all of the body, or those within the loop or block that a jump leads out of. */
export function markLeaves(cx: Context, how: 'question' | 'jump', within?: TextRange): void {
  const { statements, blocks } = cx.records;
  let at = cx.statement;
  while (at !== undefined) {
    const statement = statements[at];
    const block = statement === undefined ? undefined : blocks[statement.block];
    if (statement === undefined || block?.body !== cx.frame.index) return;
    // The loop itself may be the whole of a statement: that one goes on.
    if (within !== undefined && (!containsRange(within, statement.range) || containsRange(statement.range, within))) return;
    statement[how] = true;
    at = block.statement;
  }
}
