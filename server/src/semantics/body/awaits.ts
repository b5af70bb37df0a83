import { F, K, type Node } from '../../syntax/flat-tree.ts';
import type { TextRange } from '../../text/range.ts';
import { bareName } from '../items/read-types.ts';
import { outputOf } from '../types/future.ts';
import { UNIT, UNKNOWN } from '../types/type.ts';
import { isVerbatim, type Context, type Operand, type SuspensionRecord } from './context.ts';
import { recordFate } from './fates.ts';
import type { LocalId } from './graph.ts';
import { findLocal, moveInto, temporary } from './operations.ts';
import { denote, pathOfOperand } from './place-path.ts';

/** `operand.await` or `yield`: the future is alive while the task is suspended. */
export function awaitOperand(cx: Context, node: Node, operand: Operand): Operand {
  const { builder } = cx.frame;
  const range = cx.unit.rangeOf(node);
  const isYield = cx.unit.tree.kind(node) === K.yield_expression;
  const type = cx.solver.normalise(operand.type);
  builder.pushScope('temporaries', range.end);
  const future = builder.declare({ kind: 'temporary', type, range }, 'temporaries');
  moveInto(cx, operand, future, range);
  builder.emit({ op: 'borrow', local: future, mutable: true });
  const point = suspend(cx, node, isYield ? 'yield' : 'await', isYield ? [] : [future]);
  const inner = isYield ? undefined : cx.unit.tree.firstNamed(node);
  if (inner !== undefined) recordFate(cx, inner, { kind: 'awaited', point });
  markAwaited(cx, node, point);
  builder.popScope();
  return denote(cx, temporary(cx, isYield ? UNIT : (outputOf(cx.solver, type) ?? UNKNOWN), range), isYield ? undefined : pathOfOperand(cx, operand));
}

/** Records a suspension point and emits it. */
export function suspend(cx: Context, node: Node, kind: SuspensionRecord['kind'], futures: readonly LocalId[]): number {
  const range = cx.unit.rangeOf(node);
  const point = cx.records.suspensions.length;
  cx.records.suspensions.push({
    kind, range, pointRange: pointOf(cx, node, kind), future: futureOf(cx, node, kind, futures),
    body: cx.frame.index, statement: cx.statement, loops: [...cx.frame.loops], isVerbatim: isVerbatim(cx, node),
  });
  cx.frame.builder.emit({ op: 'suspend', point, futures });
  return point;
}

/** What an `.await` waits for, and the variable it is a plain use of. */
function futureOf(cx: Context, node: Node, kind: SuspensionRecord['kind'], futures: readonly LocalId[]): SuspensionRecord['future'] {
  const { tree } = cx.unit;
  const inner = kind === 'await' ? tree.firstNamed(node) : undefined;
  const future = futures[0];
  if (inner === undefined || future === undefined) return undefined;
  const local = tree.kind(inner) === K.identifier ? findLocal(cx, bareName(tree.textOf(inner))) : undefined;
  return { range: cx.unit.rangeOf(inner), type: cx.frame.builder.local(future).type, local };
}

/** Where to point: at `await`, at the path of a macro, at all of what else suspends. */
function pointOf(cx: Context, node: Node, kind: SuspensionRecord['kind']): TextRange {
  const { tree } = cx.unit;
  const range = cx.unit.rangeOf(node);
  if (kind === 'await') return { start: Math.max(range.start, range.end - 'await'.length), end: range.end };
  const name = tree.kind(node) === K.macro_invocation ? tree.child(node, F.macro) : undefined;
  return name === undefined ? range : cx.unit.rangeOf(name);
}

/** The call that made the future right before `.await` is the one that is awaited. */
function markAwaited(cx: Context, node: Node, point: number): void {
  const inner = cx.unit.tree.firstNamed(node);
  const call = cx.records.calls[cx.records.calls.length - 1];
  if (inner === undefined || call === undefined) return;
  const range = cx.unit.rangeOf(inner);
  if (call.range.start === range.start && call.range.end === range.end) call.awaited = point;
}
