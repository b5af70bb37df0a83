import { parse } from 'smol-toml';
import { rules } from '../../server/src/rules/registry.ts';
import { suiteLints } from './lints.ts';

/** Our settings for a folder of tests: rules that answer for a lint are on, and what clippy is told there we are told too. */
export function settingsLike(clippySettings: string | undefined): string {
  const asked = new Set(suiteLints.flatMap((lint) => lint.rules));
  const off = rules.filter(({ id, offByDefault }) => offByDefault === true && asked.has(id));
  return [
    `await-holding-invalid-types = ${JSON.stringify(invalidTypes(clippySettings))}`,
    '[rules]',
    ...off.map(({ id }) => `${id} = "warning"`),
    '',
  ].join('\n');
}

/** Each is a path, or a table with a path and what to say. */
function invalidTypes(clippySettings: string | undefined): readonly string[] {
  if (clippySettings === undefined) return [];
  const listed: unknown = parse(clippySettings)['await-holding-invalid-types'];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    return typeof entry === 'object' && entry !== null && 'path' in entry && typeof entry.path === 'string' ? [entry.path] : [];
  });
}
