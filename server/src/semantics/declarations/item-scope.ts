import type { Generics } from '../items/type-ref.ts';
import { Inference } from '../types/inference.ts';
import { lowerType, typeOf, type TypeScope } from '../types/lower-type.ts';
import { Solver, boundsOfGenerics } from '../types/solver.ts';
import { UNKNOWN, type Type } from '../types/type.ts';
import type { World } from '../types/world.ts';
import type { DeclaredItem } from './declared-items.ts';

/** What the names in an item's header mean, and a solver that knows its bounds. */
export interface ItemScope {
  readonly scope: TypeScope;
  readonly solver: Solver;
}

export function scopeOfItem(world: World, { item, module, container }: DeclaredItem): ItemScope {
  const generics = [container, item].flatMap((part): readonly Generics[] => (part !== undefined && 'generics' in part ? [part.generics] : []));
  const params = new Map<string, Type>();
  for (const { params: declared } of generics) for (const { name } of declared) params.set(name, { kind: 'param', name });
  const base: TypeScope = { module, params, self: undefined, trait: undefined, hole: () => UNKNOWN, owner: undefined };
  const scope: TypeScope = { ...base, self: selfOf({ item, container }, base) };
  const bounds = generics.flatMap((part) => boundsOfGenerics(part, scope));
  return { scope, solver: new Solver(world, new Inference(), { module, bounds }) };
}

function selfOf({ item, container }: Pick<DeclaredItem, 'item' | 'container'>, scope: TypeScope): Type | undefined {
  if (container?.kind === 'trait' || item.kind === 'trait') return { kind: 'param', name: 'Self' };
  const impl = container ?? (item.kind === 'impl' ? item : undefined);
  if (impl !== undefined) return lowerType(impl.type, scope);
  if (item.kind !== 'struct' && item.kind !== 'enum' && item.kind !== 'union') return undefined;
  const definition = scope.module.types.get(item.name);
  return definition === undefined ? undefined : typeOf(definition, item.generics.params.map(({ name }) => scope.params.get(name) ?? UNKNOWN), scope);
}
