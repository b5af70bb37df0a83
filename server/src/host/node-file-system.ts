import type { FileSystem } from './file-system.ts';
import { readText } from './read-text.ts';
import { walk } from './walk.ts';
import { writeText } from './write-text.ts';

/** The machine's own disk. */
export const nodeFileSystem: FileSystem = { walk, readText, writeText };
