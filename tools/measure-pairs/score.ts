import { readFileSync } from 'node:fs';
import type { Checked, CheckedFinding } from '../checked.ts';
import { extentsOf, isWithin } from '../extents.ts';
import { isAbout } from './classes.ts';
import type { Pair, Side } from './pair.ts';

/** How a finding meets a place: on its lines, elsewhere in the function, or with a related location only. */
export type Touch = 'line' | 'function' | 'related';

/** What is counted of a pair, once for all findings and once for warnings and errors alone. */
export interface Verdict {
  /** The best finding on the side with the bug. */
  readonly found: Touch | undefined;
  /** The best finding where the fix has been at work. */
  readonly alarm: Touch | undefined;
  /** Found before the fix, silent after it. */
  readonly apart: boolean;
  /** And one of the findings that counted has really gone: a hit elsewhere in the function does not pass. */
  readonly strict: boolean;
}

export interface Hit {
  readonly finding: CheckedFinding;
  readonly touch: Touch;
}

export interface Score {
  readonly pair: Pair;
  readonly all: Verdict;
  readonly loud: Verdict;
  readonly hits: readonly Hit[];
  readonly alarms: readonly Hit[];
  /** Findings at the bug of rules that are about something else. */
  readonly others: readonly CheckedFinding[];
  /** What became of the pair's file on each side. */
  readonly seen: Readonly<Record<Side, string>>;
}

/** What was checked on one side, and the pair's file in it. */
export interface SideRun {
  readonly checked: Checked;
  readonly target: string;
}

/** So many lines beside the bug still count. */
const near = 3;

/** Compares what is found before and after a fix. */
export function score(pair: Pair, runs: Readonly<Record<Side, SideRun>>): Score {
  const texts = new Texts();
  const around = touchesBug(pair, texts.of(runs.parent.target), runs.parent.target);
  const hits = touching(ownFindings(pair, runs.parent), around);
  const alarms = touching(ownFindings(pair, runs.fix), touchesFix(pair, runs.fix.target));
  const seen = { parent: statusOf(runs.parent), fix: statusOf(runs.fix) };
  const others = runs.parent.checked.findings.filter((finding) => !isAbout(finding.rule, pair.class) && around(finding) !== undefined);
  const gone = goneAfter(pair, runs, texts);
  // Silence about a file that was not looked at proves nothing.
  const isBlind = /^(failed|skipped|not listed)/.test(seen.fix);
  const verdict = (counts: (finding: CheckedFinding) => boolean): Verdict => {
    const [own, wrong] = [hits, alarms].map((list) => list.filter(({ finding }) => counts(finding))) as [Hit[], Hit[]];
    const apart = own.length > 0 && wrong.length === 0 && !isBlind;
    return { found: best(own), alarm: best(wrong), apart, strict: apart && own.some(({ finding }) => gone(finding)) };
  };
  return { pair, all: verdict(() => true), loud: verdict(({ isLoud }) => isLoud), hits, alarms, others, seen };
}

function ownFindings(pair: Pair, { checked }: SideRun): readonly CheckedFinding[] {
  return checked.findings.filter(({ rule }) => isAbout(rule, pair.class));
}

type Touches = (finding: CheckedFinding) => Touch | undefined;

function touching(findings: readonly CheckedFinding[], touches: Touches): readonly Hit[] {
  return findings.flatMap((finding) => {
    const touch = touches(finding);
    return touch === undefined ? [] : [{ finding, touch }];
  });
}

function touchesBug(pair: Pair, text: string, target: string): Touches {
  const spans = extentsOf(text, pair.function).filter((span) => pair.lines.some((line) => isWithin(span, line)));
  const isNear = (line: number): boolean => pair.lines.some((buggy) => Math.abs(line - buggy) <= near);
  const isInside = (line: number): boolean => spans.some((span) => isWithin(span, line));
  return ({ file, line, related }) => {
    if (file === target && isNear(line)) return 'line';
    if (file === target && isInside(line)) return 'function';
    return related.some((step) => step.file === target && (isNear(step.line) || isInside(step.line))) ? 'related' : undefined;
  };
}

function touchesFix(pair: Pair, target: string): Touches {
  const isFixed = (line: number): boolean => pair.fix_lines.includes(line) || pair.fix_hunks.some((hunk) => isWithin(hunk, line));
  return ({ file, line, related }) => {
    if (file === target && isFixed(line)) return 'line';
    return related.some((step) => step.file === target && isFixed(step.line)) ? 'related' : undefined;
  };
}

function best(hits: readonly Hit[]): Touch | undefined {
  return (['line', 'function', 'related'] as const).find((touch) => hits.some((hit) => hit.touch === touch));
}

function statusOf({ checked, target }: SideRun): string {
  if (checked.failure !== undefined) return `failed: ${checked.failure}`;
  return checked.files.size === 0 ? 'analysed' : (checked.files.get(target) ?? 'not listed');
}

/** Whether fewer findings of a rule stand on the same code after the fix. Lines move, so the code is what is compared. */
function goneAfter(pair: Pair, runs: Readonly<Record<Side, SideRun>>, texts: Texts): (finding: CheckedFinding) => boolean {
  const keyOf = ({ rule, file, line }: CheckedFinding): string => [rule, file.split('/').at(-1), texts.line(file, line)].join('\n');
  const keys = { parent: ownFindings(pair, runs.parent).map(keyOf), fix: ownFindings(pair, runs.fix).map(keyOf) };
  const count = (side: Side, wanted: string): number => keys[side].filter((key) => key === wanted).length;
  return (finding) => count('fix', keyOf(finding)) < count('parent', keyOf(finding));
}

/** Texts of files that were written for a pair, read once. */
class Texts {
  readonly #texts = new Map<string, string>();

  of(file: string): string {
    const text = this.#texts.get(file) ?? readFileSync(file, 'utf8');
    this.#texts.set(file, text);
    return text;
  }

  /** A 1-based line without its white space. */
  line(file: string, line: number): string {
    return (this.of(file).split(/\r\n|\r|\n/)[line - 1] ?? '').replaceAll(/\s/g, '');
  }
}
