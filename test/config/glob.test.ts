import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { matchesGlob } from '../../server/src/config/glob.ts';

describe('matchesGlob', () => {
  const cases: readonly (readonly [pattern: string, path: string, expected: boolean])[] = [
    ['src/a.rs', 'src/a.rs', true],
    ['src/a.rs', 'x/src/a.rs', false],
    ['src/*.rs', 'src/a.rs', true],
    ['src/*.rs', 'src/deep/a.rs', false],
    ['src/**/a.rs', 'src/a.rs', true],
    ['src/**/a.rs', 'src/x/y/a.rs', true],
    ['**/gen/*.rs', 'a/b/gen/c.rs', true],
    ['gen', 'a/gen/b/c.rs', true],
    ['gen', 'a/general/c.rs', false],
    ['./gen/', 'gen/c.rs', true],
    ['/gen', 'gen/c.rs', true],
    ['/gen', 'a/gen/c.rs', false],
    ['*_pb.rs', 'a/b/x_pb.rs', true],
    ['src/?.rs', 'src/a.rs', true],
    ['src/?.rs', 'src/ab.rs', false],
    ['tests/**', 'tests/a/b.rs', true],
    ['tests/**', 'my/tests/a.rs', false],
    ['a.rs', 'axrs', false],
    ['*', 'any/thing.rs', true],
    ['**/x/**/y.rs', 'x/x/z/y.rs', true],
  ];
  for (const [pattern, path, expected] of cases) {
    it(`${pattern} ${expected ? 'matches' : 'does not match'} ${path}`, () => equal(matchesGlob(pattern, path), expected));
  }

  it('agrees with a regular expression', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '/', '**/', 'ab');
    const letters = fc.array(fc.constantFrom('a', 'b', 'ab/', 'b/'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), letters, (parts, names) => {
        const pattern = `a/${parts.join('')}`.replace(/\*{2,}(?!\/)/g, '*').replace(/([^/])\*\*\//g, '$1/').replace(/\/+/g, '/').replace(/\/$/, '');
        const path = `${names.join('')}c`;
        const source = pattern.replace(/\*\*\/|\*|\?/g, (wild) => (wild === '**/' ? '(?:[^/]+/)*' : wild === '*' ? '[^/]*' : '[^/]'));
        equal(matchesGlob(pattern, path), new RegExp(`^${source}(?:/.*)?$`).test(path), `${pattern} on ${path}`);
      }),
    );
  });

  it('takes hostile patterns in its stride', () => {
    const started = performance.now();
    matchesGlob('*a'.repeat(250), 'a'.repeat(4000));
    matchesGlob('**/a/'.repeat(100), `${'a/'.repeat(2000)}b`);
    ok(performance.now() - started < 500);
  });
});
