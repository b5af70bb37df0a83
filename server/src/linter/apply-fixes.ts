import type { Fix } from '../fixes/fix.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import type { Diagnostic, FileAnalysis } from './diagnostic.ts';
import { type Before, holdsUp, stateOf } from './fix-guard.ts';

/** A workspace in which fixes can be tried. */
export interface FixSession {
  text(path: string): string | undefined;
  /** Replaces a file's text; the next analysis sees it. */
  setText(path: string, text: string): void;
  analyse(path: string): FileAnalysis;
  /** How many syntax errors the file has now. */
  syntaxErrors(path: string): number;
  /** Whether a fix may edit the file. */
  isWritable(path: string): boolean;
}

/** What applying fixes came to. Only files whose text differs are in `changed`. */
export interface FixOutcome {
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly applied: number;
  /** Fixes that were taken back because they did not hold up. */
  readonly withdrawn: number;
  readonly rounds: number;
}

/** Rounds after which it ends, whatever is left. */
const maxRounds = 10;

/**
 * Applies machine-applicable fixes to the files of a session until none is left. Of fixes that overlap, the first wins
 * and the others wait for the next round. Every change is checked in place: it must leave the file without new syntax
 * errors, the finding gone and no new warning or error, or it is taken back.
 */
export function applyFixes(session: FixSession, paths: readonly string[]): FixOutcome {
  const run = new FixRun(session);
  let rounds = 0;
  while (rounds < maxRounds && run.round(paths)) rounds++;
  return { changed: run.changed(), applied: run.applied, withdrawn: run.withdrawn.size, rounds };
}

/** A fix with the finding it is for. */
export interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

class FixRun {
  applied = 0;
  /** Fingerprints of findings whose fix did not hold up: not tried again. */
  readonly withdrawn = new Set<string>();
  readonly #session: FixSession;
  readonly #originals = new Map<string, string>();
  /** How many fixes had been applied when the changed texts were these. */
  readonly #seen = new Map<string, number>([['[]', 0]]);

  constructor(session: FixSession) {
    this.#session = session;
  }

  /** One pass over the files; false when nothing changed, or when the texts have been the same before. */
  round(paths: readonly string[]): boolean {
    const batch = withoutOverlaps(paths.flatMap((path) => this.#candidates(path)));
    if (batch.length === 0) return false;
    const before = this.applied;
    if (!this.#try(batch)) for (const candidate of batch) this.#tryAlone(candidate);
    return this.applied > before && this.#isNew();
  }

  changed(): FixOutcome['changed'] {
    const changed = new Map<string, { before: string; after: string }>();
    for (const [path, before] of this.#originals) {
      const after = this.#session.text(path);
      if (after !== undefined && after !== before) changed.set(path, { before, after });
    }
    return changed;
  }

  #candidates(path: string): readonly Candidate[] {
    return this.#session.analyse(path).diagnostics.flatMap((diagnostic) => {
      if (this.withdrawn.has(keyOf(diagnostic))) return [];
      const fix = diagnostic.fixes().find((offered) => this.#isAllowed(offered));
      return fix === undefined ? [] : [{ diagnostic, fix }];
    });
  }

  #isAllowed({ applicability, change }: Fix): boolean {
    return applicability === 'machine-applicable' && [...change.keys()].every((path) => this.#session.isWritable(path));
  }

  /** After a batch failed, its fixes are tried one by one, each found again in the text as it is now. */
  #tryAlone(candidate: Candidate): void {
    const key = keyOf(candidate.diagnostic);
    const now = this.#candidates(candidate.diagnostic.path).find(({ diagnostic }) => keyOf(diagnostic) === key);
    if (now !== undefined && !this.#try([now])) this.withdrawn.add(key);
  }

  /** Applies fixes that do not overlap, all or none. */
  #try(batch: readonly Candidate[]): boolean {
    const edits = mergedEdits(batch);
    const texts = new Map<string, string>();
    for (const path of edits.keys()) {
      const text = this.#session.text(path);
      if (text === undefined) return false;
      texts.set(path, text);
    }
    const before: Before = stateOf(this.#session, [...texts.keys()]);
    for (const [path, text] of texts) {
      const after = applyEdits(text, edits.get(path) ?? []);
      if (after === undefined) return this.#restore(texts);
      this.#session.setText(path, after);
    }
    if (!holdsUp(this.#session, before, batch)) return this.#restore(texts);
    for (const [path, text] of texts) if (!this.#originals.has(path)) this.#originals.set(path, text);
    this.applied += batch.length;
    return true;
  }

  #restore(texts: ReadonlyMap<string, string>): false {
    for (const [path, text] of texts) if (this.#session.text(path) !== text) this.#session.setText(path, text);
    return false;
  }

  /** Fixes that undo each other would go round for ever: what happened since the texts were the same is no progress. */
  #isNew(): boolean {
    const state = JSON.stringify([...this.changed()].map(([path, { after }]) => [path, after]));
    const applied = this.#seen.get(state);
    if (applied === undefined) {
      this.#seen.set(state, this.applied);
      return true;
    }
    this.applied = applied;
    return false;
  }
}

function keyOf({ path, rule, fingerprint }: Diagnostic): string {
  return [path, rule, fingerprint].join('\u0000');
}

/** The candidates that can be applied together, in the given order of preference. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Map<string, TextRange[]>();
  return candidates.filter(({ fix }) => {
    const entries = [...fix.change];
    const clash = entries.some(([path, edits]) =>
      edits.some(({ range }) => (taken.get(path) ?? []).some((other) => collide(range, other))),
    );
    if (clash) return false;
    for (const [path, edits] of entries) taken.set(path, [...(taken.get(path) ?? []), ...edits.map(({ range }) => range)]);
    return true;
  });
}

/** Two insertions at one place collide too: their order would be anybody's guess. */
function collide(a: TextRange, b: TextRange): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function mergedEdits(batch: readonly Candidate[]): ReadonlyMap<string, readonly TextEdit[]> {
  const merged = new Map<string, readonly TextEdit[]>();
  for (const { fix } of batch) {
    for (const [path, edits] of fix.change) merged.set(path, [...(merged.get(path) ?? []), ...edits]);
  }
  return merged;
}
