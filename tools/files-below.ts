import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder whose names end in a certain way; relative to the folder, with `/`. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(ending) && !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
