import type { TextRange } from '../text/range.ts';
import type { FunctionFacts, GuardKind, GuardTypeFact, LockMode, TypeFacts } from './stated-facts.ts';

export type * from './stated-facts.ts';

/** What executes a region: a task's poll, plain threads, or nobody can tell. */
export type ExecutionContext = 'async' | 'sync' | 'maybe';

/** A function body, a closure or an async block. Region 0 of a body is the function itself. */
export interface Region {
  readonly index: number;
  readonly kind: 'function' | 'closure' | 'async-block';
  readonly parent: Region | undefined;
  /** From `{` to `}` for functions and blocks, the whole closure for closures. */
  readonly range: TextRange;
  readonly context: ExecutionContext;
  /** An async fn, async block or async closure: `.await` is legal directly inside. */
  readonly isAsync: boolean;
  /** Whether control can come to its end, by `return` and `?` too; else it loops for ever. */
  readonly ends: boolean;
  /** What it gives at its end: of an async one, what awaiting it gives. */
  readonly result: TypeFact;
  /** What becomes of the closure or future. */
  readonly fate: ValueFate;
  /** Variables of the regions around it that it mentions. */
  readonly captures: readonly LocalFact[];
  /** Of a function or block that is async: whether its future can be sent to another thread, as rustc judges it; undefined where that is not known. */
  readonly isSend: boolean | undefined;
  /** What of its values keeps the future from being sent. */
  readonly notSend: readonly KeptValue[];
}

/** A value that is part of a future's state. */
export interface KeptValue {
  /** Undefined for a temporary. */
  readonly local: LocalFact | undefined;
  /** The binding, or the expression of a temporary. */
  readonly range: TextRange;
  readonly type: TypeFact;
  /** The first suspension at which it is kept; undefined for an argument, which is kept from the start. */
  readonly point: SuspensionPoint | undefined;
}

/** A type as it is shown to people, and what fixes need to know of it. */
export interface TypeFact {
  /** As a Rust programmer would write it, `_` for what is unknown. */
  readonly display: string;
  /** Qualified name of the outermost struct, enum, trait or primitive; undefined when unknown. */
  readonly name: string | undefined;
  /** Its type arguments; the items of a tuple, what a reference refers to. */
  readonly args: readonly TypeFact[];
  readonly isCopy: boolean | undefined;
  readonly isClone: boolean | undefined;
  readonly isSend: boolean | undefined;
  readonly isSync: boolean | undefined;
  /** The innermost part that keeps it from being `Send`. */
  readonly notSend: TypeFact | undefined;
  /** The innermost part that keeps it from being `Sync`. */
  readonly notSync: TypeFact | undefined;
  /** Qualified name of the first trait of a `dyn Trait`. */
  readonly traitObject: string | undefined;
  /** The first part it owns in place (not behind a pointer) that changes behind a shared reference, itself included. */
  readonly interiorPart: TypeFact | undefined;
  /** A raw pointer. */
  readonly isPointer: boolean;
  /** Holds no borrow. */
  readonly isStatic: boolean | undefined;
  /** Where its outermost struct or enum is declared in the workspace. */
  readonly declaredAt: { readonly path: string; readonly range: TextRange } | undefined;
  /** What is known of values of its outermost struct or enum. */
  readonly facts: TypeFacts;
  /** What awaiting a value of it gives; undefined for what is no future. */
  readonly output: TypeFact | undefined;
  /** What going through a value of it gives; undefined for what is no collection or iterator. */
  readonly item: TypeFact | undefined;
  /** Whether it implements the trait of a qualified path. */
  readonly implements: (trait: string) => boolean | undefined;
}

/** The function a call resolves to. */
export interface Callee {
  /** Qualified path, `std::fs::read`, `tokio::sync::mpsc::UnboundedSender::send`. */
  readonly path: string;
  readonly name: string;
  readonly facts: FunctionFacts;
  readonly isAsync: boolean;
  /** How a method takes its receiver: by value, `&self`, `&mut self`, or as a type that is written out; undefined for functions. */
  readonly self: 'value' | 'ref' | 'mut' | 'typed' | undefined;
  /** Nothing is known of the receiver's type: what it is rests on the method's name and what is done with the result. */
  readonly isGuessed: boolean;
  /** From the user's workspace rather than a stub. */
  readonly isLocal: boolean;
  /** Declared in a trait: impls may replace its body. */
  readonly isOverridable: boolean;
  /** The facts of its body, for a function of the workspace that has one. */
  readonly body: () => BodyFacts | undefined;
}

