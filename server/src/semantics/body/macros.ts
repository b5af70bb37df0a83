import type { Expansion, SelectArm } from '../../syntax/expansion.ts';
import { F, K, type Node } from '../../syntax/flat-tree.ts';
import { outputOf } from '../types/future.ts';
import { UNKNOWN, type Type } from '../types/type.ts';
import { suspend } from './awaits.ts';
import type { Context, Operand, SelectArmRecord } from './context.ts';
import { comesBack, readPattern } from './fates.ts';
import type { LocalId } from './graph.ts';
import { expansionOf } from './macro-expansion.ts';
import { UNIT_VALUE, branchValue, consume, moveInto, ownerOf, temporary } from './operations.ts';
import { pathOfOperand, pathOfPlace, type PlacePath } from './place-path.ts';
import { isRefutable } from './refutable.ts';
import { lowerStatements } from './statements.ts';

type Select = Expansion & { readonly family: 'select' };

/** Lowers a macro call by what it expands to; unknown macros give an unknown value. */
export function lowerMacro(cx: Context, node: Node, expected?: Type): Operand {
  const tree = cx.unit.tree;
  const name = tree.child(node, F.macro);
  const expansion = expansionOf(cx, node);
  if (expansion === undefined) return temporary(cx, UNKNOWN, cx.unit.rangeOf(node));
  const outer = cx.unit;
  const range = cx.unit.rangeOf(node);
  const nameRange = name === undefined ? range : cx.unit.rangeOf(name);
  let result: Operand = UNIT_VALUE;
  switch (expansion.family) {
    case 'expression':
      cx.unit = expansion.unit;
      result = cx.lower.value(cx, expansion.root, expected);
      break;
    case 'statements':
      cx.unit = expansion.unit;
      lowerStatements(cx, expansion.root);
      break;
    case 'items':
      break;
    case 'join':
      result = lowerJoin(cx, node, expansion);
      break;
    case 'select':
      result = lowerSelect(cx, node, { expansion, nameRange }, expected);
      break;
  }
  cx.unit = outer;
  return result;
}

interface Branch {
  readonly local: LocalId;
  readonly type: Type;
  /** What the future refers to. */
  readonly path: PlacePath | undefined;
}

/** Evaluates a branch in a statement of its own: its temporaries die before anything is polled. */
function lowerBranch(cx: Context, node: Node): Branch {
  const { builder } = cx.frame;
  const type = cx.solver.inference.fresh();
  const local = builder.declare({ kind: 'temporary', type, range: cx.unit.rangeOf(node) }, 'temporaries');
  builder.pushScope('temporaries', cx.unit.rangeOf(node).end);
  const value = cx.lower.value(cx, node);
  cx.solver.inference.unify(type, value.type);
  const path = pathOfOperand(cx, value);
  moveInto(cx, value, local, cx.unit.rangeOf(node));
  builder.popScope();
  return { local, type, path };
}

function lowerJoin(cx: Context, node: Node, expansion: Expansion & { readonly family: 'join' }): Operand {
  const { builder } = cx.frame;
  const outer = cx.unit;
  const range = outer.rangeOf(node);
  builder.pushScope('temporaries', range.end);
  cx.unit = expansion.unit;
  const branches = expansion.branches.map((branch) => lowerBranch(cx, branch));
  cx.unit = outer;
  const futures = branches.map((branch) => branch.local);
  for (const local of futures) builder.emit({ op: 'borrow', local, mutable: true });
  suspend(cx, node, 'join', futures);
  builder.popScope();
  const outputs = branches.map((branch) => outputOf(cx.solver, cx.solver.inference.shallow(branch.type)) ?? UNKNOWN);
  return temporary(cx, expansion.fallible ? tryJoined(cx, outputs) : { kind: 'tuple', items: outputs }, range);
}

function tryJoined(cx: Context, outputs: readonly Type[]): Type {
  const definition = cx.solver.world.find('std::result::Result');
  const results = outputs.map((output) => cx.solver.inference.shallow(output));
  const values = results.map((output) => (output.kind === 'adt' ? (output.args[0] ?? UNKNOWN) : UNKNOWN));
  const first = results[0];
  const error = first?.kind === 'adt' ? (first.args[1] ?? UNKNOWN) : UNKNOWN;
  if (definition?.kind !== 'item') return UNKNOWN;
  return { kind: 'adt', definition, args: [{ kind: 'tuple', items: values }, error] };
}

