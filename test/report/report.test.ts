import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { suppressionRules } from '../../server/src/config/suppression-rules.ts';
import type { Diagnostic } from '../../server/src/linter/diagnostic.ts';
import { emitJson } from '../../server/src/report/json.ts';
import type { JsonReport } from '../../server/src/report/json-contract.ts';
import { emitMarkdown } from '../../server/src/report/markdown.ts';
import { plainPalette } from '../../server/src/report/palette.ts';
import { relativePath } from '../../server/src/report/paths.ts';
import { codeBlock, codeSpan, linkDestination, markdownText } from '../../server/src/report/sanitise.ts';
import { emitRulePage } from '../../server/src/report/rule-page.ts';
import { emitText } from '../../server/src/report/text.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { audit, diagnostic, mainText } from './sample.ts';
import { schemaErrors } from './schema-checker.ts';

const schema = JSON.parse(readFileSync('docs/holdpoint-json.schema.json', 'utf8')) as Record<string, unknown>;
const style = { palette: plainPalette, from: '/w' };
const json = (diagnostics: readonly Diagnostic[], texts?: Readonly<Record<string, string>>): JsonReport =>
  JSON.parse(emitJson(audit(diagnostics, texts))) as JsonReport;

describe('the verdict', () => {
  it('follows from the severities', () => {
    const verdict = (...severities: Diagnostic['severity'][]) => audit(severities.map((severity) => diagnostic({ severity }))).verdict;
    deepEqual([verdict('error', 'hint'), verdict('warning'), verdict('information', 'hint'), verdict()], ['FAIL', 'NEEDS IMPROVEMENT', 'PASS', 'PASS']);
  });

  it('comes with findings by urgency, then path, then place', () => {
    const order = audit([
      diagnostic({ category: 'suppression', path: '/w/a.rs' }),
      diagnostic({ category: 'blocking', path: '/w/a.rs' }),
      diagnostic({ path: '/w/b.rs', range: { start: 9, end: 10 } }),
      diagnostic({ path: '/w/b.rs', range: { start: 3, end: 4 } }),
      diagnostic({ path: '/w/a.rs' }),
      diagnostic({ category: 'cancellation', path: '/w/z.rs' }),
    ]).diagnostics.map(({ category, path, range }) => `${category} ${path} ${range.start}`);
    deepEqual(order, [
      'deadlock /w/a.rs 25',
      'deadlock /w/b.rs 3',
      'deadlock /w/b.rs 9',
      'cancellation /w/z.rs 25',
      'blocking /w/a.rs 25',
      'suppression /w/a.rs 25',
    ]);
  });
});

