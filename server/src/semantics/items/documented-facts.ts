import type { CancelFact } from '../facts.ts';

const HEADING = /^\s*#+\s*cancel(?:l?ation)?[\s-]+safety\s*$/im;

/** What a section `# Cancel safety` in the documentation of a function states; undefined without one that is clear. */
export function documentedCancel(doc: string | undefined): CancelFact | undefined {
  const heading = doc === undefined ? undefined : HEADING.exec(doc);
  if (doc === undefined || heading === null || heading === undefined) return undefined;
  const section = doc.slice(heading.index + heading[0].length).split(/^\s*#+\s/m)[0] ?? '';
  const text = section.replace(/[*_`\s]+/g, ' ');
  const verdict = verdictOf(text);
  if (verdict === undefined) return undefined;
  return { verdict, lost: verdict === 'unsafe' ? 'work is lost, as its documentation says' : undefined, instead: undefined, source: 'its documentation' };
}

function verdictOf(text: string): CancelFact['verdict'] | undefined {
  if (/\bnot (?:\w+ )?cancel(?:l?ation)?[ -]safe\b/i.test(text)) return 'unsafe';
  if (/\bonly cancel(?:l?ation)?[ -]safe\b/i.test(text)) return 'conditional';
  return /\bcancel(?:l?ation)?[ -]safe\b/i.test(text) ? 'safe' : undefined;
}