/** Which lock is meant. */
export interface LockFact {
  /** Equal for one and the same lock within a function; undefined where the text does not tell which one it is. */
  readonly instance: string | undefined;
  /** What the lock is called in the whole program: `Type.field` or the path of a static. */
  readonly key: string | undefined;
  /** What else it may be called: by the type of the workspace that it protects. Behind a trait may be several. */
  readonly keysByContent: readonly string[];
  /** Other places may hold the same lock: the field is a handle or a reference. */
  readonly isShared: boolean;
  /** As it is reached from the function: `self.state`. */
  readonly display: string;
}

/** A lock that is held while a call runs. */
export interface HeldLockFact {
  readonly lock: LockFact;
  readonly mode: LockMode;
  readonly kind: GuardKind;
  /** The guard; undefined where another function holds the lock and runs the closure that the call stands in. */
  readonly guard: GuardFact | undefined;
  /** The call that took the lock, or that was given the closure. */
  readonly by: CallFact | undefined;
  /** By the error that says that the lock is poisoned: `else` of `if let Ok(x) = m.lock()`. */
  readonly onlyIfPoisoned: boolean;
}

/** A lock that is taken while a call runs. */
export interface LockEffect {
  readonly lock: LockFact;
  readonly mode: LockMode;
  readonly kind: GuardKind;
  /** Calls below this one, down to the one that takes the lock; empty when this call itself takes it. */
  readonly steps: readonly CallStep[];
}

/** Something is lost when a future is dropped half-way. */
export interface LossEffect {
  /** Calls below the one that makes the future, down to the one that loses; empty when it is that call itself. */
  readonly steps: readonly CallStep[];
  /** What that works on is there when the future is gone; else a function on the way made it itself. */
  readonly outlives: boolean;
}

/** A call inside a function of the workspace that another call leads to. */
export interface CallStep {
  readonly body: BodyFacts;
  readonly call: CallFact;
}

export interface ArgumentFact {
  readonly range: TextRange;
  readonly type: TypeFact;
}

/** A value that is given to a call, as receiver or argument. */
export interface GivenValue extends ArgumentFact {
  /** The variable, static or field it is or refers to. */
  readonly place: PlaceFact | undefined;
  /** The call that makes it; of a future, wrappers such as `timeout` and `.fuse()` peeled. */
  readonly madeBy: CallFact | undefined;
  /** The closure or async block it is, or whose code it runs. */
  readonly region: Region | undefined;
}

/** A variable, a static, the result of a call, or a field of one, references and smart pointers looked through: `self.state.open`. */
export interface PlaceFact {
  /** What it starts with: a variable, a static, what a call returned, or a value without a name. */
  readonly root: 'local' | 'static' | 'call' | 'temporary';
  readonly local: LocalFact | undefined;
  /** The call that returned what it starts with. */
  readonly call: CallFact | undefined;
  /** Names of fields; `*` for what a lock protects. */
  readonly fields: readonly string[];
  /** Equal for two mentions of the same place in one body. */
  readonly key: string;
}

/** An argument of a call, as it is written. */
export interface GivenArgument extends GivenValue {
  /** The variable it is a plain use of. */
  readonly local: LocalFact | undefined;
  /** A number or `true` and `false` as written, or the qualified path of a constant or unit variant. */
  readonly constant: string | undefined;
}

