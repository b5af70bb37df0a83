// What stubs, and the documentation of the user's code, state of functions and types.

export type BlockingKind =
  | 'sleep' | 'file' | 'net' | 'dns' | 'process' | 'wait' | 'tty' | 'database' | 'http' | 'cpu' | 'pool';

/** What a stub (or a doc section of the user's code) states of a function. */
export interface FunctionFacts {
  readonly blocking?: BlockingFact;
  readonly blockOn?: BlockOnFact;
  readonly cancel?: CancelFact;
  readonly unbounded?: UnboundedFact;
  readonly acquires?: AcquiresFact;
  /** When closure arguments run. */
  readonly closure?: ClosureTiming;
  /** What it starts with its closure or future argument. */
  readonly spawns?: 'task' | 'local-task' | 'blocking' | 'thread';
  /** The future it makes drops the one it is given before that is done. */
  readonly givesUp?: GivesUpFact;
  /** It makes a timer that starts now: one that is done once, or one that ticks at once and then again and again. */
  readonly timer?: 'once' | 'periodic';
  /** Name of the method that undoes it, given the same key or amount. */
  readonly undoneBy?: string;
  /** One item of what the receiver holds moves out. */
  readonly takesOne?: boolean;
  /** What it waits for never ends: no `None` and no error is to be expected. */
  readonly endless?: boolean;
  /** The receiver's contents move out at run time although it is only borrowed (`Option::take`). */
  readonly takes?: boolean;
  /** It gives a guard up, waits to be notified, and takes the lock again; it may return without a notification, or check by itself what it waits for. */
  readonly conditionWait?: { readonly spurious: boolean; readonly checked: boolean };
  /** It looks, and returns at once: at a state, at one that stays as it is once it is reached, for a value that it takes, or to set one if it still is what was expected. */
  readonly probe?: 'state' | 'final' | 'take' | 'exchange';
  /** What its future waits for, which may take long. */
  readonly waits?: WaitKind;
  /** Asks whether a runtime runs: its caller has a way for both cases. */
  readonly probesRuntime?: boolean;
  /** It turns its thread of the runtime into one that may block, which needs a runtime of several. */
  readonly blocksInPlace?: boolean;
  /** The result refers to the receiver (for functions, the first argument), or to the argument after it: a handle to it, or a borrow of what is in it. */
  readonly alias?: 'receiver' | 'argument';
  /** It puts a message into a channel; an attempt fails rather than waits where there is no room. */
  readonly sends?: { readonly channel: ChannelKind; readonly attempt: boolean };
  /** It panics when its first argument is 0. */
  readonly nonzero?: boolean;
  /** Its first argument says how many things may go on at once. */
  readonly limits?: boolean;
  /** Its future runs all that its argument goes through at once. */
  readonly gathers?: boolean;
  /** Its result says how much was read or written, which may be less than was asked for. */
  readonly partial?: 'read' | 'write';
  /** It wakes one waiter, or all that wait by now. */
  readonly notifies?: 'one' | 'all';
  /** It makes a waiter, or a receiver of what all receivers get: it hears what is said from then on. */
  readonly listens?: boolean;
  /** It panics outside of a runtime. */
  readonly needsRuntime?: boolean;
}

export interface AcquiresFact {
  readonly mode: LockMode;
  /** Gives up rather than waits. */
  readonly attempt: boolean;
  /** Who holds the lock can take it again. */
  readonly reentrant: boolean;
  /** Set where the lock is taken and released again within the call. */
  readonly within: GuardKind | undefined;
  /** Name of the method that takes the same lock for readers only. */
  readonly shared: string | undefined;
}

export type LockMode = 'exclusive' | 'shared';

/** What a channel does with a message: hands it to one receiver, to a single one only ever, to all, or keeps the latest. */
export type ChannelKind = 'queue' | 'oneshot' | 'broadcast' | 'watch';

export type ClosureTiming = 'in_place' | 'polled' | 'offloaded' | 'pooled' | 'deferred';

