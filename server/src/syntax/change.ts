/** The one stretch in which two texts differ. Offsets are UTF-16. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const STEP = 4096;

/** What turns `before` into `after`: the longest common start and end left out. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STEP <= shorter && before.slice(start, start + STEP) === after.slice(start, start + STEP)) start += STEP;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const room = shorter - start;
  while (tail + STEP <= room && sameTail(before, after, tail)) tail += STEP;
  while (tail < room && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

function sameTail(before: string, after: string, tail: number): boolean {
  const fromBefore = before.length - tail - STEP;
  const fromAfter = after.length - tail - STEP;
  return before.slice(fromBefore, fromBefore + STEP) === after.slice(fromAfter, fromAfter + STEP);
}