/** What becomes of a value right where it is computed. */
export type ValueFate =
  /** Nobody looks at it: `f();`, or explicitly `let _ = f();` and `_ = f();`. */
  | { readonly kind: 'dropped'; readonly isExplicit: boolean }
  /** `let name = f();` */
  | { readonly kind: 'bound'; readonly local: LocalFact }
  | { readonly kind: 'awaited'; readonly point: SuspensionPoint }
  /** A `match`, `if let`, `while let` or `let .. else` looks at it. */
  | { readonly kind: 'matched'; readonly match: MatchFact }
  /** The receiver of a method, or an argument of a call. */
  | { readonly kind: 'receiver' | 'argument'; readonly call: CallFact }
  /** `Struct { field: f() }` and `owner.field = f();` */
  | { readonly kind: 'stored'; readonly owner: TypeFact; readonly field: string }
  /** The result of the function, closure or async block. */
  | { readonly kind: 'returned' }
  /** `f()?` and `Some(f())`, and what becomes of that. */
  | { readonly kind: 'tried' | 'wrapped'; readonly fate: ValueFate }
  | { readonly kind: 'other' };

/** A pattern as written. */
export interface PatternFact {
  readonly kind: 'wildcard' | 'binding' | 'constructor' | 'tuple' | 'alternatives' | 'other';
  readonly range: TextRange;
  /** The struct, variant or constant it names; undefined where it is not known. */
  readonly path: string | undefined;
  /** What stands between the parentheses, or the alternatives. */
  readonly parts: readonly PatternFact[];
}

export interface MatchArmFact {
  /** Undefined for an `else`, and for the end of a `while let`. */
  readonly pattern: PatternFact | undefined;
  /** `pattern if condition`. */
  readonly hasCondition: boolean;
  /** What runs; undefined where nothing does. */
  readonly range: TextRange | undefined;
  /** Every path through it leaves the loop or function around it for good. */
  readonly leaves: boolean;
}

/** A `match`, or a pattern that an `if let`, `while let` or `let .. else` tests. */
export interface MatchFact {
  readonly kind: 'match' | 'if-let' | 'while-let' | 'let-else';
  /** The `match` as a whole, else the `let` with its pattern and value. */
  readonly range: TextRange;
  readonly scrutinee: ArgumentFact;
  /** Without those of a condition that tests more than one pattern. */
  readonly arms: readonly MatchArmFact[];
  readonly region: Region;
  readonly statement: StatementFact;
  readonly loops: readonly TextRange[];
}

/** A loop, by the range that calls give for the loops around them. */
export interface LoopFact {
  readonly kind: 'loop' | 'while' | 'for';
  readonly range: TextRange;
  readonly region: Region;
  /** The condition of a `while`, what a `for` goes through. */
  readonly head: ArgumentFact | undefined;
  /** `loop`, `while` or `for`: where to point. */
  readonly keywordRange: TextRange;
  /** Inside an unknown macro whose body merely parses. */
  readonly uncertain: boolean;
  /** Some path goes round: the body does not always leave. */
  readonly repeats: boolean;
  /** Some path leads out of it: `break`, `return`, `?`, the end of its condition or iterator, a call that does not return. */
  readonly exits: boolean;
  /** Every way round suspends, some do, or none does. */
  readonly suspends: 'always' | 'sometimes' | 'never';
  /** The calls on ways round that neither suspend nor make an unknown call or one of those to avoid; undefined where there is no such way. */
  readonly roundAvoiding: (avoid: (call: CallFact) => boolean) => readonly CallFact[] | undefined;
}

