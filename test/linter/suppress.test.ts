import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type Config, defaultConfig, mergeLayers } from '../../server/src/config/config.ts';
import { parseConfig } from '../../server/src/config/parse-config.ts';
import { suppressionRules } from '../../server/src/config/suppression-rules.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { badWord, FakeWorkspace, wordRule } from './fake-workspace.ts';

const body = (code: string): string => `fn run {\n    ${code}\n}\n`;

function analyse(text: string, config: Config = defaultConfig, rules: readonly Rule[] = [badWord]) {
  return analyseFile(new FakeWorkspace({ 'a.rs': text }), 'a.rs', config, rules);
}

const found = (text: string, config?: Config, rules?: readonly Rule[]): readonly string[] =>
  analyse(text, config, rules).diagnostics.map(({ rule }) => rule);

/** The text after the first fix of the first diagnostic. */
function fixed(text: string, rules?: readonly Rule[]): string | undefined {
  const fix = analyse(text, defaultConfig, rules).diagnostics[0]?.fixes()[0];
  return fix === undefined ? undefined : applyEdits(text, fix.change.get('a.rs') ?? []);
}

describe('suppressions', () => {
  it('at the end of a line cover that line', () => {
    deepEqual(found(body('BAD; // holdpoint: allow(bad-word) reason="measured"\n    BAD;')), ['bad-word']);
    equal(analyse(body('BAD; // holdpoint: allow(bad-word)')).suppressed, 1);
  });

  it('on a line of their own cover the next statement or item as a whole', () => {
    deepEqual(found(body('// holdpoint: allow(bad-word)\n    call(\n        BAD,\n    );')), []);
    deepEqual(found(`// holdpoint: allow(bad-word)\n#[inline]\nfn run {\n    BAD;\n    BAD;\n}\n`), []);
    deepEqual(found(body('// holdpoint: allow(bad-word)\n    // why it is so\n\n    BAD;\n    BAD;')), ['bad-word']);
    deepEqual(found(body('/* holdpoint: allow(bad-word) */ BAD;')), []);
  });

  it('for a file cover all of it, wherever they stand', () => {
    deepEqual(found(`${body('BAD;')}// holdpoint: allow-file(bad-word) reason="generated"\n`), []);
  });

  it('at the end of a block cover nothing', () => {
    deepEqual(found(`${body('fine();\n    // holdpoint: allow(bad-word)')}fn next {\n    BAD;\n}\n`), ['unused-suppression', 'bad-word']);
  });

  it('silence the named rules only', () => {
    const rules = [badWord, wordRule('evil-word', 'EVIL', 'fine')];
    deepEqual(found(body('// holdpoint: allow(evil-word)\n    call(BAD, EVIL);'), defaultConfig, rules), ['bad-word']);
    deepEqual(found(body('// holdpoint: allow(evil-word, bad-word)\n    call(BAD, EVIL);'), defaultConfig, rules), []);
  });

  it('by an attribute of an honoured lint count, others do not', () => {
    deepEqual(found('#[allow(clippy::bad_word)]\nfn run {\n    BAD;\n}\n'), []);
    deepEqual(found('#[expect(clippy::bad_word)]\nfn run {\n    BAD;\n}\n'), []);
    deepEqual(found('#[allow(clippy::other)]\nfn run {\n    BAD;\n}\n'), ['bad-word']);
  });

  it('that are met by an expected finding are silent, and reported when it is missing', () => {
    deepEqual(found(body('// holdpoint: expect(bad-word) reason="x"\n    BAD;')), []);
    const [diagnostic] = analyse(body('// holdpoint: expect(bad-word) reason="x"\n    fine();')).diagnostics;
    deepEqual([diagnostic?.rule, diagnostic?.message], ['unused-suppression', 'no finding of `bad-word` here, though one is expected']);
  });
});

describe('bad suppressions', () => {
  const messageOf = (comment: string, config?: Config): string | undefined =>
    analyse(body(`${comment}\n    fine();`), config).diagnostics.find(({ rule }) => rule === 'bad-suppression')?.message;

  it('are malformed', () => {
    for (const comment of ['alow(bad-word)', 'allow', 'allow()', 'allow(a b)', 'allow(bad-word', 'allow(bad-word) because', 'ignore']) {
      match(messageOf(`// holdpoint: ${comment}`) ?? `${comment} was taken`, /write `holdpoint|parenthesis|name the rules|only `reason/);
    }
    match(messageOf('/// holdpoint: allow(bad-word)') ?? '', /doc comment/);
  });

  it('name an unknown rule, and the fix renames it', () => {
    equal(messageOf('// holdpoint: allow(bad-wrod)'), 'unknown rule `bad-wrod`; did you mean `bad-word`?');
    equal(messageOf('// holdpoint: allow(something-else-entirely)'), 'unknown rule `something-else-entirely`');
    equal(fixed(body('// holdpoint: allow(bad-wrod)\n    fine();')), body('// holdpoint: allow(bad-word)\n    fine();'));
  });

  it('lack a reason where one is required', () => {
    const config = mergeLayers([parseConfig('require-reason = true', 'holdpoint.toml').layer]);
    match(messageOf('// holdpoint: allow(bad-word)', config) ?? '', /gives no reason/);
    match(messageOf('// holdpoint: allow(bad-word) reason=" "', config) ?? '', /gives no reason/);
    equal(messageOf('// holdpoint: allow(bad-word) reason="why"', config), undefined);
  });

  it('are not comments that merely mention the name', () => {
    deepEqual(found(body('// see holdpoint: allow(nothing)\n    // Holdpoint: a tool\n    fine();')), []);
  });

  it('do not silence', () => {
    deepEqual(found(body('// holdpoint: allow(bad-word\n    BAD;')), ['bad-suppression', 'bad-word']);
  });
});

