import type { TypeFact, TypeFacts } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { culpritOf, isAuto, type AutoTrait, type BodyVerdicts } from '../types/auto-traits.ts';
import { interiorPart } from '../types/interior.ts';
import { ownsAll } from '../types/ownership.ts';
import type { Solver } from '../types/solver.ts';
import { nameOf, type Type } from '../types/type.ts';
import type { TypeKnowledge } from './type-knowledge.ts';

/** Of futures and hidden types nothing is known here. */
const NO_BODIES: BodyVerdicts = { future: () => undefined, opaque: () => undefined };

/** What a type's facts need from outside. */
export interface TypeSurroundings {
  readonly solver: Solver;
  readonly knowledgeOf: (type: Type) => TypeKnowledge;
  /** What is stated of the struct or enum a type is. */
  readonly factsOf: (type: Type) => TypeFacts;
  readonly declaredAt: (definition: ItemDefinition) => TypeFact['declaredAt'];
}

/** A type as facts show it. */
export class TypeView implements TypeFact {
  readonly #around: TypeSurroundings;
  readonly #type: Type;

  constructor(around: TypeSurroundings, type: Type) {
    this.#around = around;
    this.#type = type;
  }

  get #known(): TypeKnowledge {
    return this.#around.knowledgeOf(this.#type);
  }

  get #resolved(): Type {
    return this.#known.resolved;
  }

  #view(type: Type | undefined): TypeView | undefined {
    return type === undefined ? undefined : new TypeView(this.#around, type);
  }

  get display(): string {
    return this.#known.display;
  }

  get name(): string | undefined {
    return nameOf(this.#resolved);
  }

  get declaredAt(): TypeFact['declaredAt'] {
    const type = this.#resolved;
    return type.kind === 'adt' ? this.#around.declaredAt(type.definition) : undefined;
  }

  get facts(): TypeFacts {
    return this.#around.factsOf(this.#resolved);
  }

  get output(): TypeFact | undefined {
    return this.#view(this.#known.output);
  }

  get item(): TypeFact | undefined {
    const { solver } = this.#around;
    const trait = solver.world.trait('std::iter::IntoIterator');
    if (trait === undefined || solver.implements(this.#resolved, trait) !== true) return undefined;
    return this.#view(solver.project(this.#resolved, trait, 'Item'));
  }

  implements(trait: string): boolean | undefined {
    return this.#known.implements(trait);
  }

  get traitObject(): string | undefined {
    const type = this.#resolved;
    return type.kind === 'dyn' ? type.bounds[0]?.trait.path : undefined;
  }

  get interiorPart(): TypeFact | undefined {
    return this.#view(interiorPart(this.#around.solver, this.#resolved));
  }

  get isPointer(): boolean {
    return this.#resolved.kind === 'pointer';
  }

  get args(): readonly TypeFact[] {
    const type = this.#resolved;
    const parts = type.kind === 'adt' ? type.args : type.kind === 'tuple' ? type.items : type.kind === 'reference' ? [type.to] : [];
    return parts.map((part) => new TypeView(this.#around, part));
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

  get isSync(): boolean | undefined {
    return isAuto(this.#around.solver, this.#resolved, 'Sync', NO_BODIES);
  }

  get notSend(): TypeFact | undefined {
    return this.#culprit('Send');
  }

  get notSync(): TypeFact | undefined {
    return this.#culprit('Sync');
  }

  #culprit(trait: AutoTrait): TypeFact | undefined {
    return this.#view(culpritOf(this.#around.solver, this.#resolved, trait, NO_BODIES)?.type);
  }

  get isStatic(): boolean | undefined {
    const { inference } = this.#around.solver;
    return ownsAll(this.#resolved, (type) => inference.shallow(type));
  }
}
