import { classNames } from './classes.ts';
import { scopes } from './pair.ts';
import type { Score, Verdict } from './score.ts';

const header = `${' '.repeat(26)}|   n | found       line  fn rel | found+   | fixed | alarm    (own) | alarm+   | apart    | apart+   | strict   | strict+`;
const rule = '-'.repeat(header.length);

/**
 * What was found by class and by scope. `+`: warnings and errors alone; fixed: pairs whose fixed side is judged;
 * own: alarms whose own place, not a related one, is where the fix has been at work.
 */
export function tableOf(scores: readonly Score[]): string {
  const where = (name: string, belongs: (score: Score) => boolean): readonly string[] => row(name, scores.filter(belongs));
  return [
    header,
    rule,
    ...Object.entries(classNames).flatMap(([letter, name]) => where(`${letter} ${name}`, ({ pair }) => pair.class === letter)),
    rule,
    ...scopes.flatMap((scope) => where(`scope ${scope}`, ({ pair }) => pair.scope === scope)),
    ...where('confidence high', ({ pair }) => pair.confidence === 'high'),
    ...where('all flagged lines survive', ({ pair }) => pair.fix_lines.every((line) => line !== null)),
    ...where('all', () => true),
  ].join('\n');
}

function row(name: string, scores: readonly Score[]): readonly string[] {
  if (scores.length === 0) return [];
  const fixed = scores.filter(({ pair }) => pair.fix_note === undefined);
  const share = (of: readonly Score[], holds: (score: Score) => boolean): string => percent(of.filter(holds).length, of.length);
  const counted = (what: keyof Verdict, among: 'all' | 'loud', of: readonly Score[] = fixed): string => share(of, (score) => score[among][what] !== undefined && score[among][what] !== false);
  const touches = (['line', 'function', 'related'] as const).map((touch) => String(scores.filter(({ all }) => all.found === touch).length).padStart(4)).join('');
  const own = String(fixed.filter(({ all }) => all.alarm === 'line').length).padStart(3);
  const cells = [
    name.padEnd(26),
    ` ${String(scores.length).padStart(3)} `,
    ` ${counted('found', 'all', scores)}   ${touches} `,
    ` ${counted('found', 'loud', scores)} `,
    ` ${String(fixed.length).padStart(5)} `,
    ` ${counted('alarm', 'all')} (${own}) `,
    ` ${counted('alarm', 'loud')} `,
    ...(['apart', 'strict'] as const).flatMap((what) => [` ${counted(what, 'all')} `, ` ${counted(what, 'loud')} `]),
  ];
  return [cells.join('|')];
}

/** A half goes to the even number, so that halves do not all push a table the same way. */
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 0, roundingMode: 'halfEven' });

function percent(count: number, of: number): string {
  return of === 0 ? '  -     -' : `${String(count).padStart(3)} ${rounded.format((100 * count) / of).padStart(4)}%`;
}
