import { deepEqual } from 'node:assert/strict';
import { compare } from '../../tools/measure-suites/compare.ts';
import { expectationsOf, revisionsOf } from '../../tools/measure-suites/expectations.ts';
import type { SuiteLint } from '../../tools/measure-suites/lints.ts';
import { compareToy } from '../../tools/measure-suites/toy-run.ts';
import type { Toy } from '../../tools/measure-suites/toys.ts';

describe('measure:suites', () => {
  it('read the annotations of a revision', () => {
    const text = 'a();\n//~^ ERROR: no\nb(); //~ some_lint\n//~| other_lint: x\n//~[old]v some_lint\nc();\n//~^^ NOTE: because\n//~[new,newer]^^ some_lint\n';
    deepEqual(expectationsOf(text, 'old'), [{ line: 1, lint: undefined }, { line: 3, lint: 'some_lint' }, { line: 3, lint: 'other_lint' }, { line: 6, lint: 'some_lint' }]);
    deepEqual(expectationsOf(text, 'newer').at(-1), { line: 6, lint: 'some_lint' });
  });

  it('read the editions a file is compiled with', () => {
    deepEqual(revisionsOf('fn main() {}'), [{ name: '', edition: '2024' }]);
    deepEqual(revisionsOf('//@edition: 2018\n'), [{ name: '', edition: '2018' }]);
    deepEqual(revisionsOf('//@revisions: old new\n//@[old] edition:2021\n'), [{ name: 'old', edition: '2021' }, { name: 'new', edition: '2024' }]);
  });

  it('set expectations beside findings', () => {
    const text = ['fn a() {', '    lock(); //~ some_lint', '    lock(); //~ some_lint', '}', 'fn odd() {', '    lock(); //~ some_lint', '    fine();', '}'].join('\n');
    const lint: SuiteLint = {
      lint: 'some_lint', files: ['ui/a.rs'], rules: ['some-rule'],
      divergences: [{ file: 'a.rs', item: 'odd', we: 'silent', why: 'no bug' }, { file: 'a.rs', item: 'gone', we: 'found', why: 'a bug' }],
    };
    const finding = (line: number, rule = 'some-rule') => ({ rule, isLoud: true, severity: 'error', file: '', line, message: 'm', related: [] });
    const run = { path: 'ui/a.rs', text, revision: { name: '', edition: '2024' }, findings: [finding(2), finding(7), finding(7, 'other-rule')] };
    const { expected, met, missing, unexpected, others, divergences, stale } = compare(lint, [run]);
    deepEqual([expected, met, missing, unexpected, others], [3, 1, ['ui/a.rs:3'], ['ui/a.rs:7 some-rule: m'], ['ui/a.rs:7 other-rule: m']]);
    deepEqual([divergences.map((one) => one.item), stale.map((one) => one.item)], [['odd'], ['gone']]);
  });

  it('set what a toy shows beside findings', () => {
    const toy: Toy = { name: 'a', facts: [{ file: 'main.rs', lines: [3, 5, 7], rule: 'some-rule' }], divergences: [{ line: 7, why: 'no bug' }] };
    const finding = (line: number, rule = 'some-rule', isLoud = true) => ({ rule, isLoud, severity: 'warning', file: '/toys/a/src/main.rs', line, message: 'm', related: [] });
    const { expected, met, missing, unexpected, listed } = compareToy(toy, [finding(3, 'some-rule', false), finding(9), finding(9, 'other-rule'), { ...finding(1), file: '/toys/b/src/main.rs' }], '/toys/a/src');
    deepEqual([expected, met, missing, unexpected], [3, 1, ['a/main.rs:5 some-rule'], ['a/main.rs:9 some-rule: m']]);
    deepEqual(listed.map(({ why }) => why), ['no bug']);
  });
});