/** A resolved call of a function or method. Calls whose callee is unknown have none. */
export interface CallFact {
  /** The whole call, receiver included. */
  readonly range: TextRange;
  /** The path or method name that is called. */
  readonly nameRange: TextRange;
  readonly callee: Callee;
  /** Of a method call: the expression before the dot. */
  readonly receiver: GivenValue | undefined;
  /** Local variable the receiver or first argument is a plain use of, if any. */
  readonly receiverLocal: LocalFact | undefined;
  /** The object a method is called on, told apart as locks are. */
  readonly object: LockFact | undefined;
  readonly args: readonly GivenArgument[];
  readonly result: TypeFact;
  /** What becomes of its result. */
  readonly fate: ValueFate;
  readonly region: Region;
  /** Set where the call's future is awaited right away. */
  readonly awaited: SuspensionPoint | undefined;
  readonly statement: StatementFact;
  /** Innermost loops last, within the region. */
  readonly loops: readonly TextRange[];
  /** Written in the file as it stands: fixes may edit. False inside synthetic macro text. */
  readonly isVerbatim: boolean;
  /** Inside an unknown macro whose body merely parses. */
  readonly uncertain: boolean;
  /** Guards that forbid an await and live while this call runs: a fix may not add an await here. */
  readonly guardsHeld: readonly GuardFact[];
  /** The calls below it that lead to one that takes its time (or runs a future to its end); empty when it is that call itself. */
  readonly leadsToBlocking: readonly CallStep[] | undefined;
  readonly leadsToBlockOn: readonly CallStep[] | undefined;
  /** The same for each function that the call may run, where a trait has it. */
  readonly waysToBlockOn: readonly (readonly CallStep[])[];
  /** The calls below it that lead to one that panics outside of a runtime. */
  readonly leadsToRuntime: readonly CallStep[] | undefined;
  /** The calls below it that lead to `block_in_place`. */
  readonly leadsToBlockInPlace: readonly CallStep[] | undefined;
  /** Of a call that makes a future: what is lost when that is dropped half-way. */
  readonly losses: readonly LossEffect[];
  /** Where it is awaited: the calls below it that lead to one that waits for others. */
  readonly leadsToWait: readonly CallStep[] | undefined;
  /** Locks that are held while it runs: by guards of the function, and by functions that run the closure it stands in. */
  readonly locksHeld: readonly HeldLockFact[];
  /** Locks it waits for, by itself or through functions of the workspace and closures that run within it. */
  readonly acquires: readonly LockEffect[];
  /** The same; of a call that makes a future, what that waits for when it runs. */
  readonly acquiresOnceRun: readonly LockEffect[];
}

/** An assignment to a variable, a static or a field of one. */
export interface WriteFact {
  readonly range: TextRange;
  readonly place: PlaceFact | undefined;
  /** `=`, `+=` and so on. */
  readonly operator: string;
  /** The number, or the qualified path of the constant or unit variant, that is assigned. */
  readonly constant: string | undefined;
  /** The lock whose whole content it replaces: `*guard = ..`. */
  readonly lock: LockFact | undefined;
  readonly region: Region;
  readonly statement: StatementFact;
}

/** A `static` that stands in a block. */
export interface StaticFact {
  readonly name: string;
  /** Its name in the declaration. */
  readonly range: TextRange;
  /** As locks name it in the whole program. */
  readonly path: string;
  readonly type: TypeFact;
}

export interface SuspensionPoint {
  readonly kind: 'await' | 'select' | 'join' | 'yield';
  /** The `.await` expression as a whole, or the macro call. */
  readonly range: TextRange;
  /** `.await` alone, or the macro's name: where to point. */
  readonly pointRange: TextRange;
  /** What an `.await` waits for. */
  readonly future: (ArgumentFact & { readonly local: LocalFact | undefined }) | undefined;
  /** What becomes of the value it gives. */
  readonly fate: ValueFate;
  readonly region: Region;
  readonly statement: StatementFact;
  readonly loops: readonly TextRange[];
  readonly isVerbatim: boolean;
}

/** A guard value and where it lives. */
export interface GuardFact {
  /** Type of the guard itself, wrappers peeled: `MutexGuard<'_, u32>`. */
  readonly type: TypeFact;
  readonly guard: GuardTypeFact;
  /** Set for a named guard. */
  readonly local: LocalFact | undefined;
  /** The binding, or the expression of an unnamed temporary. */
  readonly range: TextRange;
  /** The call that acquired it, e.g. `m.lock()`; undefined for a parameter. */
  readonly acquired: CallFact | undefined;
  /** The lock it holds and how; undefined where that is not known. */
  readonly lock: LockFact | undefined;
  readonly mode: LockMode | undefined;
  readonly heldAcross: readonly HeldAcross[];
  readonly region: Region;
  readonly statement: StatementFact;
  /** The end of the scope that drops it. */
  readonly scopeEnd: number;
  /** Explicit ends: `drop(g)`, moves. */
  readonly endedAt: readonly TextRange[];
  /** Last place that mentions the guard by name (file offsets); undefined for temporaries. */
  readonly uncertain: boolean;
  /** What keeps an unnamed temporary alive: the whole statement, a scrutinee, or an extended borrow. */
  readonly temporaryIn: 'statement' | 'match' | 'if-let' | 'while-let' | 'for' | 'extended' | undefined;
  /** The whole expression that a `match`, `if let`, `while let` or `for` looks at, where the temporary is part of it. */
  readonly scrutinee: ArgumentFact | undefined;
  /** What the guard dereferences to. */
  readonly target: TypeFact | undefined;
}

