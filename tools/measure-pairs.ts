// `npm run measure:pairs -- --pairs FILE.jsonl --mirror FOLDER [--work FOLDER] [--class x] [--show misses,alarms]`:
// scores the built program on commits before and after real fixes. Found: a finding of a rule of the bug's class in the
// function, or near the lines, before the fix. Alarm: one where the fix has been at work, after it.
// The sources are written to the work folder, outside of the repository, and are used again.
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Checks } from './measure-pairs/checks.ts';
import { isMapped } from './measure-pairs/classes.ts';
import { type CheckedPlace, noiseLines } from './measure-pairs/noise.ts';
import { type Pair, readPairs, type Side, sides } from './measure-pairs/pair.ts';
import { materialise, type Place } from './measure-pairs/places.ts';
import { score } from './measure-pairs/score.ts';
import { alarmsOf, missesOf } from './measure-pairs/show.ts';
import { tableOf } from './measure-pairs/table.ts';
import { MissingSource } from './mirror.ts';

interface PlacedPair {
  readonly pair: Pair;
  readonly places: Readonly<Record<Side, Place>>;
}

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string' },
    mirror: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'holdpoint-pairs') },
    class: { type: 'string', default: '' },
    show: { type: 'string', default: '' },
  },
});

if (options.pairs === undefined || options.mirror === undefined) {
  process.stderr.write('measure:pairs: --pairs FILE.jsonl and --mirror FOLDER are needed\n');
  process.exitCode = 2;
} else process.exitCode = measure(options.pairs, options.mirror);

/** Prints the scores; 0 when every pair could be measured. */
function measure(file: string, mirror: string): number {
  mkdirSync(options.work, { recursive: true });
  const work = realpathSync(options.work);
  const wanted = readPairs(file).filter((pair) => options.class === '' || options.class.includes(pair.class));
  const missing: string[] = [];
  const placed = wanted.flatMap((pair) => placePair(pair, { mirror, work, missing }));
  const checks = new Checks();
  const scores = placed.map(({ pair, places }) => score(pair, {
    parent: { checked: checks.of(places.parent, pair.edition), target: places.parent.target },
    fix: { checked: checks.of(places.fix, pair.edition), target: places.fix.target },
  }));
  const findings = [...checks.done.values()].flatMap((checked) => checked.findings);
  const unmapped = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !isMapped(rule)).sort();
  const failed = [...checks.done].flatMap(([key, { failure }]) => (failure === undefined ? [] : [`${key}: ${failure}`]));
  const partly = scores.filter(({ seen }) => sides.some((side) => !/^(analysed|failed)/.test(seen[side])));
  print([
    `${scores.length} pairs of ${new Set(scores.map(({ pair }) => pair.repo)).size} repositories`,
    '',
    tableOf(scores),
    '',
    ...noiseLines(checkedPlaces(placed, checks)),
    ...(unmapped.length === 0 ? [] : [`rules without a class: ${unmapped.join(', ')}`]),
    ...listed('runs failed', failed),
    ...listed('pairs missing', missing),
    ...listed('pairs whose file was not fully analysed', partly.map(({ pair, seen }) => `${pair.id}: before ${seen.parent}, after ${seen.fix}`)),
    ...(options.show.includes('misses') ? missesOf(scores) : []),
    ...(options.show.includes('alarms') ? alarmsOf(scores) : []),
  ]);
  return failed.length + missing.length === 0 ? 0 : 1;
}

function placePair(pair: Pair, { missing, ...folders }: { readonly mirror: string; readonly work: string; readonly missing: string[] }): readonly PlacedPair[] {
  try {
    return [{ pair, places: { parent: materialise(pair, 'parent', folders), fix: materialise(pair, 'fix', folders) } }];
  } catch (error) {
    if (!(error instanceof MissingSource)) throw error;
    missing.push(`${pair.id}: ${error.message}`);
    return [];
  }
}

function checkedPlaces(placed: readonly PlacedPair[], checks: Checks): readonly CheckedPlace[] {
  const found = new Map<string, CheckedPlace>();
  for (const { pair, places } of placed) {
    for (const side of sides) {
      const place = places[side];
      found.set(`${side} ${place.given} ${pair.edition}`, { side, place, checked: checks.of(place, pair.edition) });
    }
  }
  return [...found.values()];
}

function listed(what: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${lines.length} ${what}:`, ...lines.map((line) => `  ${line}`)];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
