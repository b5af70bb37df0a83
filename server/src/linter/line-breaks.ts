import type { Fix } from '../fixes/fix.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A fix whose new lines end as those of the files it edits. Builders write `\n` and need not know. */
export function withLineBreaks(snapshot: Pick<Snapshot, 'text'>, fix: Fix): Fix {
  const entries = [...fix.change].map(([path, edits]) => {
    if (!endsWithCarriageReturns(snapshot.text(path) ?? '')) return [path, edits] as const;
    const adapted = edits.map(({ range, newText }) => ({ range, newText: newText.replace(/\r?\n/g, '\r\n') }));
    return [path, adapted] as const;
  });
  return { ...fix, change: new Map(entries) };
}

/** The first line decides. */
function endsWithCarriageReturns(text: string): boolean {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r';
}
