import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { type Config, defaultConfig } from '../../server/src/config/config.ts';
import { mergeLayers } from '../../server/src/config/config.ts';
import { parseConfig } from '../../server/src/config/parse-config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { badWord, FakeWorkspace, wordRule } from './fake-workspace.ts';

const body = (code: string): string => `fn run {\n    ${code}\n}\n`;

function analyse(text: string, config: Config = defaultConfig, rules: readonly Rule[] = [badWord]) {
  return analyseFile(new FakeWorkspace({ 'src/a.rs': text }), 'src/a.rs', config, rules);
}

/** The settings of a holdpoint.toml, in which the test's rules are no known ones. */
function settings(level: 'off' | 'hint' | 'information' | 'warning' | 'error', toml = ''): Config {
  const { layer } = parseConfig(toml, 'holdpoint.toml');
  return mergeLayers([{ ...layer, rules: new Map([['bad-word', level]]) }]);
}

describe('analyseFile', () => {
  it('turns findings into diagnostics in text order', () => {
    const { diagnostics, status } = analyse(body('BAD; BAD;'));
    deepEqual(diagnostics.map(({ rule, severity, item, range }) => [rule, severity, item, range.start]), [
      ['bad-word', 'warning', 'app::run', 13],
      ['bad-word', 'warning', 'app::run', 18],
    ]);
    equal(status, 'analysed');
  });

  it('skips a file that is excluded, too large or unknown, and says why', () => {
    const { layer } = parseConfig('exclude = ["src/*"]', 'holdpoint.toml');
    equal(analyse(body('BAD;'), mergeLayers([layer])).reason, 'excluded by holdpoint.toml');
    const small = parseConfig('max-file-size = 5', 'holdpoint.toml').layer;
    equal(analyse(body('BAD;'), mergeLayers([small])).status, 'skipped');
    equal(analyseFile(new FakeWorkspace(), 'no.rs', defaultConfig, []).reason, 'it is not in the workspace');
  });

  it('loses only the findings of a rule that throws', () => {
    const broken: Rule = { ...badWord, id: 'broken', check: () => { throw new Error('oops'); } };
    const { diagnostics, status, reason } = analyse(body('BAD;'), defaultConfig, [broken, badWord]);
    deepEqual([diagnostics.length, status, reason], [1, 'partial', 'the rule broken failed: oops']);
  });

  it('skips the file when its facts cannot be had', () => {
    class Broken extends FakeWorkspace {
      override bodies(): never { throw new Error('no facts'); }
    }
    const { status, reason } = analyseFile(new Broken({ 'a.rs': 'x' }), 'a.rs', defaultConfig, [badWord]);
    deepEqual([status, reason], ['skipped', 'the analysis failed: no facts']);
  });

  it('offers no fix in a function with a syntax error, and names the function', () => {
    const { diagnostics, status, reason } = analyse(`${body('BAD; @@')}fn sound {\n    BAD;\n}\n`);
    deepEqual(diagnostics.map((diagnostic) => diagnostic.fixes().length), [0, 1]);
    deepEqual([status, reason], ['partial', 'syntax error in `run`']);
  });

  it('runs a rule that is off by default only where it is given a level', () => {
    const quiet: Rule = { ...badWord, offByDefault: true };
    deepEqual(analyse(body('BAD;'), defaultConfig, [quiet]).diagnostics, []);
    deepEqual(analyse(body('BAD;'), settings('hint'), [quiet]).diagnostics.map(({ severity }) => severity), ['hint']);
  });

  it('lowers findings in tests by one level unless told otherwise', () => {
    const text = `#[test]\nfn t {\n    BAD; BAD_ERROR;\n}\n`;
    const severities = (config: Config) => analyse(text, config).diagnostics.map(({ severity }) => severity);
    deepEqual(severities(defaultConfig), ['information', 'warning']);
    deepEqual(severities(mergeLayers([parseConfig('tests = "same"', 'holdpoint.toml').layer])), ['warning', 'error']);
    deepEqual(severities(mergeLayers([parseConfig('tests = "off"', 'holdpoint.toml').layer])), []);
  });

  it('applies the configured level; what the rule ranks lower stays lower', () => {
    const severities = (config: Config) => analyse(body('BAD; BAD_INFO; BAD_ERROR;'), config).diagnostics.map(({ severity }) => severity);
    deepEqual(severities(settings('error')), ['error', 'warning', 'error']);
    deepEqual(severities(settings('hint')), ['hint', 'hint', 'hint']);
    deepEqual(severities(settings('off')), []);
  });

  it('keeps fingerprints when lines move and tells equal findings apart', () => {
    const prints = (text: string) => analyse(text).diagnostics.map(({ fingerprint }) => fingerprint);
    const before = prints(body('BAD; BAD;'));
    deepEqual(prints(`// a comment\n\n${body('let x = 1;\n    BAD;   BAD;')}`), before);
    notEqual(before[0], before[1]);
    match(before[0] ?? '', /^[0-9a-f]{16}$/);
    equal(before[1], `${before[0]}-2`);
    notEqual(prints(body('BAD;').replace('run', 'walk'))[0], before[0]);
    // Silencing the first of two does not rename the second.
    deepEqual(prints(body('// holdpoint: allow(bad-word) reason="x"\n    BAD;\n    BAD;')), [before[1]]);
  });

  it('reports a finding that two bodies see once', () => {
    class Twice extends FakeWorkspace {
      override bodies(path: string) { return [...super.bodies(path), ...super.bodies(path)]; }
    }
    equal(analyseFile(new Twice({ 'a.rs': body('BAD;') }), 'a.rs', defaultConfig, [badWord]).diagnostics.length, 1);
  });

  it('ends the new lines of a fix as the file ends its own', () => {
    const text = body('BAD;').replaceAll('\n', '\r\n');
    const rule = wordRule('two-lines', 'BAD', 'a\nb');
    const fix = analyse(text, defaultConfig, [rule]).diagnostics[0]?.fixes()[0];
    equal(fix?.change.get('src/a.rs')?.[0]?.newText, 'a\r\nb');
    ok(text.includes('\r\n'));
  });
});
