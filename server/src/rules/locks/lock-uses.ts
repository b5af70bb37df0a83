import type { BodyFacts, CallFact, GuardFact, LocalFact, TypeFact } from '../../semantics/facts.ts';
import type { ItemFacts } from '../../semantics/item-facts.ts';
import type { TextRange } from '../../text/range.ts';
import { contentFate } from '../tasks/ignored-value.ts';

/** A lock that an item declares: in a field that others cannot name, or as a static. */
export interface DeclaredLock {
  /** Of the field or static. */
  readonly name: string;
  /** What it is called in the whole program. */
  readonly key: string;
  /** Its type where that is written. */
  readonly range: TextRange;
  readonly type: TypeFact;
  /** What it protects. */
  readonly content: TypeFact;
}

/** The locks of an item that other crates cannot reach. */
export function privateLocks(item: ItemFacts): readonly DeclaredLock[] {
  const isStatic = item.kind === 'static';
  if (!isStatic && item.kind !== 'struct') return [];
  if (isStatic && item.isPublic && item.crate.isLibrary) return [];
  return item.writtenTypes.flatMap(({ type, range, field, isPublic }): DeclaredLock[] => {
    const content = protectedBy(type);
    const name = isStatic ? item.name : field;
    if (content === undefined || name === undefined || (isPublic && !isStatic)) return [];
    return [{ name, key: isStatic ? item.item : `${item.item}.${name}`, range, type, content }];
  });
}

/** What a lock protects; undefined for what is no lock. */
export function protectedBy({ facts, args }: TypeFact): TypeFact | undefined {
  return facts.interior === 'lock' || facts.interior === 'async-lock' ? args.at(-1) : undefined;
}

/** A place that takes a lock. */
export interface LockUse {
  readonly body: BodyFacts;
  readonly call: CallFact;
  /** The variable that keeps the guard. */
  readonly local: LocalFact | undefined;
}

/** Where the functions of the crate take a lock by its name. */
export function usesOf(item: ItemFacts, { name, key }: DeclaredLock): readonly LockUse[] {
  return item.crateBodies([name]).flatMap((body) => usesIn(body, (call) => call.object?.key === key));
}

/** The calls of a body that take a lock which is meant. */
export function usesIn(body: BodyFacts, isMeant: (call: CallFact) => boolean): readonly LockUse[] {
  return body.calls.flatMap((call): LockUse[] => {
    if (call.callee.facts.acquires === undefined || call.receiver === undefined || !isMeant(call)) return [];
    const fate = contentFate(call.fate);
    return [{ body, call, local: fate.kind === 'bound' ? fate.local : undefined }];
  });
}

/** The guards that hold the lock from there on: the variable, or a temporary. */
export function guardsOf({ body, call, local }: LockUse): readonly GuardFact[] {
  return body.guards.filter((guard) => guard.acquired === call
    || (guard.local === undefined ? guard.range.start === call.range.start && guard.range.end >= call.range.end : guard.local.range.start === local?.range.start));
}

/** Calls that run while the lock is held, those of the guard itself aside. */
export function callsUnder(use: LockUse): readonly CallFact[] {
  const { body, call, local } = use;
  const guards = guardsOf(use);
  const isChained = ({ range }: CallFact): boolean => range.start === call.range.start && range.end >= call.range.end;
  return body.calls.filter((other) => guards.some((guard) => other.guardsHeld.includes(guard)) && !isChained(other) && !isOf(other, local));
}

/** Whether a call is one of a variable: on it, or with it alone. */
function isOf({ receiverLocal }: CallFact, local: LocalFact | undefined): boolean {
  return local !== undefined && receiverLocal?.range.start === local.range.start;
}

/** Whether the guard is given up to wait for a notification. */
export function isWaitedWith({ body, local }: LockUse): boolean {
  return local !== undefined && body.calls.some(({ callee, args }) => callee.facts.conditionWait !== undefined && args.some((arg) => arg.place?.local?.range.start === local.range.start));
}

/** Whether a variable is not moved anywhere, `drop` aside. */
export function staysHere(body: BodyFacts, { uses }: LocalFact): boolean {
  const dropped = body.calls.filter(({ callee }) => callee.path === 'std::mem::drop').flatMap(({ args }) => args.map(({ range }) => range.start));
  return uses.every(({ kind, range }) => kind !== 'move' || dropped.includes(range.start));
}

/** Whether all that mentions a lock in the crate takes it there: whoever gets hold of it in another way may do anything with it. */
export function isOnlyTaken(item: ItemFacts, { name, key }: DeclaredLock, uses: readonly LockUse[]): boolean {
  const ends = new Set(uses.map(({ body, call }) => `${body.path} ${call.receiver?.range.end ?? 0}`));
  const others = new Set(item.crateBodies([name]).flatMap((body) => body.calls.flatMap(({ object, receiver }) =>
    object?.key === undefined || object.key === key || receiver === undefined ? [] : [`${body.path} ${receiver.range.end}`])));
  return item.crateMentions([name]).every(({ path, range, after }) => {
    const at = `${path} ${range.end}`;
    if (ends.has(at) || others.has(at)) return true;
    // Without a dot a field is only named where its struct is declared or made.
    return item.kind === 'static' ? path === item.path && range.start === item.nameRange.start : after !== '.';
  });
}
