import type { CallFact, CallStep, FunctionFacts, GuardKind, LockFact, LockMode } from '../semantics/facts.ts';

/** What is known of a call: what it resolves to and what it does. */
export interface DebugCall {
  /** Qualified path of the callee. */
  readonly callee: string;
  readonly from: 'stub' | 'workspace';
  readonly isAsync: boolean;
  readonly facts: FunctionFacts;
  /** Stands inside an unknown macro: it may not be the call it looks like. */
  readonly isUncertain: boolean;
  readonly acquires: readonly DebugLock[];
  readonly locksHeld: readonly DebugLock[];
  /** Paths of the calls through which it blocks its thread, empty when it does so itself; undefined when it does not. */
  readonly blocks: readonly string[] | undefined;
  /** The same for running a future to its end. */
  readonly blocksOn: readonly string[] | undefined;
}

export interface DebugLock {
  readonly lock: string;
  /** What it is called in the whole program. */
  readonly key: string | undefined;
  readonly mode: LockMode;
  readonly kind: GuardKind;
  /** Paths of the calls through which it is taken. */
  readonly through: readonly string[];
}

export function describeCall(call: CallFact): DebugCall {
  const { callee, uncertain, acquires, locksHeld } = call;
  return {
    callee: callee.path, from: callee.isLocal ? 'workspace' : 'stub', isAsync: callee.isAsync, facts: callee.facts, isUncertain: uncertain,
    acquires: acquires.map((effect) => describeLock(effect, effect.steps)),
    locksHeld: locksHeld.map((held) => describeLock(held, [])),
    blocks: call.leadsToBlocking === undefined ? undefined : pathsOf(call.leadsToBlocking),
    blocksOn: call.leadsToBlockOn === undefined ? undefined : pathsOf(call.leadsToBlockOn),
  };
}

function describeLock({ lock, mode, kind }: { readonly lock: LockFact; readonly mode: LockMode; readonly kind: GuardKind }, steps: readonly CallStep[]): DebugLock {
  return { lock: lock.display, key: lock.key, mode, kind, through: pathsOf(steps) };
}

function pathsOf(steps: readonly CallStep[]): readonly string[] {
  return steps.map(({ call }) => call.callee.path);
}
