import type { BodyFacts, CheckRun, CrateFact, FunctionFacts } from '../semantics/facts.ts';
import type { ItemFacts } from '../semantics/item-facts.ts';
import { declaredItems } from '../semantics/declarations/declared-items.ts';
import { itemFacts } from '../semantics/declarations/item-view.ts';
import { AnalysedFunction } from '../semantics/body/analysed-function.ts';
import { lowerFunction, type FunctionSource } from '../semantics/body/lower-body.ts';
import { NO_EFFECTS, includesEffect, type EffectSet } from '../semantics/body/effect-set.ts';
import { NOTHING_KNOWN, type FunctionSummary, type ReturnedPlace } from '../semantics/body/summary.ts';
import { BodyView } from '../semantics/body/view.ts';
import type { Attribute, Item, ItemTree } from '../semantics/items/item-tree.ts';
import { documentedCancel } from '../semantics/items/documented-facts.ts';
import { readItems } from '../semantics/items/read-items.ts';
import { readAttributes, type AttributeFacts } from '../semantics/items/stub-attributes.ts';
import { isCfgTest, type Crate, type Definition, type ItemDefinition, type Module } from '../semantics/names/definitions.ts';
import type { FnDefinition } from '../semantics/types/methods.ts';
import type { Type } from '../semantics/types/type.ts';
import { World } from '../semantics/types/world.ts';
import type { CalledNames } from '../syntax/called-names.ts';
import { F, K, type Node } from '../syntax/flat-tree.ts';
import { bodyBlock, parseFile, type ParsedFile } from '../syntax/file.ts';
import { Gate } from '../syntax/gates.ts';
import { expandMacro } from '../syntax/macros/expand.ts';
import type { TextRange } from '../text/range.ts';
import { BlockModules, functionsOf } from './block-modules.ts';
import { readManifest, type Manifest } from './cargo.ts';
import { buildCrates, type WorkspaceCrate } from './crates.ts';
import { lintAttributesOf, coveringItem } from './header-facts.ts';
import { shortestPath } from './imports.ts';
import { containsWord, mentionsIn } from './mentions.ts';
import type { LintAttribute, Snapshot, SyntaxProblem } from './snapshot.ts';
import { Reach, type ReachFunction } from './reach.ts';
import { Silence, type Question } from './silence.ts';
import { Stubs, type StubIndex } from './stub-index.ts';
import { Summaries } from './summaries.ts';
import { syntaxProblemsOf } from './syntax-problems.ts';

/** Words one of which makes the body of a function that is not async worth a look. */
const ANALYSIS_WORDS = [
  'async', 'stream', 'try_stream', 'unbounded', 'unbounded_channel', 'unbounded_async', 'channel', 'bounded', 'select', 'lock', 'read', 'write',
  'borrow', 'borrow_mut', 'get', 'get_mut', 'entry', 'upgradable_read', 'lock_arc', 'read_arc', 'write_arc', 'wait', 'wait_timeout', 'wait_for',
  'wait_until', 'Arc', 'spawn', 'spawn_local', 'spawn_blocking', 'send', 'try_send', 'try_recv', 'BroadcastStream', 'join_all', 'Pending',
  'notify_one', 'Runtime', 'Poll', 'load', 'swap', 'compare_exchange', 'compare_exchange_weak', 'try_lock', 'is_finished',
];

interface FileState {
  readonly parsed: ParsedFile;
  readonly tree: ItemTree;
}

