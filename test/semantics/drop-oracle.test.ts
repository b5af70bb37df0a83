// Measured ground truth: whether a guard is held at an await while the program runs, and whether the future is `Send`.
import assert from 'node:assert/strict';
import { describeBodies, type DebugBody } from '../../server/src/workspace/debug-body.ts';
import { newWorkspace, readFixture } from '../support/core.ts';

const PARAMETERS =
  "m: &'static Mutex<i32>, ms: &'static Mutex<String>, mv: &'static Mutex<Vec<i32>>, mst: &'static Mutex<St>, mo: &'static Mutex<Runner>, rw: &'static RwLock<i32>";

const rows = readFixture('semantics/oracle/drop-oracle.tsv').trim().split('\n').slice(1).map((line) => line.split('\t'));
const prelude = readFixture('semantics/oracle/drop-oracle-prelude.rs');

describe('drop oracle', () => {
  it('has all its bodies', () => assert.ok(rows.length >= 133));

  for (const edition of [2021, 2024] as const) {
    describe(`edition ${edition}`, () => {
      let bodies: readonly DebugBody[] = [];
      before(async () => {
        const workspace = await newWorkspace();
        workspace.setDefaultEdition(edition);
        const cases = rows.map(([name, body]) => `async fn case_${name}(${PARAMETERS}) { ${body} }`);
        workspace.setFile('/oracle.rs', [prelude, ...cases].join('\n'));
        bodies = describeBodies(workspace, '/oracle.rs');
      });
      for (const [name = '', body = '', held2021, held2024, send2021, send2024] of rows) {
        it(`${name}: ${body}`, () => {
          const found = bodies.find((entry) => entry.function === `oracle::case_${name}`);
          assert.ok(found, 'the body was analysed');
          const held = edition === 2021 ? held2021 : held2024;
          const actual = found.awaits.some((point) => point.held.length > 0) ? 'HELD' : 'free';
          if (held !== 'n/r') assert.equal(actual, held, found.graph.join('\n'));
          const send = { yes: 'Send', no: '!Send', unknown: 'unknown' }[found.send];
          assert.equal(send, edition === 2021 ? send2021 : send2024, found.because.join('; '));
        });
      }
    });
  }
});
