import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { WriteOutcome, WriteRequest } from './file-system.ts';
import { isWithin } from './paths.ts';
import { errorCode, readText } from './read-text.ts';

/** See `FileSystem.writeText`. A reader sees the old file or the new one, whatever happens in between. */
export function writeText(request: WriteRequest): WriteOutcome {
  try {
    const target = realpathSync(request.path);
    const reason = whyNot(target, request);
    if (reason !== undefined) return { kind: 'refused', reason };
    replaceFile(target, request.text);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'refused', reason: `cannot be written: ${errorCode(error)}` };
  }
}

function whyNot(target: string, request: WriteRequest): string | undefined {
  if (!isWithin(realpathSync(request.root), target)) return 'a symbolic link leads out of the folder';
  const { mode } = statSync(target);
  if ((mode & 0o222) === 0) return 'read-only';
  const now = readText(target, Number.MAX_SAFE_INTEGER);
  if (now.kind === 'skipped') return now.reason;
  if (now.text !== request.expected) return 'changed since it was analysed';
  return undefined;
}

function replaceFile(target: string, text: string): void {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.holdpoint-${process.pid}.tmp`);
  const { mode } = statSync(target);
  const file = openSync(temporary, 'wx', mode & 0o777);
  try {
    try {
      writeFileSync(file, text, 'utf8');
      // The mode given to open is cut by the umask.
      fchmodSync(file, mode & 0o777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
  syncFolder(folder);
}

/** Makes the rename itself durable where the system can; Windows cannot open folders. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is whole either way; only its survival of a power cut is at stake.
  }
}
