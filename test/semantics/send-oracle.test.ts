// More bodies over the prelude of the drop oracle; whether the future is `Send` was asked of rustc 1.95 for each edition.
import assert from 'node:assert/strict';
import { describeBodies, type DebugBody } from '../../server/src/workspace/debug-body.ts';
import { newWorkspace, readFixture } from '../support/core.ts';

const PARAMETERS =
  "m: &'static Mutex<i32>, ms: &'static Mutex<String>, mv: &'static Mutex<Vec<i32>>, mst: &'static Mutex<St>, mo: &'static Mutex<Runner>, rw: &'static RwLock<i32>";
const rows = readFixture('semantics/oracle/send-oracle.tsv').trim().split('\n').slice(1).map((line) => line.split('\t'));
const prelude = readFixture('semantics/oracle/drop-oracle-prelude.rs');

for (const [column, edition] of [[1, 2021], [2, 2024]] as const) {
  describe(`Send oracle, edition ${edition}`, () => {
    let bodies: readonly DebugBody[] = [];
    before(async () => {
      const workspace = await newWorkspace();
      workspace.setDefaultEdition(edition);
      workspace.setFile('/oracle.rs', [prelude, ...rows.map(([body], i) => `async fn case_${i}(${PARAMETERS}) { ${body} }`)].join('\n'));
      bodies = describeBodies(workspace, '/oracle.rs');
    });
    for (const [i, row] of rows.entries()) {
      it(row[0] ?? '', () => {
        const found = bodies.find((entry) => entry.function === `oracle::case_${i}`);
        assert.ok(found, 'the body was analysed');
        assert.equal({ yes: 'Send', no: '!Send', unknown: 'unknown' }[found.send], row[column], found.because.join('; '));
      });
    }
  });
}