interface LoweredArm {
  readonly arm: SelectArm;
  readonly conditionCalls: readonly number[];
  readonly isRefutable: boolean | undefined;
  readonly future: Branch;
  readonly calls: readonly number[];
  readonly byReference: boolean;
  readonly block: number | undefined;
  readonly locals: SelectArmRecord['locals'];
}

function lowerSelect(cx: Context, node: Node, select: { readonly expansion: Select; readonly nameRange: SelectArmRecord['future'] }, expected: Type | undefined): Operand {
  const { builder } = cx.frame;
  const outer = cx.unit;
  const { expansion } = select;
  const type = cx.solver.inference.fresh();
  const result = builder.declare({ kind: 'temporary', type, range: outer.rangeOf(node) }, 'temporaries');
  builder.pushScope('temporaries', outer.rangeOf(node).end);
  cx.unit = expansion.unit;
  const conditions = expansion.arms.map((arm) => evaluateCondition(cx, arm));
  const arms = expansion.arms.map((arm, i) => lowerFuture(cx, { arm, conditionCalls: conditions[i] ?? [] }, expansion));
  cx.unit = outer;
  const futures = arms.map((arm) => arm.future.local);
  for (const local of futures) builder.emit({ op: 'borrow', local, mutable: true });
  const point = suspend(cx, node, 'select', futures);
  cx.unit = expansion.unit;
  // The futures given by value are dropped before the chosen handler runs.
  builder.popScope();
  const leaves = lowerHandlers(cx, expansion, { arms, result, type, expected });
  cx.unit = outer;
  recordSelect(cx, node, { select, arms, leaves, point });
  return { type, local: result };
}

/** All preconditions are evaluated first, before any future. Returns the calls in this one. */
function evaluateCondition(cx: Context, { condition }: SelectArm): readonly number[] {
  if (condition === undefined) return [];
  const { builder } = cx.frame;
  const first = cx.records.calls.length;
  builder.pushScope('temporaries', cx.unit.rangeOf(condition).end);
  consume(cx, cx.lower.value(cx, condition), cx.unit.rangeOf(condition));
  builder.popScope();
  return cx.records.calls.slice(first).map((_, i) => first + i);
}

function lowerFuture(cx: Context, { arm, conditionCalls }: Pick<LoweredArm, 'arm' | 'conditionCalls'>, expansion: Select): LoweredArm {
  const tree = cx.unit.tree;
  const calls = cx.records.calls.length;
  const bodies = cx.records.bodies.length;
  const uses = cx.records.uses.length;
  const kind = tree.kind(arm.future);
  const borrowed = expansion.flavor === 'futures' && kind === K.identifier;
  cx.polled = arm.future;
  const future = borrowed ? borrowedFuture(cx, arm.future) : lowerBranch(cx, arm.future);
  cx.polled = undefined;
  const at = cx.solver.inference.shallow(future.type);
  const isBlock = kind === K.async_block && at.kind === 'future' && at.future.body === bodies;
  const locals = cx.records.uses.slice(uses).map((use) => ({ body: use.body, local: use.local }));
  return {
    arm, conditionCalls, future, locals, isRefutable: isRefutable(cx, arm.pattern), calls: cx.records.calls.slice(calls).map((_, i) => calls + i),
    byReference: borrowed || at.kind === 'reference' || isPinnedReference(at) || (kind === K.identifier && at.kind !== 'future'),
    block: isBlock ? bodies : undefined,
  };
}

/** A future given as a plain name is polled by reference in `futures::select!`. */
function borrowedFuture(cx: Context, node: Node): Branch {
  const place = cx.lower.place(cx, node);
  if (place.base !== undefined) cx.frame.builder.emit({ op: 'borrow', local: place.base, mutable: true });
  const operand = temporary(cx, { kind: 'reference', mutable: true, isStatic: false, to: place.type }, cx.unit.rangeOf(node));
  return { local: operand.local ?? 0, type: operand.type, path: pathOfPlace(cx, place) };
}

function isPinnedReference(type: Type): boolean {
  return type.kind === 'adt' && type.definition.path === 'std::pin::Pin' && type.args[0]?.kind === 'reference';
}