export interface BlockingFact {
  readonly kind: BlockingKind;
  /** Qualified path of the async counterpart. */
  readonly instead: string | undefined;
  /**
   * How `instead` replaces the call: `call` same arguments plus `.await`; `method` a method whose receiver becomes the
   * first argument of the function; `change` other uses must change too; `other` no drop-in; `offload` no async twin.
   */
  readonly fix: 'call' | 'method' | 'change' | 'other' | 'offload';
  /** Cheap calls are worth an information only. */
  readonly cheap: boolean;
}

export interface BlockOnFact {
  /** `argument`: `block_on(f)` is `f.await`; `receiver`: `rx.blocking_recv()` is `rx.await`; `method`: call `instead` and await it. */
  readonly fix: 'argument' | 'receiver' | 'method' | 'none';
  readonly instead: string | undefined;
  /** Panics inside a runtime, else it blocks the worker. */
  readonly panics: boolean;
}

export interface CancelFact {
  readonly verdict: 'safe' | 'unsafe' | 'loses_argument' | 'queue' | 'partial' | 'conditional' | 'detached';
  /** What is lost when the future is dropped, as the end of a sentence. */
  readonly lost: string | undefined;
  /** A cancel-safe way to do the same, in words or as a method name. */
  readonly instead: string | undefined;
  /** Who says so: a document or a source file. */
  readonly source: string | undefined;
}

export interface GivesUpFact {
  /** Where the future is given: the last argument, or the receiver. */
  readonly on: 'argument' | 'receiver';
  /** What makes it: the time is up, or a token is cancelled. */
  readonly when: 'time' | 'token';
}

export interface UnboundedFact {
  /** Qualified path of the bounded constructor. */
  readonly bounded: string | undefined;
}

export type GuardKind = 'lock' | 'map-entry' | 'watch' | 'stdio' | 'refcell' | 'span' | 'context' | 'permit' | 'pool' | 'channel-slot' | 'async-lock';

/** What a stub states of a guard type. */
export interface GuardTypeFact {
  readonly kind: GuardKind;
  /** forbid: must not live across an await; logic: wrong across an await, though no lock; allow: made for it; caution: scarce. */
  readonly policy: 'forbid' | 'logic' | 'allow' | 'caution';
  /** Its type is not known: what it is was told from the name of the method that gave it. */
  readonly isGuessed: boolean;
}

/** What a stub states of a type. */
export interface TypeFacts {
  readonly guard?: GuardTypeFact;
  /** Clones of the type refer to one object. */
  readonly isHandle?: true;
  /** Dropping a value lets its task go on alone, cancels the task, or waits for the tasks of a runtime; or it looks at the value it lends, which must make sense then. */
  readonly dropping?: 'detaches' | 'cancels' | 'waits' | 'looks';
  /** An error that says that the other side of a channel is gone. */
  readonly isDisconnected?: true;
  /** An error that says that a task panicked or was cancelled. */
  readonly isTaskError?: true;
  /** It tells those who have a clone of it that they are to stop. */
  readonly isToken?: true;
  /** The variant of an error that only says that values were missed. */
  readonly lags?: string;
  /** How a value of exactly this type changes behind a shared reference. */
  readonly interior?: InteriorKind;
  /** What a future of this type waits for. */
  readonly waits?: WaitKind;
  /** A collection of futures that gives `None` whenever it is empty, although more may be put in. */
  readonly endsWhenEmpty?: true;
}

/** Time, a message or room for one, the end of a task, what another task signals, a lock that is awaited, a peer. */
export type WaitKind = 'time' | 'channel' | 'task' | 'signal' | 'lock' | 'net';

/** How a value changes behind a shared reference: unchecked on one thread, under a lock, atomically, once, or as a signal between tasks. */
export type InteriorKind = 'cell' | 'lock' | 'async-lock' | 'atomic' | 'once' | 'signal';
