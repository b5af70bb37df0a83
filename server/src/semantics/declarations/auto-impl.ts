import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { TextRange } from '../../text/range.ts';
import type { GenericParam, PathRef } from '../items/type-ref.ts';
import type { ImplItem } from '../items/item-tree.ts';
import { culpritOf, implies, type AutoTrait } from '../types/auto-traits.ts';
import { lowerTrait, lowerType } from '../types/lower-type.ts';
import { isAdt, type Type } from '../types/type.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { fieldsOf, heldParameters, type Holding } from './held-parameters.ts';
import type { ItemScope } from './item-scope.ts';
import { mentions } from './mentions.ts';

/** A type parameter of an impl of `Send` or `Sync` of which neither is asked. */
export interface Unbounded {
  readonly name: string;
  /** Within the header text. */
  readonly range: TextRange;
  readonly hasBounds: boolean;
  readonly holding: Holding;
  readonly exposure: Exposure | undefined;
}

/** The parameters that an impl leaves unbounded though its type holds their values. */
export function unboundedParameters({ scope, solver }: ItemScope, impl: ImplItem, trait: AutoTrait, at: { readonly tree: FlatTree; readonly node: Node }): readonly Unbounded[] {
  const self = solver.normalise(scope.self ?? { kind: 'unknown' });
  if (self.kind !== 'adt' || self.definition.module.crate.isStub) return [];
  const held = heldParameters(solver, self, trait);
  return impl.generics.params.flatMap((param): Unbounded[] => {
    const holding = held.get(param.name);
    if (holding === undefined || param.isConst || isAnswered({ scope, solver }, impl, param)) return [];
    const position = self.args.findIndex((arg) => arg.kind === 'param' && arg.name === param.name);
    return [{ name: param.name, ...declaration(at.tree, at.node, param.name), holding, exposure: position === -1 ? undefined : exposureOf(solver, self, { position, trait }) }];
  });
}

/** Whether an impl asks a parameter for `Send` or `Sync`, by itself or within another type, or for a trait of which nothing is known. */
function isAnswered(own: ItemScope, impl: ImplItem, { name, bounds }: GenericParam): boolean {
  const named = (path: PathRef): boolean => mayImply(own, path);
  if (bounds.some(named)) return true;
  return impl.generics.where.some((predicate) => mentions(predicate.type, name) && predicate.bounds.some(named));
}

function mayImply({ scope }: ItemScope, path: PathRef): boolean {
  const trait = lowerTrait(path, scope)?.trait;
  return trait === undefined || implies(trait, 'Send') !== false || implies(trait, 'Sync') !== false;
}

function declaration(tree: FlatTree, impl: Node, name: string): { readonly range: TextRange; readonly hasBounds: boolean } {
  const list = tree.child(impl, F.type_parameters);
  const node = (list === undefined ? [] : tree.named(list)).find((child) => {
    const named = tree.child(child, F.name);
    return tree.kind(child) === K.type_parameter && named !== undefined && tree.textOf(named) === name;
  });
  const at = node ?? impl;
  return { range: { start: tree.start(at), end: tree.end(at) }, hasBounds: tree.child(at, F.bounds) !== undefined };
}

/** A field that lacks an auto trait whatever the parameters are, and the part to blame. */
export interface Lacking {
  readonly name: string;
  readonly type: Type;
  readonly culprit: Type;
}

export function lackingFields({ scope, solver }: ItemScope, impl: ImplItem, trait: AutoTrait): readonly Lacking[] {
  const self = solver.normalise(lowerType(impl.type, scope));
  if (self.kind !== 'adt' || self.definition.module.crate.isStub) return [];
  return fieldsOf(solver, self).flatMap(([name, type]): Lacking[] => {
    if (isAdt(type, 'std::marker::PhantomData')) return [];
    const culprit = culpritOf(solver, type, trait, { future: () => undefined, opaque: () => undefined });
    return culprit === undefined ? [] : [{ name, type, culprit: culprit.type }];
  });
}
