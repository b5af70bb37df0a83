import type { TextRange } from '../../text/range.ts';
import type { Type } from '../types/type.ts';
import type { PlacePath } from './place-path.ts';

export type LocalId = number;
export type BlockId = number;

/** A variable, parameter, capture or temporary of one body. */
export interface Local {
  readonly id: LocalId;
  readonly kind: 'parameter' | 'variable' | 'temporary' | 'capture';
  /** Undefined for temporaries. */
  readonly name: string | undefined;
  readonly type: Type;
  /** Where it is bound, or the expression a temporary holds; file offsets. */
  readonly range: TextRange;
  readonly mutable: boolean;
  /** What keeps a temporary alive, for messages. */
  readonly temporaryIn: TemporaryScope | undefined;
  /** The whole scrutinee a temporary is made for. */
  readonly scrutinee: Scrutinee | undefined;
  /** Call whose result it holds, followed through moves and wrappers. */
  origin: number | undefined;
  /** The place it refers to or is a handle of; undefined for a value of its own. */
  denotes: PlacePath | undefined;
  /** End of the scope that drops it; file offset. */
  scopeEnd: number;
  readonly uncertain: boolean;
}

/** What a `match`, `if let`, `while let` or `for` looks at; file offsets. */
export interface Scrutinee {
  readonly label: TemporaryScope;
  readonly range: TextRange;
  /** Known once it is lowered. */
  type: Type | undefined;
}

export type TemporaryScope = 'statement' | 'match' | 'if-let' | 'while-let' | 'for' | 'extended';

/** One step of a basic block. */
export type Instruction =
  | { readonly op: 'live'; readonly local: LocalId }
  | { readonly op: 'dead'; readonly local: LocalId }
  /** The local holds a value from here on. */
  | { readonly op: 'init'; readonly local: LocalId }
  | { readonly op: 'use'; readonly local: LocalId }
  /** Moved out, as a whole or only a part of it. */
  | { readonly op: 'move'; readonly local: LocalId; readonly whole: boolean; readonly at: TextRange }
  | { readonly op: 'borrow'; readonly local: LocalId; readonly mutable: boolean }
  /** Scope end: dropped if it still holds a value. */
  | { readonly op: 'drop'; readonly local: LocalId }
  /** It still is a value, but what it owned is gone at run time: `Option::take`, a pattern that says `None`. The error of a poisoned lock owns the guard all the same. */
  | { readonly op: 'empty'; readonly local: LocalId; readonly isPoison?: boolean }
  | { readonly op: 'call'; readonly call: number }
  /** A closure or function pointer is called. */
  | { readonly op: 'invoke'; readonly invocation: number }
  /** A call of something that is not known. */
  | { readonly op: 'unknown-call' }
  | { readonly op: 'suspend'; readonly point: number; readonly futures: readonly LocalId[] };

export interface BasicBlock {
  readonly instructions: Instruction[];
  readonly successors: BlockId[];
}

/** A body as basic blocks over locals, every drop explicit: MIR in miniature. Block 0 is the entry. */
export interface Graph {
  readonly locals: readonly Local[];
  readonly blocks: readonly BasicBlock[];
}
