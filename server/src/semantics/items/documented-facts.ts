import type { BlockingFact, BlockingKind, CancelFact, FunctionFacts } from '../facts.ts';

const CANCEL_HEADING = /^\s*#+\s*cancel(?:l?ation)?[\s-]+safety\s*$/im;
const BLOCKING_HEADING = /^\s*#+\s*block(?:s|ing)(?:\s+behaviou?r)?\s*$/im;

/** What the documentation of a function states of it. */
export function documentedFacts(doc: string | undefined): FunctionFacts {
  if (doc === undefined) return {};
  const [cancel, blocking] = [documentedCancel(doc), documentedBlocking(doc)];
  return { ...(cancel === undefined ? {} : { cancel }), ...(blocking === undefined ? {} : { blocking }) };
}

/** What a section `# Cancel safety` in the documentation of a function states; undefined without one that is clear. */
function documentedCancel(doc: string): CancelFact | undefined {
  const text = sectionOf(doc, CANCEL_HEADING);
  const verdict = text === undefined ? undefined : verdictOf(text);
  if (verdict === undefined) return undefined;
  return { verdict, lost: verdict === 'unsafe' ? 'work is lost, as its documentation says' : undefined, instead: undefined, source: 'its documentation' };
}

function verdictOf(text: string): CancelFact['verdict'] | undefined {
  if (/\bnot (?:\w+ )?cancel(?:l?ation)?[ -]safe\b/i.test(text)) return 'unsafe';
  if (/\bonly cancel(?:l?ation)?[ -]safe\b/i.test(text)) return 'conditional';
  return /\bcancel(?:l?ation)?[ -]safe\b/i.test(text) ? 'safe' : undefined;
}

/** What a section `# Blocking` in the documentation of a function states: that it keeps its thread. Undefined where it says that it does not. */
function documentedBlocking(doc: string): BlockingFact | undefined {
  const text = sectionOf(doc, BLOCKING_HEADING);
  if (text === undefined || DENIED.test(text)) return undefined;
  return { kind: kindOf(text), instead: undefined, fix: 'offload', cheap: false };
}

const DENIED = /\b(?:not|never|without|no longer|cannot|can't|doesn't|don't|won't)(?: \w+)? block|\bnon-?blocking\b/i;

/** What keeps the thread, as far as the text tells. */
function kindOf(text: string): BlockingKind {
  if (/\b(?:file|disk|directory)/i.test(text)) return 'file';
  if (/\b(?:network|socket|server|request|http)/i.test(text)) return 'net';
  return /\b(?:cpu|comput|hash)/i.test(text) ? 'cpu' : 'wait';
}

/** The text below a heading, up to the next one, without its marks. */
function sectionOf(doc: string, heading: RegExp): string | undefined {
  const found = heading.exec(doc);
  if (found === null) return undefined;
  const section = doc.slice(found.index + found[0].length).split(/^\s*#+\s/m)[0] ?? '';
  return section.replace(/[*_`\s]+/g, ' ');
}
