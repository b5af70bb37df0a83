import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { ReadOutcome } from './file-system.ts';

/** See `FileSystem.readText`. Never opens a pipe or a device, never follows a link in the last component. */
export function readText(path: string, maxBytes: number): ReadOutcome {
  try {
    const kind = lstatSync(path);
    if (kind.isSymbolicLink()) return skipped('symbolic link');
    if (!kind.isFile()) return skipped('not a regular file');
    return readRegular(path, maxBytes);
  } catch (error) {
    return skipped(`cannot be read: ${errorCode(error)}`);
  }
}

/** The text of UTF-8 bytes with its byte order mark, or why they are no text. */
function decodeText(bytes: Uint8Array): ReadOutcome {
  if (bytes.includes(0)) return skipped('binary');
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return skipped('not UTF-8');
  }
}

/** The system's short name of an error: `ENOENT`. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    return code ?? error.message;
  }
  return String(error);
}

/** A size in words: `4 MiB`. */
function describeBytes(bytes: number): string {
  const mebibyte = 1024 * 1024;
  if (bytes >= mebibyte) return `${Number((bytes / mebibyte).toFixed(1))} MiB`;
  return bytes >= 1024 ? `${Number((bytes / 1024).toFixed(1))} KiB` : `${bytes} bytes`;
}

function readRegular(path: string, maxBytes: number): ReadOutcome {
  // The flags close the gap between looking and opening; both are absent on Windows.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = openSync(path, flags);
  try {
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile()) return skipped('not a regular file');
    if (size > maxBytes) return skipped(`larger than ${describeBytes(maxBytes)}`);
    return decodeText(readAll(file, size));
  } finally {
    closeSync(file);
  }
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function skipped(reason: string): ReadOutcome {
  return { kind: 'skipped', reason };
}
