// Types and expressions that are legal but built to cost: each must be answered at once.
import assert from 'node:assert/strict';
import { newWorkspace } from '../support/core.ts';
import type { BodyFacts } from '../../server/src/semantics/facts.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];

async function lower(text: string): Promise<BodyFacts | undefined> {
  const workspace = await newWorkspace();
  workspace.setFile('/app/src/main.rs', text);
  return workspace.allBodies('/app/src/main.rs')[0];
}

/** Types of which each holds every one of them. */
function entangled(leaf: string): string {
  return NAMES.map((name) => `struct ${name} { ${NAMES.map((other, i) => `f${i}: Option<Box<${other}>>`).join(', ')}, leaf: ${leaf} }\n`).join('');
}

describe('hostile types', () => {
  for (const [leaf, isSend] of [['u8', true], ['std::rc::Rc<u8>', false], ['Missing', undefined]] as const) {
    it(`tells whether types that hold each other and a ${leaf} are Send`, async () => {
      const body = await lower(`${entangled(leaf)}fn f(a: A) {}\n`);
      const local = body?.locals.find(({ name }) => name === 'a');
      assert.equal(local?.type.isSend, isSend);
    });
  }

  it('lowers 20,000 parentheses around a borrowed place', async () => {
    const body = await lower(`async fn f(a: u8) { let b = &${'('.repeat(20_000)}a${')'.repeat(20_000)}; }\n`);
    assert.equal(body?.name, 'f');
  }).timeout(20_000);
});
