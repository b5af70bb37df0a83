import { F, K, T } from './kinds.generated.ts';

/** A node is its preorder index in one flat tree. */
export type Node = number;

/** What a reader fills in: one entry per visible node, in preorder. */
export interface FlatArrays {
  readonly count: number;
  readonly kind: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The preorder index just past the node's subtree. */
  readonly next: Uint32Array;
  readonly field: Uint8Array;
}

/**
 * A parsed text as plain data: typed arrays over its nodes in preorder.
 * It has no lifetime and nothing to delete. Offsets are UTF-16 units in `text`.
 */
export class FlatTree {
  readonly text: string;
  readonly count: number;
  readonly hasError: boolean;
  readonly #kind: Uint16Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #next: Uint32Array;
  readonly #field: Uint8Array;
  #parent: Uint32Array | undefined;

  constructor(text: string, arrays: FlatArrays, hasError: boolean) {
    this.text = text;
    this.count = arrays.count;
    this.hasError = hasError;
    this.#kind = arrays.kind;
    this.#start = arrays.start;
    this.#end = arrays.end;
    this.#next = arrays.next;
    this.#field = arrays.field;
  }

  get root(): Node {
    return 0;
  }

  /** One of the numbers in `K` (named) or `T` (tokens). */
  kind(node: Node): number {
    return this.#kind[node] ?? 0;
  }

  start(node: Node): number {
    return this.#start[node] ?? 0;
  }

  end(node: Node): number {
    return this.#end[node] ?? 0;
  }

  /** One of the numbers in `F`, 0 where the node fills no field. */
  field(node: Node): number {
    return this.#field[node] ?? 0;
  }

  /** The preorder index just past the subtree. */
  next(node: Node): Node {
    return this.#next[node] ?? node + 1;
  }

  textOf(node: Node): string {
    return this.text.slice(this.start(node), this.end(node));
  }

  /** Direct children, tokens and comments included, in order. */
  children(node: Node): Node[] {
    const end = this.next(node);
    const found: Node[] = [];
    for (let child = node + 1; child < end; child = this.next(child)) found.push(child);
    return found;
  }

  /** Direct children that are named and no comments, in order. */
  named(node: Node): Node[] {
    const end = this.next(node);
    const found: Node[] = [];
    for (let child = node + 1; child < end; child = this.next(child)) if (isCode(this.kind(child))) found.push(child);
    return found;
  }

  /** The first direct child in a field. */
  child(node: Node, field: number): Node | undefined {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.#field[child] === field) return child;
    return undefined;
  }

  /** The first direct child of a kind. */
  first(node: Node, kind: number): Node | undefined {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.#kind[child] === kind) return child;
    return undefined;
  }

  /** The first named child that is no comment. */
  firstNamed(node: Node): Node | undefined {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (isCode(this.kind(child))) return child;
    return undefined;
  }

  /** The parent, or undefined for the root. */
  parent(node: Node): Node | undefined {
    if (node === 0) return undefined;
    this.#parent ??= this.#parents();
    return this.#parent[node];
  }

  #parents(): Uint32Array {
    const parent = new Uint32Array(this.count);
    const open: Node[] = [];
    for (let node = 0; node < this.count; node++) {
      while (open.length > 0 && this.next(open[open.length - 1] ?? 0) <= node) open.pop();
      parent[node] = open[open.length - 1] ?? 0;
      if (this.next(node) > node + 1) open.push(node);
    }
    return parent;
  }
}

/** Named kinds by number; a table, because every walk asks. */
const NAMED = new Uint8Array(1 << 16);
for (const kind of Object.values(K)) NAMED[kind] = 1;

export function isNamed(kind: number): boolean {
  return NAMED[kind] === 1;
}

/** A named node that is no comment. */
function isCode(kind: number): boolean {
  return NAMED[kind] === 1 && !isComment(kind);
}

export function isComment(kind: number): boolean {
  return kind === K.line_comment || kind === K.block_comment;
}

export { F, K, T };