export interface HeldAcross {
  readonly point: SuspensionPoint;
  /** Held on every path that reaches the point, else only on some. */
  readonly certain: boolean;
}

/** A named local variable or parameter. */
export interface LocalFact {
  readonly name: string;
  /** Where it is bound. */
  readonly range: TextRange;
  readonly type: TypeFact;
  readonly isMutable: boolean;
  readonly isParameter: boolean;
  /** The `let` that binds it alone with a plain name; undefined for patterns and parameters. */
  readonly letStatement: StatementFact | undefined;
  /** Every mention, in text order. */
  readonly uses: readonly LocalUse[];
  /** End of the block that declares it. */
  readonly scopeEnd: number;
  readonly region: Region;
  /** Suspensions at which it still holds its value. */
  readonly heldAcross: readonly HeldAcross[];
}

export interface LocalUse {
  readonly range: TextRange;
  readonly kind: 'read' | 'borrow' | 'borrow-mut' | 'move' | 'assign';
  readonly region: Region;
  readonly isVerbatim: boolean;
}

/** A statement of a block; `let`, expression or item. */
export interface StatementFact {
  readonly range: TextRange;
  readonly kind: 'let' | 'expression' | 'tail' | 'item';
  readonly block: BlockFact;
  readonly index: number;
  /** Names a `let` binds. */
  readonly binds: readonly LocalFact[];
  /** Contains `return`, `break`, `continue` or `?` that leaves the statement. */
  readonly leaves: { readonly question: boolean; readonly jump: boolean };
  readonly isVerbatim: boolean;
}

export interface BlockFact {
  /** From `{` to `}`. */
  readonly range: TextRange;
  readonly statements: readonly StatementFact[];
  /** What the block is the body of; a plain one stands for itself. */
  readonly role: 'function' | 'loop' | 'async' | 'closure' | 'plain' | 'other';
  readonly region: Region;
}

export interface SelectArmFact {
  readonly pattern: TextRange;
  readonly shape: PatternFact;
  readonly future: TextRange;
  readonly handler: TextRange;
  /** The pattern can fail to match, which disables the branch; undefined when a path in it is not known. */
  readonly isRefutable: boolean | undefined;
  readonly hasCondition: boolean;
  /** Calls in the condition. */
  readonly conditionCalls: readonly CallFact[];
  /** Type of the future as it is given: `&mut Sleep`. */
  readonly type: TypeFact;
  /** The variable, static or field the future is or refers to. */
  readonly place: PlaceFact | undefined;
  /** The future is `&mut f`, `f.as_mut()` or (futures::select!) a plain name: it survives the select. */
  readonly byReference: boolean;
  /** The call that makes the future, wrappers such as `timeout` and `.fuse()` peeled; undefined when unknown. */
  readonly call: CallFact | undefined;
  /** The async block or async closure of the body whose code the future runs. */
  readonly region: Region | undefined;
  /** Calls awaited inside an `async {}` block that is the arm's future. */
  readonly innerCalls: readonly CallFact[];
  /** Every path through the handler leaves the enclosing loop (break, return, `?` on all paths do not count). */
  readonly handlerLeaves: boolean;
  /** Locals the future expression mentions. */
  readonly locals: readonly LocalFact[];
}

export interface SelectFact {
  readonly range: TextRange;
  readonly nameRange: TextRange;
  readonly flavor: 'tokio' | 'futures';
  readonly biased: boolean;
  readonly arms: readonly SelectArmFact[];
  readonly hasElse: boolean;
  readonly point: SuspensionPoint;
  /** The innermost loop around it within its region. */
  readonly loop: TextRange | undefined;
  readonly statement: StatementFact;
  readonly region: Region;
}

