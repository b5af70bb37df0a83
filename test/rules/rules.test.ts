// Runs every fixture: plain Rust with the findings of its rule written under the code.
// `UPDATE=1`, best with `--grep <id>`, writes annotations and golden files anew; read the difference before you commit it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/registry.ts';
import { type AnnotatedText, comparable, labelsOf, readAnnotations, writeAnnotations } from '../support/annotations.ts';
import { Fixture, type FixturePlace, fixturePlaces } from '../support/fixture.ts';

const update = process.env['UPDATE'] === '1';
const ranks = ['none', 'has-placeholders', 'maybe-incorrect', 'machine-applicable'];

describe('rule fixtures', () => {
  for (const place of fixturePlaces()) {
    describe(place.rule, () => {
      const file = new URL(`../${place.path}`, import.meta.url);
      let expected: AnnotatedText;
      let fixture: Fixture;

      before(async () => {
        expected = readAnnotations(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
        fixture = await Fixture.of(expected.code);
        assert.deepEqual(fixture.syntaxProblems(), []);
      });

      it('yields the findings and notes it is annotated with', () => {
        const labels = labelsOf(expected.code, fixture.findings(place.rule));
        const compared = comparable(expected.labels, labels);
        const differs = compared.expected.join('\n') !== compared.actual.join('\n');
        if (update && differs && labels.length > 0) writeFileSync(file, writeAnnotations(expected.code, labels));
        else assert.deepEqual(compared.actual, compared.expected);
        assert.ok(labels.length > 0, 'it finds nothing at all');
      });

      it('has fixes that each remove their finding and harm nothing', () => {
        // Facts belong to the text they were read from: all fixes are built before the first is tried.
        const offered = fixture.findings(place.rule).flatMap((diagnostic) => diagnostic.fixes().map((fix) => ({ diagnostic, fix })));
        const complaints = offered.flatMap(({ diagnostic, fix }) => {
          const line = expected.code.slice(0, diagnostic.range.start).split('\n').length;
          return fixture.complaintsAbout(diagnostic, fix).map((complaint) => `line ${line}: ${fix.title}: ${complaint}`);
        });
        assert.deepEqual(complaints, []);
      });

      it('has no fix that claims more than its rule', () => {
        const highest = ranks.indexOf(rules.find(({ id }) => id === place.rule)?.fixes ?? 'none');
        const offered = fixture.findings(place.rule).flatMap((diagnostic) => diagnostic.fixes().map(({ applicability }) => ranks.indexOf(applicability)));
        assert.equal(Math.max(0, ...offered), highest);
      });

      it('becomes its golden file when all is fixed', async () => checkGolden(place, expected.code));

      it('is fixed alike with carriage returns', async () => {
        const fixed = (await Fixture.of(expected.code)).fixAll(place.rule);
        const returning = await Fixture.of(expected.code.replaceAll('\n', '\r\n'));
        assert.equal(returning.fixAll(place.rule), fixed.replaceAll('\n', '\r\n'));
      });
    });
  }
});

async function checkGolden(place: FixturePlace, code: string): Promise<void> {
  const golden = new URL(`../${place.path.replace(/\.rs$/, '.fixed.rs')}`, import.meta.url);
  const fixture = await Fixture.of(code);
  const fixed = fixture.fixAll(place.rule);
  if (fixed === code) return assert.ok(!existsSync(golden), 'a golden file, but nothing is fixed');
  if (update) writeFileSync(golden, fixed);
  assert.equal(fixed, readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'));
}
