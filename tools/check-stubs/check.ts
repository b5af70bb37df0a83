import { join } from 'node:path';
import { type Compiled, compile } from './cargo.ts';
import { type ProbePackage, probePackages } from './packages.ts';
import type { ProbeLine, StubPlace } from './probe-line.ts';
import { tolerated, toleratedAs } from './tolerated.ts';

/** Something a stub says that the compiler does not accept of the real crate. */
export interface Mismatch {
  readonly at: StubPlace;
  readonly message: string;
}

/** A mismatch that may follow from another one. */
interface Failure extends Mismatch {
  readonly cause?: StubPlace;
}

/** What came of comparing stubs with the real crates. */
export interface StubCheck {
  /** Crates that were compared. */
  readonly checked: readonly string[];
  /** Crates that could not be had, each with what cargo says. */
  readonly unchecked: readonly { readonly name: string; readonly reason: string }[];
  /** How many items of stubs were compared. */
  readonly items: number;
  readonly mismatches: readonly Mismatch[];
  /** Items that fail and may. */
  readonly tolerated: readonly StubPlace[];
  /** Entries of the list of what may fail that nothing fails by. */
  readonly stale: readonly string[];
}

/** Which stubs to compare, and where the probes are written. */
export interface StubCheckOptions {
  readonly stubs: string;
  readonly work: string;
  /** Names of stubs; all without any. */
  readonly only: readonly string[];
}

/** Compares stubs with the real crates. The parser must be loaded. */
export function checkStubs({ stubs, work, only }: StubCheckOptions): StubCheck {
  const packages = probePackages(stubs).filter(({ name }) => only.length === 0 || only.includes(name));
  const groups = [...new Set(packages.map(({ group }) => group))];
  const done = groups.map((group) => compileGroup(join(work, group), packages.filter((entry) => entry.group === group)));
  const checked = new Set(done.flatMap((group) => group.checked));
  const failures = done.flatMap((group) => group.failures);
  const accepted = failures.filter((failure) => entryOf(failure) !== undefined);
  return {
    checked: packages.map(({ name }) => name).filter((name) => checked.has(name)),
    unchecked: done.flatMap(({ unchecked }) => unchecked),
    items: new Set(packages.filter(({ name }) => checked.has(name)).flatMap(({ lines }) => lines.map(({ at }) => `${at.file} ${at.item}`))).size,
    mismatches: failures.filter((failure) => failure.cause === undefined && entryOf(failure) === undefined),
    tolerated: [...new Map(accepted.map(({ at }) => [at.item, at])).values()],
    stale: staleEntries(checked, new Set(accepted.map(entryOf))),
  };
}

/** The entry of the list by which something may fail. */
function entryOf({ at, cause }: Failure): string | undefined {
  return toleratedAs(cause?.item ?? at.item);
}

function distinct(mismatches: readonly Failure[]): readonly Failure[] {
  return [...new Map(mismatches.map((mismatch) => [`${mismatch.at.file}:${mismatch.at.line} ${mismatch.at.item} ${mismatch.message}`, mismatch])).values()];
}

function staleEntries(checked: ReadonlySet<string>, used: ReadonlySet<string | undefined>): readonly string[] {
  const entries = tolerated.flatMap(({ items }) => items);
  return entries.filter((entry) => checked.has(/^\w+/.exec(entry)?.[0] ?? '') && !used.has(entry));
}

type CompiledGroup = Pick<StubCheck, 'unchecked'> & { readonly checked: readonly string[]; readonly failures: readonly Failure[] };

/** Leaves out crate after crate that cargo cannot get, until it can go on. */
function compileGroup(folder: string, packages: readonly ProbePackage[]): CompiledGroup {
  const unchecked: { name: string; reason: string }[] = [];
  let left = packages;
  while (left.length > 0) {
    const { checked, failures, failure } = compileAll(folder, left);
    const reason = /^error: .*/m.exec(failure)?.[0] ?? 'cargo did not reach it';
    if (checked.length > 0) {
      const missing = left.filter(({ name }) => !checked.includes(name));
      return { checked, failures, unchecked: [...unchecked, ...missing.map(({ name }) => ({ name, reason }))] };
    }
    const culprits = culpritsOf(failure, left);
    unchecked.push(...culprits.map(({ name }) => ({ name, reason })));
    left = left.filter((entry) => !culprits.includes(entry));
  }
  return { checked: [], failures: [], unchecked };
}

/**
 * Compiles, leaves out what has failed, and compiles again until nothing new fails: rustc does not look into functions
 * where a declaration is wrong.
 */
function compileAll(folder: string, packages: readonly ProbePackage[]): Pick<Compiled, 'checked' | 'failure'> & { readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  const left = new Map(packages.map((entry) => [entry.name, entry]));
  for (;;) {
    const { checked, errors, failure } = compile(folder, [...left.values()]);
    const before = [...left.values()];
    for (const { package: name, line, message } of errors) {
      const failed = before.find((entry) => entry.name === name)?.lines[(line ?? 1) - 1];
      const entry = left.get(name);
      if (failed === undefined || entry === undefined) continue;
      failures.push({ at: failed.at, message });
      const rest = without(entry, failed);
      left.set(name, rest);
      if (failed.brings !== undefined) failures.push(...consequences(entry, rest, failed));
    }
    if (before.every((entry) => left.get(entry.name) === entry)) return { checked, failures: distinct(failures), failure };
  }
}

/** A package without what cannot compile where a line does not; the lines keep their numbers. */
function without(from: ProbePackage, failed: ProbeLine): ProbePackage {
  const isLeftOut = leavesOut(from, failed);
  if (!from.lines.some((line) => line.text !== '' && isLeftOut(line))) return from;
  return { ...from, lines: from.lines.map((line) => (isLeftOut(line) ? { ...line, text: '' } : line)) };
}

function leavesOut({ lines }: ProbePackage, { module, item, part, brings, text }: ProbeLine): (line: ProbeLine) => boolean {
  if (item !== undefined) return (line) => line.item === item && (part === undefined || line.part === part);
  if (brings === undefined || brings === '') return (line) => brings !== undefined && line.text === text && line.module === module;
  // What names something that is not there: parts alone, else whole items.
  const names = new RegExp(`(?<!:: ?)\\b${brings}\\b`);
  const named = lines.filter((line) => line.module === module && line.item !== undefined && names.test(line.text));
  const parts = new Set(named.flatMap((line) => (line.part === undefined ? [] : [`${line.item} ${line.part}`])));
  const items = new Set(named.flatMap((line) => (line.part === undefined ? [line.item] : [])));
  return (line) => (line.text === text && line.module === module) || (line.item !== undefined && (items.has(line.item) || parts.has(`${line.item} ${line.part}`)));
}

/** What had to be left out because a name leads nowhere. */
function consequences(before: ProbePackage, after: ProbePackage, cause: ProbeLine): readonly Failure[] {
  const lost = before.lines.filter((line, i) => line.item !== undefined && line.text !== '' && after.lines[i]?.text === '');
  return lost.map(({ at }) => ({ at, message: `names ${cause.brings}, which leads nowhere`, cause: cause.at }));
}

/** The packages that a failure of cargo names; all where it names none. */
function culpritsOf(failure: string, packages: readonly ProbePackage[]): readonly ProbePackage[] {
  const named = packages.filter(({ name }) => new RegExp(`\\bprobe_${name} v`).test(failure));
  return named.length === 0 ? packages : named;
}