function lowerHandlers(
  cx: Context,
  expansion: Select,
  state: { readonly arms: readonly LoweredArm[]; readonly result: LocalId; readonly type: Type; readonly expected: Type | undefined },
): boolean[] {
  const { builder } = cx.frame;
  const start = builder.current;
  const join = builder.newBlock();
  const leaves: boolean[] = [];
  const handle = (handler: Node, arm: LoweredArm | undefined): void => {
    const block = builder.newBlock();
    builder.switchTo(start);
    builder.edgeTo(block);
    builder.switchTo(block);
    leaves.push(lowerHandler(cx, handler, { ...state, arm }));
    builder.edgeTo(join);
  };
  for (const arm of state.arms) handle(arm.arm.handler, arm);
  if (expansion.otherwise !== undefined) handle(expansion.otherwise, undefined);
  builder.switchToJoin(join);
  return leaves;
}

/** Binds the winner's output and runs its handler; true when every path leaves. The output lives as long as the handler. */
function lowerHandler(
  cx: Context,
  handler: Node,
  state: { readonly arm: LoweredArm | undefined; readonly result: LocalId; readonly type: Type; readonly expected: Type | undefined },
): boolean {
  const { builder, names } = cx.frame;
  const range = cx.unit.rangeOf(handler);
  const first = builder.current;
  builder.pushScope('temporaries', range.end);
  builder.pushScope('variables', range.end);
  names.push({ bindings: new Map(), module: undefined });
  if (state.arm !== undefined) {
    const output = outputOf(cx.solver, cx.solver.inference.shallow(state.arm.future.type)) ?? UNKNOWN;
    const value = temporary(cx, output, cx.unit.rangeOf(state.arm.arm.pattern), 'variables');
    if (value.local !== undefined) {
      builder.local(value.local).origin = builder.local(state.arm.future.local).origin;
      cx.lower.pattern(cx, state.arm.arm.pattern, { type: output, base: value.local, projected: false, indirect: false }, 'move');
    }
  }
  const value = branchValue(cx, handler, state.expected);
  const dead = builder.isDead;
  if (!dead) {
    cx.solver.inference.probe(() => (cx.solver.inference.unify(state.type, value.type) ? true : undefined));
    moveInto(cx, value, state.result, range);
  }
  names.pop();
  builder.popScope();
  builder.popScope();
  return dead && !comesBack(cx, first);
}

function recordSelect(
  cx: Context,
  node: Node,
  made: {
    readonly select: { readonly expansion: Select; readonly nameRange: SelectArmRecord['future'] };
    readonly arms: readonly LoweredArm[];
    readonly leaves: readonly boolean[];
    readonly point: number;
  },
): void {
  const { expansion } = made.select;
  const { unit } = expansion;
  const { loops } = cx.frame;
  cx.records.selects.push({
    range: cx.unit.rangeOf(node), nameRange: made.select.nameRange, flavor: expansion.flavor, biased: expansion.biased,
    hasElse: expansion.otherwise !== undefined, point: made.point, loop: loops[loops.length - 1], statement: cx.statement, body: cx.frame.index,
    arms: made.arms.map(({ arm, future, calls, conditionCalls, isRefutable: refutable, byReference, block, locals }, i) => ({
      isRefutable: refutable, conditionCalls, type: future.type, path: future.path,
      pattern: unit.rangeOf(arm.pattern), shape: readPattern({ ...cx, unit }, arm.pattern), future: unit.rangeOf(arm.future), handler: unit.rangeOf(arm.handler), hasCondition: arm.condition !== undefined,
      byReference, calls, outer: outerCall(cx, calls, unit.rangeOf(arm.future)), block, handlerLeaves: made.leaves[i] ?? false,
      locals: locals.map((use) => ownerIn(cx, use)),
    })),
  });
}

function outerCall(cx: Context, calls: readonly number[], range: { readonly start: number; readonly end: number }): number | undefined {
  return calls.find((index) => {
    const call = cx.records.calls[index];
    return call?.range.start === range.start && call.range.end === range.end;
  });
}

function ownerIn(cx: Context, use: { readonly body: number; readonly local: LocalId }): { readonly body: number; readonly local: LocalId } {
  const frame = cx.records.bodies[use.body];
  if (frame === undefined) return use;
  const owner = ownerOf(frame, use.local);
  return { body: owner.frame.index, local: owner.local };
}

