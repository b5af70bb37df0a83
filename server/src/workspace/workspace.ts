import type { BodyFacts, CheckRun } from '../semantics/facts.ts';
import type { ItemFacts } from '../semantics/item-facts.ts';
import { declaredItems } from '../semantics/declarations/declared-items.ts';
import { itemFacts } from '../semantics/declarations/item-view.ts';
import { AnalysedFunction } from '../semantics/body/analysed-function.ts';
import { lowerFunction, type FunctionSource } from '../semantics/body/lower-body.ts';
import { NO_EFFECTS, includesEffect, type EffectSet } from '../semantics/body/effect-set.ts';
import { NOTHING_KNOWN, type FunctionSummary, type ReturnedPlace } from '../semantics/body/summary.ts';
import { BodyView } from '../semantics/body/view.ts';
import type { Attribute, ItemTree } from '../semantics/items/item-tree.ts';
import { readItems } from '../semantics/items/read-items.ts';
import { isCfgTest, type ItemDefinition } from '../semantics/names/definitions.ts';
import type { FnDefinition } from '../semantics/types/methods.ts';
import type { Type } from '../semantics/types/type.ts';
import type { World } from '../semantics/types/world.ts';
import type { CalledNames } from '../syntax/called-names.ts';
import { F } from '../syntax/flat-tree.ts';
import { bodyBlock, parseFile, type ParsedFile } from '../syntax/file.ts';
import { Gate } from '../syntax/gates.ts';
import { expandMacro } from '../syntax/macros/expand.ts';
import { stubbedCrate } from '../text/path.ts';
import type { TextRange } from '../text/range.ts';
import { BlockModules } from './block-modules.ts';
import { readManifest, type Manifest } from './cargo.ts';
import { headerNode, slotAt, textOf } from './body-slots.ts';
import { crateFact } from './crate-fact.ts';
import { buildCrates } from './crates.ts';
import { lintAttributesOf, coveringItem } from './header-facts.ts';
import { shortestPath } from './imports.ts';
import { linkCrates, type HeaderFunctions, type Linked } from './link.ts';
import { containsWord, mentionsIn } from './mentions.ts';
import type { LintAttribute, Snapshot, SyntaxProblem } from './snapshot.ts';
import { OwnStubs } from './own-stubs.ts';
import type { ReachFunction } from './reach.ts';
import { Remembered } from './remembered.ts';
import { Silence, type Question } from './silence.ts';
import { Statements } from './statements.ts';
import { Stubs, type StubIndex } from './stub-index.ts';
import { Summaries } from './summaries.ts';
import { syntaxProblemsOf } from './syntax-problems.ts';

/** Words one of which makes the body of a function that is not async worth a look. */
const ANALYSIS_WORDS = [
  'async', 'stream', 'try_stream', 'unbounded', 'unbounded_channel', 'unbounded_async', 'channel', 'bounded', 'select', 'lock', 'read', 'write',
  'borrow', 'borrow_mut', 'get', 'get_mut', 'entry', 'upgradable_read', 'lock_arc', 'read_arc', 'write_arc', 'wait', 'wait_timeout', 'wait_for',
  'wait_until', 'Arc', 'spawn', 'spawn_local', 'spawn_blocking', 'send', 'try_send', 'try_recv', 'BroadcastStream', 'join_all', 'Pending',
  'notify_one', 'Runtime', 'Poll', 'load', 'swap', 'compare_exchange', 'compare_exchange_weak', 'try_lock', 'is_finished',
  'CancellationToken', 'rayon', 'par_iter', 'par_iter_mut', 'into_par_iter', 'par_bridge', 'Mutex', 'notify_all',
];

interface FileState {
  readonly parsed: ParsedFile;
  readonly tree: ItemTree;
}

interface CachedBody {
  readonly world: World;
  readonly blockTree: object;
  readonly start: number;
  readonly analysed: AnalysedFunction;
  /** Views of the function and of those nested in it, and where the body stood when they were made. */
  views: MadeViews | undefined;
  /** What other functions answered: as long as they would say the same, the analysis holds. */
  readonly dependencies: ReadonlyMap<ItemDefinition, string>;
  /** The revision at which the answers were last compared. */
  checkedAt: object | undefined;
}

