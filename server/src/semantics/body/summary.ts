import type { GuardKind, LockMode } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { keyOfPath, type PlacePath } from './place-path.ts';

/** A call inside a function, by the number of its record. */
export interface Step {
  readonly definition: ItemDefinition;
  readonly call: number;
}

/** A lock that is taken, and by which calls. Paths start at a parameter of the function, a static, or a call whose result is not known. */
export interface Acquisition {
  readonly lock: PlacePath;
  readonly mode: LockMode;
  readonly kind: GuardKind;
  /** The type or trait of the workspace that it protects. */
  readonly content: ItemDefinition | undefined;
  /** From the function to the call that takes the lock. */
  readonly steps: readonly Step[];
}

/** Calls that lead from a function to one of a kind; undefined where none does. */
export interface Chains {
  /** To a call that takes its time. */
  readonly blocking: readonly Step[] | undefined;
  /** To a call that runs a future to its end. */
  readonly blockOn: readonly Step[] | undefined;
  /** To a call that panics outside of a runtime. */
  readonly needsRuntime: readonly Step[] | undefined;
  /** To `block_in_place`. */
  readonly blockInPlace: readonly Step[] | undefined;
  /** To an await that waits for others, which may take long. */
  readonly waits: readonly Step[] | undefined;
}

/** What is lost when the future of a function is dropped half-way, by which calls, and what those work on. */
export interface Loss {
  readonly object: PlacePath;
  /** What is worked on is there when the future is gone; else the function on the way made it itself. */
  readonly outlives: boolean;
  /** From the function to the call that loses it. */
  readonly steps: readonly Step[];
}

/** What the result of a function refers to. */
export interface ReturnedPlace {
  /** Where that is reached from a parameter or static. */
  readonly returns: PlacePath | undefined;
  /** How the lock is held that the result is a guard of. */
  readonly returnsMode: LockMode | undefined;
}

/** The smallest thing a caller must know of a function. */
export interface FunctionSummary extends Chains, ReturnedPlace {
  readonly acquires: readonly Acquisition[];
  readonly loses: readonly Loss[];
  /** Locks that are held while a closure runs that was given as a parameter. */
  readonly runs: readonly RunUnderLock[];
}

/** A lock that is held. */
export interface HeldLock {
  readonly lock: PlacePath;
  readonly mode: LockMode;
  readonly kind: GuardKind;
  /** The type or trait of the workspace that it protects. */
  readonly content: ItemDefinition | undefined;
}

export interface RunUnderLock extends HeldLock {
  /** Which parameter runs under it, `self` first. */
  readonly index: number;
}

export const NOTHING_KNOWN: FunctionSummary = { acquires: [], loses: [], returns: undefined, returnsMode: undefined, runs: [], blocking: undefined, blockOn: undefined, needsRuntime: undefined, waits: undefined, blockInPlace: undefined };

/** More than this many locks of one function are not followed. */
const MAX_ACQUISITIONS = 24;

/** Chains longer than this are not followed. */
export const MAX_STEPS = 8;

/** Adds what is new, the shortest chain to each lock and mode first. */
export function addAcquisitions(found: Map<string, Acquisition>, added: readonly Acquisition[]): void {
  for (const one of added) {
    if (one.steps.length > MAX_STEPS) continue;
    const key = `${one.mode} ${keyOfPath(one.lock)} ${contentKey(one)}`;
    const known = found.get(key);
    if (known === undefined ? found.size < MAX_ACQUISITIONS : known.steps.length > one.steps.length) found.set(key, one);
  }
}

/** More than this many losses of one function are not followed. */
const MAX_LOSSES = 4;

/** Adds what is lost of other objects than those known. */
export function addLosses(found: Map<string, Loss>, added: readonly Loss[]): void {
  for (const loss of added) {
    const key = `${loss.outlives} ${keyOfPath(loss.object)}`;
    if (loss.steps.length <= MAX_STEPS && found.size < MAX_LOSSES && !found.has(key)) found.set(key, loss);
  }
}

/** Tells locks apart that have no path. */
function contentKey({ lock, content }: HeldLock): string {
  return lock.root.kind === 'unknown' && lock.fields.length === 0 ? (content?.path ?? '') : '';
}

/** Whether two summaries say the same. */
export function equalSummaries(a: FunctionSummary, b: FunctionSummary): boolean {
  if (a.acquires.length !== b.acquires.length || a.returnsMode !== b.returnsMode) return false;
  if ((a.returns === undefined ? '' : keyOfPath(a.returns)) !== (b.returns === undefined ? '' : keyOfPath(b.returns))) return false;
  if (!equalChains(a.blocking, b.blocking) || !equalChains(a.blockOn, b.blockOn) || !equalChains(a.needsRuntime, b.needsRuntime) || !equalChains(a.waits, b.waits) || !equalChains(a.blockInPlace, b.blockInPlace)) return false;
  if (a.loses.length !== b.loses.length || !a.loses.every((one, i) => equalLosses(one, b.loses[i]))) return false;
  if (a.runs.map(keyOfRun).join() !== b.runs.map(keyOfRun).join()) return false;
  return a.acquires.every((one, i) => {
    const other = b.acquires[i];
    return other !== undefined && one.mode === other.mode && one.kind === other.kind && keyOfPath(one.lock) === keyOfPath(other.lock) && one.content === other.content && equalSteps(one.steps, other.steps);
  });
}

function equalLosses(a: Loss, b: Loss | undefined): boolean {
  return b !== undefined && a.outlives === b.outlives && keyOfPath(a.object) === keyOfPath(b.object) && equalSteps(a.steps, b.steps);
}

function keyOfRun(run: RunUnderLock): string {
  const { index, lock, mode, kind } = run;
  return `${index} ${mode} ${kind} ${keyOfPath(lock)} ${contentKey(run)}`;
}

function equalChains(a: readonly Step[] | undefined, b: readonly Step[] | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalSteps(a, b);
}

function equalSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a.length === b.length && a.every(({ definition, call }, i) => definition === b[i]?.definition && call === b[i].call);
}
