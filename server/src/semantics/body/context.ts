import type { Expansion } from '../../syntax/expansion.ts';
import type { Node } from '../../syntax/flat-tree.ts';
import type { SyntaxUnit } from '../../syntax/unit.ts';
import type { TextRange } from '../../text/range.ts';
import type { ExecutionContext, FunctionFacts } from '../facts.ts';
import type { Definition, ItemDefinition, Module } from '../names/definitions.ts';
import type { TypeScope } from '../types/lower-type.ts';
import type { Solver } from '../types/solver.ts';
import type { Type } from '../types/type.ts';
import type { GraphBuilder } from './builder.ts';
import type { BlockId, LocalId } from './graph.ts';
import type { PlacePath } from './place-path.ts';

/** A value that has been computed: in a temporary, or nowhere when it is a constant or never comes to be. */
export interface Operand {
  readonly type: Type;
  readonly local: LocalId | undefined;
}

/** A place that can be read, borrowed, moved out of or assigned. */
export interface Place {
  readonly type: Type;
  /** The local it is part of; undefined behind references and for statics. */
  readonly base: LocalId | undefined;
  /** Only a part of the local: a field, an element. */
  readonly projected: boolean;
  /** Behind a reference or smart pointer: using it does not borrow or move the local. */
  readonly indirect: boolean;
  /** Which object it is part of, where that can be told. */
  readonly path?: PlacePath | undefined;
}

/** An argument or receiver as it was given. */
export interface ArgumentRecord {
  readonly range: TextRange;
  readonly type: Type;
  /** The variable it is a plain mention of. */
  readonly local: LocalId | undefined;
  readonly path: PlacePath | undefined;
  /** A literal as written, or the path of a constant. */
  readonly constant: string | undefined;
}

/** Everything a rule may want to know of one call, gathered while lowering. */
export interface CallRecord {
  readonly range: TextRange;
  readonly nameRange: TextRange;
  readonly definition: Definition;
  readonly path: string;
  readonly facts: FunctionFacts;
  readonly isAsync: boolean;
  readonly receiver: ArgumentRecord | undefined;
  readonly args: readonly ArgumentRecord[];
  result: Type;
  readonly body: number;
  readonly statement: number | undefined;
  readonly loops: readonly TextRange[];
  readonly isVerbatim: boolean;
  readonly uncertain: boolean;
  /** The suspension point that awaits its result right away. */
  awaited: number | undefined;
}

/** A call of a closure or function pointer. */
export interface InvocationRecord {
  readonly body: number;
  readonly path: PlacePath;
}

/** What becomes of the value of an expression, where it is not the receiver or an argument of a call. */
export interface FateRecord {
  readonly range: TextRange;
  readonly body: number;
  readonly fate:
    | { readonly kind: 'dropped'; readonly isExplicit: boolean }
    | { readonly kind: 'bound'; readonly local: LocalId }
    | { readonly kind: 'awaited'; readonly point: number }
    | { readonly kind: 'matched'; readonly match: number }
    | { readonly kind: 'stored'; readonly owner: Type; readonly field: string }
    | { readonly kind: 'returned' }
    /** Unwrapped by `?`, or made a part of another value; the range is that of the outer expression. */
    | { readonly kind: 'tried' | 'wrapped'; readonly whole: TextRange }
    /** It is the value of the outer expression: a block's tail, a branch, an arm. */
    | { readonly kind: 'same'; readonly whole: TextRange };
}

/** A pattern as written, its constructors resolved. */
export interface PatternRecord {
  readonly kind: 'wildcard' | 'binding' | 'constructor' | 'tuple' | 'alternatives' | 'other';
  readonly range: TextRange;
  /** The struct, variant or constant; undefined where it is not known. */
  readonly path: string | undefined;
  readonly parts: readonly PatternRecord[];
}

export interface MatchArmRecord {
  /** Undefined for what runs where no pattern fits. */
  readonly pattern: PatternRecord | undefined;
  readonly hasCondition: boolean;
  /** What runs; undefined for the missing `else` of an `if let` and the end of a `while let`. */
  readonly range: TextRange | undefined;
  readonly leaves: boolean;
}