/** A function found in a file's headers. */
interface HeaderFunction {
  readonly definition: FnDefinition;
  readonly module: Module;
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

interface Linked {
  readonly world: World;
  readonly crates: readonly WorkspaceCrate[];
  /** Per file: functions by the offset of their body in the header text. */
  readonly functions: ReadonlyMap<string, ReadonlyMap<number, HeaderFunction>>;
  readonly crateOf: ReadonlyMap<string, WorkspaceCrate>;
  /** Found when first asked for. */
  readonly reach: () => Reach;
  /** The modules that stand in each file. */
  readonly modules: ReadonlyMap<string, readonly Module[]>;
}

/** All files of a run or an editor session, and what is known of them. Takes text in, never reads a disk. */
export class Workspace implements Snapshot {
  readonly #stubs: Stubs;
  readonly #gate = new Gate(ANALYSIS_WORDS);
  readonly #files = new Map<string, FileState>();
  readonly #manifests = new Map<string, Manifest>();
  readonly #mentioned = new Map<string, readonly string[]>();
  readonly #facts = new WeakMap<Item, AttributeFacts>();
  /** Per file, by where bodies begin in its header text. */
  readonly #bodies = new Map<string, Map<number, CachedBody>>();
  readonly #released = new Set<string>();
  readonly #running = new Set<ItemDefinition>();
  #dependencies: Map<ItemDefinition, string> | undefined;
  readonly #blockModules = new BlockModules();
  /** Of functions without effects: what their results refer to. */
  readonly #places = new Summaries((definition) => this.#neighbour(definition), (definition) => this.effectsOf(definition) === NO_EFFECTS);
  readonly #summaries = new Summaries((definition) => this.#neighbour(definition), (definition) => this.effectsOf(definition) !== NO_EFFECTS, this.#places);
  readonly #silence = new Silence(() => this.#revision);
  #linked: Linked | undefined;
  #revision: object = {};
  #defaultEdition = 2021;
  /** Functions lowered since the start: what incremental tests look at. */
  lowered = 0;

  /** Functions summarised since the start. */
  get summarised(): number {
    return this.#summaries.summarised + this.#places.summarised;
  }

