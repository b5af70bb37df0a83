import type { Inference } from './inference.ts';
import type { TraitRef, Type } from './type.ts';

/** A type as a Rust programmer would write it, with `_` for what is unknown. */
export function displayType(type: Type, inference: Inference | undefined, depth = 0): string {
  if (depth > 6) return '_';
  const at = inference === undefined ? type : inference.shallow(type);
  const show = (inner: Type): string => displayType(inner, inference, depth + 1);
  switch (at.kind) {
    case 'adt': {
      const lifetime = HAS_LIFETIME.has(at.definition.item.name) ? ["'_"] : [];
      const args = [...lifetime, ...writtenArgs(at, inference).map(show)];
      return args.length === 0 ? at.definition.item.name : `${at.definition.item.name}<${args.join(', ')}>`;
    }
    case 'primitive':
      return at.name === '{integer}' ? 'i32' : at.name === '{float}' ? 'f64' : at.name;
    case 'reference':
      return `&${at.isStatic ? "'static " : ''}${at.mutable ? 'mut ' : ''}${show(at.to)}`;
    case 'pointer':
      return `*${at.mutable ? 'mut' : 'const'} ${show(at.to)}`;
    case 'tuple':
      return at.items.length === 1 ? `(${show(at.items[0] ?? at)},)` : `(${at.items.map(show).join(', ')})`;
    case 'slice':
      return `[${show(at.of)}]`;
    case 'array':
      return `[${show(at.of)}; _]`;
    case 'never':
      return '!';
    case 'param':
      return at.name;
    case 'dyn':
      return `dyn ${showBounds(at.bounds, show)}`;
    case 'opaque':
      return `impl ${showBounds(at.bounds, show)}`;
    case 'projection':
      return `${show(at.self)}::${at.name}`;
    case 'function':
      return `fn ${at.definition.path}`;
    case 'fn-pointer':
      return `fn(${at.params.map(show).join(', ')}) -> ${show(at.result)}`;
    case 'closure':
      return `{closure(${at.closure.params.map(show).join(', ')}) -> ${show(at.closure.result)}}`;
    case 'future':
      return `impl Future<Output = ${show(at.future.output)}>`;
    default:
      return '_';
  }
}

/** Arguments without the trailing ones that are what the definition defaults to. */
function writtenArgs(type: Type & { kind: 'adt' }, inference: Inference | undefined): readonly Type[] {
  const { item } = type.definition;
  const params = 'generics' in item ? item.generics.params : [];
  let count = type.args.length;
  while (count > 0) {
    const fallback = params[count - 1]?.fallback;
    const arg = type.args[count - 1];
    const at = arg === undefined || inference === undefined ? arg : inference.shallow(arg);
    const isDefault = fallback?.kind === 'path' && at?.kind === 'adt' && fallback.path.segments[fallback.path.segments.length - 1]?.name === at.definition.item.name;
    if (!isDefault) break;
    count--;
  }
  return type.args.slice(0, count);
}

function showBounds(bounds: readonly TraitRef[], show: (type: Type) => string): string {
  if (bounds.length === 0) return '_';
  return bounds
    .map((bound) => {
      const args = [...bound.args.map(show), ...[...bound.bindings].map(([name, type]) => `${name} = ${show(type)}`)];
      return args.length === 0 ? bound.trait.item.name : `${bound.trait.item.name}<${args.join(', ')}>`;
    })
    .join(' + ');
}

/** Guard types whose lifetime people expect to see. */
const HAS_LIFETIME: ReadonlySet<string> = new Set([
  'MutexGuard', 'RwLockReadGuard', 'RwLockWriteGuard', 'RwLockUpgradableReadGuard', 'MappedMutexGuard', 'ReentrantMutexGuard', 'Ref', 'RefMut', 'Entered',
]);
