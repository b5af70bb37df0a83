import { ALL_EFFECTS, NO_EFFECTS, includesEffect, statedEffects, type EffectSet } from '../semantics/body/effect-set.ts';
import type { FunctionFacts } from '../semantics/facts.ts';
import type { TypeRef } from '../semantics/items/type-ref.ts';
import { isTrait, type Crate, type Definition, type ItemDefinition, type Module } from '../semantics/names/definitions.ts';
import { membersOf } from '../semantics/names/modules.ts';
import { asMethod, type FnDefinition } from '../semantics/types/methods.ts';
import { ANY, FREE, METHOD, type CalledNames } from '../syntax/called-names.ts';
import { hashWord } from '../syntax/tokens.ts';
import { makesFuture, mayReturnGuard, takesClosure } from './signatures.ts';

/** A function of the workspace with a body, and what that calls. */
export interface ReachFunction {
  readonly definition: FnDefinition;
  readonly calls: CalledNames;
}

export interface ReachSources {
  /** Crates of the workspace. */
  readonly crates: readonly Crate[];
  readonly stubs: readonly Crate[];
  readonly functions: Iterable<ReachFunction>;
  readonly factsOf: (definition: ItemDefinition) => FunctionFacts;
  /** Crates of the workspace that a crate depends on, directly. */
  readonly dependencies: (crate: Crate) => readonly Crate[];
}

/** One way to write a call of functions of a crate: all of them count as called. */
interface Name {
  /** Who can call it; undefined for every crate. */
  readonly crate: Crate | undefined;
  effects: EffectSet;
  /** A function that goes by it says in its signature that it may return a guard. */
  givesGuard: boolean;
  /** One says that it makes a future. */
  givesFuture: boolean;
  readonly callers: Caller[];
}

interface Caller {
  effects: EffectSet;
  /** By a call of its own, or tries to. */
  locks: boolean;
  takesGuard: boolean;
  takesFuture: boolean;
  /** The names it goes by. */
  readonly names: readonly Name[];
}

/** What comes of a trait, or of an impl for any type: every type's name may stand before it. */
const PROVIDED = 3;
const SELF = hashWord('Self');

/**
 * Which effects the functions of a workspace may have, told from the names of what they call. It claims more than is so
 * and never less: where it says none, nobody need look at the function.
 */
export class Reach {
  readonly #names = new Map<number, Name[]>();
  readonly #stated: readonly ReadonlyMap<number, EffectSet>[];
  readonly #callers = new Map<ItemDefinition, Caller>();
  readonly #visible = new Map<Crate, ReadonlySet<Crate>>();
  /** Hashes of what structs, enums and traits are called that go by no other name. */
  readonly #types = new Set<number>();
  /** What functions are called where a `use` renames them. */
  readonly #renamed = new Map<string, string[]>();
  readonly #traits = new Set<string>();

  constructor(sources: ReachSources) {
    for (const crate of sources.crates) this.#visible.set(crate, visibleFrom(crate, sources.dependencies));
    this.#readTypes(sources);
    const stated = sources.stubs.map(statedIn(sources.factsOf));
    this.#stated = [...stated, renamedIn(stated, this.#renamed)];
    const found = [...sources.functions];
    for (const { definition } of found) this.#callers.set(definition, this.#enter(definition, statedEffects(sources.factsOf(definition))));
    for (const definition of sources.crates.flatMap(documentedIn)) this.#enter(definition, statedEffects(sources.factsOf(definition)));
    const changed: Caller[] = [];
    const runners: Caller[] = [];
    for (const { definition, calls } of found) {
      const caller = this.#callers.get(definition);
      if (caller === undefined) continue;
      caller.effects = this.#subscribe(caller, definition, calls);
      if (caller.effects !== NO_EFFECTS) changed.push(caller);
      if ((caller.locks || caller.takesGuard) && takesClosure(definition)) runners.push(caller);
    }
    spread(changed);
    for (const { names } of runners) for (const { callers } of names) for (const caller of callers) caller.takesGuard = true;
  }

  /** The effects a function may have; all of them for a function that stands in a body. */
  of(definition: ItemDefinition): EffectSet {
    return this.#callers.get(definition)?.effects ?? ALL_EFFECTS;
  }

  /** Whether a function may call one of the workspace that returns a guard, runs a closure under a lock, or makes a future. */
  takes(definition: ItemDefinition): boolean {
    const caller = this.#callers.get(definition);
    return caller === undefined || caller.takesGuard || caller.takesFuture;
  }

  /** Whether a function may hold a lock while something else runs. */
  mayHold(definition: ItemDefinition): boolean {
    const caller = this.#callers.get(definition);
    return caller === undefined || caller.locks || caller.takesGuard;
  }

  /** Takes in what the new body of a function calls; whether it may do more now. What nothing leads to any more stays until names are resolved anew. */
  update({ definition, calls }: ReachFunction): boolean {
    const caller = this.#callers.get(definition);
    if (caller === undefined) return false;
    const effects = this.#subscribe(caller, definition, calls) | caller.effects;
    if (effects === caller.effects) return false;
    caller.effects = effects;
    spread([caller]);
    return true;
  }

