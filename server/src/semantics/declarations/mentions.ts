import type { PathRef, TypeRef } from '../items/type-ref.ts';

/** Whether a written type mentions a name that stands alone, such as a type parameter. */
export function mentions(ref: TypeRef, name: string): boolean {
  switch (ref.kind) {
    case 'path':
      return pathMentions(ref.path, name);
    case 'reference':
    case 'pointer':
      return mentions(ref.to, name);
    case 'tuple':
      return ref.items.some((item) => mentions(item, name));
    case 'slice':
    case 'array':
      return mentions(ref.of, name);
    case 'function':
      return [...ref.params, ...(ref.result === undefined ? [] : [ref.result])].some((part) => mentions(part, name));
    case 'dyn':
    case 'impl':
      return ref.bounds.some((bound) => pathMentions(bound, name));
    default:
      return false;
  }
}

/** Whether a path starts with a name or has it among its arguments. */
export function pathMentions(path: PathRef, name: string): boolean {
  if (path.qualifier !== undefined && mentions(path.qualifier.type, name)) return true;
  if (!path.global && path.qualifier === undefined && path.segments[0]?.name === name) return true;
  return path.segments.some(({ args, bindings, call }) => {
    const parts = [...args, ...bindings.map(({ type }) => type), ...(call?.params ?? []), ...(call?.result === undefined ? [] : [call.result])];
    return parts.some((part) => mentions(part, name));
  });
}
