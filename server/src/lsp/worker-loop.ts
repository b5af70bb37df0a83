import type { FileSystem } from '../host/file-system.ts';
import { commonFolder, isWithin } from '../host/paths.ts';
import { findProject } from '../host/project.ts';
import { stackOf } from '../host/stack.ts';
import type { FileAnalysis } from '../linter/diagnostic.ts';
import { folderOf, isFilePath } from '../text/path.ts';
import type { Engine } from './engine.ts';
import { WorkerFiles } from './worker-files.ts';
import { WorkerJobs, type ShortJob } from './worker-jobs.ts';
import { toWire, wireSkipped } from './wire.ts';
import type {
  FromWorker,
  JobMessage,
  JobName,
  Jobs,
  StateMessage,
  ToWorker,
  WireAudit,
} from './worker-protocol.ts';

/** The worker's end of the line. */
export interface WorkerPort {
  post(message: FromWorker): void;
  listen(receive: (message: ToWorker) => void): void;
}

/** Serves the main thread for ever: keeps the engine's files, answers jobs in the order they came. */
export function serveEngine(engine: Engine, disk: FileSystem, port: WorkerPort): void {
  new WorkerLoop(engine, disk, port).start();
}

/** How long background work runs before waiting messages get their turn, in milliseconds. */
const slice = 8;

class WorkerLoop {
  readonly #engine: Engine;
  readonly #port: WorkerPort;
  readonly #files: WorkerFiles;
  readonly #jobs: WorkerJobs;
  readonly #cancelled = new Set<number>();
  #roots: readonly string[] = [];
  /** Projects of open documents that lie in no folder. */
  readonly #adopted = new Set<string>();
  #background: Promise<void> = Promise.resolve();
  #backgroundWork = 0;
  /** Folders that are yet to be read. */
  #loads = 0;
  #sliceEnd = 0;

