import type { AnalysedFunction } from '../semantics/body/analysed-function.ts';
import type { BodyView } from '../semantics/body/view.ts';
import type { BodyFrame } from '../semantics/body/context.ts';
import type { Instruction, Local } from '../semantics/body/graph.ts';
import { displayType } from '../semantics/types/display.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Workspace } from './workspace.ts';

/** A place in a file: 1-based line and UTF-16 column, 0-based UTF-16 offset. */
export interface DebugPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What is held where in one function, closure or async block. */
export interface DebugBody {
  readonly function: string;
  readonly awaits: readonly { readonly start: DebugPosition; readonly held: readonly DebugHeld[] }[];
  /** Whether the future can be sent to another thread. */
  readonly send: 'yes' | 'no' | 'unknown';
  readonly because: readonly string[];
  /** The graph as text: blocks, drops, awaits. */
  readonly graph: readonly string[];
}

export interface DebugHeld {
  readonly place: string;
  readonly type: string;
  readonly start: DebugPosition;
}

/** The bodies of a file as they were lowered; with a 1-based line, those around it. */
export function describeBodies(workspace: Workspace, path: string, line?: number): readonly DebugBody[] {
  const text = workspace.text(path);
  if (text === undefined) return [];
  const index = new LineIndex(text);
  return workspace.allBodies(path).flatMap((view) => {
    const around = line === undefined || (index.position(view.range.start).line <= line - 1 && line - 1 <= index.position(view.range.end).line);
    return around ? view.analysed.lowered.records.bodies.filter((frame) => frame.kind !== 'closure').map((frame) => describe(view, frame, index)) : [];
  });
}

function describe(view: BodyView, frame: BodyFrame, index: LineIndex): DebugBody {
  const position = (offset: number): DebugPosition => {
    const at = view.shiftOffset(offset);
    const { line, column } = index.position(at);
    return { line: line + 1, column: column + 1, offset: at };
  };
  const { analysed } = view;
  const { records } = analysed.lowered;
  const holdings = analysed.holdings(frame.index);
  const awaits = records.suspensions.flatMap((point, number) => {
    if (point.body !== frame.index) return [];
    const own = [...holdings.at(number)].map(({ local }) => ({ frame, local: frame.builder.local(local) }));
    const held = [...own.filter(({ local }) => !isBlockFuture(analysed, local)), ...insideFutures(analysed, frame, number)];
    return [{ start: position(point.range.start), held: held.map((entry) => describeHeld(analysed, entry, position)) }];
  });
  const send = analysed.send(frame.index);
  const suffix = frame.kind === 'async-block' ? '::{async block}' : '';
  return {
    function: `${view.item}${suffix}`, awaits, send: send.verdict === undefined ? 'unknown' : send.verdict ? 'yes' : 'no',
    because: send.reasons.map((reason) => reason.text), graph: graphLines(analysed, frame),
  };
}

interface HeldLocal {
  readonly frame: BodyFrame;
  readonly local: Local;
}

function isBlockFuture(analysed: AnalysedFunction, local: Local): boolean {
  const type = analysed.lowered.solver.inference.shallow(local.type);
  return type.kind === 'future' && type.future.body !== undefined;
}

/** What async blocks hold while they are awaited at a point. */
function insideFutures(analysed: AnalysedFunction, frame: BodyFrame, point: number): HeldLocal[] {
  const found: HeldLocal[] = [];
  for (const block of frame.builder.graph().blocks) {
    for (const step of block.instructions) {
      if (step.op !== 'suspend' || step.point !== point) continue;
      for (const id of step.futures) {
        const type = analysed.lowered.solver.inference.shallow(frame.builder.local(id).type);
        const inner = type.kind === 'future' && type.future.body !== undefined ? analysed.lowered.records.bodies[type.future.body] : undefined;
        if (inner === undefined) continue;
        found.push(...[...analysed.holdings(inner.index).heldAtPoints()].map((local) => ({ frame: inner, local: inner.builder.local(local) })));
      }
    }
  }
  return found;
}

function describeHeld(analysed: AnalysedFunction, { frame, local }: HeldLocal, position: (offset: number) => DebugPosition): DebugHeld {
  const guard = analysed.carried(frame.index).get(local.id)?.[0];
  return { place: local.name ?? 'temporary', type: displayType(guard?.type ?? local.type, analysed.lowered.solver.inference), start: position(local.range.start) };
}

function graphLines(analysed: AnalysedFunction, frame: BodyFrame): string[] {
  const { inference } = analysed.lowered.solver;
  const name = (id: number): string => {
    const local = frame.builder.local(id);
    return `${local.name ?? ''}_${id}`;
  };
  const lines = frame.builder.locals.map((local) => `let ${name(local.id)}: ${displayType(local.type, inference)}`);
  for (const [id, block] of frame.builder.graph().blocks.entries()) {
    lines.push(`bb${id}:`);
    for (const step of block.instructions) lines.push(`  ${instructionText(analysed, step, name)}`);
    lines.push(`  -> ${block.successors.length === 0 ? 'return' : block.successors.map((next) => `bb${next}`).join(', ')}`);
  }
  return lines;
}

function instructionText(analysed: AnalysedFunction, step: Instruction, name: (id: number) => string): string {
  const { records } = analysed.lowered;
  switch (step.op) {
    case 'invoke':
      return `invoke ${step.invocation}`;
    case 'call':
      return `call ${records.calls[step.call]?.path ?? '_'}`;
    case 'suspend':
      return `${records.suspensions[step.point]?.kind ?? 'await'} ${step.futures.map(name).join(', ')}`;
    case 'move':
      return `move ${step.whole ? '' : 'part of '}${name(step.local)}`;
    case 'borrow':
      return `borrow ${step.mutable ? 'mut ' : ''}${name(step.local)}`;
    case 'unknown-call':
      return 'call ?';
    default:
      return `${step.op} ${name(step.local)}`;
  }
}
