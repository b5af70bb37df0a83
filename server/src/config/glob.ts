/**
 * Whether a path matches a pattern. `*` and `?` stay within a name, `**` spans folders.
 * A pattern without `/` matches a name at any depth; one that matches a folder covers all that is in it.
 * Time is at most the product of the two lengths, whatever the pattern.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = segmentsOf(pattern);
  return matchesSegments(wanted, path.split('/'));
}

function segmentsOf(pattern: string): readonly string[] {
  const trimmed = pattern.replace(/\/$/, '');
  const anchored = trimmed.includes('/');
  const segments = trimmed.split('/').filter((segment) => segment !== '' && segment !== '.');
  // What matches a folder covers what is below it.
  return anchored ? [...segments, '**'] : ['**', ...segments, '**'];
}

/** Greedy with one point of return: a later `**` makes every earlier choice irrelevant. */
function matchesSegments(pattern: readonly string[], names: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let name = 0;
  while (name < names.length) {
    const wanted = pattern[at];
    if (wanted === '**') {
      star = at++;
      resume = name;
    } else if (wanted !== undefined && matchesName(wanted, names[name] ?? '')) {
      at++;
      name++;
    } else if (star >= 0) {
      at = star + 1;
      name = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '**') at++;
  return at === pattern.length;
}

function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at++;
      resume = index;
    } else if (wanted !== undefined && (wanted === '?' || wanted === name[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
