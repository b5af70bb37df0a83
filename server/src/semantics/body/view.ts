import type { TextRange } from '../../text/range.ts';
import type {
  ArgumentFact, BlockFact, BodyFacts, CallFact, Callee, CrateFact, FunctionFacts, GuardFact, GuardTypeFact, HeldAcross, LocalFact, LocalUse, Region,
  SelectArmFact, SelectFact, StatementFact, SuspensionPoint, TypeFact,
} from '../facts.ts';
import { isAuto } from '../types/auto-traits.ts';
import { displayType } from '../types/display.ts';
import { nameOf, type Type } from '../types/type.ts';
import type { AnalysedFunction } from './analysed-function.ts';
import type { BlockRecord, BodyFrame, CallRecord, SelectRecord, StatementRecord, SuspensionRecord, UseRecord } from './context.ts';
import type { CarriedGuard } from './guards.ts';
import type { Local, LocalId } from './graph.ts';

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
}

/** The facts of one function, made from its analysis when they are asked for. */
export class BodyView implements BodyFacts {
  readonly path: string;
  readonly text: string;
  readonly nameRange: TextRange;
  readonly isTest: boolean;
  readonly hasError: boolean;
  readonly crate: CrateFact;
  readonly pathTo: (qualified: string) => string;
  readonly analysed: AnalysedFunction;
  readonly #delta: number;
  readonly #locals = new Map<string, LocalView>();
  #regions: RegionView[] | undefined;
  #calls: CallView[] | undefined;
  #points: PointView[] | undefined;
  #statements: StatementView[] | undefined;
  #blocks: BlockView[] | undefined;
  #guards: GuardView[] | undefined;
  #selects: SelectFact[] | undefined;

  constructor(analysed: AnalysedFunction, place: BodyPlace) {
    this.analysed = analysed;
    this.path = place.path;
    this.text = place.text;
    this.nameRange = place.nameRange;
    this.isTest = place.isTest;
    this.hasError = place.hasError;
    this.crate = place.crate;
    this.pathTo = place.pathTo;
    this.#delta = place.delta;
  }

  get #records(): AnalysedFunction['lowered']['records'] {
    return this.analysed.lowered.records;
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

  get edition(): number {
    return this.crate.edition;
  }

  get range(): TextRange {
    return this.shift(this.frame(0).range);
  }

  get result(): TypeFact {
    return this.type(this.analysed.lowered.result);
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

  get calls(): readonly CallView[] {
    this.#calls ??= this.#records.calls.map((record, i) => new CallView(this, record, i));
    return this.#calls;
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

  get guards(): readonly GuardView[] {
    this.#guards ??= this.#records.bodies.flatMap((frame) => this.#guardsOf(frame));
    return this.#guards;
  }

  #guardsOf(frame: BodyFrame): GuardView[] {
    const carried = this.analysed.carried(frame.index);
    if (carried.size === 0) return [];
    const { atPoint, atCall } = this.analysed.holdings(frame.index);
    const held = new Set<LocalId>([...[...atPoint.values()].flatMap((locals) => [...locals.keys()]), ...[...atCall.values()].flat()]);
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

  usesOf(body: number, id: LocalId): UseRecord[] {
    return this.#records.uses.filter((use) => use.body === body && use.local === id).sort((a, b) => a.range.start - b.range.start);
  }

  get selects(): readonly SelectFact[] {
    this.#selects ??= this.#records.selects.map((record) => selectFact(this, record));
    return this.#selects;
  }

  type(type: Type): TypeFact {
    return new TypeView(this, type);
  }
}

function outerOf(frame: BodyFrame, local: LocalId): LocalId | undefined {
  for (const [outer, inner] of frame.captures) if (inner === local) return outer;
  return undefined;
}

class TypeView implements TypeFact {
  readonly #body: BodyView;
  readonly #type: Type;

  constructor(body: BodyView, type: Type) {
    this.#body = body;
    this.#type = type;
  }

  get #solver(): AnalysedFunction['lowered']['solver'] {
    return this.#body.analysed.lowered.solver;
  }

  get #resolved(): Type {
    return this.#solver.normalise(this.#type);
  }

