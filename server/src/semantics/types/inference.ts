import type { TraitRef, Type } from './type.ts';
import { UNKNOWN } from './type.ts';

/** Types nested deeper than this are cut off as unknown. */
const MAX_DEPTH = 48;

/** Inference variables of one body. Forward only: a variable is bound once and never changes. */
export class Inference {
  readonly #bound: (Type | undefined)[] = [];
  readonly #trail: number[] = [];

  fresh(): Type {
    this.#bound.push(undefined);
    return { kind: 'variable', id: this.#bound.length - 1 };
  }

  /** Follows variables at the top of a type. */
  shallow(type: Type): Type {
    let at = type;
    while (at.kind === 'variable') {
      const next = this.#bound[at.id];
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  /** Replaces bound variables everywhere. Unbound ones stay. */
  resolve(type: Type, depth = 0): Type {
    if (depth > MAX_DEPTH) return UNKNOWN;
    const at = this.shallow(type);
    return isLeaf(at) ? at : mapType(at, (inner) => this.resolve(inner, depth + 1));
  }

  /** Runs `attempt` and undoes its bindings when it returns undefined. */
  probe<T>(attempt: () => T | undefined): T | undefined {
    const mark = this.#trail.length;
    const result = attempt();
    if (result === undefined) this.#rollback(mark);
    return result;
  }

  /** Runs `attempt` and always undoes its bindings. */
  peek<T>(attempt: () => T): T {
    const mark = this.#trail.length;
    const result = attempt();
    this.#rollback(mark);
    return result;
  }

  #rollback(mark: number): void {
    while (this.#trail.length > mark) {
      const id = this.#trail.pop();
      if (id !== undefined) this.#bound[id] = undefined;
    }
  }

  /** Makes two types equal where they can be; false where they contradict. Unknown agrees with everything. */
  unify(left: Type, right: Type, depth = 0): boolean {
    if (depth > MAX_DEPTH) return true;
    const a = this.shallow(left);
    const b = this.shallow(right);
    if (a === b || a.kind === 'unknown' || b.kind === 'unknown') return true;
    if (a.kind === 'variable') return this.#bind(a.id, b);
    if (b.kind === 'variable') return this.#bind(b.id, a);
    if (a.kind === 'never' || b.kind === 'never') return true;
    if (a.kind === 'projection' || b.kind === 'projection') return true;
    const all = (x: readonly Type[], y: readonly Type[]): boolean =>
      x.length === y.length && x.every((item, i) => this.unify(item, y[i] ?? UNKNOWN, depth + 1));
    switch (a.kind) {
      case 'adt':
        return b.kind === 'adt' && a.definition === b.definition && all(a.args, b.args);
      case 'primitive':
        return b.kind === 'primitive' && samePrimitive(a.name, b.name);
      case 'reference':
        return b.kind === 'reference' && a.mutable === b.mutable && this.unify(a.to, b.to, depth + 1);
      case 'pointer':
        return b.kind === 'pointer' && this.unify(a.to, b.to, depth + 1);
      case 'tuple':
        return b.kind === 'tuple' && all(a.items, b.items);
      case 'slice':
      case 'array':
        return b.kind === a.kind && this.unify(a.of, b.of, depth + 1);
      case 'param':
        return b.kind === 'param' && a.name === b.name;
      case 'dyn':
      case 'opaque':
        return b.kind === a.kind && sameBounds(a.bounds, b.bounds);
      case 'fn-pointer':
        return b.kind === 'fn-pointer' ? all(a.params, b.params) && this.unify(a.result, b.result, depth + 1) : b.kind === 'closure' || b.kind === 'function';
      case 'function':
        return b.kind === 'fn-pointer' || (b.kind === 'function' && a.definition === b.definition);
      case 'closure':
        return b.kind === 'fn-pointer' || (b.kind === 'closure' && a.closure === b.closure);
      case 'future':
        return b.kind === 'future' && a.future === b.future;
    }
  }

  #bind(id: number, type: Type): boolean {
    if (type.kind === 'variable' && type.id === id) return true;
    if (this.#occurs(id, type, 0)) return true;
    this.#bound[id] = type;
    this.#trail.push(id);
    return true;
  }

  #occurs(id: number, type: Type, depth: number): boolean {
    if (depth > MAX_DEPTH) return true;
    const at = this.shallow(type);
    if (at.kind === 'variable') return at.id === id;
    if (isLeaf(at)) return false;
    let found = false;
    mapType(at, (inner) => {
      found ||= this.#occurs(id, inner, depth + 1);
      return inner;
    });
    return found;
  }
}

/** `{integer}` agrees with every integer type, `{float}` with every float type. */
function samePrimitive(a: string, b: string): boolean {
  if (a === b) return true;
  const [literal, other] = a.startsWith('{') ? [a, b] : [b, a];
  if (literal === '{integer}') return /^[iu](8|16|32|64|128|size)$/.test(other);
  return literal === '{float}' && /^f(32|64)$/.test(other);
}

function sameBounds(a: readonly TraitRef[], b: readonly TraitRef[]): boolean {
  return a.length === 0 || b.length === 0 || a[0]?.trait === b[0]?.trait;
}

/** Whether a type has no parts that could hold variables or projections. */
export function isLeaf(type: Type): boolean {
  switch (type.kind) {
    case 'adt':
      return type.args.length === 0;
    case 'tuple':
      return type.items.length === 0;
    case 'primitive':
    case 'param':
    case 'never':
    case 'unknown':
    case 'function':
      return true;
    default:
      return false;
  }
}

function mapList(items: readonly Type[], change: (inner: Type) => Type): readonly Type[] {
  let next: Type[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? UNKNOWN;
    const result = change(item);
    if (result !== item) next ??= items.slice(0, i);
    next?.push(result);
  }
  return next ?? items;
}

/** Rebuilds a type with `change` applied to its direct parts; the same object when nothing changed. */
export function mapType(type: Type, change: (inner: Type) => Type): Type {
  const list = (items: readonly Type[]): readonly Type[] => mapList(items, change);
  switch (type.kind) {
    case 'adt': {
      const args = list(type.args);
      return args === type.args ? type : { ...type, args };
    }
    case 'reference':
    case 'pointer': {
      const to = change(type.to);
      return to === type.to ? type : { ...type, to };
    }
    case 'tuple': {
      const items = list(type.items);
      return items === type.items ? type : { ...type, items };
    }
    case 'slice':
    case 'array': {
      const of = change(type.of);
      return of === type.of ? type : { ...type, of };
    }
    case 'dyn':
    case 'opaque': {
      const bounds = type.bounds.map((bound) => mapBound(bound, list, change));
      return bounds.every((bound, i) => bound === type.bounds[i]) ? type : { ...type, bounds };
    }
    case 'projection': {
      const self = change(type.self);
      const args = list(type.args);
      return self === type.self && args === type.args ? type : { ...type, self, args };
    }
    case 'fn-pointer': {
      const params = list(type.params);
      const result = change(type.result);
      return params === type.params && result === type.result ? type : { ...type, params, result };
    }
    case 'future': {
      const output = change(type.future.output);
      const captures = list(type.future.captures);
      if (output === type.future.output && captures === type.future.captures) return type;
      return { kind: 'future', future: { ...type.future, output, captures } };
    }
    case 'closure': {
      const params = list(type.closure.params);
      const result = change(type.closure.result);
      const captures = list(type.closure.captures);
      if (params === type.closure.params && result === type.closure.result && captures === type.closure.captures) return type;
      return { kind: 'closure', closure: { ...type.closure, params, result, captures } };
    }
    default:
      return type;
  }
}

function mapBound(bound: TraitRef, list: (items: readonly Type[]) => readonly Type[], change: (inner: Type) => Type): TraitRef {
  const args = list(bound.args);
  let changed = args !== bound.args;
  const bindings = new Map<string, Type>();
  for (const [name, type] of bound.bindings) {
    const next = change(type);
    changed ||= next !== type;
    bindings.set(name, next);
  }
  return changed ? { ...bound, args, bindings } : bound;
}