  #readTypes({ crates, stubs }: ReachSources): void {
    for (const crate of stubs) for (const name of typesOf(crate).names) this.#types.add(name);
    const other = new Set<number>();
    for (const crate of crates) {
      const found = typesOf(crate);
      for (const name of found.names) this.#types.add(name);
      for (const name of found.traits) this.#traits.add(name);
      for (const [name, alias] of found.renames) {
        other.add(hashWord(alias));
        const known = this.#renamed.get(name);
        if (known === undefined) this.#renamed.set(name, [alias]);
        else known.push(alias);
      }
      for (const alias of found.aliases) other.add(hashWord(alias));
    }
    for (const name of other) this.#types.delete(name);
  }

  #enter(definition: FnDefinition, stated: EffectSet): Caller {
    const { item, module } = definition;
    // An impl of a trait of the workspace is called by whoever knows the trait.
    const container = containerOf(definition);
    const crate = container.trait !== undefined && this.#traits.has(container.trait) ? undefined : module.crate;
    const keys = [item.name, ...(this.#renamed.get(item.name) ?? [])].flatMap((name) => keysOf(definition, container, hashWord(name)));
    const names = keys.map((key) => this.#name(key, crate));
    const givesGuard = mayReturnGuard(definition);
    const givesFuture = makesFuture(definition);
    for (const name of names) {
      name.effects |= stated;
      name.givesGuard ||= givesGuard;
      name.givesFuture ||= givesFuture;
    }
    return { effects: NO_EFFECTS, locks: false, takesGuard: false, takesFuture: false, names };
  }

  #name(key: number, crate: Crate | undefined): Name {
    let names = this.#names.get(key);
    if (names === undefined) this.#names.set(key, (names = []));
    let name = names.find((one) => one.crate === crate);
    if (name === undefined) names.push((name = { crate, effects: NO_EFFECTS, givesGuard: false, givesFuture: false, callers: [] }));
    return name;
  }

  /** Notes who calls what, and returns what is known of the effects of that. */
  #subscribe(caller: Caller, definition: FnDefinition, calls: CalledNames): EffectSet {
    const visible = this.#visible.get(definition.module.crate);
    let effects = this.#statedOf(definition, calls);
    caller.locks ||= includesEffect(effects, 'locks');
    this.#eachKey(definition, calls, (key) => {
      for (const name of this.#names.get(key) ?? []) {
        if (name.crate !== undefined && visible?.has(name.crate) !== true) continue;
        effects |= name.effects;
        caller.takesGuard ||= name.givesGuard;
        caller.takesFuture ||= name.givesFuture;
        if (name.callers.at(-1) !== caller) name.callers.push(caller);
      }
    });
    return effects;
  }

  /** What stubs state of the calls of a function. */
  #statedOf(definition: FnDefinition, calls: CalledNames): EffectSet {
    let effects = NO_EFFECTS;
    this.#eachKey(definition, calls, (key) => {
      for (const stated of this.#stated) effects |= stated.get(key) ?? NO_EFFECTS;
    });
    return effects;
  }

  #eachKey(definition: FnDefinition, calls: CalledNames, visit: (key: number) => void): void {
    const { type, trait } = containerOf(definition);
    for (let at = 0; at < calls.length; at += 2) {
      const name = calls[at + 1] ?? 0;
      let before = calls[at] ?? ANY;
      if (before === SELF) before = type === undefined || trait === type ? ANY : hashWord(type);
      else if (before > PROVIDED && !this.#types.has(before)) before = ANY;
      visit(keyOf(before, name));
      if (before > PROVIDED) visit(keyOf(PROVIDED, name));
    }
  }
}

/** Hands effects on to callers until nothing changes. */
function spread(changed: Caller[]): void {
  for (let from = changed.pop(); from !== undefined; from = changed.pop()) {
    for (const name of from.names) {
      const effects = name.effects | from.effects;
      if (effects === name.effects) continue;
      name.effects = effects;
      for (const caller of name.callers) {
        if ((caller.effects | effects) === caller.effects) continue;
        caller.effects |= effects;
        changed.push(caller);
      }
    }
  }
}

interface Container {
  /** The name of the type or trait a function is a member of. */
  readonly type: string | undefined;
  /** The trait it is of. */
  readonly trait: string | undefined;
  readonly isMember: boolean;
}

function containerOf({ container }: ItemDefinition): Container {
  if (container === undefined) return { type: undefined, trait: undefined, isMember: false };
  if ('kind' in container) return { type: container.item.name, trait: container.item.name, isMember: true };
  const { item } = container;
  const type = nameOf(item.type);
  const isParameter = item.generics.params.some(({ name }) => name === type);
  return { type: isParameter ? undefined : type, trait: item.trait?.segments.at(-1)?.name, isMember: true };
}

