import type { Sink } from './world.ts';

/** A counter on a terminal's last line; silent everywhere else. */
export class Progress {
  readonly #sink: Sink;
  readonly #total: number;
  #done = 0;
  #shown = 0;

  constructor(sink: Sink, total: number) {
    this.#sink = sink;
    this.#total = total;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#sink.isTerminal || now - this.#shown < 100) return;
    this.#shown = now;
    this.#sink.write(`\r\u001B[K${this.#done}/${this.#total} files`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown > 0) this.#sink.write('\r\u001B[K');
  }
}