interface MadeViews {
  readonly start: number;
  readonly own: BodyView;
  readonly nested: readonly { readonly view: BodyView; readonly nameRange: TextRange }[];
  /** The views of the latest text. */
  current: { readonly text: string; readonly start: number; readonly views: BodyView[] } | undefined;
}

/** All files of a run or an editor session, and what is known of them. Takes text in, never reads a disk. */
export class Workspace implements Snapshot {
  readonly #ownStubs = new OwnStubs();
  readonly #stubs: Stubs;
  readonly #gate = new Gate(ANALYSIS_WORDS);
  readonly #files = new Map<string, FileState>();
  readonly #manifests = new Map<string, Manifest>();
  readonly #mentioned = new Map<string, readonly string[]>();
  readonly #statements = new Statements(() => this.#link().stated);
  /** Per file, by where bodies begin in its header text. */
  readonly #bodies = new Map<string, Map<number, CachedBody>>();
  readonly #released = new Set<string>();
  readonly #running = new Set<ItemDefinition>();
  #dependencies: Map<ItemDefinition, string> | undefined;
  readonly #blockModules = new BlockModules();
  /** Of functions without effects: what their results refer to. */
  readonly #places = new Summaries((definition) => this.#neighbour(definition), (definition) => this.effectsOf(definition) === NO_EFFECTS);
  readonly #summaries = new Summaries((definition) => this.#neighbour(definition), (definition) => this.effectsOf(definition) !== NO_EFFECTS, this.#places);
  readonly #silence = new Silence(() => this.#known());
  /** Per file, the bodies that rules look at, and those that may hold a lock. */
  readonly #chosen = new Remembered<readonly BodyView[]>();
  readonly #holders = new Remembered<readonly BodyView[]>();
  #linked: Linked | undefined;
  /** Another object whenever any file has changed. */
  #revision: object = {};
  #knowledge: object = {};
  #isLoading = false;
  /** Files came in since names were resolved. */
  #hasNew = false;
  /** Functions whose bodies have changed since it was last known what functions say of themselves, as they were then. */
  readonly #edited = new Map<ItemDefinition, AnalysedFunction>();
  #defaultEdition = 2021;
  /** Functions lowered since the start: what incremental tests look at. */
  lowered = 0;

  /** Functions summarised since the start. */
  get summarised(): number {
    return this.#summaries.summarised + this.#places.summarised;
  }

  constructor(stubs: StubIndex) {
    this.#stubs = new Stubs(stubs, this.#ownStubs);
  }

