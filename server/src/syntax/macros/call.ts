import { F, K, type Node } from '../flat-tree.ts';
import { TokenBuffer } from '../tokens.ts';
import type { SyntaxUnit } from '../unit.ts';
import { VirtualText } from '../virtual-text.ts';

/** A run of tokens of a macro call: the first, and the one behind the last. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** A macro call with the tokens between its brackets. Valid until the next call is read: the tokens are shared. */
export interface MacroCall {
  readonly unit: SyntaxUnit;
  readonly node: Node;
  /** Segments of the path before the `!`, generic arguments left out. */
  readonly path: readonly string[];
  readonly name: string;
  /** The crate the macro comes from, as far as its path or the caller tells. */
  readonly origin: string | undefined;
  readonly tokens: TokenBuffer;
  /** All tokens between the brackets. */
  readonly all: TokenRun;
  /** Added to a token's offset to give the offset in the unit's text. */
  readonly base: number;
  readonly bracket: string;
}

const shared = new TokenBuffer();

/** Reads a macro invocation, or undefined where it has no arguments in brackets. */
export function readCall(unit: SyntaxUnit, node: Node, origin: string | undefined): MacroCall | undefined {
  const { tree } = unit;
  const macro = tree.child(node, F.macro);
  const body = tree.first(node, K.token_tree);
  if (macro === undefined || body === undefined) return undefined;
  const start = tree.start(body);
  const end = tree.end(body);
  if (end - start < 2) return undefined;
  shared.read(tree.text.slice(start + 1, end - 1));
  if (!shared.balanced) return undefined;
  const path = tree.textOf(macro).replace(/\s+/g, '').split('::').filter((segment) => segment !== '');
  const name = path[path.length - 1]?.replace(/^r#/, '') ?? '';
  const crate = path.length > 1 ? path[0] : undefined;
  return {
    unit,
    node,
    path,
    name,
    origin: crate !== undefined && !PLACEHOLDERS.has(crate) ? (origin ?? crate) : origin,
    tokens: shared,
    all: { from: 0, to: shared.count },
    base: start + 1,
    bracket: tree.text.charAt(start),
  };
}

/** Path roots that name no crate. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['crate', 'self', 'super', '$crate']);

/** Where a run begins and ends in the unit's text. */
export function extentOf(call: MacroCall, run: TokenRun): { readonly start: number; readonly end: number } {
  if (run.to <= run.from) {
    const at = call.base + (run.from < call.tokens.count ? (call.tokens.start[run.from] ?? 0) : call.tokens.text.length);
    return { start: at, end: at };
  }
  return { start: call.base + (call.tokens.start[run.from] ?? 0), end: call.base + (call.tokens.end[run.to - 1] ?? 0) };
}

/** Writes the expansion of one call: slices of the call, and glue that stands for a part of it. */
export class ExpansionWriter {
  readonly #call: MacroCall;
  readonly #text: VirtualText;
  readonly #start: number;
  readonly #end: number;

  constructor(call: MacroCall) {
    this.#call = call;
    this.#text = new VirtualText(call.unit.tree.text);
    this.#start = call.unit.tree.start(call.node);
    this.#end = call.unit.tree.end(call.node);
  }

  get call(): MacroCall {
    return this.#call;
  }

  /** Glue that stands for the whole call. */
  glue(text: string): this {
    this.#text.glue(text, this.#start, this.#end);
    return this;
  }

  /** Glue that stands for a run of tokens. */
  glueFor(text: string, run: TokenRun): this {
    const { start, end } = extentOf(this.#call, run);
    this.#text.glue(text, start, end);
    return this;
  }

  /** Glue that stands for a range of the unit's text. */
  glueAt(text: string, start: number, end: number): this {
    this.#text.glue(text, start, end);
    return this;
  }

  /** The run as it is written. */
  slice(run: TokenRun): this {
    const { start, end } = extentOf(this.#call, run);
    this.#text.slice(start, end);
    return this;
  }

  /** `open` run `close`, where the brackets stand for the run. */
  wrapped(open: string, run: TokenRun, close: string): this {
    return this.glueFor(open, run).slice(run).glueFor(close, run);
  }

  finish(): ReturnType<VirtualText['finish']> {
    return this.#text.finish();
  }
}
