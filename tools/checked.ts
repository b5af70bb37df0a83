import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '../server/src/report/json-contract.ts';

/** A finding with absolute paths and 1-based lines. */
export interface CheckedFinding {
  readonly rule: string;
  /** A warning or an error: what breaks a build by default. */
  readonly isLoud: boolean;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly related: readonly { readonly file: string; readonly line: number }[];
}

/** What the built program says of a file or folder. */
export interface Checked {
  readonly findings: readonly CheckedFinding[];
  /** What became of each file, with the reason where it was not analysed. */
  readonly files: ReadonlyMap<string, string>;
  /** Why there is no result. */
  readonly failure: string | undefined;
}

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** Longer than any place of the data takes: only a run that hangs meets it. */
const timeout = 300_000;

/** Runs `holdpoint check` on a real path, in its folder so that no settings of ours apply. */
export function check(given: string, edition: string): Checked {
  const cwd = statSync(given).isDirectory() ? given : dirname(given);
  const args = [program, 'check', '--format', 'json', '--edition', edition, given];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, timeout });
  const failed = (failure: string): Checked => ({ findings: [], files: new Map(), failure });
  if (error !== undefined) return failed(error.message);
  if (status !== 0 && status !== 1) return failed(`exit ${status}: ${(stderr === '' ? stdout : stderr).trim().split('\n')[0] ?? ''}`.slice(0, 200));
  const { root, findings, files } = JSON.parse(stdout) as JsonReport;
  return {
    findings: findings.map(({ rule, severity, path, start, message, related }) => ({
      rule, severity, isLoud: severity === 'error' || severity === 'warning', file: join(root, path), line: start.line, message,
      related: related.map((step) => ({ file: join(root, step.path), line: step.start.line })),
    })),
    files: new Map(files.map(({ path, status: state, reason }) => [join(root, path), reason === null ? state : `${state} (${reason})`])),
    failure: undefined,
  };
}
