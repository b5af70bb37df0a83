import type { TextRange } from '../../text/range.ts';
import type { ArgumentFact, CallFact, LoopFact, Region } from '../facts.ts';
import type { LoopRecord } from './context.ts';
import type { BasicBlock, BlockId, Graph } from './graph.ts';
import type { BodyView } from './view.ts';

/** A loop as facts show it. */
export class LoopView implements LoopFact {
  readonly #body: BodyView;
  readonly #record: LoopRecord;
  #round: ReadonlySet<BlockId> | undefined;

  constructor(body: BodyView, record: LoopRecord) {
    this.#body = body;
    this.#record = record;
  }

  get kind(): LoopFact['kind'] {
    return this.#record.kind;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get keywordRange(): TextRange {
    return this.#body.shift(this.#record.keywordRange);
  }

  get head(): ArgumentFact | undefined {
    const { head } = this.#record;
    return head === undefined ? undefined : { range: this.#body.shift(head.range), type: this.#body.type(head.type) };
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
  }

  get uncertain(): boolean {
    return this.#record.uncertain;
  }

  get #graph(): Graph {
    return this.#body.frame(this.#record.body).builder.graph();
  }

  /** Blocks from which each other one, and the head, is reached again. */
  get #blocks(): ReadonlySet<BlockId> {
    this.#round ??= roundIn(this.#graph, this.#record.entry, () => true);
    return this.#round;
  }

  get repeats(): boolean {
    return this.#blocks.size > 0;
  }

  get exits(): boolean {
    const { blocks } = this.#graph;
    return [...this.#blocks].some((id) => blocks[id]?.successors.some((next) => !this.#blocks.has(next)) ?? false);
  }

  get suspends(): LoopFact['suspends'] {
    const { blocks } = this.#graph;
    if (![...this.#blocks].some((id) => suspendsIn(blocks[id]))) return 'never';
    return roundIn(this.#graph, this.#record.entry, (block) => !suspendsIn(block)).size > 0 ? 'sometimes' : 'always';
  }

  roundAvoiding(avoid: (call: CallFact) => boolean): readonly CallFact[] | undefined {
    const { calls } = this.#body;
    const isFree = (block: BasicBlock): boolean =>
      block.instructions.every((step) => {
        if (step.op === 'suspend' || step.op === 'unknown-call') return false;
        const call = step.op === 'call' ? calls[step.call] : undefined;
        return call === undefined || !avoid(call);
      });
    const round = roundIn(this.#graph, this.#record.entry, isFree);
    if (round.size === 0) return undefined;
    const { blocks } = this.#graph;
    return [...round].flatMap((id) => (blocks[id]?.instructions ?? []).flatMap((step) => (step.op === 'call' ? (calls[step.call] ?? []) : [])));
  }
}

function suspendsIn(block: BasicBlock | undefined): boolean {
  return block?.instructions.some((step) => step.op === 'suspend') ?? false;
}

/** The blocks on ways from the head back to it through allowed blocks alone; empty where there is none. */
function roundIn({ blocks }: Graph, head: BlockId, isAllowed: (block: BasicBlock) => boolean): ReadonlySet<BlockId> {
  const forward = new Set<BlockId>();
  const before = new Map<BlockId, BlockId[]>();
  const pending: BlockId[] = [head];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const block = blocks[id];
    if (block === undefined || forward.has(id) || !isAllowed(block)) continue;
    forward.add(id);
    for (const next of block.successors) {
      before.set(next, [...(before.get(next) ?? []), id]);
      pending.push(next);
    }
  }
  const round = new Set<BlockId>();
  const back: BlockId[] = forward.has(head) ? [...(before.get(head) ?? [])] : [];
  for (let id = back.pop(); id !== undefined; id = back.pop()) {
    if (round.has(id) || !forward.has(id)) continue;
    round.add(id);
    if (id !== head) back.push(...(before.get(id) ?? []));
  }
  return round;
}
