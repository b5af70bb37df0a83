// What is found does not depend on who lays out the code: rustfmt changes nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readAnnotations } from '../support/annotations.ts';
import { readFixture } from '../support/core.ts';
import { Fixture, fixturePlaces } from '../support/fixture.ts';

describe('fixtures laid out by rustfmt', () => {
  for (const { rule, path } of fixturePlaces()) {
    it(`${rule}: the same is found`, async () => {
      const { code } = readAnnotations(readFixture(path).replaceAll('\r\n', '\n'));
      const laidOut = rustfmt(code);
      assert.notEqual(laidOut, code, 'rustfmt has changed nothing, so this proves nothing');
      assert.deepEqual(found(await Fixture.of(laidOut), rule), found(await Fixture.of(code), rule));
    });
  }
});

function rustfmt(code: string): string {
  const { stdout, stderr, status, error } = spawnSync('rustfmt', ['--edition', '2021', '--emit', 'stdout', '--config', 'hard_tabs=true,max_width=70'], { input: code, encoding: 'utf8' });
  if (error !== undefined) throw new Error('this suite needs rustfmt: rustup component add rustfmt', { cause: error });
  assert.equal(status, 0, stderr);
  return stdout;
}

function found(fixture: Fixture, rule: string): readonly string[] {
  return fixture.findings(rule).map(({ severity, message }) => `${severity}: ${message}`).sort();
}
