import type { TextRange } from '../text/range.ts';
import type { CalledNames } from './called-names.ts';
import type { BodySlot, ParsedFile, Wrapper } from './file.ts';
import type { FlatTree } from './flat-tree.ts';
import { parseText } from './parser.ts';
import { SourceMap } from './source-map.ts';
import { SyntaxUnit } from './unit.ts';

/** What a reading of a file finds before any body is parsed. */
export interface FileParts {
  readonly headers: SyntaxUnit;
  readonly bodies: readonly BodySlot[];
  readonly comments: readonly TextRange[];
  readonly wrappers: readonly Wrapper[];
  /** Per body, 1 where it matters. */
  readonly matters: Uint8Array;
  /** Per body, what it may call. */
  readonly calls: readonly CalledNames[];
  /** Whether all brackets and literals of the text are complete. */
  readonly isBalanced: boolean;
  readonly skipped: string | undefined;
}

const NO_CALLS: CalledNames = new Uint32Array(0);

/** A parsed file, with the trees of the bodies that were asked for. */
export class FileSyntax implements ParsedFile {
  readonly text: string;
  readonly parts: FileParts;
  readonly #units: (SyntaxUnit | undefined)[] = [];
  /** Trees by body. */
  #trees: (FlatTree | undefined)[] = [];

  constructor(text: string, parts: FileParts) {
    this.text = text;
    this.parts = parts;
  }

  get headers(): SyntaxUnit {
    return this.parts.headers;
  }

  get bodies(): readonly BodySlot[] {
    return this.parts.bodies;
  }

  get comments(): readonly TextRange[] {
    return this.parts.comments;
  }

  get wrappers(): readonly Wrapper[] {
    return this.parts.wrappers;
  }

  get skipped(): string | undefined {
    return this.parts.skipped;
  }

  bodyMatters(index: number): boolean {
    return this.parts.matters[index] === 1;
  }

  calledNames(index: number): CalledNames {
    return this.parts.calls[index] ?? NO_CALLS;
  }

  bodyUnit(index: number): SyntaxUnit {
    const slot = this.bodies[index];
    if (slot === undefined) throw new RangeError(`no body ${index}`);
    const known = this.#units[index];
    if (known !== undefined) return known;
    const tree = this.#trees[index] ?? parseText(this.text.slice(slot.range.start, slot.range.end));
    this.#trees[index] = tree;
    const unit = new SyntaxUnit(tree, SourceMap.shift(slot.range.start, tree.text.length));
    this.#units[index] = unit;
    return unit;
  }

  /** Forgets the trees of bodies; they are parsed again when somebody asks. */
  releaseBodies(): void {
    this.#units.length = 0;
    this.#trees = [];
  }

  /** Takes over the trees of a reading with the same bodies in the same order but for the one at `edited`. */
  keepTrees(before: FileSyntax, edited: number): this {
    this.#trees = [...before.#trees];
    this.#trees[edited] = undefined;
    return this;
  }

  /** Takes over the trees of all bodies of another reading whose text comes back. */
  keepTreesByText(before: FileSyntax): this {
    const trees = new Map<string, FlatTree>();
    for (const tree of before.#trees) if (tree !== undefined) trees.set(tree.text, tree);
    if (trees.size === 0) return this;
    this.#trees = this.bodies.map(({ range }) => trees.get(this.text.slice(range.start, range.end)));
    return this;
  }
}
