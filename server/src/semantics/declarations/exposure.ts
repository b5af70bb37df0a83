import type { TextRange } from '../../text/range.ts';
import type { FnItem } from '../items/item-tree.ts';
import type { ImplDefinition, ItemDefinition } from '../names/definitions.ts';
import type { AutoTrait } from '../types/auto-traits.ts';
import { headOfType, type Solver } from '../types/solver.ts';
import type { Type } from '../types/type.ts';
import { mentions, pathMentions } from './mentions.ts';

/** Where callers get at the values of a type parameter, or hand some in. */
export interface Exposure {
  /** The file it is written in. */
  readonly file: string;
  /** Within the header text of that file. */
  readonly range: TextRange;
  readonly name: string;
}

/** Traits whose impls reach what the type refers to through `&self`, and those that take it whole. */
const SHARED_REACH = ['std::ops::Deref', 'std::ops::Index', 'std::convert::AsRef', 'std::borrow::Borrow'];
const REACH = [
  ...SHARED_REACH, 'std::ops::DerefMut', 'std::ops::IndexMut', 'std::ops::Drop', 'std::iter::Iterator', 'std::iter::IntoIterator', 'std::convert::AsMut',
  'std::borrow::BorrowMut', 'std::future::Future',
];

/** Which type argument is asked about, and for which trait: `Sync` is about what `&self` gives access to. */
export interface Asked {
  readonly position: number;
  readonly trait: AutoTrait;
}

/** The first public field, method or trait impl of a type that exposes a type argument. */
export function exposureOf(solver: Solver, self: Type & { kind: 'adt' }, { position, trait: asked }: Asked): Exposure | undefined {
  const open = openField(self.definition, position);
  if (open !== undefined) return open;
  const head = headOfType(self);
  const isOwn = (impl: ImplDefinition): boolean => solver.world.selfOf(impl) === self.definition;
  for (const impl of solver.world.inherent(head, []).filter(isOwn)) {
    const name = parameterAt(impl, position);
    const method = name === undefined ? undefined : [...impl.members.values()].map(({ item }) => item).find((item): item is FnItem => item.kind === 'fn' && exposes(item, name, asked));
    if (method !== undefined) return { file: impl.module.file, range: method.nameRange, name: method.name };
  }
  for (const path of asked === 'Sync' ? SHARED_REACH : REACH) {
    const trait = solver.world.trait(path);
    const impl = trait === undefined ? undefined : solver.world.implsOf(trait, head, []).find(isOwn);
    if (trait !== undefined && impl !== undefined) return { file: impl.module.file, range: impl.item.nameRange, name: trait.item.name };
  }
  return undefined;
}

/** A field that everybody can use. */
function openField({ item, module }: ItemDefinition, position: number): Exposure | undefined {
  const name = 'generics' in item ? item.generics.params[position]?.name : undefined;
  const fields = item.kind === 'enum' ? item.variants.flatMap((variant) => variant.fields) : item.kind === 'struct' ? item.fields.filter(({ isPublic }) => isPublic) : [];
  const field = name === undefined ? undefined : fields.find(({ type }) => mentions(type, name));
  return field === undefined ? undefined : { file: module.file, range: item.nameRange, name: field.name };
}

/** What an impl calls the argument at a position of its type. */
function parameterAt({ item: { type } }: ImplDefinition, position: number): string | undefined {
  const arg = type.kind === 'path' ? type.path.segments.at(-1)?.args[position] : undefined;
  return arg?.kind === 'path' && arg.path.segments.length === 1 ? arg.path.segments[0]?.name : undefined;
}

function exposes({ self, params, result, generics }: FnItem, name: string, trait: AutoTrait): boolean {
  if (self === undefined || (trait === 'Sync' && self.mode !== 'ref' && self.mode !== 'typed')) return false;
  const bounds = [...generics.params.flatMap((param) => param.bounds), ...generics.where.flatMap((predicate) => predicate.bounds)];
  return [...params.map(({ type }) => type), ...(result === undefined ? [] : [result])].some((type) => mentions(type, name)) || bounds.some((bound) => pathMentions(bound, name));
}
