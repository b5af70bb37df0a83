/** A key path in a parsed document: names, and positions within arrays. */
export type KeyPath = readonly (string | number)[];

/**
 * The 1-based line of a TOML text on which a key path, or the longest beginning of it that has a line, is written.
 * A scan by lines: the parser keeps no positions, and a message one line off is still a good message.
 */
export function lineOfKey(text: string, path: KeyPath): number | undefined {
  const counts = new Map<string, number>();
  let table: KeyPath = [];
  let best: { readonly line: number; readonly length: number } | undefined;
  for (const [index, line] of text.split(/\r\n|\n/).entries()) {
    const header = tableOf(line, counts);
    if (header !== undefined) table = header;
    const written = header ?? keyOf(line, table);
    if (written === undefined) continue;
    const length = sharedLength(written, path);
    if (length > (best?.length ?? 0)) best = { line: index + 1, length };
  }
  return best?.line;
}

function tableOf(line: string, counts: Map<string, number>): KeyPath | undefined {
  const found = /^\s*(\[\[?)([^[\]]+)\]/.exec(line);
  if (found === null) return undefined;
  const path = partsOf(found[2] ?? '');
  if (found[1] === '[') return path;
  const name = path.join('.');
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return [...path, count];
}

function keyOf(line: string, table: KeyPath): KeyPath | undefined {
  const found = /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line);
  return found === null ? undefined : [...table, ...partsOf(found[1] ?? '')];
}

function partsOf(dotted: string): readonly string[] {
  return [...dotted.matchAll(/[A-Za-z0-9_-]+|"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? match[0]);
}

function sharedLength(a: KeyPath, b: KeyPath): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
