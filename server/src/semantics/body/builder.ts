import type { TextRange } from '../../text/range.ts';
import type { Type } from '../types/type.ts';
import type { BasicBlock, BlockId, Graph, Instruction, Local, LocalId, Scrutinee, TemporaryScope } from './graph.ts';

/** What a scope is for: variables of a block, or temporaries. */
interface Scope {
  readonly kind: 'variables' | 'temporaries';
  readonly drops: LocalId[];
  readonly label: TemporaryScope | undefined;
  readonly end: number;
}

/** Where `break` and `continue` of a loop or labelled block go. */
export interface BreakTarget {
  readonly label: string | undefined;
  readonly isLoop: boolean;
  readonly depth: number;
  readonly breakTo: BlockId;
  readonly continueTo: BlockId | undefined;
  /** Takes the value of `break value`. */
  readonly result: LocalId | undefined;
  readonly range: TextRange;
}

export interface NewLocal {
  readonly kind: Local['kind'];
  readonly name?: string | undefined;
  readonly type: Type;
  readonly range: TextRange;
  readonly mutable?: boolean;
  readonly uncertain?: boolean;
}

/** Builds one graph: blocks, scopes and the drops that leaving a scope means. */
export class GraphBuilder {
  readonly locals: Local[] = [];
  readonly #blocks: BasicBlock[] = [{ instructions: [], successors: [] }];
  readonly #scopes: Scope[] = [];
  readonly targets: BreakTarget[] = [];
  /** The scrutinee being lowered, for the messages about its temporaries. */
  scrutinee: Scrutinee | undefined;
  /** The scope of the `let` whose extended temporaries are being made. */
  extendedScope: number | undefined;
  /** Set while the condition of a `while` is lowered. */
  whileLet = false;
  readonly #dead = new Set<BlockId>();
  readonly #entered = new Set<BlockId>();
  #current: BlockId = 0;

  get current(): BlockId {
    return this.#current;
  }

  get depth(): number {
    return this.#scopes.length;
  }

  graph(): Graph {
    return { locals: this.locals, blocks: this.#blocks };
  }

  emit(instruction: Instruction): void {
    this.#blocks[this.#current]?.instructions.push(instruction);
  }

  newBlock(): BlockId {
    this.#blocks.push({ instructions: [], successors: [] });
    return this.#blocks.length - 1;
  }

  /** Adds an edge from the current block. */
  edgeTo(block: BlockId): void {
    this.#blocks[this.#current]?.successors.push(block);
    if (!this.isDead) this.#entered.add(block);
  }

  /** Whether nothing can reach the current block. */
  get isDead(): boolean {
    return this.#dead.has(this.#current);
  }

  /** Whether code that is reached may stand in this block. */
  isLive(block: BlockId): boolean {
    return !this.#dead.has(block);
  }

  /** Whether a live block leads to this one. */
  isEntered(block: BlockId): boolean {
    return this.#entered.has(block);
  }

  /** Continues in another block. */
  switchTo(block: BlockId): void {
    this.#current = block;
  }

  /** Continues where branches meet; dead when none of them gets there. */
  switchToJoin(block: BlockId): void {
    this.#current = block;
    if (!this.#entered.has(block)) this.#dead.add(block);
  }

  /** Ends the current block with a jump and continues where nothing comes from. */
  jumpAway(block: BlockId): void {
    this.edgeTo(block);
    this.unreachable();
  }

  unreachable(): void {
    this.#current = this.newBlock();
    this.#dead.add(this.#current);
  }

  pushScope(kind: Scope['kind'], end: number, label?: TemporaryScope): void {
    this.#scopes.push({ kind, drops: [], label, end });
  }

  /** Leaves the innermost scope: its locals are dropped, last first. */
  popScope(): void {
    this.#dropDownTo(this.#scopes.length - 1);
    this.#scopes.pop();
  }

  /** Emits the drops of all scopes above `depth` without leaving them: for break, return, `?`. */
  exitTo(depth: number): void {
    this.#dropDownTo(depth);
  }

  #dropDownTo(depth: number): void {
    for (let i = this.#scopes.length - 1; i >= depth; i--) {
      const drops = this.#scopes[i]?.drops ?? [];
      for (let k = drops.length - 1; k >= 0; k--) {
        const local = drops[k];
        if (local === undefined) continue;
        this.emit({ op: 'drop', local });
        this.emit({ op: 'dead', local });
      }
    }
  }

  /** Declares a local that the innermost scope of its kind drops. */
  declare(local: NewLocal, where: 'variables' | 'temporaries' | 'extended'): LocalId {
    const scope = where === 'extended' ? (this.#scopes[this.extendedScope ?? -1] ?? this.#innermost('variables')) : this.#innermost(where);
    const id = this.locals.length;
    const isTemporary = local.kind === 'temporary';
    this.locals.push({
      id, kind: local.kind, name: local.name, type: local.type, range: local.range,
      mutable: local.mutable ?? false, origin: undefined, denotes: undefined, uncertain: local.uncertain ?? false,
      temporaryIn: isTemporary ? (where !== 'temporaries' ? 'extended' : (this.scrutinee?.label ?? scope?.label ?? 'statement')) : undefined,
      scrutinee: isTemporary ? this.scrutinee : undefined,
      scopeEnd: scope?.end ?? local.range.end,
    });
    scope?.drops.push(id);
    this.emit({ op: 'live', local: id });
    return id;
  }

  /** Declares a captured variable of the body around this one: it holds a value from the start and is dropped at the end. */
  declareCapture(outer: Local): LocalId {
    const id = this.locals.length;
    this.locals.push({
      id, kind: 'capture', name: outer.name, type: outer.type, range: outer.range, mutable: outer.mutable,
      origin: undefined, denotes: undefined, uncertain: outer.uncertain, temporaryIn: undefined, scrutinee: undefined, scopeEnd: this.#scopes[0]?.end ?? outer.range.end,
    });
    this.#scopes[0]?.drops.unshift(id);
    this.#blocks[0]?.instructions.unshift({ op: 'live', local: id }, { op: 'init', local: id });
    return id;
  }

  /** Index of the innermost scope of variables. */
  get variableScope(): number {
    for (let i = this.#scopes.length - 1; i >= 0; i--) if (this.#scopes[i]?.kind === 'variables') return i;
    return 0;
  }

  #innermost(kind: Scope['kind']): Scope | undefined {
    for (let i = this.#scopes.length - 1; i >= 0; i--) if (this.#scopes[i]?.kind === kind) return this.#scopes[i];
    return this.#scopes[0];
  }

  local(id: LocalId): Local {
    const found = this.locals[id];
    if (found === undefined) throw new Error(`no local ${id}`);
    return found;
  }
}
