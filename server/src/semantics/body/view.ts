import type { TextRange } from '../../text/range.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import type { BodyFacts, CheckRun, CrateFact, MatchFact, Mention, PlaceFact, SelectFact, StaticFact, TypeFact, ValueFate } from '../facts.ts';
import type { Type } from '../types/type.ts';
import type { AnalysedFunction } from './analysed-function.ts';
import type { BodyFrame, UseRecord } from './context.ts';
import type { LocalId } from './graph.ts';
import { CallView } from './call-view.ts';
import { Fates } from './fate-view.ts';
import { GuardView } from './guard-view.ts';
import { LocalView } from './local-view.ts';
import { matchFact } from './match-view.ts';
import type { PlacePath } from './place-path.ts';
import { LoopView } from './loop-view.ts';
import { PointView } from './point-view.ts';
import { RegionView } from './region-view.ts';
import { selectFact } from './select-view.ts';
import { BlockView, StatementView } from './statement-view.ts';
import { TypeView, type TypeSurroundings } from './type-view.ts';
import { WriteView } from './write-view.ts';

/** Where a function stands now; its analysis may be older, made when it stood elsewhere in the file. */
export interface BodyPlace {
  readonly path: string;
  readonly text: string;
  /** What to add to the offsets of the analysis. */
  readonly delta: number;
  readonly nameRange: TextRange;
  readonly isTest: boolean;
  readonly hasError: boolean;
  readonly crate: CrateFact;
  readonly pathTo: (qualified: string) => string;
  /** The facts of another function of the workspace. */
  readonly bodyOf: (definition: ItemDefinition) => BodyFacts | undefined;
  /** Where the name of an item of the workspace stands. */
  readonly declaredAt: (definition: ItemDefinition) => TypeFact['declaredAt'];
  readonly crateBodies: BodyFacts['crateBodies'];
  readonly crateHolding: BodyFacts['crateHolding'];
  readonly crateMentions: BodyFacts['crateMentions'];
  /** Where words stand in a part of a text of the file. */
  readonly mentionsWithin: (text: string, range: TextRange, words: readonly string[]) => readonly Mention[];
  readonly revision: () => object;
  /** What a check finds in an analysed function, remembered where it is nothing. */
  readonly findings: <T>(analysed: AnalysedFunction, check: CheckRun, run: () => readonly T[]) => readonly T[];
}

/** Guards of one function beyond these are not looked at: each is compared with each call. */
const MAX_GUARDS = 500;

/** The facts of one function, made from its analysis when they are asked for. */
export class BodyView implements BodyFacts {
  readonly path: string;
  readonly isTest: boolean;
  readonly hasError: boolean;
  readonly crate: CrateFact;
  readonly pathTo: (qualified: string) => string;
  readonly bodyOf: (definition: ItemDefinition) => BodyFacts | undefined;
  readonly crateBodies: BodyFacts['crateBodies'];
  readonly crateHolding: BodyFacts['crateHolding'];
  readonly crateMentions: BodyFacts['crateMentions'];
  readonly analysed: AnalysedFunction;
  readonly text: string;
  readonly nameRange: TextRange;
  readonly #place: BodyPlace;
  readonly #delta: number;
  readonly #locals = new Map<string, LocalView>();
  #regions: RegionView[] | undefined;
  #calls: CallView[] | undefined;
  #points: PointView[] | undefined;
  #statements: StatementView[] | undefined;
  #blocks: BlockView[] | undefined;
  #guards: GuardView[] | undefined;
  #selects: SelectFact[] | undefined;
  #matches: MatchFact[] | undefined;
  #fates: Fates | undefined;
  #loops: LoopView[] | undefined;
  #types: TypeSurroundings | undefined;

  constructor(analysed: AnalysedFunction, place: BodyPlace) {
    this.analysed = analysed;
    this.path = place.path;
    this.isTest = place.isTest;
    this.hasError = place.hasError;
    this.crate = place.crate;
    this.pathTo = place.pathTo;
    this.bodyOf = place.bodyOf;
    this.crateBodies = place.crateBodies;
    this.crateHolding = place.crateHolding;
    this.crateMentions = place.crateMentions;
    this.text = place.text;
    this.nameRange = place.nameRange;
    this.#place = place;
    this.#delta = place.delta;
  }

