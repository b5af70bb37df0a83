import { deepEqual } from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { defineRule, type Finding } from '../../server/src/rules/rule.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { badWord } from './fake-workspace.ts';

/** Reports every mention of `BAD` in a body, as the engine sees bodies. */
const mention = defineRule({
  ...badWord,
  *check(body): Iterable<Finding> {
    const text = body.text.slice(body.range.start, body.range.end);
    for (const { index } of text.matchAll(/\bBAD\b/g)) {
      const start = body.range.start + index;
      const told = { message: 'm', failsWhen: 'f', trigger: 't', related: [], fixes: () => [] };
      yield { ...told, range: { start, end: start + 3 }, confidence: 'certain' };
    }
  },
});

/** The rules that fire, each with its 1-based line. */
function found(text: string): readonly string[] {
  const workspace = new Workspace({ version: 1, crates: {} });
  workspace.setFile('/w/src/lib.rs', text);
  const { diagnostics } = analyseFile(workspace, '/w/src/lib.rs', defaultConfig, [mention]);
  return diagnostics.map(({ rule, range }) => `${rule} ${text.slice(0, range.start).split('\n').length}`);
}

const allow = '// holdpoint: allow(bad-word)';

describe('suppressions in the real workspace', () => {
  before(loadInstalledParser);

  it('cover a statement over several lines and no more', () => {
    deepEqual(found(`async fn f() {\n    ${allow}\n    call(\n        BAD,\n    );\n    BAD;\n}\n`), ['bad-word 6']);
    deepEqual(found(`async fn f() {\n    ${allow}\n    let x = if a {\n        BAD\n    } else {\n        BAD\n    };\n    BAD\n}\n`), ['bad-word 8']);
    deepEqual(found(`async fn f() {\n    fine();\n    ${allow}\n    BAD\n}\n`), []);
  });

  it('cover a statement behind its attributes', () => {
    deepEqual(found(`async fn f() {\n    ${allow}\n    #[cfg(unix)]\n    let x = BAD;\n    BAD;\n}\n`), ['bad-word 5']);
    deepEqual(found(`${allow}\n#[inline]\n/// Says something.\nasync fn f() {\n    BAD;\n}\nasync fn g() {\n    BAD;\n}\n`), ['bad-word 8']);
  });

  it('cover an impl, a module and a method', () => {
    deepEqual(found(`struct S;\n${allow}\nimpl S {\n    async fn f() {\n        BAD;\n    }\n}\nasync fn g() {\n    BAD;\n}\n`), ['bad-word 9']);
    deepEqual(found(`${allow}\nmod m {\n    async fn f() {\n        BAD;\n    }\n}\n`), []);
    deepEqual(found(`struct S;\nimpl S {\n    ${allow}\n    async fn f() {\n        BAD;\n    }\n    async fn g() {\n        BAD;\n    }\n}\n`), ['bad-word 8']);
  });

  it('cover the next line where no statement begins', () => {
    deepEqual(found(`async fn f() {\n    match x {\n        ${allow}\n        A => BAD,\n        B => BAD,\n    }\n}\n`), ['bad-word 5']);
    deepEqual(found(`async fn f() {\n    tokio::select! {\n        ${allow}\n        _ = BAD => {}\n        _ = BAD => {}\n    }\n}\n`), ['bad-word 5']);
    deepEqual(found(`async fn f() {\n    call\n        ${allow}\n        .chain(BAD)\n        .chain(BAD);\n}\n`), ['bad-word 5']);
  });

  it('cover nothing from within a string, and nothing at the end of a block', () => {
    deepEqual(found(`async fn f() {\n    let s = "\n${allow}\n";\n    BAD;\n}\n`), ['bad-word 5']);
    deepEqual(found(`async fn f() {\n    fine();\n    ${allow}\n}\nasync fn g() {\n    BAD;\n}\n`), ['unused-suppression 3', 'bad-word 6']);
  });

  it('by attributes of honoured lints cover their item or statement', () => {
    const lint = '#[allow(clippy::bad_word)]';
    deepEqual(found(`${lint}\nasync fn f() {\n    BAD;\n}\nasync fn g() {\n    BAD;\n}\n`), ['bad-word 6']);
    deepEqual(found(`async fn f() {\n    ${lint}\n    let x = BAD;\n    BAD;\n}\n`), ['bad-word 4']);
    deepEqual(found(`#![allow(clippy::bad_word)]\nasync fn f() {\n    BAD;\n}\n`), []);
    deepEqual(found(`#[expect(clippy::bad_word, reason = "x")]\nmod m {\n    async fn f() {\n        BAD;\n    }\n}\n`), []);
  });

  it('work with any line ends', () => {
    const text = `async fn f() {\n    ${allow}\n    call(\n        BAD,\n    );\n    BAD; ${allow}\n}\n`;
    deepEqual(found(text.replaceAll('\n', '\r\n')), []);
  });
});