describe('unused suppressions', () => {
  it('are removed with their line, or with the space before them', () => {
    equal(fixed(body('// holdpoint: allow(bad-word)\n    fine();')), 'fn run {\n    fine();\n}\n');
    equal(fixed(body('fine();  // holdpoint: allow(bad-word)')), body('fine();'));
    equal(fixed(body('/* holdpoint: allow(bad-word) */ fine();')), body('fine();'));
    equal(fixed('// holdpoint: allow-file(bad-word)\r\nfn a {\r\n}\r\n'), 'fn a {\r\n}\r\n');
  });

  it('lose only the rules that are unused', () => {
    const rules = [badWord, wordRule('evil-word', 'EVIL', 'fine')];
    const text = body('// holdpoint: allow(evil-word, bad-word) reason="x"\n    BAD;');
    equal(fixed(text, rules), text.replace('evil-word, ', ''));
  });

  it('give the credit to the nearest: a wider one that adds nothing is unused', () => {
    const text = `// holdpoint: allow-file(bad-word)\n${body('BAD; // holdpoint: allow(bad-word)')}`;
    const { diagnostics } = analyse(text);
    deepEqual(diagnostics.map(({ rule, range }) => [rule, range.start]), [['unused-suppression', 0]]);
  });

  it('are not judged for rules that are off, in broken functions and in tests that are off', () => {
    const off = mergeLayers([{ ...parseConfig('', 'holdpoint.toml').layer, rules: new Map([['bad-word', 'off']]) }]);
    const testsOff = mergeLayers([parseConfig('tests = "off"', 'holdpoint.toml').layer]);
    const comment = '// holdpoint: allow(bad-word)\n    fine();';
    deepEqual(found(body(comment), off), []);
    deepEqual(found(body(`${comment} @@`)), []);
    deepEqual(found(`#[test]\n${body(comment)}`, testsOff), []);
    const broken: Rule = { ...badWord, check: () => { throw new Error('oops'); } };
    deepEqual(found(body(comment), defaultConfig, [broken]), []);
    deepEqual(found(body(comment)), ['unused-suppression']);
  });

  it('can be silenced for a file', () => {
    const text = `// holdpoint: allow-file(unused-suppression)\n${body('// holdpoint: allow(bad-word)\n    fine();')}`;
    deepEqual(found(text), []);
  });

  it('follow the level set for them', () => {
    const config = mergeLayers([parseConfig('[rules]\nunused-suppression = "hint"', 'holdpoint.toml').layer]);
    equal(analyse(body('// holdpoint: allow(bad-word)\n    fine();'), config).diagnostics[0]?.severity, 'hint');
  });
});

describe('suppressions in hostile files', () => {
  it('are read in time that grows with the file', () => {
    const started = performance.now();
    const many = '// holdpoint: allow(bad-word)\n'.repeat(40_000);
    const line = '/* holdpoint: allow(bad-word) */'.repeat(20_000);
    const wide = `// holdpoint: allow(bad-word)${' '.repeat(200_000)}x`;
    const list = `// holdpoint: allow(${'bad-word,'.repeat(50_000)}bad-word)`;
    for (const text of [many, line, wide, list, `// holdpoint:${' '.repeat(200_000)}x`]) {
      // The fake's coveredBy is not meant for this: only the linter's own work is measured.
      class Plain extends FakeWorkspace {
        override coveredBy(): undefined { return undefined; }
      }
      analyseFile(new Plain({ 'a.rs': `${text}\n${body('BAD;')}` }), 'a.rs', defaultConfig, [badWord]);
    }
    ok(performance.now() - started < 5000);
  });

  it('are read up to a number, and the first beyond it says so', () => {
    const text = `${'// holdpoint: allow-file(bad-word)\n'.repeat(1001)}${body('BAD;')}`;
    const messages = analyse(text).diagnostics.filter(({ rule }) => rule === 'bad-suppression');
    deepEqual(messages.map(({ message }) => message), ['only 1000 suppressions are read in one file']);
  });
});

describe('the pages of the suppression rules', () => {
  for (const { id, docs } of suppressionRules) {
    it(`${id}: the bad example is found, the good one is not`, () => {
      const rules = [wordRule('await-holding-lock', 'LOCK', 'fine')];
      deepEqual(found(docs.bad.trim(), defaultConfig, rules), [id]);
      deepEqual(found(docs.good.trim(), defaultConfig, rules), []);
    });
  }
});
