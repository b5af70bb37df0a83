import type { TypeFact, TypeFacts } from '../facts.ts';
import type { Item } from '../items/item-tree.ts';
import { nameOf, type Type } from '../types/type.ts';
import type { TypeKnowledge } from './type-knowledge.ts';
import type { BodyView } from './view.ts';

/** A type as facts show it. */
export class TypeView implements TypeFact {
  readonly #body: BodyView;
  readonly #type: Type;

  constructor(body: BodyView, type: Type) {
    this.#body = body;
    this.#type = type;
  }

  get #known(): TypeKnowledge {
    return this.#body.analysed.knowledgeOf(this.#type);
  }

  get display(): string {
    return this.#known.display;
  }

  get name(): string | undefined {
    return nameOf(this.#known.resolved);
  }

  get declaredAt(): TypeFact['declaredAt'] {
    const type = this.#known.resolved;
    return type.kind === 'adt' ? this.#body.declaredAt(type.definition) : undefined;
  }

  get facts(): TypeFacts {
    return this.#body.analysed.typeFacts(this.#known.resolved);
  }

  get output(): TypeFact | undefined {
    const { output } = this.#known;
    return output === undefined ? undefined : this.#body.type(output);
  }

  get item(): TypeFact | undefined {
    const solver = this.#body.analysed.lowered.solver;
    const trait = solver.world.trait('std::iter::IntoIterator');
    if (trait === undefined || solver.implements(this.#known.resolved, trait) !== true) return undefined;
    return this.#body.type(solver.project(this.#known.resolved, trait, 'Item'));
  }

  implements(trait: string): boolean | undefined {
    return this.#known.implements(trait);
  }

  get args(): readonly TypeFact[] {
    const type = this.#known.resolved;
    const parts = type.kind === 'adt' ? type.args : type.kind === 'tuple' ? type.items : type.kind === 'reference' ? [type.to] : [];
    return parts.map((part) => this.#body.type(part));
  }

  get isCopy(): boolean | undefined {
    return this.implements('std::marker::Copy');
  }

  get isClone(): boolean | undefined {
    return this.implements('std::clone::Clone');
  }

  get isSend(): boolean | undefined {
    return this.#known.isSend;
  }

  get isStatic(): boolean | undefined {
    const { inference } = this.#body.analysed.lowered.solver;
    return ownsAll(this.#known.resolved, (type) => inference.shallow(type), 0);
  }
}

/** Whether a type holds no borrow with a lifetime of its own. */
function ownsAll(type: Type, shallow: (type: Type) => Type, depth: number): boolean | undefined {
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
