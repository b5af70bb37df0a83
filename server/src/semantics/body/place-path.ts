import type { ItemDefinition } from '../names/definitions.ts';
import { isAdt, type Type } from '../types/type.ts';
import type { BodyFrame, Context, Operand, Place } from './context.ts';
import type { LocalId } from './graph.ts';

/**
 * Where a value is, as far as the text tells: a root and the fields that lead from it. References, smart pointers and
 * handles are looked through, so equal paths in one function mean one object, for as long as its root is not assigned anew.
 */
export interface PlacePath {
  readonly root: PathRoot;
  readonly fields: readonly PathField[];
}

export type PathRoot =
  | { readonly kind: 'local'; readonly body: number; readonly local: LocalId }
  | { readonly kind: 'static'; readonly definition: ItemDefinition }
  /** What a call returned, by the number of its record. */
  | { readonly kind: 'call'; readonly call: number }
  /** In a summary: what the caller gives, `self` first. */
  | { readonly kind: 'parameter'; readonly index: number }
  /** In a summary: an object that the caller cannot name. */
  | { readonly kind: 'unknown' };

/** An object of which nothing is known but what it is. */
export const NOWHERE: PlacePath = { root: { kind: 'unknown' }, fields: [] };

export interface PathField {
  readonly name: string;
  /** The struct or enum that has the field; undefined for tuples. */
  readonly owner: ItemDefinition | undefined;
}

/** What a local denotes: the place it was made from, or itself. */
export function pathOfLocal(frame: BodyFrame, local: LocalId): PlacePath {
  return frame.builder.local(local).denotes ?? { root: { kind: 'local', body: frame.index, local }, fields: [] };
}

/** The path of a place; undefined where it cannot be told. */
export function pathOfPlace(cx: Context, place: Place): PlacePath | undefined {
  if (place.path !== undefined || place.base === undefined || place.projected || place.indirect) return place.path;
  return pathOfLocal(cx.frame, place.base);
}

/** What an operand refers to. */
export function pathOfOperand(cx: Context, operand: Operand): PlacePath | undefined {
  return operand.local === undefined ? undefined : pathOfLocal(cx.frame, operand.local);
}

/** The path of a field of what has a path; what an `Option` or `Result` wraps has the path of the wrapper, as after `unwrap`. */
export function fieldPath(path: PlacePath | undefined, name: string, owner: Type): PlacePath | undefined {
  if (isAdt(owner, 'std::option::Option') || isAdt(owner, 'std::result::Result')) return path;
  return path === undefined ? undefined : { root: path.root, fields: [...path.fields, { name, owner: owner.kind === 'adt' ? owner.definition : undefined }] };
}

/** A text that equal paths share. */
export function keyOfPath({ root, fields }: PlacePath): string {
  return [keyOfRoot(root), ...fields.map(({ name }) => name)].join('.');
}

function keyOfRoot(root: PathRoot): string {
  switch (root.kind) {
    case 'local':
      return `${root.body}:${root.local}`;
    case 'static':
      return root.definition.path;
    case 'call':
      return `call ${root.call}`;
    case 'parameter':
      return `parameter ${root.index}`;
    case 'unknown':
      return 'unknown';
  }
}

/** States what the temporary of an operand refers to. */
export function denote(cx: Context, operand: Operand, path: PlacePath | undefined): Operand {
  if (operand.local !== undefined) cx.frame.builder.local(operand.local).denotes = path;
  return operand;
}
