import type { Config } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** One run of the linter over one file. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly text: string;
  readonly config: Config;
  readonly rules: readonly Rule[];
}

/** What an exception says, for a reason shown to people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
