import type { FlatArrays } from './flat-tree.ts';

/** What the reader needs of the emscripten module: its memory. The views change whenever the memory grows. */
export interface HeapModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/**
 * Reads trees straight out of the memory of the wasm module, in a tenth of the time the public cursor takes.
 * It knows the layout of `Subtree`, `SubtreeHeapData` and `TSLanguage` of tree-sitter 0.27 on wasm32, so the version is
 * pinned and `parser.ts` checks this reader against the cursor before it trusts it.
 *
 * A subtree is two words. Inline leaves have bit 0 set: flags and symbol in the first word, padding and size in bytes in
 * the second. Others point to a header whose children, two words each, stand right before it. The text is UTF-16, so
 * bytes are halved. Hidden nodes are passed through; children take aliases and fields from the tables of their parent's
 * production, by their place among the children that are not extra.
 */
export class HeapReader {
  readonly #module: HeapModule;
  readonly #tables: LanguageTables;
  #scratch = new Scratch(1 << 12);
  #stack = new Int32Array(1 << 12);

  constructor(module: HeapModule, languageAddress: number) {
    this.#module = module;
    this.#tables = readTables(module, languageAddress);
  }

  /** The tree at an address, as plain arrays of exact size. */
  read(treeAddress: number): FlatArrays {
    const heap = this.#module.HEAPU32;
    const first = heap[treeAddress >> 2] ?? 0;
    const count = (first & INLINE) === 0 && (heap[(first >> 2) + CHILD_COUNT] ?? 0) > 0 ? (heap[(first >> 2) + DESCENDANTS] ?? 0) + 1 : 1;
    if (this.#scratch.size < count) this.#scratch = new Scratch(Math.max(count, this.#scratch.size * 2));
    this.#fill(treeAddress, count);
    return this.#scratch.copy(count);
  }

  // One loop without calls: they would cost as much as the work, and this runs for every node of a workspace.
  #fill(treeAddress: number, count: number): void {
    const heap = this.#module.HEAPU32;
    const { publicSymbol, alias, fields, shift } = this.#tables;
    const limit = (1 << shift) - 1;
    const { kind, start, end, next, field } = this.#scratch;
    let word = heap[treeAddress >> 2] ?? 0;
    let sizes = heap[(treeAddress >> 2) + 1] ?? 0;
    field[0] = 0;
    next[0] = count;
    if ((word & INLINE) !== 0) {
      kind[0] = publicSymbol[(word >>> 8) & 255] ?? 0;
      start[0] = ((sizes >>> 16) & 255) >> 1;
      end[0] = (((sizes >>> 16) & 255) + (sizes >>> 24)) >> 1;
      return;
    }
    let header = word >> 2;
    let position = heap[header + PADDING] ?? 0;
    kind[0] = publicSymbol[(heap[header + SYMBOL] ?? 0) & 0xffff] ?? 0;
    start[0] = position >> 1;
    end[0] = (position + (heap[header + SIZE] ?? 0)) >> 1;
    let child = header - 2 * (heap[header + CHILD_COUNT] ?? 0);
    let last = header;
    let slot = ((heap[header + PRODUCTION] ?? 0) >>> 16) << shift;
    let inherited = 0;
    let isFirst = true;
    let depth = 0;
    let node = 1;
    for (;;) {
      if (child === last) {
        if (depth === 0) return;
        depth -= FRAME;
        child = this.#stack[depth] ?? 0;
        last = this.#stack[depth + 1] ?? 0;
        slot = this.#stack[depth + 2] ?? 0;
        inherited = this.#stack[depth + 3] ?? 0;
        position = this.#stack[depth + 4] ?? 0;
        isFirst = false;
        continue;
      }
      word = heap[child] ?? 0;
      sizes = heap[child + 1] ?? 0;
      child += 2;
      const isInline = (word & INLINE) !== 0;
      header = word >> 2;
      const flags = isInline ? word >>> 1 : (heap[header + FLAGS] ?? 0);
      const size = isInline ? sizes >>> 24 : (heap[header + SIZE] ?? 0);
      // The padding of a first child is that of its parent, which has been added already.
      if (!isFirst) position += isInline ? (sizes >>> 16) & 255 : (heap[header + PADDING] ?? 0);
      isFirst = false;
      let renamed = 0;
      let ownField = 0;
      if ((flags & EXTRA) === 0) {
        renamed = alias[slot] ?? 0;
        ownField = fields[slot] || inherited;
        if ((slot & limit) !== limit) slot++;
      }
      const isVisible = (flags & VISIBLE) !== 0 || renamed !== 0;
      const children = isInline ? 0 : (heap[header + CHILD_COUNT] ?? 0);
      if (isVisible) {
        const symbol = isInline ? (word >>> 8) & 255 : (heap[header + SYMBOL] ?? 0) & 0xffff;
        kind[node] = publicSymbol[renamed === 0 ? symbol : renamed] ?? 0;
        start[node] = position >> 1;
        end[node] = (position + size) >> 1;
        field[node] = ownField;
        next[node] = node + 1 + (children > 0 ? (heap[header + DESCENDANTS] ?? 0) : 0);
        node++;
      }
      if (children > 0 && (heap[header + (isVisible ? DESCENDANTS : VISIBLE_CHILDREN)] ?? 0) > 0) {
        if (depth + FRAME > this.#stack.length) this.#growStack();
        const stack = this.#stack;
        stack[depth] = child;
        stack[depth + 1] = last;
        stack[depth + 2] = slot;
        stack[depth + 3] = inherited;
        stack[depth + 4] = position + size;
        depth += FRAME;
        child = header - 2 * children;
        last = header;
        slot = ((heap[header + PRODUCTION] ?? 0) >>> 16) << shift;
        inherited = isVisible ? 0 : ownField;
        isFirst = true;
      } else position += size;
    }
  }

  #growStack(): void {
    const grown = new Int32Array(this.#stack.length * 2);
    grown.set(this.#stack);
    this.#stack = grown;
  }
}

const INLINE = 1;
const VISIBLE = 1;
const EXTRA = 4;
const FRAME = 5;

/** Words of `SubtreeHeapData`. */
const PADDING = 1;
const SIZE = 4;
const CHILD_COUNT = 9;
const SYMBOL = 10;
const FLAGS = 11;
const VISIBLE_CHILDREN = 12;
const DESCENDANTS = 14;
const PRODUCTION = 16;

/** Arrays larger than any tree so far, filled anew by each read. */
class Scratch {
  readonly size: number;
  readonly kind: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly next: Uint32Array;
  readonly field: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.kind = new Uint16Array(size);
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.next = new Uint32Array(size);
    this.field = new Uint8Array(size);
  }

  copy(count: number): FlatArrays {
    return {
      count,
      kind: this.kind.slice(0, count),
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      next: this.next.slice(0, count),
      field: this.field.slice(0, count),
    };
  }
}

interface LanguageTables {
  /** Public symbol per symbol. */
  readonly publicSymbol: Uint16Array;
  /** Per production and child: the symbol that replaces the child's own, or 0. */
  readonly alias: Uint16Array;
  /** Per production and child: its field, or 0. */
  readonly fields: Uint8Array;
  /** A production has `1 << shift` children in the tables. */
  readonly shift: number;
}

function readTables(module: HeapModule, address: number): LanguageTables {
  const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = module;
  const word = (index: number): number => words[(address >> 2) + index] ?? 0;
  const [symbols, productions] = [word(1) + word(2), word(7)];
  const maxAlias = halves[(address + 36) >> 1] ?? 0;
  const [slices, entries, publicMap, aliases] = [word(16), word(17), word(19), word(21)];

  const publicSymbol = new Uint16Array(0x10000);
  for (let symbol = 0; symbol < symbols; symbol++) publicSymbol[symbol] = halves[(publicMap >> 1) + symbol] ?? 0;
  publicSymbol[0xffff] = 0xffff;

  const direct = directFields(bytes, halves, { slices, entries, productions });
  const width = Math.max(maxAlias, ...direct.map((entry) => entry.child + 1));
  const shift = Math.ceil(Math.log2(width + 1));
  const alias = new Uint16Array(productions << shift);
  const fields = new Uint8Array(productions << shift);
  for (let production = 1; production < productions; production++)
    for (let child = 0; child < maxAlias; child++)
      alias[(production << shift) + child] = halves[(aliases >> 1) + production * maxAlias + child] ?? 0;
  for (const { production, child, field } of direct) if (fields[(production << shift) + child] === 0) fields[(production << shift) + child] = field;
  return { publicSymbol, alias, fields, shift };
}

interface DirectField {
  readonly production: number;
  readonly child: number;
  readonly field: number;
}

interface FieldTables {
  readonly slices: number;
  readonly entries: number;
  readonly productions: number;
}

/** The field map of a language without the entries inherited from hidden children: those follow from the children. */
function directFields(bytes: Uint8Array, halves: Uint16Array, { slices, entries, productions }: FieldTables): DirectField[] {
  const found: DirectField[] = [];
  for (let production = 0; production < productions; production++) {
    const index = halves[(slices >> 1) + 2 * production] ?? 0;
    const length = halves[(slices >> 1) + 2 * production + 1] ?? 0;
    for (let i = 0; i < length; i++) {
      const entry = entries + 4 * (index + i);
      if (bytes[entry + 3] === 0) found.push({ production, child: bytes[entry + 2] ?? 0, field: halves[entry >> 1] ?? 0 });
    }
  }
  return found;
}
