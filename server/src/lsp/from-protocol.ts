import type { ContentChange } from './documents.ts';
import type { Place, Span } from './worker-protocol.ts';

/** Thrown for parameters of the wrong shape: the message costs one log line or one error answer, nothing more. */
export class InvalidParams extends Error {}

/** A field of an object; throws where there is no object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw new InvalidParams(`\`${name}\` is missing`);
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A field that must be a string. */
export function stringField(value: unknown, name: string): string {
  const found = field(value, name);
  if (typeof found !== 'string') throw new InvalidParams(`\`${name}\` must be a string`);
  return found;
}

/** A field that must be an integer. */
export function integerField(value: unknown, name: string): number {
  const found = field(value, name);
  if (typeof found !== 'number' || !Number.isInteger(found)) throw new InvalidParams(`\`${name}\` must be an integer`);
  return found;
}

/** A field that must be an array. */
export function arrayField(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  if (!Array.isArray(found)) throw new InvalidParams(`\`${name}\` must be an array`);
  return found;
}

/** The `uri` of a message's `textDocument`. */
export function documentUri(params: unknown): string {
  return stringField(field(params, 'textDocument'), 'uri');
}

/** A range; negative numbers count as 0, ends in the wrong order are left for the receiver to sort. */
export function span(value: unknown): Span {
  return { start: place(field(value, 'start')), end: place(field(value, 'end')) };
}

/** A position; negative numbers count as 0. */
export function place(value: unknown): Place {
  return { line: Math.max(0, integerField(value, 'line')), character: Math.max(0, integerField(value, 'character')) };
}

/** The changes of a didChange message. */
export function contentChanges(params: unknown): ContentChange[] {
  return arrayField(params, 'contentChanges').map((change) => {
    const range = field(change, 'range');
    return { text: stringField(change, 'text'), span: range === undefined || range === null ? undefined : span(range) };
  });
}