describe('emitText', () => {
  it('looks like rustc', () => {
    equal(
      emitText(audit([diagnostic()]), style),
      `warning[await-holding-lock]: this \`MutexGuard\` is held across an await point
 --> src/main.rs:2:9
  |
2 |     let g = m.lock().unwrap();
  |         ^
  |
  = fails when: another task waits for the lock
  = trigger: two requests at once
note: the task can be suspended here
 --> src/main.rs:3:11
  |
3 |     tick().await;
  |           ^^^^^^
help: Drop \`g\` before the await

NEEDS IMPROVEMENT: no errors, 1 warning in 1 file
1 finding suppressed
scope: 1 async function, no spawns, 1 lock acquisition, no selects, no channels
`,
    );
  });

  it('counts what is not worth a block, and names files left out', () => {
    const result = audit([diagnostic({ severity: 'hint' })], {}, [{ path: '/w/bin.rs', reason: 'binary' }]);
    const text = emitText(result, style);
    match(text, /1 finding of lower severity not shown/);
    match(text, /note: bin\.rs was not analysed: binary/);
    match(text, /PASS: no errors, no warnings in 2 files/);
    match(text, /There is little concurrency here/);
    doesNotMatch(text, /-->/);
  });

  it('puts carets under the code, whatever the width of what is before them', () => {
    const frame = (text: string, start: number, end: number): readonly string[] => {
      const lines = emitText(audit([diagnostic({ range: { start, end }, related: [] })], { '/w/src/main.rs': text }), style).split('\n');
      return [lines[3] ?? '', lines[4] ?? ''];
    };
    deepEqual(frame('\tab', 1, 3), ['1 |     ab', '  |     ^^']);
    deepEqual(frame('漢字 x', 3, 4), ['1 | 漢字 x', '  |      ^']);
    deepEqual(frame('x {\n}', 2, 5), ['1 | x {', '  |   ^']);
    deepEqual(frame('', 0, 0), ['1 | ', '  | ^']);
    const long = frame(`${'a'.repeat(500)}XY${'b'.repeat(500)}`, 500, 502);
    ok((long[0]?.length ?? 999) < 160);
    equal(long[0]?.slice(long[1]?.indexOf('^'), (long[1]?.lastIndexOf('^') ?? 0) + 1), 'XY');
  });

  it('shows paths from where the reader stands', () => {
    match(emitText(audit([diagnostic()]), { ...style, from: '/w/src' }), /--> main\.rs:2:9/);
    match(emitText(audit([diagnostic()]), { ...style, from: '/w/tests' }), /--> \.\.\/src\/main\.rs:2:9/);
  });

  it('lets nothing from the audited code reach the terminal raw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (code, name) => {
        const hostile = `\u001B[2J\u009B1m\u202E${code}`;
        const path = `/w/\u001B]0;x\u0007${name.replaceAll('/', '')}.rs`;
        const result = audit([diagnostic({ path, message: hostile, range: { start: 0, end: 2 } })], { [path]: hostile });
        doesNotMatch(emitText(result, style), /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
        doesNotMatch(emitMarkdown(result), /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
        doesNotMatch(emitJson(result), /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });
});

describe('emitJson', () => {
  it('keeps its contract', () => {
    const report = json([diagnostic(), diagnostic({ severity: 'hint', related: [], fixes: () => [] })]);
    deepEqual(schemaErrors(schema, report), []);
    const [finding] = report.findings;
    deepEqual([report.schemaVersion, report.root, report.findings.length], [1, '/w', 2]);
    deepEqual([finding?.path, finding?.start, finding?.end.column], ['src/main.rs', { line: 2, column: 9, offset: 25 }, 10]);
    deepEqual(finding?.related[0]?.start, { line: 3, column: 11, offset: 58 });
    deepEqual(report.files, [{ path: 'src/main.rs', status: 'analysed', reason: null }]);
    deepEqual(report.summary.counts, { error: 0, warning: 1, information: 0, hint: 1, suppressed: 1 });
  });

  it('carries fixes that can be applied', () => {
    const edits = json([diagnostic()]).findings[0]?.fixes[0]?.edits ?? [];
    const plain = edits.map(({ start, end, newText }) => ({ range: { start: start.offset, end: end.offset }, newText }));
    equal(applyEdits(mainText, plain), mainText.replace('    tick', '    drop(g);\n    tick'));
  });

  it('counts columns in UTF-16 units and lines as the language server protocol does', () => {
    const text = '\uFEFF// \u{1F980}\r\nx\r\u{1F980}BAD';
    const start = text.indexOf('BAD');
    const report = json([diagnostic({ range: { start, end: start + 3 }, related: [], fixes: () => [] })], { '/w/src/main.rs': text });
    deepEqual(report.findings[0]?.start, { line: 3, column: 3, offset: start });
  });

  it('is checked by a schema that notices mistakes', () => {
    const report = json([diagnostic()]);
    ok(schemaErrors(schema, { ...report, extra: 1 }).length > 0);
    ok(schemaErrors(schema, { ...report, schemaVersion: 2 }).length > 0);
    ok(schemaErrors(schema, { ...report, findings: [{ ...report.findings[0], severity: 'fatal' }] }).length > 0);
    ok(schemaErrors(schema, { ...report, root: undefined }).length > 0);
  });
});

describe('emitMarkdown', () => {
  it('has the five sections in order', () => {
    const page = emitMarkdown(audit([diagnostic(), diagnostic({ severity: 'hint', message: 'minor' })]));
    const headings = page.split('\n').filter((line) => /^##? /.test(line));
    deepEqual(headings, [
      '# Holdpoint audit: NEEDS IMPROVEMENT',
      '## Summary',
      '## Findings',
      '## Required Fixes',
      '## Optional Improvements',
      '## Scope',
    ]);
    match(page, /- Where: \[src\/main\.rs:2:9\]\(src\/main\.rs#L2\) in `app::run`/);
    match(page, /- Fails when: another task waits for the lock\n- Trigger: two requests at once/);
    match(page, /Drop `g` before the await \(machine-applicable\)/);
    equal(page.split('## Optional Improvements')[1]?.includes('src/main.rs:2:9'), true);
  });

  it('says plainly when there is little to audit', () => {
    match(emitMarkdown(audit([])), /There is little concurrency here/);
  });

  it('gives text no chance to become markup', () => {
    equal(markdownText('a [b](command:x) <img> *c* `code`'), 'a \\[b\\](command:x) \\<img\\> \\*c\\* `code`');
    equal(markdownText('one ` tick'), 'one \\` tick');
    equal(markdownText('see https://evil.example www.evil.example a@b'), 'see https\\://evil.example www\\.evil.example a\\@b');
    equal(codeSpan('a`b'), '``a`b``');
    equal(codeSpan('`'), '`` ` ``');
    equal(codeBlock('```\n# x', 'rust'), '````rust\n```\n# x\n````');
    equal(linkDestination('a b/(c)`<>.rs'), 'a%20b/%28c%29%60%3C%3E.rs');
    equal(linkDestination('\uD800.rs'), '%EF%BF%BD.rs');
  });
});

describe('relativePath', () => {
  it('stays below the folder or climbs out of it', () => {
    deepEqual(
      [relativePath('/w', '/w/a/b.rs'), relativePath('/w/x', '/w/a.rs'), relativePath('/', '/a.rs'), relativePath('/w', 'untitled:1')],
      ['a/b.rs', '../a.rs', 'a.rs', 'untitled:1'],
    );
  });
});

describe('emitRulePage', () => {
  const [rule] = suppressionRules;

  it('says all that a rule documents', () => {
    const docs = { ...rule!.docs, bad: '\nfn a() {}', gaps: ['One gap.'], related: ['clippy::x'], failsWhen: 'it rains' };
    const page = emitRulePage({ ...rule!, honours: ['clippy::x'], fixes: 'none', docs });
    const headings = page.split('\n').filter((line) => line.startsWith('#'));
    deepEqual(headings, ['# bad-suppression', '## Why', '## Bad', '## Good', '## Fix safety', '## Known gaps', '## Related lints', '## How to suppress']);
    match(page, /\*suppression · warning · stable since 0\.1\.0 · no fix\*/);
    match(page, /\*\*Fails when\*\* it rains\./);
    match(page, /```rust\nfn a\(\) \{\}\n```/);
    match(page, /Honoured too: `#\[allow\(clippy::x\)\]`\./);
  });
});
