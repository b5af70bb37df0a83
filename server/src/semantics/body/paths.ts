import type { PathRef, TypeRef } from '../items/type-ref.ts';
import type { Definition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import { isTrait } from '../names/definitions.ts';
import { resolvePath, variantOf } from '../names/resolve.ts';
import { lowerTrait, lowerType, typeOf } from '../types/lower-type.ts';
import { asMethod, constructorSignature, instantiate, type FnDefinition } from '../types/methods.ts';
import { findAssociated } from '../types/associated.ts';
import { UNKNOWN, primitive, type Type } from '../types/type.ts';
import type { Context, Operand, Place } from './context.ts';
import { NO_VALUE, constant } from './operations.ts';

/** A function a path names, ready to be called. */
export interface ResolvedFunction {
  readonly definition: Definition;
  readonly self: Type | undefined;
  readonly params: ReadonlyMap<string, Type>;
  readonly explicit: readonly Type[];
}

/** What a path in expression position means: a static's place, a constant, a function. */
export function resolveValuePath(cx: Context, path: PathRef): Place | Operand {
  const found = resolveFunction(cx, path);
  if (found === undefined) return NO_VALUE;
  const { definition } = found;
  const fn = asMethod(definition);
  if (fn !== undefined) {
    const signature = instantiate(cx.solver, fn, found);
    return constant({ kind: 'function', definition, signature });
  }
  if (definition.kind === 'variant' || definition.item.kind === 'struct') {
    const signature = constructorSignature(cx.solver, definition, found.explicit);
    if (signature !== undefined) return constant({ kind: 'function', definition, signature });
    const owner = definition.kind === 'variant' ? definition.of : definition;
    return constant(typeOf(owner, found.explicit, { hole: () => cx.solver.inference.fresh() }));
  }
  const item = definition.item;
  if (item.kind !== 'const' && item.kind !== 'static') return NO_VALUE;
  const scope = { module: definition.module, params: found.params, self: found.self, trait: undefined, hole: () => UNKNOWN, owner: undefined };
  const type = cx.solver.normalise(lowerType(item.type, scope));
  return item.kind === 'static' ? { type, base: undefined, projected: false, indirect: true, path: { root: { kind: 'static', definition }, fields: [] } } : constant(type);
}

/** The function, constant or constructor a path names. */
export function resolveFunction(cx: Context, path: PathRef): ResolvedFunction | undefined {
  const lower = (refs: readonly TypeRef[]): Type[] => refs.map((ref) => lowerType(ref, cx.typeScope));
  const last = path.segments[path.segments.length - 1];
  if (last === undefined) return undefined;
  const explicit = lower(last.args);
  if (path.qualifier !== undefined) {
    const self = lowerType(path.qualifier.type, cx.typeScope);
    const trait = path.qualifier.trait === undefined ? undefined : lowerTrait(path.qualifier.trait, cx.typeScope)?.trait;
    return associated(cx, self, { name: last.name, explicit, trait });
  }
  const names = path.segments.map((entry) => entry.name);
  const first = names[0] ?? '';
  const own = path.global ? undefined : first === 'Self' ? cx.typeScope.self : cx.typeScope.params.get(first);
  if (own !== undefined) {
    if (names.length === 1) return selfConstructor(own);
    return names.length === 2 ? (associated(cx, own, { name: last.name, explicit, trait: undefined }) ?? selfVariant(own, last.name, explicit)) : undefined;
  }
  const found = resolvePath(cx.module, names, 'value', path.global);
  if (found === undefined) return undefined;
  const rest = names.length - found.used;
  const { resolution } = found;
  if (rest === 0) {
    if (resolution.kind !== 'definition') return undefined;
    const { definition } = resolution;
    const generic = definition.kind === 'variant' ? lower(path.segments[path.segments.length - 2]?.args ?? []) : [];
    return { definition, self: undefined, params: new Map(), explicit: generic.length > 0 ? generic : explicit };
  }
  if (rest !== 1) return undefined;
  const args = lower(path.segments[found.used - 1]?.args ?? []);
  if (resolution.kind === 'primitive') return associated(cx, primitive(resolution.name), { name: last.name, explicit, trait: undefined });
  if (resolution.kind !== 'definition') return undefined;
  if (isTrait(resolution.definition)) {
    const definition = membersOf(resolution.definition).get(last.name);
    if (definition === undefined) return undefined;
    return { definition, self: cx.solver.inference.fresh(), params: new Map(resolution.definition.item.generics.params.map((param) => [param.name, cx.solver.inference.fresh()])), explicit };
  }
  const self = typeOf(resolution.definition, args, { hole: () => cx.solver.inference.fresh() });
  return associated(cx, self, { name: last.name, explicit, trait: undefined }) ?? selfVariant(self, last.name, explicit);
}

function associated(
  cx: Context,
  self: Type,
  wanted: { readonly name: string; readonly explicit: readonly Type[]; readonly trait: Parameters<typeof findAssociated>[3] },
): ResolvedFunction | undefined {
  const found = findAssociated(cx.solver, self, wanted.name, wanted.trait);
  return found === undefined ? undefined : { ...found, explicit: wanted.explicit };
}

function selfConstructor(self: Type): ResolvedFunction | undefined {
  if (self.kind !== 'adt') return undefined;
  return { definition: self.definition, self, params: new Map(), explicit: self.args };
}

function selfVariant(self: Type, name: string, explicit: readonly Type[]): ResolvedFunction | undefined {
  if (self.kind !== 'adt') return undefined;
  const definition = variantOf(self.definition, name);
  return definition === undefined ? undefined : { definition, self, params: new Map(), explicit: self.args.length > 0 ? self.args : explicit };
}

/** The struct or variant a path in a struct literal or pattern names, with its type. */
export function structType(cx: Context, path: PathRef): { readonly type: Type & { kind: 'adt' }; readonly variant: string | undefined } | undefined {
  const names = path.segments.map((entry) => entry.name);
  const hole = (): Type => cx.solver.inference.fresh();
  const asAdt = (type: Type, variant: string | undefined): { readonly type: Type & { kind: 'adt' }; readonly variant: string | undefined } | undefined =>
    type.kind === 'adt' ? { type, variant } : undefined;
  if (names[0] === 'Self' && cx.typeScope.self !== undefined) return asAdt(cx.typeScope.self, names[1]);
  const found = resolvePath(cx.module, names, 'type', path.global);
  if (found?.resolution.kind !== 'definition') return undefined;
  const { definition } = found.resolution;
  if (found.used < names.length) {
    const type = typeOf(definition, [], { hole });
    return found.used === names.length - 1 ? asAdt(type, names[found.used]) : undefined;
  }
  const args = (path.segments[(definition.kind === 'variant' ? names.length - 2 : names.length - 1)]?.args ?? []).map((ref) => lowerType(ref, cx.typeScope));
  if (definition.kind === 'variant') return asAdt(typeOf(definition.of, args, { hole }), definition.variant.name);
  return asAdt(typeOf(definition, args, { hole }), undefined);
}


export type { FnDefinition };
