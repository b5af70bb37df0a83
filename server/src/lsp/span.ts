import type { Place, Span } from './worker-protocol.ts';

/** Whether a place lies in a span; both of its ends count as within. */
export function containsPlace({ start, end }: Span, place: Place): boolean {
  return !isBefore(place, start) && !isBefore(end, place);
}

/** Whether two spans share a place, be it an end of both. */
export function touches(a: Span, b: Span): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
