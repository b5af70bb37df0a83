import { changeIn } from '../../server/src/text/edit.ts';
import { defineRule, type Finding, type Rule } from '../../server/src/rules/rule.ts';
import type { BodyFacts } from '../../server/src/semantics/facts.ts';
import { containsOffset, containsRange, type TextRange } from '../../server/src/text/range.ts';
import type { DebugBody } from '../../server/src/workspace/debug-body.ts';
import type { LintAttribute, Snapshot, SyntaxProblem } from '../../server/src/workspace/snapshot.ts';

/**
 * A workspace that knows only lines: each line `fn name {` to the next `}` at the line's start is a body, a statement
 * runs to its `;` or, for a body, to its `}`. Enough for the linter, which asks for nothing else.
 */
export class FakeWorkspace implements Snapshot {
  readonly #texts = new Map<string, string>();
  /** What setManifest was given, and what it is to answer. */
  readonly manifests = new Map<string, string>();
  complaints: readonly string[] = [];
  edition = 0;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(texts)) this.#texts.set(path, text);
  }

  get files(): readonly string[] {
    return [...this.#texts.keys()].sort();
  }

  text(path: string): string | undefined {
    return this.#texts.get(path);
  }

  setFile(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  setManifest(path: string, text: string): readonly string[] {
    this.manifests.set(path, text);
    return this.complaints;
  }

  setDefaultEdition(edition: number): void {
    this.edition = edition;
  }

  /** As debug output: every body with nothing held. */
  release(): void {}

  describe(path: string, line: number | undefined): readonly DebugBody[] {
    const lineOf = (offset: number): number => (this.text(path) ?? '').slice(0, offset).split('\n').length;
    const around = this.bodies(path).filter(({ range }) => line === undefined || (lineOf(range.start) <= line && line <= lineOf(range.end)));
    return around.map(({ item, range }) => {
      const start = { line: lineOf(range.start), column: 1, offset: range.start };
      const awaits = [{ start, held: [{ place: 'g', type: 'MutexGuard<u8>', start }] }];
      return { function: item, awaits, send: 'no', because: ['`g` is not Send'], graph: [] };
    });
  }

  itemFindings(): readonly [] {
    return [];
  }

  /** It knows no types. */
  typesAt(): undefined {
    return undefined;
  }

  bodies(path: string): readonly BodyFacts[] {
    const text = this.text(path) ?? '';
    return matches(text, /(#\[test\]\s*)?(async )?fn (\w+) \{[^]*?^\}/gm).map(({ range, found }) => {
      const body = { path, text, range, item: `app::${found[3]}`, name: found[3], isTest: found[1] !== undefined };
      const rest = { isAsync: found[2] !== undefined, hasError: found[0].includes('@@'), calls: [], selects: [], findings: (_: object, run: () => unknown) => run() };
      return { ...body, ...rest } as unknown as BodyFacts;
    });
  }

  comments(path: string): readonly TextRange[] {
    return matches(this.text(path) ?? '', /\/\/[^\r\n]*|\/\*[^]*?\*\//g).map(({ range }) => range);
  }

  lintAttributes(path: string): readonly LintAttribute[] {
    const text = this.text(path) ?? '';
    return matches(text, /#\[(allow|expect)\(([\w:]+)\)\]/g).map(({ range, found }) => {
      const level = found[1] === 'expect' ? 'expect' : 'allow';
      return { level, lint: found[2] ?? '', range, scope: this.coveredBy(path, range.end) ?? range };
    });
  }

  coveredBy(path: string, offset: number): TextRange | undefined {
    const text = this.text(path) ?? '';
    const comments = this.comments(path);
    const starts = matches(text, /^[ \t]*(?!\/\/)\S/gm).map(({ range }) => range.end - 1);
    const start = starts.find((at) => at >= offset && text[at] !== '}' && !comments.some((comment) => containsOffset(comment, at)));
    if (start === undefined) return undefined;
    const end = /^(?:#\[[^\]]*\]\s*)*(?:async )?fn /.test(text.slice(start)) ? text.indexOf('\n}', start) + 2 : text.indexOf(';', start) + 1;
    return { start, end };
  }

  missingModules(): readonly string[] {
    return [];
  }

  syntaxProblems(path: string): readonly SyntaxProblem[] {
    return matches(this.text(path) ?? '', /@@/g).map(({ range }) => {
      const item = this.bodies(path).find((body) => containsRange(body.range, range))?.name;
      return { item, range, message: 'unexpected `@@`' };
    });
  }
}

/** Finds the word BAD and fixes it to GOOD; `BAD_INFO` is an information, `BAD_ERROR` an error. */
export const badWord: Rule = defineRule({
  id: 'bad-word',
  category: 'deadlock',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: ['clippy::bad_word'],
  docs: { summary: 's', why: 'w', failsWhen: 'f', trigger: 't', bad: '', good: '', gaps: [], fixSafety: '', related: [] },
  *check(body): Iterable<Finding> {
    const text = body.text.slice(body.range.start, body.range.end);
    for (const { range, found } of matches(text, /\bBAD(?:_(INFO|ERROR))?\b/g)) {
      const at = { start: body.range.start + range.start, end: body.range.start + range.end };
      yield {
        range: at,
        confidence: 'certain',
        ...(found[1] === 'INFO' ? { severity: 'information' } : found[1] === 'ERROR' ? { severity: 'error' } : {}),
        message: 'the word `BAD` is bad',
        failsWhen: 'it is read',
        trigger: 'reading',
        related: [],
        fixes: () => [
          { title: 'Write GOOD', applicability: 'machine-applicable', change: changeIn(body.path, [{ range: at, newText: 'GOOD' }]) },
        ],
      };
    }
  },
});

/** A rule that looks for a word of its own and whose fix replaces it by `replacement`. */
export function wordRule(id: string, word: string, replacement: string): Rule {
  return defineRule({
    ...badWord,
    id,
    category: 'blocking',
    *check(body): Iterable<Finding> {
      const text = body.text.slice(body.range.start, body.range.end);
      for (const { range } of matches(text, new RegExp(`\\b${word}\\b`, 'g'))) {
        const at = { start: body.range.start + range.start, end: body.range.start + range.end };
        const change = changeIn(body.path, [{ range: at, newText: replacement }]);
        const told = { message: `found \`${word}\``, failsWhen: 'x', trigger: 'y', related: [] };
        yield { range: at, confidence: 'likely', ...told, fixes: () => [{ title: 'Replace', applicability: 'machine-applicable', change }] };
      }
    },
  });
}

function matches(text: string, pattern: RegExp): { range: TextRange; found: RegExpMatchArray }[] {
  return [...text.matchAll(pattern)].map((found) => ({
    range: { start: found.index, end: found.index + found[0].length },
    found,
  }));
}