  /** Adds or replaces a file. Only a change of its headers makes names be resolved anew. */
  setFile(path: string, text: string): void {
    const before = this.#files.get(path);
    if (before?.parsed.text === text) return;
    this.#revision = {};
    const parsed = parseFile(text, before?.parsed, { gate: this.#gate });
    const same = before !== undefined && before.parsed.headers.tree === parsed.headers.tree;
    const tree = same ? before.tree : readItems(parsed.headers.tree, parsed.headers.tree.root);
    this.#files.set(path, { parsed, tree });
    const mentioned = this.#cratesIn(text);
    const news = mentioned.some((name) => this.#linked?.mentioned.has(name) === false);
    this.#mentioned.set(path, mentioned);
    if (before === undefined) this.#takeNew();
    else if (!same || news) this.#unlink();
    else if (this.#linked !== undefined) this.#takeEdit(path, this.#linked, before.parsed);
  }

  /** Takes in that bodies of a file have changed, and nothing else of it. */
  #takeEdit(path: string, { functions, reach, world }: Linked, before: ParsedFile): void {
    for (const changed of this.#calling(path, functions, before)) if (reach().update(changed)) this.#knowledge = {};
    const after = this.#files.get(path)?.parsed;
    for (const [bodyAt, { analysed, world: madeIn }] of this.#bodies.get(path) ?? []) {
      if (madeIn !== world) continue;
      const index = slotAt(before, bodyAt);
      const { definition } = analysed.lowered.source;
      if (after !== undefined && textOf(before, index) !== textOf(after, index) && !this.#edited.has(definition)) this.#edited.set(definition, analysed);
    }
  }

  /**
   * While many files are taken in one by one, names stay resolved as they were: what is new counts once all are there, and
   * an edit meanwhile does not resolve all names for half of the files.
   */
  setLoading(isLoading: boolean): void {
    this.#isLoading = isLoading;
    if (!isLoading && this.#hasNew) this.#unlink();
  }

  /** Who asks about a new file wants to know about it now. */
  #linkFor(path: string): Linked {
    if (this.#hasNew && this.#linked?.functions.has(path) === false) this.#unlink();
    return this.#link();
  }

  #takeNew(): void {
    if (this.#isLoading) this.#hasNew = true;
    else this.#unlink();
  }

  #unlink(): void {
    this.#hasNew = false;
    this.#linked = undefined;
    this.#knowledge = {};
    this.#edited.clear();
  }

  /** Another object whenever some function says something else of itself. Most edits change what only their own function finds. */
  #known(): object {
    if (this.#edited.size === 0) return this.#knowledge;
    const edited = [...this.#edited];
    this.#edited.clear();
    if (!edited.every(([definition, before]) => this.#saysTheSame(definition, before))) this.#knowledge = {};
    return this.#knowledge;
  }

  #saysTheSame(definition: ItemDefinition, before: AnalysedFunction): boolean {
    const after = this.#neighbour(definition);
    return after?.saysTheSameAs(before) === true && [this.#summaries, this.#places].every((summaries) => summaries.renew(definition, this.#knowledge));
  }

  /** The functions of a file with what they call; with `before`, those that call something else than then. */
  #calling(path: string, functions: HeaderFunctions, before?: ParsedFile): readonly ReachFunction[] {
    const file = this.#files.get(path);
    const table = functions.get(path);
    if (file === undefined || table === undefined) return [];
    return file.parsed.bodies.flatMap(({ headerStart }, index) => {
      const definition = table.get(headerStart)?.definition;
      const calls = file.parsed.calledNames(index);
      return definition === undefined || (before !== undefined && isSame(calls, before.calledNames(index))) ? [] : [{ definition, calls }];
    });
  }

  removeFile(path: string): void {
    this.#revision = {};
    this.#items.delete(path);
    if (this.#files.delete(path)) this.#unlink();
    this.#mentioned.delete(path);
  }

  /** Takes the text of a Cargo.toml or of a stub of the workspace, '' to forget it; returns what is wrong with it. */
  setManifest(path: string, text: string): readonly string[] {
    this.#revision = {};
    this.#takeNew();
    if (stubbedCrate(path) !== undefined) return this.#setStub(path, text);
    if (text === '') {
      this.#manifests.delete(path);
      return [];
    }
    const reading = readManifest(path, text);
    if ('complaint' in reading) return [reading.complaint];
    this.#manifests.set(path, reading.manifest);
    return [];
  }

  #setStub(path: string, text: string): readonly string[] {
    const complaints = this.#ownStubs.set(path, text);
    this.#stubs.forget();
    this.#crateNames = undefined;
    for (const [file, { parsed }] of this.#files) this.#mentioned.set(file, this.#cratesIn(parsed.text));
    return complaints;
  }

  /** The edition of files that belong to no package. */
  setDefaultEdition(edition: number): void {
    this.#defaultEdition = edition;
    this.#unlink();
  }

  get files(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  text(path: string): string | undefined {
    return this.#files.get(path)?.parsed.text;
  }

  comments(path: string): readonly TextRange[] {
    return this.#files.get(path)?.parsed.comments ?? [];
  }

  lintAttributes(path: string): readonly LintAttribute[] {
    const file = this.#files.get(path);
    return file === undefined ? [] : lintAttributesOf(file.parsed, file.tree);
  }

  coveredBy(path: string, offset: number): TextRange | undefined {
    const file = this.#files.get(path);
    return file === undefined ? undefined : coveringItem(file.parsed, file.tree, offset);
  }

  syntaxProblems(path: string): readonly SyntaxProblem[] {
    const file = this.#files.get(path);
    return file === undefined ? [] : syntaxProblemsOf(file.parsed, this.#wanted(path, file));
  }

  missingModules(path: string): readonly string[] {
    const modules = this.#link().modules.get(path) ?? [];
    return modules.flatMap(({ tree, children }) => tree.items.flatMap((item) => (item.kind === 'mod' && item.items === undefined && !children.has(item.name) ? [item.name] : [])));
  }

  bodies(path: string): readonly BodyView[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    this.#linkFor(path);
    return this.#chosen.get(file.parsed, this.#standing(), () => this.#wanted(path, file).flatMap((index) => this.#views(path, file, index)));
  }


  /** What views of bodies depend on beside the text of their file. */
  #standing(): readonly object[] {
    return [this.#link().world, this.#known()];
  }

  /** All bodies of a file, those too that cannot matter to a rule. */
  allBodies(path: string): readonly BodyView[] {
    const file = this.#files.get(path);
    return file === undefined ? [] : file.parsed.bodies.flatMap((_, index) => this.#views(path, file, index));
  }

  itemFindings<T>(path: string, check: object, run: (items: readonly ItemFacts[]) => readonly T[]): readonly T[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    return this.#silence.findings(file.parsed.headers.tree, { check, settings: this.#linkFor(path).world }, () => run(this.#itemsOf(path)));
  }

  #itemsOf(path: string): readonly ItemFacts[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    const { world, crateOf, modules } = this.#link();
    const known = this.#items.get(path);
    if (known?.world === world && known.text === file.parsed.text) return known.items;
    const own = crateOf.get(path);
    const { tree, map } = file.parsed.headers;
    const place = {
      path, text: file.parsed.text, tree, map, world, isTest: own?.isTest ?? false, crate: crateFact(own), ...this.#aroundCrate(path),
      typeFactsOf: (type: Type) => (type.kind === 'adt' ? this.#statements.ofType(type.definition) : {}),
      declaredAt: (definition: ItemDefinition) => this.#declaredAt(definition),
      inFile: (other: string, range: TextRange) => this.#files.get(other)?.parsed.headers.map.toFile(range.start, range.end) ?? range,
    };
    const items = (modules.get(path) ?? []).flatMap((module) => declaredItems(module, tree)).flatMap((declared) => itemFacts(declared, place) ?? []);
    this.#items.set(path, { world, text: place.text, items });
    return items;
  }

  readonly #items = new Map<string, { readonly world: World; readonly text: string; readonly items: readonly ItemFacts[] }>();

  /** What facts of a file can ask of the whole crate. */
  #aroundCrate(path: string): Pick<BodyFacts, 'crateBodies' | 'crateMentions'> {
    return {
      crateBodies: (words) => this.#elsewhere(() => this.#crateFiles(path).flatMap((other) => this.#bodiesWith(other, words))),
      crateMentions: (words) => this.#elsewhere(() => this.#crateFiles(path).flatMap((other) => mentionsIn(other, this.text(other) ?? '', words))),
    };
  }

  /** Forgets what was analysed of a file and of those released before, to be made again for whoever asks: an audit looks at each file once. */
  release(path: string): void {
    this.#released.add(path);
    for (const [other, table] of this.#bodies) {
      if (!this.#released.has(other)) continue;
      for (const { analysed } of table.values()) {
        this.#summaries.release(analysed.lowered.source.definition);
        this.#places.release(analysed.lowered.source.definition);
      }
      this.#bodies.delete(other);
      const parsed = this.#files.get(other)?.parsed;
      if (parsed === undefined) continue;
      this.#chosen.forget(parsed);
      this.#holders.forget(parsed);
      parsed.releaseBodies();
    }
  }

  #wanted(path: string, file: FileState): readonly number[] {
    const { functions: all, reach } = this.#linkFor(path);
    const functions = all.get(path);
    return file.parsed.bodies.flatMap((slot, i) => {
      const found = functions?.get(slot.headerStart);
      return found !== undefined && (found.definition.item.isAsync || isCalledByOthers(found.definition) || file.parsed.bodyMatters(i) || reach().takes(found.definition)) ? [i] : [];
    });
  }

  #views(path: string, file: FileState, index: number): BodyView[] {
    const slot = file.parsed.bodies[index];
    const linked = this.#link();
    const found = slot === undefined ? undefined : linked.functions.get(path)?.get(slot.headerStart);
    const cached = found === undefined ? undefined : this.#analyse(path, found.definition);
    if (slot === undefined || found === undefined || cached === undefined) return [];
    const own = linked.crateOf.get(path);
    const unit = file.parsed.bodyUnit(index);
    const { text } = file.parsed;
    const { start } = slot.range;
    const nameRange = file.parsed.headers.map.toFile(found.definition.item.nameRange.start, found.definition.item.nameRange.end);
    const place = { text, nameRange, delta: start - cached.start };
    if (cached.views === undefined) {
      const isTest = (own?.isTest ?? false) || found.module.isTest || isTestFunction(found.definition.item.attributes);
      const context = {
        path, isTest, hasError: unit.tree.hasError || file.parsed.skipped !== undefined, crate: crateFact(own),
        pathTo: (qualified: string) => shortestPath(found.module, qualified),
        bodyOf: (definition: ItemDefinition) => this.#elsewhere(() => this.#viewOf(definition)),
        crateHolding: () => this.#elsewhere(() => this.#crateFiles(path).flatMap((other) => this.#holding(other))),
        declaredAt: (definition: ItemDefinition) => this.#declaredAt(definition),
        ...this.#aroundCrate(path),
        mentionsWithin: (within: string, range: TextRange, words: readonly string[]) => mentionsIn(path, within, words, range),
        revision: () => this.#elsewhere(() => this.#revision),
        findings: <T>(analysed: AnalysedFunction, check: CheckRun, run: () => readonly T[]) => this.#silence.findings(analysed, check, run),
      };
      const nested = this.#blockModules.functionsIn(unit, found.module).flatMap((inner) => {
        const lowered = this.#nested(inner.definition);
        const { unit: innerUnit, node } = inner.header;
        const innerName = innerUnit.rangeOf(innerUnit.tree.child(node, F.name) ?? node);
        return lowered === undefined ? [] : [{ view: new BodyView(lowered, { ...context, text, delta: 0, nameRange: innerName }), nameRange: innerName }];
      });
      cached.views = { start, own: new BodyView(cached.analysed, { ...context, ...place }), nested, current: undefined };
    }
    const made = cached.views;
    if (made.current?.text === text && made.current.start === start) return made.current.views;
    const moved = start - made.start;
    const nested = made.nested.map(({ view, nameRange: at }) => view.movedTo({ text, delta: moved, nameRange: { start: at.start + moved, end: at.end + moved } }));
    made.current = { text, start, views: [made.own.movedTo(place), ...nested] };
    return made.current.views;
  }

  #declaredAt({ item, module }: ItemDefinition): { readonly path: string; readonly range: TextRange } | undefined {
    const file = this.#files.get(module.file);
    if (file === undefined || module.isBlock) return undefined;
    return { path: module.file, range: file.parsed.headers.map.toFile(item.nameRange.start, item.nameRange.end) };
  }

  /** The files of the crate a file belongs to, sorted. */
  #crateFiles(path: string): readonly string[] {
    const { crateOf } = this.#link();
    const own = crateOf.get(path);
    return own === undefined ? [path] : this.files.filter((file) => crateOf.get(file) === own);
  }

  /** The bodies of a file that may hold a lock, functions that stand in them included. */
  #holding(path: string): readonly BodyView[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    const { functions: all, reach } = this.#link();
    const functions = all.get(path);
    return this.#holders.get(file.parsed, this.#standing(), () => file.parsed.bodies.flatMap(({ headerStart }, index) => {
      const found = functions?.get(headerStart);
      return found !== undefined && reach().mayHold(found.definition) ? this.#views(path, file, index) : [];
    }));
  }

  #bodiesWith(path: string, words: readonly string[]): readonly BodyView[] {
    const file = this.#files.get(path);
    if (file === undefined || !containsWord(file.parsed.text, words)) return [];
    return file.parsed.bodies.flatMap(({ range }, index) => (containsWord(file.parsed.text.slice(range.start, range.end), words) ? this.#views(path, file, index) : []));
  }

  /** The facts of a function of the workspace; undefined where it has no body. */
  #viewOf({ item, module }: ItemDefinition): BodyView | undefined {
    const file = this.#files.get(module.file);
    if (file === undefined || item.kind !== 'fn' || item.bodyAt === undefined || module.isBlock) return undefined;
    const index = slotAt(file.parsed, item.bodyAt);
    return index === -1 ? undefined : this.#views(module.file, file, index)[0];
  }

  /** The analysis of a function of the workspace, from the cache where nothing it depends on has changed. */
  #analyse(path: string, definition: FnDefinition): CachedBody | undefined {
    const file = this.#files.get(path);
    const { bodyAt } = definition.item;
    if (file === undefined || bodyAt === undefined) return undefined;
    const index = slotAt(file.parsed, bodyAt);
    const slot = file.parsed.bodies[index];
    const header = headerNode(file.parsed, bodyAt);
    const found = this.#link().functions.get(path)?.get(bodyAt);
    if (slot === undefined || header === undefined || found === undefined || this.#running.has(definition)) return undefined;
    const unit = file.parsed.bodyUnit(index);
    const cached = this.#bodies.get(path)?.get(bodyAt);
    const { world } = this.#link();
    if (cached !== undefined && cached.world === world && cached.blockTree === unit.tree && this.#current(cached)) return cached;
    const source: FunctionSource = { definition, module: found.module, header: { unit: file.parsed.headers, node: header }, body: { unit, block: bodyBlock(unit) } };
    const outer = this.#dependencies;
    const dependencies = new Map<ItemDefinition, string>();
    this.#dependencies = dependencies;
    this.#running.add(definition);
    const analysed = this.#lower(source);
    for (const frame of analysed.lowered.records.bodies) analysed.holdings(frame.index);
    this.#running.delete(definition);
    this.#dependencies = outer;
    const made: CachedBody = { world, blockTree: unit.tree, start: slot.range.start, analysed, views: undefined, dependencies, checkedAt: undefined };
    const table = this.#bodies.get(path) ?? new Map<number, CachedBody>();
    this.#bodies.set(path, table.set(bodyAt, made));
    return made;
  }

  /** Whether the functions an analysis asked would still say the same. Within a cycle of calls a member counts as current while the others are asked. */
  #current(cached: CachedBody): boolean {
    const known = this.#known();
    if (cached.checkedAt === known) return true;
    cached.checkedAt = known;
    for (const [definition, answer] of cached.dependencies) {
      if (answerOf(this.#neighbour(definition)) === answer) continue;
      cached.checkedAt = undefined;
      return false;
    }
    return true;
  }

  #neighbour(definition: ItemDefinition): AnalysedFunction | undefined {
    if (definition.item.kind !== 'fn' || definition.module.crate.isStub) return undefined;
    if (definition.module.isBlock) return this.#nested(definition);
    return this.#analyse(definition.module.file, definition as FnDefinition)?.analysed;
  }

  /** A function that stands in a block of another one. */
  #nested(definition: ItemDefinition): AnalysedFunction | undefined {
    const source = this.#blockModules.sourceOf(definition);
    if (source === undefined || this.#running.has(definition)) return undefined;
    let analysed = this.#nestedBodies.get(definition);
    if (analysed === undefined) {
      this.#running.add(definition);
      analysed = this.#lower(source);
      this.#running.delete(definition);
      this.#nestedBodies.set(definition, analysed);
    }
    return analysed;
  }

  readonly #nestedBodies = new WeakMap<ItemDefinition, AnalysedFunction>();

  #lower(source: FunctionSource): AnalysedFunction {
    this.lowered++;
    const { world } = this.#link();
    const lowered = lowerFunction(source, {
      world, edition: source.module.crate.edition, factsOf: (definition) => this.#statements.ofFunction(definition), expand: expandMacro,
      blockModule: (unit, block, parent) => this.#blockModules.moduleOf(unit, block, parent),
    });
    return new AnalysedFunction(lowered, {
      typeFactsOf: (definition) => this.#statements.ofType(definition),
      analysed: (definition) => {
        this.#silence.sawElsewhere();
        const analysed = this.#neighbour(definition);
        this.#dependencies?.set(definition, answerOf(analysed));
        return analysed;
      },
      summaryOf: (definition) => this.#silence.ask(this.#summaryOf, definition),
      returnedBy: (definition) => this.#silence.ask(this.#returnedBy, definition),
      knowledge: () => this.#known(),
      mayHave: (definition, effect) => includesEffect(this.#silence.ask(this.effectsOf, definition), effect),
    });
  }

  /** What a function may lead to, told by names alone. */
  readonly effectsOf: Question<EffectSet> = (definition) => this.#link().reach().of(definition);

  readonly #summaryOf: Question<FunctionSummary> = (definition) =>
    (this.effectsOf(definition) === NO_EFFECTS ? NOTHING_KNOWN : this.#summaries.of(definition, this.#known()));

  readonly #returnedBy: Question<ReturnedPlace> = (definition) => (this.effectsOf(definition) === NO_EFFECTS ? this.#places : this.#summaries).of(definition, this.#known());

  /** Answers from other bodies or files. */
  #elsewhere<T>(answer: () => T): T {
    this.#silence.sawElsewhere();
    return answer();
  }

  #cratesIn(text: string): readonly string[] {
    this.#crateNames ??= new RegExp(`\\b(?:${this.#stubs.names.join('|')})\\b`, 'g');
    return [...new Set(text.match(this.#crateNames) ?? [])];
  }

  #crateNames: RegExp | undefined;

  #link(): Linked {
    this.#linked ??= this.#resolve();
    return this.#linked;
  }

  #resolve(): Linked {
    const mentioned = new Set([...this.#mentioned.values()].flat());
    for (const manifest of this.#manifests.values()) {
      for (const dependency of manifest.package?.dependencies.values() ?? []) {
        const name = dependency.package.replaceAll('-', '_');
        if (name !== dependency.package || manifest.package?.dependencies.get(name) !== dependency) mentioned.add(name);
      }
    }
    const described = this.#ownStubs.names;
    const stubs = this.#stubs.load([...mentioned, ...described].sort());
    const empty: ItemTree = { items: [], attributes: [] };
    const crates = buildCrates({
      manifests: [...this.#manifests.values()], files: new Set(this.#files.keys()), tree: (file) => this.#files.get(file)?.tree ?? empty, stubs,
      defaultEdition: this.#defaultEdition,
    });
    this.#blockModules.clear();
    return linkCrates({ crates, stubs, described, mentioned, calling: (path, functions) => this.#calling(path, functions), factsOf: (definition) => this.#statements.ofFunction(definition) });
  }
}

function isSame(a: CalledNames, b: CalledNames): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}

/** Destructors and `poll` functions: what they lead to matters, whatever words stand in them. */
function isCalledByOthers({ item }: FnDefinition): boolean {
  return item.name === 'drop' || item.name.startsWith('poll');
}

/** What a caller's analysis takes over from a function: which arguments it holds across its awaits. */
function answerOf(analysed: AnalysedFunction | undefined): string {
  return analysed === undefined ? 'unknown' : analysed.heldParameters().join();
}

function isTestFunction(attributes: readonly Attribute[]): boolean {
  return isCfgTest(attributes) || attributes.some(({ path }) => path === 'test' || path.endsWith('::test') || path === 'rstest' || path === 'bench');
}
