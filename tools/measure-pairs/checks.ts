import { check, type Checked } from '../checked.ts';
import type { Place } from './places.ts';

/** One run for each place and edition, however many pairs share it. */
export class Checks {
  readonly done = new Map<string, Checked>();

  of({ given }: Place, edition: string): Checked {
    const key = `${given} ${edition}`;
    const checked = this.done.get(key) ?? check(given, edition);
    this.done.set(key, checked);
    return checked;
  }
}
