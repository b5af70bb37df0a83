import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../checked.ts';
import { filesBelow } from '../files-below.ts';
import { type Side, sides } from './pair.ts';
import type { Place } from './places.ts';

/** A place that was checked. */
export interface CheckedPlace {
  readonly side: Side;
  readonly place: Place;
  readonly checked: Checked;
}

/** How much is reported for so much code, a line of text for each side and kind of place. A place counts once, however many pairs share it. */
export function noiseLines(places: readonly CheckedPlace[]): readonly string[] {
  return [true, false].flatMap((isFile) =>
    sides.flatMap((side) => {
      const own = places.filter((one) => one.side === side && (one.place.kind === 'file') === isFile);
      const lines = own.reduce((sum, one) => sum + linesOf(one), 0);
      if (lines === 0) return [];
      const findings = own.flatMap(({ checked }) => checked.findings);
      const loud = findings.filter(({ isLoud }) => isLoud).length;
      const rate = ((1000 * loud) / lines).toFixed(2);
      return [`noise (${isFile ? 'one file' : 'crate or tree'}, ${side} side): ${rate} warnings and errors per 1,000 lines (${loud} in ${lines}), ${findings.length - loud} below`];
    }),
  );
}

function linesOf({ place, checked }: CheckedPlace): number {
  const files = place.kind === 'file' ? [place.given] : filesBelow(place.given, '.rs').map((path) => join(place.given, path));
  const analysed = files.filter((file) => checked.files.get(file)?.startsWith('skipped') !== true);
  return analysed.reduce((sum, file) => sum + readFileSync(file, 'latin1').split('\n').length - 1, 0);
}
