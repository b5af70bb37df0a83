import type { PathRef, TypeRef } from '../semantics/items/type-ref.ts';
import type { FnDefinition } from '../semantics/types/methods.ts';

/** What guards and what hides them are called: enough to have a look, never to conclude. */
const GUARD = /Guard|^Ref(Mut|Multi)?$|^Deref(Mut)?$|^Entry$/;

/** Whether a function says in its signature that it may return a guard. */
export function mayReturnGuard({ item: { result } }: FnDefinition): boolean {
  return result !== undefined && mentionsGuard(result, 0);
}

/** Whether a function says in its signature that it makes a future. */
export function makesFuture({ item: { isAsync, result } }: FnDefinition): boolean {
  return isAsync || (result?.kind === 'impl' && result.bounds.some(({ segments }) => segments.at(-1)?.name === 'Future'));
}

/** Whether a function says in its signature that it calls what it is given. */
export function takesClosure({ item: { generics, params } }: FnDefinition): boolean {
  const calls = (bounds: readonly PathRef[]): boolean => bounds.some(({ segments }) => segments.at(-1)?.call !== undefined);
  if (generics.params.some(({ bounds }) => calls(bounds)) || generics.where.some(({ bounds }) => calls(bounds))) return true;
  return params.some(({ type }) => {
    const inner = type.kind === 'reference' ? type.to : type;
    return (inner.kind === 'impl' || inner.kind === 'dyn') && calls(inner.bounds);
  });
}

function mentionsGuard(type: TypeRef, depth: number): boolean {
  if (depth > 4) return false;
  const inPath = ({ segments }: PathRef): boolean => segments.some(({ name, args }) => GUARD.test(name) || args.some((arg) => mentionsGuard(arg, depth + 1)));
  switch (type.kind) {
    case 'path':
      return inPath(type.path);
    case 'reference':
      return mentionsGuard(type.to, depth + 1);
    case 'tuple':
      return type.items.some((item) => mentionsGuard(item, depth + 1));
    case 'impl':
    case 'dyn':
      return type.bounds.some(inPath);
    default:
      return false;
  }
}
