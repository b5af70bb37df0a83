/** What identifies a finding wherever its lines move. */
export interface FingerprintParts {
  readonly rule: string;
  /** Qualified path of the enclosing item. */
  readonly item: string;
  readonly snippet: string;
}

/** Names findings; equal ones of one file get an ordinal in the order in which they are asked for. */
export class FingerprintBook {
  readonly #seen = new Map<string, number>();

  /** 16 hexadecimal digits, followed by `-2`, `-3` ... for equal findings after the first. */
  next(parts: FingerprintParts): string {
    const print = hash([parts.rule, parts.item, parts.snippet.replace(/\s+/g, ' ').trim()].join('\u0000'));
    const count = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  }
}

/** cyrb53 with both of its 32-bit halves: fast, no dependency, and good enough to tell findings apart. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(b) + hex(a);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
