import { deepEqual, equal } from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { applyFixes, type FixOutcome } from '../../server/src/linter/apply-fixes.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { changeIn } from '../../server/src/text/edit.ts';
import { badWord, FakeWorkspace, wordRule } from './fake-workspace.ts';

const body = (code: string): string => `fn run {\n    ${code}\n}\n`;

function fixAll(texts: Readonly<Record<string, string>>, rules: readonly Rule[], locked: readonly string[] = []): { outcome: FixOutcome; workspace: FakeWorkspace } {
  const workspace = new FakeWorkspace(texts);
  const outcome = applyFixes(
    {
      text: (path) => workspace.text(path),
      setText: (path, text) => workspace.setFile(path, text),
      analyse: (path) => analyseFile(workspace, path, defaultConfig, rules),
      syntaxErrors: (path) => workspace.syntaxProblems(path).length,
      isWritable: (path) => !locked.includes(path),
    },
    workspace.files,
  );
  return { outcome, workspace };
}

describe('applyFixes', () => {
  it('applies every machine-applicable fix at once', () => {
    const { outcome, workspace } = fixAll({ 'a.rs': body('BAD; BAD;'), 'b.rs': body('fine();') }, [badWord]);
    equal(workspace.text('a.rs'), body('GOOD; GOOD;'));
    deepEqual([outcome.applied, outcome.withdrawn, outcome.rounds, [...outcome.changed.keys()]], [2, 0, 1, ['a.rs']]);
  });

  it('leaves fixes of another applicability alone', () => {
    const careful: Rule = {
      ...badWord,
      *check(facts) {
        for (const finding of badWord.check(facts, defaultConfig.forRules)) {
          yield { ...finding, fixes: () => finding.fixes().map((fix) => ({ ...fix, applicability: 'maybe-incorrect' as const })) };
        }
      },
    };
    equal(fixAll({ 'a.rs': body('BAD;') }, [careful]).outcome.applied, 0);
  });

  it('goes on in rounds: a fix may uncover the next', () => {
    const rules = [wordRule('one', 'ONE', 'TWO'), wordRule('two', 'TWO', 'three')];
    const { workspace } = fixAll({ 'a.rs': body('TWO; TWO; ONE;') }, rules);
    // ONE -> TWO brings a finding as heavy as the one it removes, so it is taken back; what was there is fixed.
    equal(workspace.text('a.rs'), body('three; three; ONE;'));
  });

  it('withdraws a fix that brings a syntax error and keeps the sound ones', () => {
    const rules = [wordRule('breaking', 'BREAK', '@@'), badWord];
    const { outcome, workspace } = fixAll({ 'a.rs': body('BREAK; BAD;') }, rules);
    equal(workspace.text('a.rs'), body('BREAK; GOOD;'));
    deepEqual([outcome.applied, outcome.withdrawn], [1, 1]);
  });

  it('withdraws a fix after which the finding is still there', () => {
    const { outcome, workspace } = fixAll({ 'a.rs': body('SAME;') }, [wordRule('same', 'SAME', 'SAME')]);
    equal(workspace.text('a.rs'), body('SAME;'));
    deepEqual([outcome.applied, outcome.withdrawn, outcome.changed.size], [0, 1, 0]);
  });

  it('never applies two fixes that overlap in one round', () => {
    const whole: Rule = {
      ...wordRule('whole', 'call', 'CALLED'),
      *check(facts) {
        const start = facts.text.indexOf('call(BAD)');
        if (start < 0) return;
        const change = changeIn(facts.path, [{ range: { start, end: start + 9 }, newText: 'other()' }]);
        const fixes = () => [{ title: 'x', applicability: 'machine-applicable' as const, change }];
        const told = { message: 'm', failsWhen: 'f', trigger: 't', related: [], confidence: 'certain' as const };
        yield { ...told, range: { start, end: start + 9 }, fixes };
      },
    };
    const { outcome, workspace } = fixAll({ 'a.rs': body('call(BAD);') }, [badWord, whole]);
    equal(workspace.text('a.rs'), body('other();'));
    deepEqual([outcome.applied, outcome.withdrawn], [1, 0]);
  });

  it('ends when fixes undo each other', () => {
    const swap = (id: string, from: string, to: string): Rule => ({ ...wordRule(id, from, to), severity: 'hint' });
    const { outcome } = fixAll({ 'a.rs': body('TICK;') }, [swap('tick', 'TICK', 'TOCK'), swap('tock', 'TOCK', 'TICK')]);
    deepEqual([outcome.changed.size, outcome.applied, outcome.rounds], [0, 0, 1]);
  });

  it('applies a fix over several files as a whole or not at all', () => {
    const both: Rule = {
      ...badWord,
      *check(facts) {
        for (const finding of badWord.check(facts, defaultConfig.forRules)) {
          const change = new Map([
            ['a.rs', [{ range: finding.range, newText: 'GOOD' }]],
            ['b.rs', [{ range: { start: 0, end: 0 }, newText: '// used\n' }]],
          ]);
          yield { ...finding, fixes: () => [{ title: 'x', applicability: 'machine-applicable' as const, change }] };
        }
      },
    };
    const texts = { 'a.rs': body('BAD;'), 'b.rs': body('fine();') };
    deepEqual([...fixAll(texts, [both]).outcome.changed.keys()], ['a.rs', 'b.rs']);
    equal(fixAll(texts, [both], ['b.rs']).outcome.changed.size, 0);
  });

  it('changes nothing outside of its edits', () => {
    const text = `\uFEFF// \u{1F980} crab\r\n${body('BAD; \u{1F980}').replaceAll('\n', '\r\n')}`.trimEnd();
    const { workspace } = fixAll({ 'a.rs': text.replace(/\}$/, '}') }, [badWord]);
    equal(workspace.text('a.rs'), text.replace('BAD', 'GOOD'));
  });
});
