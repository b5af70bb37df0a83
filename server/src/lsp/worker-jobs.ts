import type { Fix } from '../fixes/fix.ts';
import type { Diagnostic, FileAnalysis } from '../linter/diagnostic.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Engine } from './engine.ts';
import { suppressionEdit } from './suppression-edit.ts';
import { differenceOf } from './text-difference.ts';
import { Lines, toWire, wireEdit, wireFix } from './wire.ts';
import type { JobName, Jobs, WireFileEdits, WireFix } from './worker-protocol.ts';

/** The questions that are answered at once. */
export type ShortJob = Exclude<JobName, 'audit'>;

/** Answers the server's questions from the engine. */
export class WorkerJobs {
  readonly #engine: Engine;
  readonly lines: Lines;
  #latest: FileAnalysis | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.lines = new Lines((path) => engine.text(path));
  }

  /** To be called whenever a file, a manifest or a setting changed. */
  forget(): void {
    this.#latest = undefined;
  }

  analyse({ path }: Jobs['analyse']['params']): Jobs['analyse']['answer'] {
    return toWire(this.#analysis(path), this.lines);
  }

  fixes({ path, fingerprints }: Jobs['fixes']['params']): Jobs['fixes']['answer'] {
    const wanted = new Set(fingerprints);
    const titles = (diagnostic: Diagnostic): WireFix[] =>
      diagnostic.fixes().map(({ title, applicability }, index) => ({
        fingerprint: diagnostic.fingerprint,
        index,
        title,
        applicability,
      }));
    return this.#analysis(path).diagnostics.filter(({ fingerprint }) => wanted.has(fingerprint)).flatMap(titles);
  }

  fix({ path, fingerprint, index }: Jobs['fix']['params']): Jobs['fix']['answer'] {
    const fix: Fix | undefined = this.#find(path, fingerprint)?.fixes()[index];
    return fix === undefined ? undefined : wireFix(fix, this.lines);
  }

  suppress({ path, fingerprint }: Jobs['suppress']['params']): Jobs['suppress']['answer'] {
    const diagnostic = this.#find(path, fingerprint);
    if (diagnostic === undefined) return undefined;
    const edit = suppressionEdit({
      text: this.lines.text(path),
      rule: diagnostic.rule,
      offset: diagnostic.range.start,
      coveredBy: (offset) => this.#engine.coveredBy(path, offset),
    });
    return this.#edits(path, [edit]);
  }

  fixAll({ path }: Jobs['fixAll']['params']): Jobs['fixAll']['answer'] {
    const before = this.lines.text(path);
    const after = this.#engine.fixAll(path);
    if (after === undefined || after === before) return undefined;
    return this.#edits(path, differenceOf(before, after));
  }

  explain({ rule }: Jobs['explain']['params']): Jobs['explain']['answer'] {
    return this.#engine.explain(rule);
  }

  #edits(path: string, edits: readonly TextEdit[]): WireFileEdits[] {
    return [{ path, edits: edits.map(({ range, newText }) => wireEdit(path, range, newText, this.lines)) }];
  }

  #find(path: string, fingerprint: string): Diagnostic | undefined {
    return this.#analysis(path).diagnostics.find((diagnostic) => diagnostic.fingerprint === fingerprint);
  }

  #analysis(path: string): FileAnalysis {
    if (this.#latest?.path !== path) this.#latest = this.#engine.analyse(path);
    return this.#latest;
  }
}