export interface MatchRecord {
  readonly kind: 'match' | 'if-let' | 'while-let' | 'let-else';
  readonly range: TextRange;
  readonly scrutinee: TextRange;
  readonly type: Type;
  /** What a `let` tests for. */
  pattern: PatternRecord | undefined;
  readonly arms: MatchArmRecord[];
  readonly body: number;
  readonly statement: number | undefined;
  readonly loops: readonly TextRange[];
}

export interface LoopRecord {
  readonly kind: 'loop' | 'while' | 'for';
  readonly range: TextRange;
  readonly body: number;
  readonly head: { readonly range: TextRange; readonly type: Type } | undefined;
  /** `loop`, `while` or `for`. */
  readonly keywordRange: TextRange;
  /** The block where each round begins. */
  readonly entry: BlockId;
  readonly uncertain: boolean;
}

/** An assignment to something that has a place. */
export interface WriteRecord {
  readonly range: TextRange;
  readonly path: PlacePath;
  /** `=`, `+=` and so on. */
  readonly operator: string;
  /** The path of a constant or unit variant that is assigned. */
  readonly constant: string | undefined;
  readonly body: number;
  readonly statement: number | undefined;
}

/** A `static` of a block. */
export interface StaticRecord {
  readonly definition: ItemDefinition;
  readonly range: TextRange;
  readonly type: Type;
}

export interface SuspensionRecord {
  readonly kind: 'await' | 'select' | 'join' | 'yield';
  readonly range: TextRange;
  readonly pointRange: TextRange;
  /** What is awaited. */
  readonly future: { readonly range: TextRange; readonly type: Type; readonly local: LocalId | undefined } | undefined;
  readonly body: number;
  readonly statement: number | undefined;
  readonly loops: readonly TextRange[];
  readonly isVerbatim: boolean;
}

export interface StatementRecord {
  readonly range: TextRange;
  readonly kind: 'let' | 'expression' | 'tail' | 'item';
  readonly block: number;
  readonly index: number;
  /** Locals a `let` binds, with the body they belong to. */
  readonly binds: LocalId[];
  /** A `let` with one plain name. */
  readonly isPlainLet: boolean;
  question: boolean;
  jump: boolean;
  readonly isVerbatim: boolean;
}

export interface BlockRecord {
  readonly range: TextRange;
  readonly role: 'function' | 'loop' | 'async' | 'closure' | 'plain' | 'other';
  readonly body: number;
  /** The statement that the block is part of; undefined for the body of a function. */
  readonly statement: number | undefined;
  readonly statements: number[];
}

export interface UseRecord {
  readonly body: number;
  readonly local: LocalId;
  readonly range: TextRange;
  readonly kind: 'read' | 'borrow' | 'borrow-mut' | 'move' | 'assign';
  readonly inBody: number;
  readonly isVerbatim: boolean;
}

export interface SelectArmRecord {
  readonly pattern: TextRange;
  readonly shape: PatternRecord;
  readonly future: TextRange;
  readonly handler: TextRange;
  readonly isRefutable: boolean | undefined;
  readonly hasCondition: boolean;
  /** Calls in the condition. */
  readonly conditionCalls: readonly number[];
  readonly type: Type;
  /** What the future refers to, where that can be told. */
  readonly path: PlacePath | undefined;
  readonly byReference: boolean;
  /** Calls recorded while the future expression was lowered, its own call last. */
  readonly calls: readonly number[];
  readonly outer: number | undefined;
  /** Body of the `async {}` block that is the future. */
  readonly block: number | undefined;
  readonly handlerLeaves: boolean;
  readonly locals: readonly { readonly body: number; readonly local: LocalId }[];
}

export interface SelectRecord {
  readonly range: TextRange;
  readonly nameRange: TextRange;
  readonly flavor: 'tokio' | 'futures';
  readonly biased: boolean;
  readonly arms: readonly SelectArmRecord[];
  readonly hasElse: boolean;
  readonly point: number;
  readonly loop: TextRange | undefined;
  readonly statement: number | undefined;
  readonly body: number;
}

