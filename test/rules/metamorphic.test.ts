// What is found does not depend on how the code is written down: bodies in a block of their own, other white space, other comments.
import assert from 'node:assert/strict';
import { readAnnotations } from '../support/annotations.ts';
import { readFixture } from '../support/core.ts';
import { Fixture, fixturePlaces } from '../support/fixture.ts';

/** Ways to write the same program. */
const rewritings: ReadonlyMap<string, (fixture: Fixture) => string> = new Map([
  ['bodies in a block of their own', wrapped],
  ['indented by tabs', ({ code }: Fixture) => code.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length))],
  ['an empty line after each line', ({ code }: Fixture) => code.replaceAll('\n', '\n\n')],
  ['a comment at the end of each statement', ({ code }: Fixture) => code.replace(/;\n/g, '; // .lock().unwrap()\n')],
]);

describe('rewritten fixtures', () => {
  for (const { rule, path } of fixturePlaces()) {
    for (const [name, rewrite] of rewritings) {
      it(`${rule}: ${name}`, async () => {
        const { code } = readAnnotations(readFixture(path).replaceAll('\r\n', '\n'));
        const original = await Fixture.of(code);
        const rewritten = await Fixture.of(rewrite(original));
        assert.deepEqual(found(rewritten, rule), found(original, rule));
      });
    }
  }
});

function found(fixture: Fixture, rule: string): readonly string[] {
  return fixture.findings(rule).map(({ severity, message }) => `${severity}: ${message}`).sort();
}

function wrapped(fixture: Fixture): string {
  const { code } = fixture;
  return fixture.outermostBodies().toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}{ ${text.slice(start, end)} }${text.slice(end)}`, code);
}
