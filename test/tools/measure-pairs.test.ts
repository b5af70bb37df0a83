import { deepEqual, equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../../server/src/rules/registry.ts';
import type { CheckedFinding } from '../../tools/checked.ts';
import { extentsOf } from '../../tools/extents.ts';
import { isMapped } from '../../tools/measure-pairs/classes.ts';
import type { Pair } from '../../tools/measure-pairs/pair.ts';
import { type Score, score } from '../../tools/measure-pairs/score.ts';

describe('measure:pairs', () => {
  it('find where an item begins and ends, whatever stands in literals and comments', () => {
    const text = 'fn a(x: [u8; 2]) -> u8 {\n    let s = "}"; // }\n    0\n}\nfn r#b();\npub struct S<T>(T);\nunsafe impl<T> Send for crate::S<T>\nwhere\n    T: Send,\n{\n}\nstatic mut RT: u8 = 1;\n';
    deepEqual(['a', 'b', 'struct S', 'impl Send for S', 'static RT', 'c'].map((name) => extentsOf(text, name)), [[[1, 4]], [[5, 5]], [[6, 6]], [[7, 11]], [[12, 12]], []]);
  });

  it('know what each rule is about', () => {
    deepEqual(rules.map(({ id }) => id).filter((id) => !isMapped(id)), []);
  });

  describe('score', () => {
    const lines = ['async fn run() {', '    hold();', '    wait().await;', '', '', '', '    late();', '}', ''];
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'holdpoint-pairs-'))));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    function scored(before: readonly CheckedFinding[], after: readonly CheckedFinding[], failure?: string): Score {
      const [parent, fix] = ['before', 'after'].map((side) => join(folder, side, 'a.rs')) as [string, string];
      for (const file of [parent, fix]) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, lines.join('\n'));
      }
      const files = (target: string) => new Map([[target, 'analysed']]);
      const at = (file: string) => (finding: CheckedFinding) => ({ ...finding, file, related: finding.related.map((step) => ({ ...step, file })) });
      const pair = { class: 'a', function: 'run', lines: [2], fix_lines: [null], fix_hunks: [[2, 3]] } as unknown as Pair;
      return score(pair, {
        parent: { checked: { findings: before.map(at(parent)), files: files(parent), failure: undefined }, target: parent },
        fix: { checked: { findings: after.map(at(fix)), files: files(fix), failure }, target: fix },
      });
    }

    const finding = (line: number, changes: Partial<CheckedFinding> = {}): CheckedFinding => ({
      rule: 'await-holding-lock', isLoud: true, severity: 'warning', file: '', line, message: '', related: [], ...changes,
    });

    it('count findings on the lines, in the function and by related places', () => {
      const found = (...findings: CheckedFinding[]) => scored(findings, []).all.found;
      deepEqual([found(finding(5)), found(finding(7)), found(finding(20, { related: [{ file: '', line: 3 }] }))], ['line', 'function', 'related']);
      deepEqual([found(), found(finding(20)), found(finding(2, { rule: 'unbounded-channel' }))], [undefined, undefined, undefined]);
    });

    it('count warnings and errors apart', () => {
      const { all, loud } = scored([finding(2, { isLoud: false, severity: 'hint' })], []);
      deepEqual([all.found, all.apart, loud.found, loud.apart], ['line', true, undefined, false]);
    });

    it('tell a pair apart only where the fixed side is silent and was looked at', () => {
      deepEqual([scored([finding(2)], []).all.apart, scored([finding(2)], [finding(3)]).all.apart, scored([finding(2)], [], 'hangs').all.apart], [true, false, false]);
    });

    it('is strict about findings that stay', () => {
      const { all } = scored([finding(7)], [finding(7)]);
      deepEqual([all.apart, all.strict], [true, false]);
      equal(scored([finding(7)], []).all.strict, true);
    });
  });
});
