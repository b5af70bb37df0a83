import type { FromWorker, JobMessage, JobName, Jobs, StateMessage, ToWorker } from './worker-protocol.ts';

/** A running worker, as the client needs it. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  terminate(): void;
}

/** What a worker tells its client. `ended` comes once, unless the client terminated it. */
export interface WorkerListener {
  readonly received: (message: FromWorker) => void;
  readonly ended: (reason: string) => void;
}

export type StartWorker = (listener: WorkerListener) => WorkerHandle;

export interface WorkerClientOptions {
  readonly start: StartWorker;
  /** How long the worker may be silent over one file, in milliseconds. */
  readonly budget: number;
  /** Everything a new worker must be told before it can answer. */
  readonly state: () => readonly StateMessage[];
  readonly changed: () => void;
  readonly complained: (text: string) => void;
  /** A file's analysis hung or failed twice; from now on the state must leave it out. */
  readonly quarantined: (path: string, reason: string) => void;
  /** The worker cannot be kept alive; nothing is analysed any more. */
  readonly gaveUp: (reason: string) => void;
}

/** Why a question has no answer. */
export class UnansweredError extends Error {}

export interface AskOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly onId?: (id: number) => void;
}

interface Pending {
  readonly message: JobMessage;
  readonly resolve: (value: Jobs[JobName]['answer']) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

/** How often the watchdog looks, in milliseconds. */
const tick = 100;
/** More restarts than this within the window, in milliseconds, and the worker is given up: better idle than busy for ever. */
const restartLimit = 10;
const restartWindow = 5 * 60_000;

/**
 * Talks to the analysis thread and keeps it alive: a worker that hangs is ended, one that ends is started again
 * and told everything anew, and the file that broke it is named so that it is not tried again.
 */
export class WorkerClient {
  readonly #options: WorkerClientOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #crashes = new Map<string, number>();
  #worker: WorkerHandle | undefined;
  #nextId = 1;
  #busy: string | undefined;
  #silentTicks = 0;
  #timer: NodeJS.Timeout | undefined;
  #restarts: readonly number[] = [];
  #dead: string | undefined;

  constructor(options: WorkerClientOptions) {
    this.#options = options;
  }

  start(): void {
    const worker = this.#options.start({
      received: (message) => {
        if (this.#worker === worker) this.#receive(message);
      },
      ended: (reason) => {
        if (this.#worker === worker) this.#crashed(reason);
      },
    });
    this.#worker = worker;
    this.#busy = undefined;
    for (const message of this.#options.state()) worker.post(message);
    for (const { message } of this.#pending.values()) worker.post(message);
    this.#watch();
  }

  /** Ends the worker for good. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    clearInterval(this.#timer);
  }

  tell(message: StateMessage): void {
    this.#worker?.post(message);
  }

  /** The worker's answer. Rejects with `UnansweredError` when the file is quarantined meanwhile. */
  ask<K extends JobName>(job: K, params: Jobs[K]['params'], options: AskOptions = {}): Promise<Jobs[K]['answer']> {
    if (this.#dead !== undefined) return Promise.reject(new UnansweredError(this.#dead));
    const id = this.#nextId++;
    options.onId?.(id);
    const message = { kind: 'job', id, job, params } as JobMessage;
    const answer = new Promise<Jobs[JobName]['answer']>((resolve, reject) => {
      this.#pending.set(id, { message, resolve, reject, onProgress: options.onProgress });
    });
    this.#worker?.post(message);
    this.#watch();
    return answer;
  }

  #receive(message: FromWorker): void {
    this.#silentTicks = 0;
    switch (message.kind) {
      case 'ready':
        return;
      case 'busy':
        this.#busy = message.path;
        return this.#watch();
      case 'idle':
        this.#busy = undefined;
        return;
      case 'changed':
        return this.#options.changed();
      case 'complaint':
        return this.#options.complained(message.text);
      case 'progress':
        return this.#pending.get(message.id)?.onProgress?.(message.done, message.total);
      case 'answer':
        return this.#settle(message.id, (pending) => pending.resolve(message.value));
      case 'failed':
        return this.#settle(message.id, (pending) => pending.reject(new UnansweredError(message.message)));
      case 'fatal':
        return this.#giveUp(message.message);
      default:
        return message satisfies never;
    }
  }

  #settle(id: number, how: (pending: Pending) => void): void {
    this.#busy = undefined;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (pending !== undefined) how(pending);
  }

  /** Counts silence in ticks, not by the clock: a machine that slept has not been working. */
  #watch(): void {
    if (this.#timer !== undefined) return;
    this.#silentTicks = 0;
    this.#timer = setInterval(() => {
      if (this.#pending.size === 0 && this.#busy === undefined) {
        clearInterval(this.#timer);
        this.#timer = undefined;
        return;
      }
      if (++this.#silentTicks * tick < this.#options.budget) return;
      this.#hung();
    }, tick);
  }

  #hung(): void {
    const path = this.#culprit();
    this.#worker?.terminate();
    const seconds = Math.round(this.#options.budget / 100) / 10;
    if (path !== undefined) this.#quarantine(path, `its analysis took longer than ${seconds} s`);
    this.#restart('the analysis hung');
  }

  #crashed(reason: string): void {
    const path = this.#culprit();
    if (path !== undefined) {
      const crashes = (this.#crashes.get(path) ?? 0) + 1;
      this.#crashes.set(path, crashes);
      if (crashes > 1) this.#quarantine(path, 'its analysis failed twice');
    }
    this.#restart(reason);
  }

  #culprit(): string | undefined {
    if (this.#busy !== undefined) return this.#busy;
    for (const { message } of this.#pending.values()) if ('path' in message.params) return message.params.path;
    return undefined;
  }

  #quarantine(path: string, reason: string): void {
    this.#crashes.delete(path);
    this.#options.quarantined(path, reason);
    for (const [id, { message, reject }] of this.#pending) {
      if (!('path' in message.params) || message.params.path !== path) continue;
      this.#pending.delete(id);
      reject(new UnansweredError(reason));
    }
  }

  #restart(reason: string): void {
    this.#options.complained(`the analysis thread is started again: ${reason}`);
    const now = Date.now();
    this.#restarts = [...this.#restarts.filter((time) => now - time < restartWindow), now];
    if (this.#restarts.length > restartLimit) this.#giveUp(reason);
    else this.start();
  }

  #giveUp(reason: string): void {
    this.#dead = reason;
    this.stop();
    for (const { reject } of this.#pending.values()) reject(new UnansweredError(reason));
    this.#pending.clear();
    this.#options.gaveUp(reason);
  }
}