  get display(): string {
    return displayType(this.#resolved, this.#solver.inference);
  }

  get name(): string | undefined {
    return nameOf(this.#resolved);
  }

  #has(path: string): boolean | undefined {
    const trait = this.#solver.world.trait(path);
    return trait === undefined ? undefined : this.#solver.implements(this.#resolved, trait);
  }

  get isCopy(): boolean | undefined {
    return this.#has('std::marker::Copy');
  }

  get isClone(): boolean | undefined {
    return this.#has('std::clone::Clone');
  }

  get isSend(): boolean | undefined {
    return isAuto(this.#solver, this.#resolved, 'Send', { future: () => undefined, opaque: () => undefined });
  }

  get isStatic(): boolean | undefined {
    return ownsAll(this.#resolved, (type) => this.#solver.inference.shallow(type), 0);
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
      return /(Guard|Ref|RefMut|Iter|IterMut|Drain|Chars|Entered|Permit)$/.test(at.definition.item.name) ? undefined : all(at.args);
    case 'closure':
      return all(at.closure.captures);
    case 'future':
      return all(at.future.captures);
    default:
      return undefined;
  }
}

class RegionView implements Region {
  readonly #body: BodyView;
  readonly #frame: BodyFrame;

  constructor(body: BodyView, frame: BodyFrame) {
    this.#body = body;
    this.#frame = frame;
  }

  get index(): number {
    return this.#frame.index;
  }

  get kind(): Region['kind'] {
    return this.#frame.kind;
  }

  get parent(): Region | undefined {
    return this.#frame.parent === undefined ? undefined : this.#body.region(this.#frame.parent.index);
  }

  get range(): TextRange {
    return this.#body.shift(this.#frame.range);
  }

  get context(): Region['context'] {
    return this.#frame.context;
  }

  get isAsync(): boolean {
    return this.#frame.isAsync;
  }
}

class PointView implements SuspensionPoint {
  readonly #body: BodyView;
  readonly #record: SuspensionRecord;

  constructor(body: BodyView, record: SuspensionRecord) {
    this.#body = body;
    this.#record = record;
  }

  get kind(): SuspensionPoint['kind'] {
    return this.#record.kind;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get pointRange(): TextRange {
    return this.#body.shift(this.#record.pointRange);
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
  }

  get statement(): StatementFact {
    return this.#body.statement(this.#record.statement);
  }

  get loops(): readonly TextRange[] {
    return this.#record.loops.map((loop) => this.#body.shift(loop));
  }

  get isVerbatim(): boolean {
    return this.#record.isVerbatim;
  }
}

class CallView implements CallFact {
  readonly #body: BodyView;
  readonly #record: CallRecord;
  readonly #index: number;

  constructor(body: BodyView, record: CallRecord, index: number) {
    this.#body = body;
    this.#record = record;
    this.#index = index;
  }

  get facts(): FunctionFacts {
    return this.#record.facts;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get nameRange(): TextRange {
    return this.#body.shift(this.#record.nameRange);
  }

  get callee(): Callee {
    const { definition, path, facts, isAsync } = this.#record;
    const item = definition.kind === 'variant' ? definition.of.item : definition.item;
    return { path, name: item.name, facts, isAsync, isLocal: !definition.module.crate.isStub };
  }

  get receiver(): ArgumentFact | undefined {
    const { receiver } = this.#record;
    return receiver === undefined ? undefined : { range: this.#body.shift(receiver.range), type: this.#body.type(receiver.type) };
  }

  get receiverLocal(): LocalFact | undefined {
    const local = this.#record.receiver === undefined ? this.#record.args[0]?.local : this.#record.receiver.local;
    if (local === undefined) return undefined;
    const found = this.#body.frame(this.#record.body).builder.local(local);
    return found.name === undefined ? undefined : this.#body.local(this.#record.body, local);
  }

  get args(): readonly ArgumentFact[] {
    return this.#record.args.map((arg) => ({ range: this.#body.shift(arg.range), type: this.#body.type(arg.type) }));
  }

  get result(): TypeFact {
    return this.#body.type(this.#record.result);
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
  }

  get awaited(): SuspensionPoint | undefined {
    return this.#record.awaited === undefined ? undefined : this.#body.suspensions[this.#record.awaited];
  }

  get statement(): StatementFact {
    return this.#body.statement(this.#record.statement);
  }

  get loops(): readonly TextRange[] {
    return this.#record.loops.map((loop) => this.#body.shift(loop));
  }

  get isVerbatim(): boolean {
    return this.#record.isVerbatim;
  }

  get uncertain(): boolean {
    return this.#record.uncertain;
  }

  get guardsHeld(): readonly GuardFact[] {
    const held = this.#body.analysed.holdings(this.#record.body).atCall.get(this.#index) ?? [];
    return held.length === 0 ? [] : this.#body.guards.filter((guard) => guard.isLocal(this.#record.body, held));
  }
}

class StatementView implements StatementFact {
  readonly #body: BodyView;
  readonly #record: StatementRecord;

  constructor(body: BodyView, record: StatementRecord) {
    this.#body = body;
    this.#record = record;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get kind(): StatementFact['kind'] {
    return this.#record.kind;
  }

  get block(): BlockFact {
    const found = this.#body.blocks[this.#record.block];
    if (found === undefined) throw new Error('a statement without a block');
    return found;
  }

  get index(): number {
    return this.#record.index;
  }

  get binds(): readonly LocalFact[] {
    const { body } = this.block as BlockView;
    return this.#record.binds.map((local) => this.#body.local(body, local));
  }

  get leaves(): StatementFact['leaves'] {
    return { question: this.#record.question, jump: this.#record.jump };
  }

  get isVerbatim(): boolean {
    return this.#record.isVerbatim;
  }

  get isPlainLet(): boolean {
    return this.#record.isPlainLet;
  }
}

class BlockView implements BlockFact {
  readonly #view: BodyView;
  readonly #record: BlockRecord;

  constructor(view: BodyView, record: BlockRecord) {
    this.#view = view;
    this.#record = record;
  }

  get body(): number {
    return this.#record.body;
  }

  get range(): TextRange {
    return this.#view.shift(this.#record.range);
  }

  get statements(): readonly StatementFact[] {
    return this.#record.statements.map((index) => this.#view.statement(index));
  }

  get role(): BlockFact['role'] {
    return this.#record.role;
  }

  get region(): Region {
    return this.#view.region(this.#record.body);
  }
}

class LocalView implements LocalFact {
  readonly #view: BodyView;
  readonly #frame: BodyFrame;
  readonly #local: Local;

  constructor(view: BodyView, frame: BodyFrame, local: Local) {
    this.#view = view;
    this.#frame = frame;
    this.#local = local;
  }

  get name(): string {
    return this.#local.name ?? '_';
  }

  get range(): TextRange {
    return this.#view.shift(this.#local.range);
  }

  get type(): TypeFact {
    return this.#view.type(this.#local.type);
  }

  get isMutable(): boolean {
    return this.#local.mutable;
  }

  get isParameter(): boolean {
    return this.#local.kind === 'parameter';
  }

  get letStatement(): StatementFact | undefined {
    const index = this.#view.analysed.lowered.records.statements.findIndex(
      (record) => record.kind === 'let' && record.isPlainLet && record.binds.includes(this.#local.id) && record.range.start <= this.#local.range.start && this.#local.range.end <= record.range.end,
    );
    return index === -1 ? undefined : this.#view.statement(index);
  }

  get uses(): readonly LocalUse[] {
    return this.#view.usesOf(this.#frame.index, this.#local.id).map((use) => ({
      range: this.#view.shift(use.range), kind: use.kind, region: this.#view.region(use.inBody), isVerbatim: use.isVerbatim,
    }));
  }

  get scopeEnd(): number {
    return this.#view.shiftOffset(this.#local.scopeEnd);
  }

  get region(): Region {
    return this.#view.region(this.#frame.index);
  }
}

interface GuardSource {
  readonly frame: BodyFrame;
  readonly local: Local;
  readonly carried: CarriedGuard;
}

class GuardView implements GuardFact {
  readonly #view: BodyView;
  readonly #source: GuardSource;

  constructor(view: BodyView, source: GuardSource) {
    this.#view = view;
    this.#source = source;
  }

  isLocal(body: number, locals: readonly LocalId[]): boolean {
    return this.#source.frame.index === body && locals.includes(this.#source.local.id);
  }

  get type(): TypeFact {
    return this.#view.type(this.#source.carried.type);
  }

  get guard(): GuardTypeFact {
    return this.#source.carried.fact;
  }

  get local(): LocalFact | undefined {
    const { frame, local } = this.#source;
    return local.name === undefined ? undefined : this.#view.local(frame.index, local.id);
  }

  get range(): TextRange {
    return this.#view.shift(this.#source.local.range);
  }

  get acquired(): CallFact | undefined {
    const { origin } = this.#source.local;
    return origin === undefined ? undefined : this.#view.calls[origin];
  }

  get heldAcross(): readonly HeldAcross[] {
    const { frame, local } = this.#source;
    const found: HeldAcross[] = [];
    for (const [index, locals] of this.#view.analysed.holdings(frame.index).atPoint) {
      const certain = locals.get(local.id);
      const point = this.#view.suspensions[index];
      if (certain !== undefined && point !== undefined) found.push({ point, certain });
    }
    return found.sort((a, b) => a.point.range.start - b.point.range.start);
  }

  get region(): Region {
    return this.#view.region(this.#source.frame.index);
  }

  get statement(): StatementFact {
    const { range } = this;
    const holds = (record: StatementRecord): boolean => {
      const at = this.#view.shift(record.range);
      return at.start <= range.start && range.end <= at.end;
    };
    const { statements } = this.#view.analysed.lowered.records;
    let best: number | undefined;
    for (const [i, record] of statements.entries()) if (holds(record)) best = i;
    return this.#view.statement(best);
  }

  get scopeEnd(): number {
    return this.#view.shiftOffset(this.#source.local.scopeEnd);
  }

  get endedAt(): readonly TextRange[] {
    const { frame, local } = this.#source;
    const ends: TextRange[] = [];
    for (const block of frame.builder.graph().blocks) {
      for (const step of block.instructions) if (step.op === 'move' && step.local === local.id && step.whole) ends.push(this.#view.shift(step.at));
    }
    return ends.sort((a, b) => a.start - b.start);
  }

  get uncertain(): boolean {
    return this.#source.local.uncertain;
  }

  get temporaryIn(): GuardFact['temporaryIn'] {
    return this.#source.local.temporaryIn;
  }
}

function selectFact(view: BodyView, record: SelectRecord): SelectFact {
  const call = (index: number | undefined): CallFact | undefined => (index === undefined ? undefined : view.calls[index]);
  const arms = record.arms.map((arm): SelectArmFact => ({
    pattern: view.shift(arm.pattern), future: view.shift(arm.future), handler: view.shift(arm.handler), hasCondition: arm.hasCondition, byReference: arm.byReference,
    call: call(arm.outer),
    innerCalls: arm.calls.flatMap((index) => {
      const found = view.calls[index];
      return found === undefined || index === arm.outer ? [] : [found];
    }),
    handlerLeaves: arm.handlerLeaves,
    locals: arm.locals.flatMap((use) => (view.frame(use.body).builder.local(use.local).name === undefined ? [] : [view.local(use.body, use.local)])),
  }));
  const point = view.suspensions[record.point];
  if (point === undefined) throw new Error('a select without a suspension point');
  return {
    range: view.shift(record.range), nameRange: view.shift(record.nameRange), flavor: record.flavor, biased: record.biased, arms, hasElse: record.hasElse,
    point, loop: record.loop === undefined ? undefined : view.shift(record.loop), statement: view.statement(record.statement), region: view.region(record.body),
  };
}
