import type { BlockId, Graph, Instruction } from './graph.ts';

/** A set of small numbers. */
export class BitSet {
  readonly #words: Uint32Array;

  constructor(size: number, source?: BitSet) {
    this.#words = source === undefined ? new Uint32Array((size + 31) >> 5) : source.#words.slice();
  }

  has(bit: number): boolean {
    return ((this.#words[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  add(bit: number): void {
    const word = bit >> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (bit & 31));
  }

  delete(bit: number): void {
    const word = bit >> 5;
    this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (bit & 31));
  }

  fill(): void {
    this.#words.fill(0xffffffff);
  }

  /** Adds all of another set; true when that changed this one. */
  union(other: BitSet): boolean {
    let changed = false;
    for (let i = 0; i < this.#words.length; i++) {
      const before = this.#words[i] ?? 0;
      const after = (before | (other.#words[i] ?? 0)) >>> 0;
      if (after !== before) changed = true;
      this.#words[i] = after;
    }
    return changed;
  }

  /** Keeps what both have; true when that changed this one. */
  intersect(other: BitSet): boolean {
    let changed = false;
    for (let i = 0; i < this.#words.length; i++) {
      const before = this.#words[i] ?? 0;
      const after = (before & (other.#words[i] ?? 0)) >>> 0;
      if (after !== before) changed = true;
      this.#words[i] = after;
    }
    return changed;
  }
}

/** One analysis: the direction, how states meet, and what an instruction does. */
export interface Analysis {
  readonly direction: 'forward' | 'backward';
  /** may: true on some path; must: true on every path. */
  readonly meet: 'may' | 'must';
  readonly bits: number;
  readonly transfer: (state: BitSet, instruction: Instruction) => void;
}

/** States at block boundaries: at the start for forward analyses, at the end for backward ones. */
export interface Solution {
  readonly analysis: Analysis;
  readonly graph: Graph;
  readonly boundary: readonly (BitSet | undefined)[];
}

/** Solves an analysis with a worklist. Blocks nothing leads to keep an undefined state. */
export function solve(graph: Graph, analysis: Analysis): Solution {
  const { blocks } = graph;
  const edges: BlockId[][] = blocks.map((block) => [...block.successors]);
  const flow = analysis.direction === 'forward' ? edges : reversed(edges);
  const boundary: (BitSet | undefined)[] = blocks.map(() => undefined);
  const starts = analysis.direction === 'forward' ? [0] : blocks.map((_, i) => i).reverse();
  for (const start of starts) boundary[start] = new BitSet(analysis.bits);
  const queue = [...starts];
  const queued = new Set(queue);
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    queued.delete(at);
    const state = through(blocks[at]?.instructions ?? [], new BitSet(analysis.bits, boundary[at]), analysis);
    for (const next of flow[at] ?? []) {
      const known = boundary[next];
      let changed = false;
      if (known === undefined) {
        boundary[next] = new BitSet(analysis.bits, state);
        changed = true;
      } else changed = analysis.meet === 'may' ? known.union(state) : known.intersect(state);
      if (changed && !queued.has(next)) {
        queued.add(next);
        queue.push(next);
      }
    }
  }
  return { analysis, graph, boundary };
}

function through(instructions: readonly Instruction[], state: BitSet, analysis: Analysis): BitSet {
  if (analysis.direction === 'forward') for (const step of instructions) analysis.transfer(state, step);
  else for (let i = instructions.length - 1; i >= 0; i--) {
    const step = instructions[i];
    if (step !== undefined) analysis.transfer(state, step);
  }
  return state;
}

function reversed(edges: readonly (readonly BlockId[])[]): BlockId[][] {
  const result: BlockId[][] = edges.map(() => []);
  for (const [from, targets] of edges.entries()) for (const to of targets) result[to]?.push(from);
  return result;
}

/** Visits every reachable instruction with the state right before it in program order (forward) or right after it (backward). */
export function visit(solution: Solution, see: (instruction: Instruction, state: BitSet, block: BlockId, index: number) => void): void {
  const { analysis, graph, boundary } = solution;
  for (const [id, block] of graph.blocks.entries()) {
    const start = boundary[id];
    if (start === undefined) continue;
    const state = new BitSet(analysis.bits, start);
    const { instructions } = block;
    const forward = analysis.direction === 'forward';
    for (let k = 0; k < instructions.length; k++) {
      const index = forward ? k : instructions.length - 1 - k;
      const step = instructions[index];
      if (step === undefined) continue;
      see(step, state, id, index);
      analysis.transfer(state, step);
    }
  }
}
