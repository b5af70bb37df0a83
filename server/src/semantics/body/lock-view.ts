import type { LockEffect, LockFact } from '../facts.ts';
import type { TypeRef } from '../items/type-ref.ts';
import { type ItemDefinition, isTrait } from '../names/definitions.ts';
import { keyOfPath, type PathField, type PlacePath } from './place-path.ts';
import { stepsOf } from './step-view.ts';
import type { Acquisition } from './summary.ts';
import type { BodyView } from './view.ts';

/** A lock as facts show it. */
export function lockFact(body: BodyView, path: PlacePath, content?: ItemDefinition): LockFact {
  const { root, fields } = path;
  const key = keyOf(path);
  return {
    instance: root.kind === 'unknown' ? undefined : keyOfPath(path),
    key,
    keysByContent: content === undefined ? [] : keysOf(body, content),
    isShared: isShared(path),
    display: content !== undefined && key === undefined && !isNamed(body, path) ? content.item.name : [nameOf(body, path), ...fields.map(({ name }) => name)].filter((part, _, all) => part !== '*' && (part !== '_' || all.length === 1)).join('.'),
  };
}

/** Whether a path ends in a field that only refers to its lock. */
function isShared({ fields }: PlacePath): boolean {
  const last = fields.at(-1);
  const item = last?.owner?.item;
  const field = item?.kind === 'struct' ? item.fields.find(({ name }) => name === last?.name) : undefined;
  return field !== undefined && refers(field.type);
}

/** Whether a type as written is a reference or a handle, be there an `Option` or the like around it. */
function refers(type: TypeRef): boolean {
  if (type.kind === 'reference') return true;
  const segment = type.kind === 'path' ? type.path.segments.at(-1) : undefined;
  return segment !== undefined && (HANDLES.has(segment.name) || (!LOCKS.test(segment.name) && segment.args.some(refers)));
}

const HANDLES: ReadonlySet<string> = new Set(['Arc', 'Rc', 'Weak']);

const LOCKS = /Lock$|Mutex$/;

/** Whether people know an object by where it is: not the result of a call that no variable has, nor a part of a tuple. */
function isNamed(body: BodyView, { root, fields }: PlacePath): boolean {
  if (root.kind === 'unknown' || (root.kind === 'local' && body.frame(root.body).builder.local(root.local).name === undefined)) return false;
  return (root.kind !== 'call' || variableOf(body, root.call) !== undefined) && fields.every(({ name }) => !/^\d/.test(name));
}

/** What a path is called in the whole program: a static, or a field of a type. */
function keyOf({ root, fields }: PlacePath): string | undefined {
  if (root.kind === 'static' && fields.length === 0) return root.definition.path;
  // A lock around a type parameter is in a type made to be used in several places: which one is meant, the field before tells.
  const start = fields.findLastIndex((field) => !isOfParameter(field));
  const named = start === -1 ? [] : fields.slice(start);
  const [first] = named;
  return first?.owner === undefined || named.some(({ name }) => name === '*') ? undefined : [first.owner.path, ...named.map(({ name }) => name)].join('.');
}

/** Whether a field's type mentions a type parameter of its struct. */
function isOfParameter({ name, owner }: PathField): boolean {
  const item = owner?.item;
  const type = item?.kind === 'struct' ? item.fields.find((field) => field.name === name)?.type : undefined;
  return type !== undefined && item?.kind === 'struct' && mentions(type, new Set(item.generics.params.map((param) => param.name)));
}

function mentions(type: TypeRef, names: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'path':
      return type.path.segments.some(({ name, args }) => names.has(name) || args.some((arg) => mentions(arg, names)));
    case 'reference':
      return mentions(type.to, names);
    case 'tuple':
      return type.items.some((item) => mentions(item, names));
    default:
      return false;
  }
}

/** What locks are called by what they protect. Behind a trait may be any type that implements it. */
function keysOf({ analysed }: BodyView, content: ItemDefinition): readonly string[] {
  const types = isTrait(content) ? analysed.lowered.solver.world.implementorsOf(content) : [content];
  return types.map(({ path }) => `lock of ${path}`);
}

function nameOf(body: BodyView, { root }: PlacePath): string {
  switch (root.kind) {
    case 'local':
      return body.frame(root.body).builder.local(root.local).name ?? '_';
    case 'static':
      return root.definition.item.name;
    case 'call':
      return variableOf(body, root.call) ?? `${body.calls[root.call]?.callee.name ?? '_'}()`;
    default:
      return '_';
  }
}

/** The first variable that the result of a call goes to. */
function variableOf({ analysed }: BodyView, call: number): string | undefined {
  const locals = analysed.lowered.records.bodies.flatMap(({ builder }) => builder.locals);
  return locals.find(({ name, denotes }) => name !== undefined && denotes?.root.kind === 'call' && denotes.root.call === call && denotes.fields.length === 0)?.name;
}

/** An acquisition as facts show it. */
export function lockEffect(body: BodyView, { lock, mode, kind, content, steps }: Acquisition): LockEffect {
  return { lock: lockFact(body, lock, content), mode, kind, steps: stepsOf(body, steps) };
}
