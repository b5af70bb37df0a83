import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word was most likely meant to be, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
