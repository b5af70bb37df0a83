import type { FileSystem } from '../host/file-system.ts';
import type { Rule } from '../rules/rule.ts';
import type { DebugBody } from '../workspace/debug-body.ts';
import type { DebugTypes } from '../workspace/debug-types.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** What the commands need of the process they run in; tests bring their own. */
export interface World {
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly files: FileSystem;
  /** What is run over the code. */
  readonly rules: readonly Rule[];
  /** Loads the parser and the stubs, which only the commands that read code need. */
  readonly createEngine: () => Promise<Engine>;
}

/** Where text goes. */
export interface Sink {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

/** The core with the files of one run. Paths are absolute with `/`. */
export interface Engine extends Snapshot {
  setFile(path: string, text: string): void;
  /** Takes a Cargo.toml or a stub of the workspace; returns what is wrong with it. */
  setManifest(path: string, text: string): readonly string[];
  /** The edition of files that belong to no manifest. */
  setDefaultEdition(edition: number): void;
  /** What is held at each await of the functions of a file, or of those around a 1-based line. */
  describe(path: string, line: number | undefined): readonly DebugBody[];
  /** Forgets what was analysed of a file; it is made again for whoever asks. */
  release(path: string): void;
  /** What is known of the type at a 1-based place; undefined where that is nothing. */
  typesAt(path: string, place: { readonly line: number; readonly column: number }): DebugTypes | undefined;
}

/** Something the user can correct: shown without a stack, exit code 2. */
export class UsageError extends Error {}

export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;