function nameOf(type: TypeRef): string | undefined {
  if (type.kind === 'reference') return nameOf(type.to);
  return type.kind === 'path' ? type.path.segments.at(-1)?.name : undefined;
}

/** The ways to write a call of a function. */
function keysOf({ item }: FnDefinition, { type, trait, isMember }: Container, name: number): number[] {
  if (!isMember) return [keyOf(ANY, name), keyOf(FREE, name)];
  const before = [ANY];
  if (item.self !== undefined) before.push(METHOD);
  if (type !== undefined && type !== trait) before.push(hashWord(type));
  else before.push(PROVIDED);
  if (trait !== undefined) before.push(hashWord(trait));
  return before.map((one) => keyOf(one, name));
}

function keyOf(before: number, name: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ name) >>> 0;
}

function visibleFrom(crate: Crate, dependencies: ReachSources['dependencies']): ReadonlySet<Crate> {
  const visible = new Set([crate]);
  for (const one of visible) for (const dependency of dependencies(one)) visible.add(dependency);
  return visible;
}

interface DeclaredTypes {
  readonly names: ReadonlySet<number>;
  readonly traits: ReadonlySet<string>;
  readonly aliases: readonly string[];
  /** Last names of paths that a `use` gives another name. */
  readonly renames: readonly (readonly [name: string, alias: string])[];
}

const declaredTypes = new WeakMap<Crate, DeclaredTypes>();

function typesOf(crate: Crate): DeclaredTypes {
  const known = declaredTypes.get(crate);
  if (known !== undefined) return known;
  const names = new Set<number>();
  const traits = new Set<string>();
  const aliases: string[] = [];
  const renames: (readonly [string, string])[] = [];
  for (const module of modulesOf(crate)) {
    for (const definition of module.types.values()) {
      if (definition.kind !== 'item') continue;
      const { item } = definition;
      if (item.kind === 'type') aliases.push(item.name);
      else names.add(hashWord(item.name));
      if (item.kind === 'trait') traits.add(item.name);
    }
    for (const { name, path, isGlob } of module.imports) {
      const last = path.at(-1);
      if (!isGlob && last !== undefined && last !== name && name !== '_') renames.push([last, name]);
    }
  }
  const found = { names, traits, aliases, renames };
  declaredTypes.set(crate, found);
  return found;
}

const statedEffectsOf = new WeakMap<Crate, ReadonlyMap<number, EffectSet>>();

/** What the stubs of a crate state, by the ways to write a call. */
function statedIn(factsOf: ReachSources['factsOf']): (crate: Crate) => ReadonlyMap<number, EffectSet> {
  return (crate) => {
    const known = statedEffectsOf.get(crate);
    if (known !== undefined) return known;
    const stated = new Map<number, EffectSet>();
    for (const module of modulesOf(crate)) {
      for (const definition of stubFunctionsOf(module)) {
        const effects = statedEffects(factsOf(definition));
        if (effects === NO_EFFECTS) continue;
        for (const key of keysOf(definition, containerOf(definition), hashWord(definition.item.name))) stated.set(key, (stated.get(key) ?? NO_EFFECTS) | effects);
      }
    }
    statedEffectsOf.set(crate, stated);
    return stated;
  };
}

/** What is stated of functions that a `use` renames, by their other names. */
function renamedIn(stated: readonly ReadonlyMap<number, EffectSet>[], renamed: ReadonlyMap<string, readonly string[]>): ReadonlyMap<number, EffectSet> {
  const found = new Map<number, EffectSet>();
  for (const [name, aliases] of renamed) {
    const key = keyOf(FREE, hashWord(name));
    const effects = stated.reduce((set, one) => set | (one.get(key) ?? NO_EFFECTS), NO_EFFECTS);
    for (const alias of effects === NO_EFFECTS ? [] : aliases) for (const before of [FREE, ANY]) found.set(keyOf(before, hashWord(alias)), effects);
  }
  return found;
}

function stubFunctionsOf(module: Module): readonly FnDefinition[] {
  const members = [...module.impls.flatMap((impl) => [...impl.members.values()]), ...[...module.types.values()].filter(isTrait).flatMap((trait) => [...membersOf(trait).values()])];
  return [...module.values.values(), ...members].flatMap((definition: Definition) => asMethod(definition) ?? []);
}

/** Methods of traits without a body, whose documentation may state something of every impl. */
function documentedIn(crate: Crate): readonly FnDefinition[] {
  const traits = modulesOf(crate).flatMap((module) => [...module.types.values()].filter(isTrait));
  return traits.flatMap((trait) => [...membersOf(trait).values()]).flatMap((member) => asMethod(member) ?? []).filter(({ item }) => item.bodyAt === undefined && item.doc !== undefined);
}

function modulesOf(crate: Crate): readonly Module[] {
  const modules = [crate.root];
  for (const module of modules) modules.push(...module.children.values());
  return modules;
}
