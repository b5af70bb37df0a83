import { type Config, type Level, levelFor } from '../config/config.ts';
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

/** What a rule is set to in the file, or undefined where its own severity holds. */
export function levelOf({ config, path }: Run, { id, offByDefault }: Pick<Rule, 'id' | 'offByDefault'>): Level | undefined {
  return levelFor(config, id, path) ?? (offByDefault === true ? 'off' : undefined);
}

/** What an exception says, for a reason shown to people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
