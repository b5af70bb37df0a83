import type { TextRange } from '../text/range.ts';

export type DirectiveKind = 'allow' | 'allow-file' | 'expect';

/** A rule as a directive names it. */
export interface NamedRule {
  readonly name: string;
  readonly range: TextRange;
}

/** A suppression comment. Ranges are of the file. */
export interface Directive {
  readonly form: 'directive';
  readonly kind: DirectiveKind;
  readonly comment: TextRange;
  readonly rules: readonly NamedRule[];
  /** Between the parentheses. */
  readonly list: TextRange;
  readonly reason: string | undefined;
}

/** A comment that wants to be a directive and is none. */
export interface MalformedDirective {
  readonly form: 'malformed';
  readonly comment: TextRange;
  /** What is wrong with it, one line, lower case. */
  readonly message: string;
}

/** More rules than there are: a list this long was not written by hand. */
const maxRules = 100;

const shape = 'write `holdpoint: allow(rule) reason="why"`';

/** Reads one comment; undefined for a comment that is no directive and does not want to be one. */
export function parseDirective(text: string, comment: TextRange): Directive | MalformedDirective | undefined {
  const whole = text.slice(comment.start, comment.end);
  const opening = /^(\/\/[/!]?|\/\*[*!]?)[ \t]*holdpoint[ \t]*:[ \t]*/.exec(whole);
  if (opening === null) return undefined;
  const malformed = (message: string): MalformedDirective => ({ form: 'malformed', comment, message });
  if (/^\/[/*][/*!]/.test(whole)) return malformed('a doc comment suppresses nothing: start it with `//`');
  const end = whole.startsWith('/*') && whole.endsWith('*/') ? whole.length - 2 : whole.length;
  const head = /^(allow-file|allow|expect)[ \t]*\(/.exec(whole.slice(opening[0].length, end));
  if (head === null) return malformed(shape);
  const from = opening[0].length + head[0].length;
  const to = whole.indexOf(')', from);
  if (to < 0 || to > end) return malformed('the list of rules has no closing parenthesis');
  const rules = namedRules(whole.slice(from, to), comment.start + from);
  if (rules === undefined) return malformed('name the rules, with commas between them');
  const tail = reasonOf(whole.slice(to + 1, end));
  if (tail === undefined) return malformed('after the rules, only `reason="why"` may stand');
  const list = { start: comment.start + from, end: comment.start + to };
  return { form: 'directive', kind: kindOf(head[1]), comment, rules, list, reason: tail.reason };
}

function kindOf(word: string | undefined): DirectiveKind {
  return word === 'allow-file' || word === 'expect' ? word : 'allow';
}

function namedRules(list: string, offset: number): readonly NamedRule[] | undefined {
  const rules: NamedRule[] = [];
  const parts = list.split(',');
  if (parts.length > maxRules) return undefined;
  let at = 0;
  for (const part of parts) {
    const name = part.trim();
    const start = offset + at + (part.length - part.trimStart().length);
    at += part.length + 1;
    if (!/^[A-Za-z0-9_:-]+$/.test(name)) return undefined;
    rules.push({ name, range: { start, end: start + name.length } });
  }
  return rules;
}

/** An empty reason is none. */
function reasonOf(rest: string): { readonly reason: string | undefined } | undefined {
  const tail = rest.trim();
  if (tail === '') return { reason: undefined };
  const found = /^,?[ \t]*reason[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"$/.exec(tail);
  if (found === null) return undefined;
  const reason = found[1]?.trim() ?? '';
  return { reason: reason === '' ? undefined : reason };
}
