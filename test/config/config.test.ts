import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { complaintText } from '../../server/src/config/complaint.ts';
import { excludedBy, levelFor, mergeLayers } from '../../server/src/config/config.ts';
import { ConfigTree } from '../../server/src/config/config-tree.ts';
import { parseConfig, parseManifestConfig, parseSettings } from '../../server/src/config/parse-config.ts';

const complaintsIn = (text: string): readonly string[] => parseConfig(text, 'holdpoint.toml').complaints.map(complaintText);

describe('parseConfig', () => {
  it('reads every setting', () => {
    const { layer, complaints } = parseConfig(
      [
        'tests = "off"',
        'require-reason = true',
        'exclude = ["generated/**"]',
        'max-file-size = 1_000',
        '[rules]',
        'unused-suppression = "info"',
        'bad-suppression = "warn"',
        '[[overrides]]',
        'paths = ["examples/**"]',
        'rules = { bad-suppression = "off" }',
      ].join('\n'),
      'crate/holdpoint.toml',
    );
    deepEqual(complaints, []);
    deepEqual([layer.tests, layer.requireReason, layer.exclude, layer.maxFileSize, layer.base], ['off', true, ['generated/**'], 1000, 'crate']);
    const config = mergeLayers([layer]);
    equal(levelFor(config, 'unused-suppression', 'crate/src/a.rs'), 'information');
    equal(levelFor(config, 'bad-suppression', 'crate/src/a.rs'), 'warning');
    equal(levelFor(config, 'bad-suppression', 'crate/examples/a.rs'), 'off');
    equal(levelFor(config, 'another', 'crate/src/a.rs'), undefined);
    equal(excludedBy(config, 'crate/generated/x/y.rs'), 'crate/holdpoint.toml');
    equal(excludedBy(config, 'elsewhere/generated/y.rs'), undefined);
  });

  it('names file, line and key of what it does not know, and what was meant', () => {
    deepEqual(complaintsIn('# comment\ntest = "off"'), ['holdpoint.toml:2: unknown setting `test`; did you mean `tests`?']);
    deepEqual(complaintsIn('[rules]\n\nunused-supression = "off"'), [
      'holdpoint.toml:3: unknown rule `unused-supression`; did you mean `unused-suppression`?',
    ]);
    deepEqual(complaintsIn('[[overrides]]\npaths = ["a"]\nrules = {}\n[[overrides]]\npaths = ["b"]\nrules = {}\npath = 1'), [
      'holdpoint.toml:7: unknown setting `path`; did you mean `paths`?',
    ]);
    deepEqual(complaintsIn('completely = "unlike"'), ['holdpoint.toml:1: unknown setting `completely`']);
  });

  it('says what a value should have been', () => {
    deepEqual(complaintsIn('tests = "lowr"'), ['holdpoint.toml:1: `tests` must be one of same, lower, off, not "lowr"; did you mean "lower"?']);
    deepEqual(complaintsIn('[rules]\nbad-suppression = "fatal"'), [
      'holdpoint.toml:2: `rules.bad-suppression` must be one of off, hint, information, warning, error, not "fatal"',
    ]);
    deepEqual(complaintsIn('require-reason = "yes"'), ['holdpoint.toml:1: `require-reason` must be true or false, not "yes"']);
    deepEqual(complaintsIn('max-file-size = 0'), ['holdpoint.toml:1: `max-file-size` must be greater than 0, not 0']);
    deepEqual(complaintsIn('exclude = "a"'), ['holdpoint.toml:1: `exclude` must be an array, not "a"']);
    deepEqual(complaintsIn('rules = 1'), ['holdpoint.toml:1: `rules` must be a table, not 1']);
    deepEqual(complaintsIn('[[overrides]]\nrules = {}'), ['holdpoint.toml:1: `overrides[0].paths` is missing']);
    ok(complaintsIn(`exclude = ["${'a'.repeat(501)}"]`)[0]?.includes('longer than 500'));
  });

  it('keeps what is sound when something else is not', () => {
    const { layer, complaints } = parseConfig('tests = "nope"\nrequire-reason = true\nexclude = ["a", 1, "b", 2]', 'holdpoint.toml');
    equal(complaints.length, 3);
    deepEqual([layer.tests, layer.requireReason, layer.exclude], [undefined, true, ['a', 'b']]);
  });

  it('gives the place of text that is no TOML', () => {
    deepEqual(complaintsIn('tests = "off"\nrules = ['), ['holdpoint.toml:2: not valid TOML: unfinished array']);
  });

  it('refuses keys that reach into prototypes', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      deepEqual(complaintsIn(`[rules]\n${key} = "off"`), [`holdpoint.toml:2: \`${key}\` cannot be a setting`]);
      deepEqual(complaintsIn(`[${key}]\npolluted = true`), [`holdpoint.toml:1: \`${key}\` cannot be a setting`]);
    }
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}, "bad-suppression": "off"}');
    const { layer } = parseSettings({ rules: hostile });
    equal(layer.rules.get('bad-suppression'), 'off');
    equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('ends on values of any shape', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    for (const value of [null, 1, 'x', [], [[]], deep, { a: deep }, Number.NaN]) {
      const { layer } = parseSettings({ rules: value, tests: value, maxFileSize: value });
      deepEqual([layer.rules.size, layer.tests, layer.exclude.length], [0, undefined, 0]);
    }
  });
});

