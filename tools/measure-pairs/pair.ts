import { readFileSync } from 'node:fs';

/** The two commits of a fix: the one before it, with the bug, and the fix itself. */
export const sides = ['parent', 'fix'] as const;
export type Side = (typeof sides)[number];

export const scopes = ['function', 'file', 'crate', 'workspace'] as const;

/** One real bug, as a line of the pairs file states it. Lines are 1-based. */
interface PairRecord {
  readonly repo: string;
  readonly parent: string;
  readonly fix: string;
  readonly path: string;
  /** Where the file is called otherwise after the fix. */
  readonly fix_path?: string;
  /** Where the bug is, before the fix. */
  readonly lines: readonly number[];
  /** A function's name, or `struct X`, `static X`, `impl Send for X`. */
  readonly function: string;
  readonly class: string;
  /** How much code shows the bug. */
  readonly scope: (typeof scopes)[number];
  readonly confidence: string;
  readonly description: string;
  readonly fixed_how: string;
  /** `lines` after the fix; null for lines that are gone. */
  readonly fix_lines: readonly (number | null)[];
  /** What the fix has written, first and last line. */
  readonly fix_hunks: readonly (readonly [number, number])[];
  /** Why the fixed side may still be found: such a side is not judged. */
  readonly fix_note?: string;
  readonly edition: string;
}

/** A pair with a name of its own. */
export interface Pair extends PairRecord {
  readonly id: string;
}

/** Reads a pairs file: one JSON object a line. */
export function readPairs(file: string): readonly Pair[] {
  const met = new Map<string, number>();
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const record = JSON.parse(line) as PairRecord;
    const id = `${record.repo}@${record.fix.slice(0, 12)}:${record.function}`;
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return { ...record, id: count === 1 ? id : `${id}#${count}` };
  });
}

/** Where a pair's file lies on one side. */
export function fileAt(pair: Pair, side: Side): { readonly commit: string; readonly path: string } {
  return side === 'parent' ? { commit: pair.parent, path: pair.path } : { commit: pair.fix, path: pair.fix_path ?? pair.path };
}
