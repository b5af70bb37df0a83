import { readSettings, type Settings } from './settings.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { wireSkipped } from './wire.ts';
import { UnansweredError, WorkerClient, type AskOptions, type StartWorker } from './worker-client.ts';
import type { JobName, Jobs, StateMessage, WireAnalysis } from './worker-protocol.ts';

export interface AnalysisOptions {
  readonly start: StartWorker;
  /** Milliseconds the analysis of one file may take. */
  readonly budget: number;
  readonly documents: Documents;
  readonly changed: () => void;
  readonly log: (text: string) => void;
  readonly gaveUp: (reason: string) => void;
}

/** Why one text of a file is not tried any more. */
interface Quarantine {
  /** The text that broke the analysis; undefined for a file on disk. */
  readonly text: string | undefined;
  readonly reason: string;
  readonly strikes: number;
}

/** After this many texts of one document that broke the analysis, it rests until it is opened again. */
const strikeLimit = 3;

/** The worker as the handlers see it: always told what the editor shows before it is asked anything. */
export class Analysis {
  settings: Settings = readSettings(undefined).settings;
  readonly #options: AnalysisOptions;
  readonly #client: WorkerClient;
  /** What the worker was last told of each open document. */
  readonly #told = new Map<string, string>();
  readonly #quarantine = new Map<string, Quarantine>();
  #roots: readonly string[] = [];

  constructor(options: AnalysisOptions) {
    this.#options = options;
    this.#client = new WorkerClient({
      start: options.start,
      budget: options.budget,
      state: () => this.#everything(),
      changed: options.changed,
      complained: options.log,
      quarantined: (path, reason) => this.#quarantined(path, reason),
      gaveUp: options.gaveUp,
    });
  }

  start(): void {
    this.#client.start();
  }

  stop(): void {
    this.#client.stop();
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#client.tell(this.#configuration());
  }

  openFolders(roots: readonly string[]): void {
    this.#roots = roots;
    this.#client.tell({ kind: 'open-folders', roots });
  }

  /** The document is no longer open; what is on disk counts again. */
  close(path: string): void {
    this.#quarantine.delete(path);
    if (this.#told.delete(path)) this.#client.tell({ kind: 'close', path });
  }

  /** Files changed, came or went on disk. */
  reload(paths: readonly string[]): void {
    for (const path of paths) if (this.#quarantine.get(path)?.text === undefined) this.#quarantine.delete(path);
    this.#client.tell({ kind: 'reload', paths });
  }

  /** The analysis of an open document as it is now; one that is left out says why. */
  async analyse(document: OpenDocument): Promise<WireAnalysis> {
    const { path } = document;
    if (!this.settings.enable) return { path, status: 'analysed', reason: undefined, diagnostics: [] };
    const reason = this.#whyNot(document);
    if (reason !== undefined) return wireSkipped({ path, reason });
    try {
      return await this.ask('analyse', { path });
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      return wireSkipped({ path, reason: this.#whyNot(document) ?? error.message.split('\n', 1)[0] ?? 'its analysis failed' });
    }
  }

  async ask<K extends JobName>(job: K, params: Jobs[K]['params'], options?: AskOptions): Promise<Jobs[K]['answer']> {
    this.#tellTexts();
    return this.#client.ask(job, params, options);
  }

  cancel(id: number): void {
    this.#client.tell({ kind: 'cancel', id });
  }

  #tellTexts(): void {
    for (const document of this.#options.documents.all()) {
      const { path, text } = document;
      if (this.#told.get(path) === text) continue;
      if (this.#whyNot(document) === undefined) {
        this.#told.set(path, text);
        this.#client.tell({ kind: 'open', path, text });
      } else if (this.#told.delete(path)) {
        this.#client.tell({ kind: 'refuse', path });
      }
    }
  }

  #whyNot({ path, text }: OpenDocument): string | undefined {
    const { maxFileSize } = this.settings;
    if (text.length > maxFileSize) return `larger than ${maxFileSize} bytes, the limit set by \`holdpoint.maxFileSize\``;
    const quarantine = this.#quarantine.get(path);
    if (quarantine === undefined) return undefined;
    return quarantine.text === text || quarantine.strikes >= strikeLimit ? quarantine.reason : undefined;
  }

  #quarantined(path: string, reason: string): void {
    const text = this.#options.documents.at(path)?.text;
    const strikes = (this.#quarantine.get(path)?.strikes ?? 0) + 1;
    this.#quarantine.set(path, { text: this.#told.get(path) ?? text, reason, strikes });
    this.#told.delete(path);
    this.#options.log(`${path} is left out: ${reason}`);
  }

  #configuration(): StateMessage {
    const { engine, maxFileSize } = this.settings;
    return { kind: 'configure', settings: engine, maxFileSize };
  }

  /** What a new worker must know. */
  #everything(): StateMessage[] {
    const messages: StateMessage[] = [this.#configuration()];
    for (const path of this.#quarantine.keys()) messages.push({ kind: 'refuse', path });
    messages.push({ kind: 'open-folders', roots: this.#roots });
    for (const [path, text] of this.#told) messages.push({ kind: 'open', path, text });
    return messages;
  }
}