describe('parseConfig on any text', () => {
  it('never throws, and points into the text', () => {
    const word = fc.constantFrom('rules', 'tests', 'exclude', 'overrides', '[[overrides]]', '[rules]', '= "off"', '= [', ']', '= {', '}', '\n', '"a"', '1', '.', ' = ', '__proto__', '\u0000', '"""');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        for (const { line } of parseConfig(text, 'holdpoint.toml').complaints) {
          ok(line === undefined || (line >= 1 && line <= text.split('\n').length + 1));
        }
        parseManifestConfig(`[package.metadata.holdpoint]\n${text}`, 'Cargo.toml');
      }),
      { numRuns: 2000 },
    );
  });

  it('ends on a large one', () => {
    const started = performance.now();
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index} = 1`).join('\n');
    equal(complaintsIn(keys).length, 50);
    complaintsIn(`exclude = [${'1,'.repeat(100_000)}]`);
    ok(performance.now() - started < 5000);
  });
});

describe('parseSettings', () => {
  it('reads the editor and names it in complaints', () => {
    const { layer, complaints } = parseSettings({ rules: { 'bad-suppression': 'hint', nope: 'off' }, tests: 'same', maxFileSize: 2048 });
    deepEqual([layer.rules.get('bad-suppression'), layer.tests, layer.maxFileSize], ['hint', 'same', 2048]);
    deepEqual(complaints.map(complaintText), ['editor settings: unknown rule `nope`']);
  });
});

describe('parseManifestConfig', () => {
  it('reads both metadata tables and points into the manifest', () => {
    const text = '[package]\nname = "a"\n[package.metadata.holdpoint]\ntests = "off"\n[workspace.metadata.holdpoint.rules]\nnope = "off"\n';
    const parsed = parseManifestConfig(text, 'Cargo.toml');
    equal(parsed.package?.tests, 'off');
    equal(parsed.workspace?.rules.size, 0);
    deepEqual(parsed.complaints.map(complaintText), ['Cargo.toml:6: unknown rule `nope`']);
  });

  it('finds nothing in a manifest that is none', () => {
    const { package: own, complaints } = parseManifestConfig('[package', 'Cargo.toml');
    deepEqual([own, complaints], [undefined, []]);
  });
});

describe('ConfigTree', () => {
  const rules = (level: string): string => `[rules]\nbad-suppression = "${level}"\n`;

  it('lets the nearest holdpoint.toml win over the package, and the package over the workspace', () => {
    const tree = new ConfigTree();
    tree.set('/w/Cargo.toml', `[workspace.metadata.holdpoint]\ntests = "off"\nrequire-reason = true\n[workspace.metadata.holdpoint.rules]\nbad-suppression = "hint"\nunused-suppression = "error"`);
    tree.set('/w/a/Cargo.toml', '[package]\nname = "a"\n[package.metadata.holdpoint]\ntests = "same"\n[package.metadata.holdpoint.rules]\nbad-suppression = "information"');
    tree.set('/w/holdpoint.toml', rules('warning'));
    tree.set('/w/a/deep/.holdpoint.toml', rules('error'));
    const level = (path: string, rule = 'bad-suppression') => levelFor(tree.configFor(path), rule, path);
    deepEqual(['/w/a/deep/x/y.rs', '/w/a/x.rs', '/w/x.rs', '/x.rs'].map((path) => level(path)), ['error', 'warning', 'warning', undefined]);
    equal(level('/w/a/x.rs', 'unused-suppression'), 'error');
    const config = tree.configFor('/w/a/x.rs');
    deepEqual([config.tests, config.requireReason], ['same', true]);
    tree.remove('/w/holdpoint.toml');
    deepEqual([level('/w/a/x.rs'), level('/w/x.rs')], ['information', 'hint']);
  });

  it('lets the editor win over files, and --config over everything', () => {
    const editor = parseSettings({ rules: { 'bad-suppression': 'off' } }).layer;
    const only = parseConfig(rules('error'), '/ci.toml').layer;
    for (const [fixed, expected] of [[{ editor }, 'off'], [{ only }, 'error']] as const) {
      const tree = new ConfigTree(fixed);
      tree.set('/w/holdpoint.toml', rules('hint'));
      equal(levelFor(tree.configFor('/w/a.rs'), 'bad-suppression', '/w/a.rs'), expected);
    }
  });

  it('works with relative paths and ignores other files', () => {
    const tree = new ConfigTree();
    tree.set('holdpoint.toml', rules('hint'));
    deepEqual(tree.set('clippy.toml', 'nonsense ['), []);
    equal(levelFor(tree.configFor('src/a.rs'), 'bad-suppression', 'src/a.rs'), 'hint');
    equal(levelFor(tree.configFor('a.rs'), 'bad-suppression', 'a.rs'), 'hint');
  });
});
