import assert from 'node:assert/strict';
import { comparable, describeLabel, readAnnotations, writeAnnotations } from './annotations.ts';

const text = `async fn f() {
    let guard = lock();
      //^^^^^ warning [fix]: held across ..
    flush("😀").await;
}             //^^^^^ note: suspended here
//<^ note: the end
`;

describe('annotations', () => {
  it('label the nearest line long enough', () => {
    const { code, labels } = readAnnotations(text);
    assert.equal(code, 'async fn f() {\n    let guard = lock();\n    flush("😀").await;\n}\n');
    assert.deepEqual(labels.map(describeLabel), ['2:9-14 warning [fix]: held across ..', '3:17-22 note: suspended here', '4:1-2 note: the end']);
    assert.equal(code.split('\n')[2]?.slice(16, 21), 'await');
  });

  it('are written as they are read', () => {
    const { code, labels } = readAnnotations(text);
    assert.deepEqual(readAnnotations(writeAnnotations(code, labels)), { code, labels });
  });

  it('agree with a message that begins as they do, at the same place and with a fix', () => {
    const { labels } = readAnnotations(text);
    const [first, ...notes] = labels;
    assert.ok(first !== undefined);
    const found = [{ ...first, message: 'held across a river' }, ...notes];
    const same = comparable(labels, found);
    assert.deepEqual(same.expected, same.actual);
    for (const other of [{ start: 3 }, { hasFix: false }, { kind: 'error' }, { message: 'dropped' }]) {
      const { expected, actual } = comparable(labels, [{ ...first, message: 'held across a river', ...other }, ...notes]);
      assert.notDeepEqual(expected, actual);
    }
  });

  it('are refused when they cannot be read', () => {
    assert.throws(() => readAnnotations('let x = 1;\n  //^^ waning: no\n'), /cannot be read/);
    assert.throws(() => readAnnotations('let x;\n       //^^ warning: no\n'), /long enough/);
  });
});
