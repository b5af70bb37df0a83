import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../server/src/linter/diagnostic.ts';
import { emitRulePage } from '../../server/src/report/rule-page.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { Fixture, fixturePlaces } from '../support/fixture.ts';
import { readAnnotations } from '../support/annotations.ts';

const root = new URL('../../', import.meta.url);
const longestMessage = 90;

describe('rules', () => {
  it('are sorted by id, each once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('stand in a file each, named as they are, in the folder of their fixture', () => {
    const folder = fileURLToPath(new URL('server/src/rules', root));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.includes('/') && file.endsWith('.ts'));
    const declared = files.filter((file) => readFileSync(new URL(`server/src/rules/${file}`, root), 'utf8').includes(`id: '${basename(file, '.ts')}'`));
    assert.deepEqual(declared.map((file) => basename(file, '.ts')).sort(), rules.map(({ id }) => id));
    const fixtures = fixturePlaces().map(({ folder: place, rule }) => `${place}/${rule}.ts`);
    assert.deepEqual(fixtures, declared.sort());
  });

  it('have a fixture each', () => {
    assert.deepEqual(fixturePlaces().map(({ rule }) => rule).sort(), rules.map(({ id }) => id));
  });

  it('have a golden file where they have fixes', () => {
    for (const { rule, path } of fixturePlaces()) {
      const fixes = rules.find(({ id }) => id === rule)?.fixes;
      const golden = new URL(`test/${path.replace(/\.rs$/, '.fixed.rs')}`, root);
      assert.equal(existsSync(golden), fixes === 'machine-applicable' || fixes === 'maybe-incorrect', rule);
    }
  });

  for (const rule of rules) {
    it(`${rule.id} has a page that is current`, () => {
      const page = readFileSync(new URL(`docs/rules/${rule.id}.md`, root), 'utf8').replaceAll('\r\n', '\n');
      assert.ok(page.includes(emitRulePage(rule).trim()), 'run `npm run generate`');
    });

    it(`${rule.id} is documented in fragments and whole sentences`, () => {
      const { docs } = rule;
      for (const fragment of [docs.summary, docs.failsWhen, docs.trigger]) assert.match(fragment, /^[^A-Z].*[^.!?\s]$/);
      for (const sentence of [docs.why, docs.fixSafety, ...docs.gaps]) assert.match(sentence, /^[A-Z`].*\.$/s);
      assert.ok(docs.summary.length <= longestMessage);
    });
  }

  for (const { rule, path } of fixturePlaces()) {
    it(`${rule} speaks as the others do`, async () => {
      const { code } = readAnnotations(readFileSync(new URL(`test/${path}`, root), 'utf8'));
      const findings = (await Fixture.of(code)).findings(rule);
      assert.deepEqual(findings.flatMap(wording), []);
    });
  }
});

/** What is wrong with the words of a finding. */
function wording({ message, failsWhen, trigger, related, fixes }: Diagnostic): readonly string[] {
  const fragments = [message, failsWhen, trigger, ...related.map((note) => note.message)];
  const titles = fixes().map(({ title }) => title);
  return [
    ...(message.length > longestMessage ? [`too long: ${message}`] : []),
    ...fragments.filter((text) => !/^[^A-Z\s][^\n]*[^.!?\s]$/.test(text)).map((text) => `not a fragment: ${text}`),
    ...titles.filter((title) => !/^[A-Z][^\n]*[^.!?\s]$/.test(title)).map((title) => `not a title: ${title}`),
  ];
}