/** A function, closure or async block on its way to a graph. */
export interface BodyFrame {
  readonly index: number;
  readonly kind: 'function' | 'closure' | 'async-block';
  readonly parent: BodyFrame | undefined;
  readonly range: TextRange;
  readonly isAsync: boolean;
  context: ExecutionContext;
  readonly builder: GraphBuilder;
  readonly names: NameScope[];
  readonly loops: TextRange[];
  /** What `return` and `?` leave with. */
  readonly result: Type;
  /** Whether control comes to its end, by `return` and `?` too. */
  ends: boolean;
  /** Captured locals of the parent by their id there. */
  readonly captures: Map<LocalId, LocalId>;
  /** Captures that are only borrowed: what they own is dropped by the body around. */
  readonly borrowedCaptures: Set<LocalId>;
}

/** Names bound by patterns of one block, with items declared in it. */
export interface NameScope {
  readonly bindings: Map<string, LocalId>;
  readonly module: Module | undefined;
}

/** All records of one outermost body. */
export interface Records {
  readonly bodies: BodyFrame[];
  readonly calls: CallRecord[];
  readonly writes: WriteRecord[];
  readonly statics: StaticRecord[];
  readonly suspensions: SuspensionRecord[];
  readonly statements: StatementRecord[];
  readonly blocks: BlockRecord[];
  readonly uses: UseRecord[];
  readonly selects: SelectRecord[];
  readonly invocations: InvocationRecord[];
  readonly fates: FateRecord[];
  readonly matches: MatchRecord[];
  readonly loops: LoopRecord[];
}

/** The rest of the lowering, for files that must not import each other. */
export interface Lowering {
  value(cx: Context, node: Node, expected?: Type): Operand;
  place(cx: Context, node: Node, extended?: boolean): Place;
  block(cx: Context, node: Node, role: BlockRecord['role'], expected?: Type): Operand;
  /** Branches on a condition; continues in the block where it holds, and returns the block where it does not. */
  condition(cx: Context, node: Node, otherwise: number, depth: number): void;
  pattern(cx: Context, node: Node, place: Place, mode: BindingMode): void;
  closure(cx: Context, node: Node, expected: ClosureExpectation | undefined): Operand;
  macro(cx: Context, node: Node, expected?: Type): Operand;
  statements(cx: Context, block: Node): void;
}

export type BindingMode = 'move' | 'ref' | 'ref-mut';

export interface ClosureExpectation {
  readonly params: readonly Type[];
  readonly result: Type | undefined;
  readonly context: ExecutionContext | undefined;
}

/** What the lowering needs from outside: names, types, macros, facts of functions. */
export interface Surroundings {
  readonly solver: Solver;
  readonly edition: number;
  readonly factsOf: (definition: Definition) => FunctionFacts;
  readonly expand: (unit: SyntaxUnit, node: Node, origin: string | undefined) => Expansion | undefined;
  /** A module for the items of a block, or undefined when it has none. */
  readonly blockModule: (unit: SyntaxUnit, block: Node, parent: Module) => Module | undefined;
}

/** State of lowering one outermost body with its closures and async blocks. */
export interface Context {
  readonly around: Surroundings;
  readonly solver: Solver;
  readonly lower: Lowering;
  readonly records: Records;
  /** The unit whose nodes are being lowered. */
  unit: SyntaxUnit;
  frame: BodyFrame;
  module: Module;
  typeScope: TypeScope;
  statement: number | undefined;
  /** The future of a `select!` branch that is being lowered. */
  polled: Node | undefined;
  /** How deep expressions nest here; past the limit they are taken for unknown. */
  depth: number;
  /** Whether borrows in the expression at hand live to the end of the block (temporary lifetime extension). */
  extending: boolean;
}

/** Whether a node's text stands in the file as it is. */
export function isVerbatim(cx: Context, node: Node): boolean {
  return !cx.unit.uncertain && cx.unit.exactRangeOf(node) !== undefined;
}