  /** The same facts where the body stands after an edit elsewhere in the file. Views never change: what holds one keeps its offsets. */
  movedTo(place: Pick<BodyPlace, 'text' | 'nameRange' | 'delta'>): BodyView {
    return new BodyView(this.analysed, { ...this.#place, ...place });
  }

  get #records(): AnalysedFunction['lowered']['records'] {
    return this.analysed.lowered.records;
  }

  get revision(): object {
    return this.#place.revision();
  }

  findings<T>(check: CheckRun, run: () => readonly T[]): readonly T[] {
    return this.#place.findings(this.analysed, check, run);
  }

  get item(): string {
    return this.analysed.lowered.source.definition.path;
  }

  get name(): string {
    return this.analysed.lowered.source.definition.item.name;
  }

  get isAsync(): boolean {
    return this.analysed.lowered.source.definition.item.isAsync;
  }

  get isPublic(): boolean {
    const { item } = this.analysed.lowered.source.definition;
    return (item.isPublic && item.isRestricted !== true) || this.ofTrait !== undefined;
  }

  get doc(): string | undefined {
    return this.analysed.lowered.source.definition.item.doc;
  }

  get attributes(): readonly string[] {
    return this.analysed.lowered.source.definition.item.attributes.map(({ path }) => path);
  }

  get runtimeFlavor(): BodyFacts['runtimeFlavor'] {
    const made = this.analysed.lowered.source.definition.item.attributes.find(({ path }) => path === 'tokio::main' || path === 'tokio::test');
    if (made === undefined) return undefined;
    const written = /flavor\s*=\s*"(\w+)"/.exec(made.args)?.[1];
    if (written !== undefined) return written === 'multi_thread' ? 'multi-thread' : 'current-thread';
    return made.path === 'tokio::main' || /worker_threads/.test(made.args) ? 'multi-thread' : 'current-thread';
  }

  get ofTrait(): BodyFacts['ofTrait'] {
    const { container } = this.analysed.lowered.source.definition;
    if (container === undefined) return undefined;
    if ('kind' in container) return { path: container.path, name: container.item.name, isImpl: false };
    const name = container.item.trait?.segments.at(-1)?.name;
    return name === undefined ? undefined : { path: this.analysed.lowered.solver.world.traitOf(container)?.path, name, isImpl: true };
  }

  get edition(): number {
    return this.crate.edition;
  }

  get range(): TextRange {
    return this.shift(this.frame(0).range);
  }

  get result(): TypeFact {
    return this.type(this.analysed.lowered.result);
  }

  get self(): TypeFact | undefined {
    const { self } = this.analysed.lowered;
    return self === undefined ? undefined : this.type(self);
  }

  shift(range: TextRange): TextRange {
    return this.#delta === 0 ? range : { start: range.start + this.#delta, end: range.end + this.#delta };
  }

  shiftOffset(offset: number): number {
    return offset + this.#delta;
  }

  frame(index: number): BodyFrame {
    const found = this.#records.bodies[index];
    if (found === undefined) throw new Error(`no body ${index}`);
    return found;
  }

  get regions(): readonly RegionView[] {
    this.#regions ??= this.#records.bodies.map((frame) => new RegionView(this, frame));
    return this.#regions;
  }

  region(index: number): RegionView {
    const found = this.regions[index];
    if (found === undefined) throw new Error(`no region ${index}`);
    return found;
  }

  /** The async block or async closure that a future is of, if it stands in this body. */
  regionOfFuture(type: Type): RegionView | undefined {
    const future = this.analysed.lowered.solver.inference.shallow(type);
    return future.kind === 'future' && future.future.body !== undefined ? this.region(future.future.body) : undefined;
  }

  get calls(): readonly CallView[] {
    this.#calls ??= this.#records.calls.map((record, i) => new CallView(this, record, i));
    return this.#calls;
  }

  get statics(): readonly StaticFact[] {
    return this.#records.statics.map(({ definition, range, type }) => ({ name: definition.item.name, path: definition.path, range: this.shift(range), type: this.type(type) }));
  }

  get writes(): readonly WriteView[] {
    return this.#records.writes.map((record) => new WriteView(this, record));
  }

  get suspensions(): readonly PointView[] {
    this.#points ??= this.#records.suspensions.map((record) => new PointView(this, record));
    return this.#points;
  }

  get statements(): readonly StatementView[] {
    this.#statements ??= this.#records.statements.map((record) => new StatementView(this, record));
    return this.#statements;
  }

  /** The statement with this number; the function's body as a whole where there is none. */
  statement(index: number | undefined): StatementView {
    const found = index === undefined ? undefined : this.statements[index];
    return found ?? new StatementView(this, { range: this.frame(0).range, kind: 'tail', block: 0, index: 0, binds: [], isPlainLet: false, question: false, jump: false, isVerbatim: false });
  }

  get blocks(): readonly BlockView[] {
    this.#blocks ??= this.#records.blocks.map((record) => new BlockView(this, record));
    return this.#blocks;
  }

  mentions(words: readonly string[]): readonly Mention[] {
    return this.#place.mentionsWithin(this.text, this.range, words);
  }

  get guards(): readonly GuardView[] {
    this.#guards ??= this.#records.bodies.flatMap((frame) => this.#guardsOf(frame)).slice(0, MAX_GUARDS);
    return this.#guards;
  }

  #guardsOf(frame: BodyFrame): GuardView[] {
    const carried = this.analysed.carried(frame.index);
    if (carried.size === 0) return [];
    const held = this.analysed.holdings(frame.index).heldAnywhere();
    const found: GuardView[] = [];
    for (const [id, guards] of carried) {
      const local = frame.builder.locals[id];
      const first = guards[0];
      if (local === undefined || first === undefined || !held.has(id)) continue;
      // What an async block holds is reported where the block holds it.
      const type = this.analysed.lowered.solver.inference.shallow(local.type);
      if (type.kind === 'future' && type.future.body !== undefined) continue;
      found.push(new GuardView(this, { frame, local, carried: first }));
    }
    return found;
  }