  constructor(engine: Engine, disk: FileSystem, port: WorkerPort) {
    this.#engine = engine;
    this.#port = port;
    this.#jobs = new WorkerJobs(engine);
    this.#files = new WorkerFiles(engine, disk, {
      begins: (path) => port.post({ kind: 'busy', path }),
      complains: (text) => port.post({ kind: 'complaint', text }),
      pause: () => this.#pause(),
    });
  }

  start(): void {
    this.#port.listen((message) => this.#receive(message));
    this.#port.post({ kind: 'ready' });
  }

  #receive(message: ToWorker): void {
    this.#announce(message);
    if (message.kind === 'job') {
      this.#answer(message);
      return;
    }
    try {
      this.#takeState(message);
    } catch (error) {
      this.#port.post({ kind: 'complaint', text: `${message.kind}: ${stackOf(error)}` });
    }
  }

  /** In the midst of background work, the main thread cannot know by itself which file comes next. */
  #announce(message: ToWorker): void {
    if (this.#backgroundWork === 0) return;
    const path = message.kind === 'open' ? message.path : message.kind === 'job' && 'path' in message.params ? message.params.path : undefined;
    if (path !== undefined) this.#port.post({ kind: 'busy', path });
  }

  #takeState(message: StateMessage): void {
    if (message.kind === 'cancel') {
      this.#cancelled.add(message.id);
      return;
    }
    this.#jobs.forget();
    switch (message.kind) {
      case 'configure':
        this.#files.maxFileSize = message.maxFileSize;
        for (const text of this.#engine.configure(message.settings)) this.#port.post({ kind: 'complaint', text });
        return;
      case 'open-folders':
        this.#roots = message.roots;
        this.#files.keepWithin([...message.roots, ...this.#adopted]);
        this.#loadInBackground(message.roots);
        return;
      case 'open':
        this.#files.open(message.path, message.text);
        return this.#adopt(message.path);
      case 'close':
        return this.#files.close(message.path);
      case 'refuse':
        return this.#files.refuse(message.path);
      case 'reload':
        this.#files.allow(message.paths);
        if (this.#files.reload(message.paths)) this.#port.post({ kind: 'changed' });
        this.#port.post({ kind: 'idle' });
        return;
      default:
        return message satisfies never;
    }
  }

  /** A document outside of all folders still belongs to a project, which says more about it than the file alone. */
  #adopt(path: string): void {
    if (!isFilePath(path)) return;
    if ([...this.#roots, ...this.#adopted].some((root) => isWithin(root, path))) return;
    const project = findProject(folderOf(path));
    if (project === undefined) return;
    this.#adopted.add(project.root);
    this.#loadInBackground([project.root]);
  }

  #answer(message: JobMessage): void {
    if (message.job === 'audit') {
      const { roots } = message.params;
      this.#inBackground(() => this.#runAudit(message.id, roots.length > 0 ? roots : [...this.#adopted]));
      return;
    }
    if (message.job === 'settle' && this.#loads > 0) {
      const { id } = message;
      this.#inBackground(() => Promise.resolve(this.#port.post({ kind: 'answer', id, value: undefined })));
      return;
    }
    try {
      this.#port.post({ kind: 'answer', id: message.id, value: this.#shortAnswer(message) });
    } catch (error) {
      if (this.#engine.isBeyondRepair()) throw error;
      this.#port.post({ kind: 'failed', id: message.id, message: stackOf(error) });
    }
    if (this.#engine.isBeyondRepair()) throw new Error('the parser is beyond repair');
  }

  #shortAnswer(message: JobMessage & { readonly job: ShortJob }): Jobs[JobName]['answer'] {
    switch (message.job) {
      case 'analyse':
        return this.#jobs.analyse(message.params);
      case 'fixes':
        return this.#jobs.fixes(message.params);
      case 'fix':
        return this.#jobs.fix(message.params);
      case 'suppress':
        return this.#jobs.suppress(message.params);
      case 'fixAll':
        return this.#jobs.fixAll(message.params);
      case 'settle':
        return undefined;
      case 'explain':
        return this.#jobs.explain(message.params);
      default:
        return message satisfies never;
    }
  }

  async #runAudit(id: number, roots: readonly string[]): Promise<void> {
    try {
      this.#port.post({ kind: 'answer', id, value: await this.#audit(id, roots) });
    } catch (error) {
      this.#port.post({ kind: 'failed', id, message: stackOf(error) });
    }
    this.#cancelled.delete(id);
  }

  async #audit(id: number, roots: readonly string[]): Promise<WireAudit | undefined> {
    const began = Date.now();
    await this.#files.load(roots);
    this.#jobs.forget();
    const analyses: FileAnalysis[] = [];
    const paths = this.#engine.files().filter((path) => roots.some((root) => isWithin(root, path)));
    for (const path of paths) {
      if (this.#cancelled.has(id)) return undefined;
      this.#port.post({ kind: 'busy', path });
      analyses.push(this.#engine.analyse(path));
      if (this.#engine.isBeyondRepair()) process.exit(1);
      if (this.#sliceOver()) this.#port.post({ kind: 'progress', id, done: analyses.length, total: paths.length });
      await this.#pause();
    }
    const skipped = this.#files.skipped();
    const input = { root: commonFolder(roots), analyses, skipped, duration: Date.now() - began };
    const files = analyses.map((analysis) => toWire(analysis, this.#jobs.lines));
    return { ...this.#engine.summarise(input), files: [...files, ...skipped.map(wireSkipped)] };
  }

  #loadInBackground(roots: readonly string[]): void {
    this.#loads++;
    this.#inBackground(() => this.#load(roots).finally(() => this.#loads--));
  }

  async #load(roots: readonly string[]): Promise<void> {
    // What was opened meanwhile is looked at first.
    await nextTurn();
    const changed = await this.#files.load(roots);
    this.#jobs.forget();
    if (changed) this.#port.post({ kind: 'changed' });
  }

  /** One thing after the other: an audit must not run over half a workspace. */
  #inBackground(work: () => Promise<void>): void {
    this.#backgroundWork++;
    this.#background = this.#background
      .then(work)
      .catch((error: unknown) => this.#port.post({ kind: 'complaint', text: stackOf(error) }))
      .then(() => {
        this.#backgroundWork--;
        this.#port.post({ kind: 'idle' });
      });
  }

  #sliceOver(): boolean {
    return performance.now() >= this.#sliceEnd;
  }

  async #pause(): Promise<void> {
    if (!this.#sliceOver()) return;
    await nextTurn();
    this.#sliceEnd = performance.now() + slice;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
