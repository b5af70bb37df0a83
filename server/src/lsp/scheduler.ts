import type { Documents, OpenDocument } from './documents.ts';
import type { WireAnalysis } from './worker-protocol.ts';

export interface SchedulerOptions {
  readonly documents: Documents;
  readonly analyse: (document: OpenDocument) => Promise<WireAnalysis>;
  /** A result for the document as the editor shows it; results for older states are never handed on. */
  readonly finished: (result: DocumentResult) => void;
  readonly failed: (document: OpenDocument, error: unknown) => void;
}

export interface DocumentResult {
  readonly document: OpenDocument;
  readonly analysis: WireAnalysis;
}

/** How long the editor must rest before other open documents are looked at again, in milliseconds. */
const rest = 250;

/**
 * Decides which open document is analysed next: the one that changed first, at its newest state.
 * There is no delay: what is queued in the connection is read first, then the analysis runs.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  /** Paths in the order of their first unanswered change. */
  readonly #waiting = new Set<string>();
  readonly #latest = new Map<string, DocumentResult>();
  readonly #listeners = new Map<string, ((result: DocumentResult | undefined) => void)[]>();
  #held = true;
  #running = false;
  #queued = false;
  /** The document that is being analysed: what is known of it is about to be replaced. */
  #inFlight: string | undefined;
  #recheck: NodeJS.Timeout | undefined;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Begins to work; until then changes are only noted. */
  release(): void {
    this.#held = false;
    this.#queue();
  }

  /** The document changed, or what it depends on did. */
  touch(path: string): void {
    this.#waiting.add(path);
    this.#queue();
  }

  touchAll(): void {
    for (const { path } of this.#options.documents.all()) this.touch(path);
  }

  /** An edit may change what holds in other files: they are looked at again when the editor rests. */
  touchOthersLater(changed: string): void {
    clearTimeout(this.#recheck);
    this.#recheck = setTimeout(() => {
      for (const { path } of this.#options.documents.all()) if (path !== changed) this.touch(path);
    }, rest);
  }

  /** The newest result of a document, waiting for it if need be; undefined once it is closed. */
  async result(path: string): Promise<DocumentResult | undefined> {
    const document = this.#options.documents.at(path);
    if (document === undefined) return undefined;
    const latest = this.#latest.get(path);
    if (latest?.document === document && !this.#waiting.has(path) && this.#inFlight !== path) return latest;
    const answer = new Promise<DocumentResult | undefined>((resolve) => {
      this.#listeners.set(path, [...(this.#listeners.get(path) ?? []), resolve]);
    });
    if (this.#inFlight !== path) this.touch(path);
    return answer;
  }

  /** Whether someone waits for the next result of a document. */
  isAwaited(path: string): boolean {
    return this.#listeners.has(path);
  }

  forget(path: string): void {
    this.#waiting.delete(path);
    this.#latest.delete(path);
    this.#settle(path, undefined);
  }

  #queue(): void {
    if (this.#held || this.#queued || this.#running || this.#waiting.size === 0) return;
    this.#queued = true;
    setImmediate(() => {
      this.#queued = false;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (const path of this.#waiting) {
      this.#waiting.delete(path);
      const document = this.#options.documents.at(path);
      this.#inFlight = path;
      if (document !== undefined) await this.#analyse(document);
      this.#inFlight = undefined;
    }
    this.#running = false;
    this.#queue();
  }

  async #analyse(document: OpenDocument): Promise<void> {
    try {
      const analysis = await this.#options.analyse(document);
      if (!this.#options.documents.isCurrent(document)) {
        // The change that made it stale has put it on the list again.
        if (this.#options.documents.at(document.path) !== undefined) this.#waiting.add(document.path);
        return;
      }
      const result = { document, analysis };
      this.#latest.set(document.path, result);
      this.#options.finished(result);
      this.#settle(document.path, result);
    } catch (error) {
      this.#options.failed(document, error);
      this.#settle(document.path, undefined);
    }
  }

  #settle(path: string, result: DocumentResult | undefined): void {
    const listeners = this.#listeners.get(path) ?? [];
    this.#listeners.delete(path);
    for (const listener of listeners) listener(result);
  }
}
