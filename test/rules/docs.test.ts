// The examples of every rule are run: the bad one must yield a finding of it, the good one none of any rule.
import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry.ts';
import { Fixture } from '../support/fixture.ts';

describe('examples in the documentation of rules', () => {
  for (const { id, docs } of rules) {
    it(`${id}: the bad one is found`, async () => {
      const fixture = await Fixture.of(docs.bad);
      assert.deepEqual(fixture.syntaxProblems(), []);
      assert.notDeepEqual(fixture.findings(id), []);
    });

    it(`${id}: the good one is clean`, async () => {
      const fixture = await Fixture.of(docs.good);
      assert.deepEqual(fixture.syntaxProblems(), []);
      assert.deepEqual(fixture.findings().map(({ rule, message }) => `${rule}: ${message}`), []);
    });
  }
});