  get locals(): readonly LocalView[] {
    return this.#records.bodies.flatMap((frame) => frame.builder.locals.filter((local) => local.name !== undefined && local.kind !== 'capture').map((local) => this.local(frame.index, local.id)));
  }

  /** A named local; captures lead to the variable they capture. */
  local(body: number, id: LocalId): LocalView {
    let frame = this.frame(body);
    let at = id;
    for (let outer = outerOf(frame, at); outer !== undefined && frame.parent !== undefined; outer = outerOf(frame, at)) {
      frame = frame.parent;
      at = outer;
    }
    const key = `${frame.index}:${at}`;
    let found = this.#locals.get(key);
    if (found === undefined) {
      found = new LocalView(this, frame, frame.builder.local(at));
      this.#locals.set(key, found);
    }
    return found;
  }

  /** A local by its number, if it has a name. */
  named(body: number, id: LocalId | undefined): LocalView | undefined {
    return id === undefined || this.frame(body).builder.local(id).name === undefined ? undefined : this.local(body, id);
  }

  /** A place as facts show it; undefined where it begins with nothing that a rule could name. */
  place(path: PlacePath | undefined): PlaceFact | undefined {
    if (path === undefined) return undefined;
    const { root, fields: steps } = this.analysed.effects.resolve(path);
    const fields = steps.map(({ name }) => name);
    const made = (kind: PlaceFact['root'], key: string): PlaceFact => ({
      root: kind, fields, key: [key, ...fields].join('.'), local: undefined, call: root.kind === 'call' ? this.calls[root.call] : undefined,
    });
    if (root.kind === 'static') return made('static', root.definition.path);
    if (root.kind === 'call') return made('call', `call ${root.call}`);
    if (root.kind !== 'local') return undefined;
    if (this.frame(root.body).builder.local(root.local).name === undefined) return made('temporary', `temporary ${root.body} ${root.local}`);
    const local = this.local(root.body, root.local);
    return { ...made('local', `${local.name}@${local.range.start}`), local };
  }

  usesOf(body: number, id: LocalId): UseRecord[] {
    return this.#records.uses.filter((use) => use.body === body && use.local === id).sort((a, b) => a.range.start - b.range.start);
  }

  get selects(): readonly SelectFact[] {
    this.#selects ??= this.#records.selects.map((record) => selectFact(this, record));
    return this.#selects;
  }

  get matches(): readonly MatchFact[] {
    this.#matches ??= this.#records.matches.map((record) => matchFact(this, record));
    return this.#matches;
  }

  /** What becomes of the values of expressions. */
  get fates(): Fates {
    this.#fates ??= new Fates(this, this.#records);
    return this.#fates;
  }

  declaredAt(definition: ItemDefinition): TypeFact['declaredAt'] {
    return this.#place.declaredAt(definition);
  }

  fateOf({ start, end }: TextRange): ValueFate {
    return this.fates.of({ start: start - this.#delta, end: end - this.#delta });
  }

  get loops(): readonly LoopView[] {
    this.#loops ??= this.#records.loops.map((record) => new LoopView(this, record));
    return this.#loops;
  }

  type(type: Type): TypeFact {
    this.#types ??= { solver: this.analysed.lowered.solver, knowledgeOf: (of) => this.analysed.knowledgeOf(of), factsOf: (of) => this.analysed.typeFacts(of), declaredAt: (definition) => this.declaredAt(definition) };
    return new TypeView(this.#types, type);
  }
}

function outerOf(frame: BodyFrame, local: LocalId): LocalId | undefined {
  for (const [outer, inner] of frame.captures) if (inner === local) return outer;
  return undefined;
}
