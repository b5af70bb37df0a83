import type { Item } from '../items/item-tree.ts';
import type { Type } from './type.ts';

/** Whether a type holds no borrow with a lifetime of its own. */
export function ownsAll(type: Type, shallow: (type: Type) => Type, depth = 0): boolean | undefined {
  const at = shallow(type);
  const all = (parts: readonly Type[]): boolean | undefined => {
    const verdicts = parts.map((part) => ownsAll(part, shallow, depth + 1));
    return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
  };
  if (depth > 8) return undefined;
  switch (at.kind) {
    case 'primitive':
    case 'never':
    case 'function':
      return true;
    case 'reference':
      return at.isStatic ? ownsAll(at.to, shallow, depth + 1) : false;
    case 'tuple':
      return all(at.items);
    case 'slice':
    case 'array':
      return ownsAll(at.of, shallow, depth + 1);
    case 'adt':
      return hasLifetimes(at.definition.item) ? undefined : all(at.args);
    case 'closure':
      return all(at.closure.captures);
    case 'future':
      return all(at.future.captures);
    default:
      return undefined;
  }
}

/** Lifetime arguments are not read: a type that takes some may borrow. */
function hasLifetimes(item: Item): boolean {
  return 'generics' in item && item.generics.lifetimes === true;
}
