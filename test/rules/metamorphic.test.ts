// What is found does not depend on how the code is written down: blocks, white space, comments, paths and names.
// That rustfmt changes nothing is asked in test/compile, where Rust is installed.
import assert from 'node:assert/strict';
import type { Diagnostic } from '../../server/src/linter/diagnostic.ts';
import { readAnnotations } from '../support/annotations.ts';
import { readFixture } from '../support/core.ts';
import { Fixture, fixturePlaces } from '../support/fixture.ts';
import { type Rewritten, withFullPaths, withOtherLocals, withoutUses } from '../support/rewritings.ts';

/** Ways to write the same program. */
const rewritings: ReadonlyMap<string, (fixture: Fixture) => Rewritten> = new Map([
  ['bodies in a block of their own', (fixture) => same(wrapped(fixture))],
  ['indented by tabs', ({ code }) => same(code.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length)))],
  ['an empty line after each line', ({ code }) => same(code.replaceAll('\n', '\n\n'))],
  ['a comment at the end of each statement', ({ code }) => same(code.replace(/;\n/g, '; // .lock().unwrap()\n'))],
  ['full paths in place of `use`', ({ code }) => withFullPaths(code)],
  ['other names for local variables', ({ code }) => withOtherLocals(code)],
]);

describe('rewritten fixtures', () => {
  for (const { rule, path } of fixturePlaces()) {
    describe(rule, () => {
      let original: Fixture;

      before(async () => {
        original = await Fixture.of(readAnnotations(readFixture(path).replaceAll('\r\n', '\n')).code);
      });

      for (const [name, rewrite] of rewritings) {
        it(name, async () => {
          const rewritten = rewrite(original);
          assert.deepEqual(found(await Fixture.of(rewritten.code), rule, rewritten.original), found(original, rule, rewritten.original));
        });
      }

      // A name nobody has brought in means nothing: the program does not compile and its types are unknown. A rule that
      // needs a type it does not have is silent or says less. So there is nothing where nothing was found before, and
      // nothing louder than it was.
      it('without `use`: nothing new and nothing louder', async () => {
        const left = await Fixture.of(withoutUses(original.code).code);
        assert.deepEqual(unexpected(left.findings(), original.findings()), knownGaps.get(rule) ?? []);
      });
    });
  }
});

function same(code: string): Rewritten {
  return { code, original: (message) => message };
}

function found(fixture: Fixture, rule?: string, original = (message: string): string => message): readonly string[] {
  return fixture.findings(rule).map(({ rule: id, severity, message }) => `${id}: ${severity}: ${original(message)}`).sort();
}

/** FIXME: tokens of unknown type, which could end the task or the loop, are not seen. */
const knownGaps: ReadonlyMap<string, readonly string[]> = new Map([
  ['cancellation-token-not-propagated', Array.from({ length: 3 }, () => 'detached-task: information: this task never ends, and nothing can stop it')],
  ['uncancellable-loop', ['uncancellable-loop: information: nothing ends this loop: callers can only drop it in the middle of a round']],
]);

const severities = ['hint', 'information', 'warning', 'error'];

/** Findings in places where there was none of that rule, or a quieter one. */
function unexpected(findings: readonly Diagnostic[], known: readonly Diagnostic[]): readonly string[] {
  const isKnown = ({ rule, range, severity }: Diagnostic): boolean =>
    known.some((other) => other.rule === rule && other.range.start === range.start && severities.indexOf(severity) <= severities.indexOf(other.severity));
  return findings.filter((finding) => !isKnown(finding)).map(({ rule, severity, message }) => `${rule}: ${severity}: ${message}`);
}

function wrapped(fixture: Fixture): string {
  const { code } = fixture;
  return fixture.outermostBodies().toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}{ ${text.slice(start, end)} }${text.slice(end)}`, code);
}