  constructor(stubs: StubIndex) {
    this.#stubs = new Stubs(stubs);
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
    const news = mentioned.some((name) => !(this.#mentioned.get(path) ?? []).includes(name));
    this.#mentioned.set(path, mentioned);
    if (!same || news) this.#linked = undefined;
    else if (this.#linked !== undefined) for (const changed of this.#calling(path, this.#linked.functions, before.parsed)) this.#linked.reach().update(changed);
  }

  /** The functions of a file with what they call; with `before`, those that call something else than then. */
  #calling(path: string, functions: Linked['functions'], before?: ParsedFile): readonly ReachFunction[] {
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
    if (this.#files.delete(path)) this.#linked = undefined;
    this.#mentioned.delete(path);
  }

  /** Takes the text of a Cargo.toml, '' to forget it; returns what is wrong with it. */
  setManifest(path: string, text: string): string[] {
    this.#revision = {};
    this.#linked = undefined;
    if (text === '') {
      this.#manifests.delete(path);
      return [];
    }
    const reading = readManifest(path, text);
    if ('complaint' in reading) return [reading.complaint];
    this.#manifests.set(path, reading.manifest);
    return [];
  }

  /** The edition of files that belong to no package. */
  setDefaultEdition(edition: number): void {
    this.#defaultEdition = edition;
    this.#linked = undefined;
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

  bodies(path: string): readonly BodyView[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    return this.#wanted(path, file).flatMap((index) => this.#views(path, file, index));
  }

  /** All bodies of a file, those too that cannot matter to a rule. */
  allBodies(path: string): readonly BodyView[] {
    const file = this.#files.get(path);
    return file === undefined ? [] : file.parsed.bodies.flatMap((_, index) => this.#views(path, file, index));
  }

  itemFindings<T>(path: string, check: object, run: (items: readonly ItemFacts[]) => readonly T[]): readonly T[] {
    const file = this.#files.get(path);
    if (file === undefined) return [];
    return this.#silence.findings(file.parsed.headers.tree, { check, settings: this.#link().world }, () => run(this.#itemsOf(path)));
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
      typeFactsOf: (type: Type) => (type.kind === 'adt' ? this.#attributeFacts(type.definition.item).typeFacts : {}),
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
      this.#files.get(other)?.parsed.releaseBodies();
    }
  }

  #wanted(path: string, file: FileState): readonly number[] {
    const { functions: all, reach } = this.#link();
    const functions = all.get(path);
    return file.parsed.bodies.flatMap((slot, i) => {
      const found = functions?.get(slot.headerStart);
      return found !== undefined && (found.definition.item.isAsync || isCalledByOthers(found.definition) || file.parsed.bodyMatters(i) || reach().takesGuard(found.definition)) ? [i] : [];
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
        crateChecked: () => this.#elsewhere(() => this.#crateFiles(path).flatMap((other) => this.bodies(other))),
        declaredAt: (definition: ItemDefinition) => this.#declaredAt(definition),
        ...this.#aroundCrate(path),
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
    if (cached.checkedAt === this.#revision) return true;
    cached.checkedAt = this.#revision;
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
      world, edition: source.module.crate.edition, factsOf: (definition) => this.#factsOf(definition), expand: expandMacro,
      blockModule: (unit, block, parent) => this.#blockModules.moduleOf(unit, block, parent),
    });
    return new AnalysedFunction(lowered, {
      typeFactsOf: (definition) => this.#attributeFacts(definition.item).typeFacts,
      analysed: (definition) => {
        this.#silence.sawElsewhere();
        const analysed = this.#neighbour(definition);
        this.#dependencies?.set(definition, answerOf(analysed));
        return analysed;
      },
      summaryOf: (definition) => this.#silence.ask(this.#summaryOf, definition),
      returnedBy: (definition) => this.#silence.ask(this.#returnedBy, definition),
      mayHave: (definition, effect) => includesEffect(this.#silence.ask(this.effectsOf, definition), effect),
    });
  }

  /** What a function may lead to, told by names alone. */
  readonly effectsOf: Question<EffectSet> = (definition) => this.#link().reach().of(definition);

  readonly #summaryOf: Question<FunctionSummary> = (definition) =>
    (this.effectsOf(definition) === NO_EFFECTS ? NOTHING_KNOWN : this.#summaries.of(definition, this.#revision));

  readonly #returnedBy: Question<ReturnedPlace> = (definition) => (this.effectsOf(definition) === NO_EFFECTS ? this.#places : this.#summaries).of(definition, this.#revision);

  /** Answers from other bodies or files. */
  #elsewhere<T>(answer: () => T): T {
    this.#silence.sawElsewhere();
    return answer();
  }

  #attributeFacts(item: Item): AttributeFacts {
    let facts = this.#facts.get(item);
    if (facts === undefined) {
      facts = readAttributes(item.attributes);
      const cancel = facts.functionFacts.cancel ?? documentedCancel(item.doc);
      if (cancel !== undefined) facts = { ...facts, functionFacts: { ...facts.functionFacts, cancel } };
      this.#facts.set(item, facts);
    }
    return facts;
  }

  #factsOf(definition: Definition): FunctionFacts {
    return definition.kind === 'item' ? this.#attributeFacts(definition.item).functionFacts : {};
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
    const stubs = this.#stubs.load([...mentioned].sort());
    const empty: ItemTree = { items: [], attributes: [] };
    const crates = buildCrates({
      manifests: [...this.#manifests.values()], files: new Set(this.#files.keys()), tree: (file) => this.#files.get(file)?.tree ?? empty, stubs,
      defaultEdition: this.#defaultEdition,
    });
    const functions = new Map<string, Map<number, HeaderFunction>>();
    const crateOf = new Map<string, WorkspaceCrate>();
    const modules = new Map<string, Module[]>();
    for (const crate of crates) collect(crate, { functions, crateOf, modules });
    this.#blockModules.clear();
    const world = new World([...crates.map((entry) => entry.crate), ...stubs]);
    let reach: Reach | undefined;
    const readReach = (): Reach => new Reach({
      crates: crates.map(({ crate }) => crate), stubs, functions: [...functions.keys()].flatMap((path) => this.#calling(path, functions)),
      factsOf: (definition) => this.#factsOf(definition), dependencies: dependenciesAmong(crates),
    });
    return { world, crates, functions, crateOf, modules, reach: () => (reach ??= readReach()) };
  }
}

/** The crates of the workspace that a crate of it can name. */
function dependenciesAmong(crates: readonly WorkspaceCrate[]): (crate: Crate) => readonly Crate[] {
  const owner = new Map(crates.map((own) => [own.crate, own]));
  return (crate) => {
    const own = owner.get(crate);
    const names = own?.package === undefined ? crates.map(({ crate: { name } }) => name) : [own.package.name.replaceAll('-', '_'), ...own.package.dependencies.keys()];
    return names.flatMap((name) => own?.crate.externs.get(name) ?? []).filter((dependency) => !dependency.isStub);
  };
}

function isSame(a: CalledNames, b: CalledNames): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}

interface Tables {
  readonly functions: Map<string, Map<number, HeaderFunction>>;
  readonly crateOf: Map<string, WorkspaceCrate>;
  readonly modules: Map<string, Module[]>;
}

function collect(own: WorkspaceCrate, { functions, crateOf, modules }: Tables): void {
  const pending: Module[] = [own.crate.root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    pending.push(...module.children.values());
    if (!crateOf.has(module.file)) crateOf.set(module.file, own);
    if (crateOf.get(module.file) === own) modules.set(module.file, [...(modules.get(module.file) ?? []), module]);
    let table = functions.get(module.file);
    if (table === undefined) functions.set(module.file, (table = new Map<number, HeaderFunction>()));
    for (const definition of functionsOf(module)) {
      const { bodyAt } = definition.item;
      if (bodyAt !== undefined && !table.has(bodyAt)) table.set(bodyAt, { definition, module });
    }
  }
}

/** Destructors and `poll` functions: what they lead to matters, whatever words stand in them. */
function isCalledByOthers({ item }: FnDefinition): boolean {
  return item.name === 'drop' || item.name.startsWith('poll');
}

/** What a caller's analysis takes over from a function: which arguments it holds across its awaits. */
function answerOf(analysed: AnalysedFunction | undefined): string {
  return analysed === undefined ? 'unknown' : analysed.heldParameters().join();
}

/** The body whose `{` stands at an offset of the header text; -1 where there is none. Bodies are in text order. */
function slotAt(parsed: ParsedFile, bodyAt: number): number {
  let low = 0;
  let high = parsed.bodies.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parsed.bodies[middle]?.headerStart ?? 0) < bodyAt) low = middle + 1;
    else high = middle;
  }
  return parsed.bodies[low]?.headerStart === bodyAt ? low : -1;
}

function headerNode(parsed: ParsedFile, bodyAt: number): Node | undefined {
  const { tree } = parsed.headers;
  let table = headerNodes.get(tree);
  if (table === undefined) {
    table = new Map<number, Node>();
    for (let node = 0; node < tree.count; node++) {
      if (tree.kind(node) !== K.function_item) continue;
      const body = tree.child(node, F.body);
      if (body !== undefined) table.set(tree.start(body), node);
    }
    headerNodes.set(tree, table);
  }
  return table.get(bodyAt);
}

const headerNodes = new WeakMap<object, Map<number, Node>>();

function isTestFunction(attributes: readonly Attribute[]): boolean {
  return isCfgTest(attributes) || attributes.some(({ path }) => path === 'test' || path.endsWith('::test') || path === 'rstest' || path === 'bench');
}

const crateFacts = new WeakMap<WorkspaceCrate, CrateFact>();

function crateFact(own: WorkspaceCrate | undefined): CrateFact {
  const known = own === undefined ? undefined : crateFacts.get(own);
  if (known !== undefined) return known;
  const fact = readCrateFact(own);
  if (own !== undefined) crateFacts.set(own, fact);
  return fact;
}

function readCrateFact(own: WorkspaceCrate | undefined): CrateFact {
  const dependencies = own?.package === undefined ? undefined : new Map([...own.package.dependencies].map(([name, dependency]) => [name, dependency.features] as const));
  const has = (name: string): boolean => dependencies?.has(name) ?? false;
  const runtimes = ([['tokio', 'tokio'], ['async_std', 'async-std'], ['smol', 'smol']] as const).filter(([name]) => has(name));
  // A package that can run on several does not say which one runs this code.
  const runtime = runtimes.length === 1 ? (runtimes[0]?.[1] ?? 'unknown') : 'unknown';
  const isLibrary = own !== undefined && !own.isTest && !/(^|\/)(main\.rs|src\/bin\/.+)$/.test(own.root);
  return { name: own?.crate.name ?? '', isLibrary, edition: own?.crate.edition ?? 2021, dependencies, runtime };
}