/** A check, and the settings it is run with. */
export interface CheckRun {
  readonly check: object;
  readonly settings: object;
}

/** All that is known of one body: what rules and fixes ask. */
export interface BodyFacts {
  readonly path: string;
  /** The file's text: offsets refer to it. */
  readonly text: string;
  /** Qualified path of the function, `app::server::Handler::run`. */
  readonly item: string;
  readonly name: string;
  /** The function's name in its signature. */
  readonly nameRange: TextRange;
  readonly range: TextRange;
  readonly edition: number;
  /** `#[test]`, `#[cfg(test)]`, or a file in tests/, benches/, examples/. */
  readonly isTest: boolean;
  /** The text of the body has a syntax error: facts are partial and no fix may touch it. */
  readonly hasError: boolean;
  readonly isAsync: boolean;
  /** `pub` without a restriction, or of a trait impl. */
  readonly isPublic: boolean;
  /** Doc comment without its markers, where it says something of concurrency. */
  readonly doc: string | undefined;
  /** Names of its attributes: `tokio::main`, `inline`. */
  readonly attributes: readonly string[];
  /** Set where `#[tokio::main]` or `#[tokio::test]` makes a runtime for it: one thread, or several. */
  readonly runtimeFlavor: 'current-thread' | 'multi-thread' | undefined;
  /** The trait whose method it is: in an impl of it, or as its own default. */
  readonly ofTrait: { readonly path: string | undefined; readonly name: string; readonly isImpl: boolean } | undefined;
  readonly result: TypeFact;
  /** `Self` of the impl it stands in. */
  readonly self: TypeFact | undefined;
  readonly regions: readonly Region[];
  readonly calls: readonly CallFact[];
  readonly statics: readonly StaticFact[];
  /** Assignments, in the order in which they are written. */
  readonly writes: readonly WriteFact[];
  readonly suspensions: readonly SuspensionPoint[];
  readonly guards: readonly GuardFact[];
  readonly locals: readonly LocalFact[];
  readonly selects: readonly SelectFact[];
  readonly matches: readonly MatchFact[];
  readonly loops: readonly LoopFact[];
  readonly blocks: readonly BlockFact[];
  readonly crate: CrateFact;
  /** What becomes of the value of the expression at a range. */
  readonly fateOf: (range: TextRange) => ValueFate;
  /** How a path can be written here: the shortest imported form of a qualified path, or the full path. */
  readonly pathTo: (qualified: string) => string;
  /** Bodies of the whole crate whose text contains one of the words, this one among them: what a fix of several files asks. */
  readonly crateBodies: (words: readonly string[]) => readonly BodyFacts[];
  /** The bodies of the crate that may hold a lock while something else runs. */
  readonly crateHolding: () => readonly BodyFacts[];
  /** Where identifiers stand in the files of the crate, outside of comments and literals. */
  readonly crateMentions: (words: readonly string[]) => readonly Mention[];
  /** The same, in the body alone. */
  readonly mentions: (words: readonly string[]) => readonly Mention[];
  /** What a check finds in the body; it is not run again where it found nothing and nothing that it looked at has changed. */
  readonly findings: <T>(check: CheckRun, run: () => readonly T[]) => readonly T[];
  /** Another object whenever any file has changed: what is remembered across functions is remembered under it. */
  readonly revision: object;
}

/** An identifier in a file. */
export interface Mention {
  readonly path: string;
  /** The whole text of the file. */
  readonly text: string;
  readonly name: string;
  readonly range: TextRange;
  /** What stands right before it: the dot of a method or field, the colons of a path, or the keyword that declares a function. */
  readonly after: '.' | '::' | 'fn' | undefined;
}

/** What is known of the crate around a body. */
export interface CrateFact {
  readonly name: string;
  /** Other crates can use what it makes public. */
  readonly isLibrary: boolean;
  readonly edition: number;
  /** Dependencies as written in Cargo.toml: crate name to features; undefined without a Cargo.toml. */
  readonly dependencies: ReadonlyMap<string, readonly string[]> | undefined;
  readonly runtime: 'tokio' | 'async-std' | 'smol' | 'unknown';
}
