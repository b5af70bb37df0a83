import { basename } from 'node:path';
import type { Hit, Score } from './score.ts';

/** The pairs whose bug was not found, each with what was reported there instead. */
export function missesOf(scores: readonly Score[]): readonly string[] {
  return scores.filter(({ all }) => all.found === undefined).map((score) =>
    [
      ...heading('MISS', score),
      ...score.others.map(({ rule, severity, line }) => `here: ${rule} (${severity}) line ${line}`),
      ...(score.seen.parent === 'analysed' ? [] : [`file: ${score.seen.parent}`]),
    ].join('\n     '),
  );
}

/** The pairs whose fixed side is still found. */
export function alarmsOf(scores: readonly Score[]): readonly string[] {
  return scores.filter(({ all, pair }) => all.alarm !== undefined && pair.fix_note === undefined).map((score) => {
    const { fix_lines: lines, fix_hunks: hunks } = score.pair;
    const fixed = `fixed side: lines ${lines.filter((line) => line !== null).join(', ')}, hunks ${hunks.map((hunk) => hunk.join('-')).join(', ')}`;
    return [...heading('ALARM', score), fixed, ...score.alarms.map(hitText)].join('\n     ');
  });
}

function heading(title: string, { pair }: Score): readonly string[] {
  const place = `${pair.path}:${pair.lines.join(',')}`;
  return [`${title} ${pair.class} ${pair.scope} ${pair.id} ${place}`, `${pair.description} => ${pair.fixed_how}`];
}

function hitText({ finding: { rule, severity, file, line, message }, touch }: Hit): string {
  return `${rule} (${severity}, ${touch}) ${basename(file)}:${line} ${message}`;
}
