import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../server/src/semantics/items/attribute-arguments.ts';
import { readAttributes, type StubAttribute } from '../../server/src/semantics/items/stub-attributes.ts';
import { parseText } from '../../server/src/syntax/parser.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';

const hp = (name: string, args = ''): StubAttribute => ({ path: `hp::${name}`, args });
const factsOf = (name: string, args = '') => readAttributes([hp(name, args)]);
const messagesOf = (name: string, args = '') => factsOf(name, args).mistakes.map((mistake) => mistake.message);

describe('readAttributes', () => {
  it('reads each attribute of the vocabulary', () => {
    assert.deepEqual(factsOf('guard', 'map_entry, forbid').typeFacts.guard, { kind: 'map-entry', policy: 'forbid', isGuessed: false });
    assert.deepEqual(factsOf('guard', 'lock, forbid, guessed').typeFacts.guard, { kind: 'lock', policy: 'forbid', isGuessed: true });
    assert.deepEqual(factsOf('acquires', 'shared, attempt').functionFacts, {
      acquires: { mode: 'shared', attempt: true, reentrant: false, within: undefined, shared: undefined },
    });
    assert.deepEqual(factsOf('acquires', 'exclusive, reentrant, within = "map_entry"').functionFacts, {
      acquires: { mode: 'exclusive', attempt: false, reentrant: true, within: 'map-entry', shared: undefined },
    });
    assert.deepEqual(factsOf('blocking', 'file, fix = "call", instead = "tokio::fs::read", cheap').functionFacts, {
      blocking: { kind: 'file', fix: 'call', instead: 'tokio::fs::read', cheap: true },
    });
    assert.deepEqual(factsOf('block_on', 'fix = "method", instead = "recv", panics').functionFacts, {
      blockOn: { fix: 'method', instead: 'recv', panics: true },
    });
    assert.deepEqual(factsOf('cancel', 'loses_argument, lost = "the message is lost"').functionFacts, {
      cancel: { verdict: 'loses_argument', lost: 'the message is lost', instead: undefined, source: undefined },
    });
    assert.deepEqual(factsOf('unbounded', 'bounded = "a::b"').functionFacts, { unbounded: { bounded: 'a::b' } });
    assert.deepEqual(factsOf('unbounded').functionFacts, { unbounded: { bounded: undefined } });
    assert.deepEqual(factsOf('closure', 'polled').functionFacts, { closure: 'polled' });
    assert.deepEqual(factsOf('spawns', 'local_task').functionFacts, { spawns: 'local-task' });
    assert.deepEqual(factsOf('takes').functionFacts, { takes: true });
    assert.deepEqual(factsOf('alias').functionFacts, { alias: 'receiver' });
    assert.deepEqual(factsOf('alias', 'argument').functionFacts, { alias: 'argument' });
    assert.deepEqual(factsOf('blocks_in_place').functionFacts, { blocksInPlace: true });
    assert.deepEqual(factsOf('condition_wait', 'spurious').functionFacts, { conditionWait: { spurious: true, checked: false } });
    assert.equal(factsOf('handle').typeFacts.isHandle, true);
    assert.deepEqual(factsOf('sends', 'queue, attempt').functionFacts, { sends: { channel: 'queue', attempt: true } });
    assert.deepEqual(factsOf('partial', 'read').functionFacts, { partial: 'read' });
    assert.deepEqual(factsOf('notifies', 'one').functionFacts, { notifies: 'one' });
    for (const word of ['nonzero', 'limits', 'gathers']) assert.deepEqual(factsOf(word).functionFacts, { [word]: true });
    assert.deepEqual(factsOf('needs_runtime').functionFacts, { needsRuntime: true });
    assert.deepEqual(factsOf('listens').functionFacts, { listens: true });
    assert.deepEqual(factsOf('disconnected').typeFacts, { isDisconnected: true });
    assert.deepEqual(factsOf('task_error').typeFacts, { isTaskError: true });
    assert.deepEqual(factsOf('dropping', 'detaches').typeFacts, { dropping: 'detaches' });
    assert.deepEqual(factsOf('lags', 'variant = "Lagged"').typeFacts, { lags: 'Lagged' });
    assert.deepEqual(factsOf('gives_up', 'argument, time').functionFacts, { givesUp: { on: 'argument', when: 'time' } });
    assert.deepEqual(factsOf('timer', 'periodic').functionFacts, { timer: 'periodic' });
    assert.deepEqual(factsOf('undone', 'by = "remove"').functionFacts, { undoneBy: 'remove' });
    assert.deepEqual(factsOf('probe', 'final').functionFacts, { probe: 'final' });
    assert.deepEqual(factsOf('takes_one').functionFacts, { takesOne: true });
    assert.deepEqual(factsOf('endless').functionFacts, { endless: true });
    assert.equal(factsOf('waits', 'task').typeFacts.waits, 'task');
    assert.equal(factsOf('waits', 'time').functionFacts.waits, 'time');
    assert.deepEqual(factsOf('probe', 'take').functionFacts, { probe: 'take' });
    assert.deepEqual(factsOf('interior', 'async_lock').typeFacts, { interior: 'async-lock' });
  });

  it('maps every guard kind and spawn kind to a word with hyphens', () => {
    const kinds = ['lock', 'map_entry', 'watch', 'stdio', 'refcell', 'span', 'context', 'permit', 'pool',
      'channel_slot', 'async_lock'];
    for (const kind of kinds) {
      const { typeFacts: { guard }, mistakes } = factsOf('guard', `${kind}, logic`);
      assert.deepEqual([guard?.kind, mistakes], [kind.replace('_', '-'), []]);
    }
    for (const kind of ['task', 'local_task', 'blocking', 'thread']) {
      assert.equal(factsOf('spawns', kind).functionFacts.spawns, kind.replace('_', '-'));
    }
  });

  it('merges several attributes and ignores those of others', () => {
    const { functionFacts, typeFacts, mistakes } = readAttributes([
      { path: 'must_use', args: '' }, hp('spawns', 'blocking'), { path: 'derive', args: 'Clone, Debug = 3' },
      hp('closure', 'offloaded'),
    ]);
    assert.deepEqual(functionFacts, { spawns: 'blocking', closure: 'offloaded' });
    assert.deepEqual([typeFacts, mistakes], [{}, []]);
  });

  it('keeps the good attributes beside a bad one and names its index', () => {
    const { functionFacts, mistakes } = readAttributes([{ path: 'inline', args: '' }, hp('blcking'), hp('takes')]);
    assert.deepEqual(functionFacts, { takes: true });
    assert.deepEqual(mistakes, [{ index: 1, message: 'unknown attribute `hp::blcking`' }]);
  });

  it('refuses an attribute given twice and keeps the first', () => {
    const { functionFacts, mistakes } = readAttributes([hp('closure', 'polled'), hp('closure', 'in_place')]);
    assert.equal(functionFacts.closure, 'polled');
    assert.deepEqual(mistakes, [{ index: 1, message: '`hp::closure` is given twice' }]);
  });

  it('says what is missing', () => {
    assert.deepEqual(messagesOf('acquires'), ['`hp::acquires` requires `exclusive` or `shared`: `exclusive`, `shared`']);
    assert.match(messagesOf('blocking', 'file')[0] ?? '', /^`hp::blocking` requires `fix`: `call`, `method`/);
    assert.deepEqual(messagesOf('cancel', 'unsafe'), ['`unsafe` requires `lost`']);
    assert.deepEqual(messagesOf('cancel', 'detached'), ['`detached` requires `lost`']);
    assert.deepEqual(messagesOf('cancel', 'queue'), []);
    assert.deepEqual(messagesOf('block_on', 'fix = "method"'), ['`fix = "method"` requires `instead`']);
    assert.match(messagesOf('guard', 'lock')[0] ?? '', /requires a policy: `forbid`, `logic`, `allow`, `caution`$/);
  });

  it('says what it does not know, and then states nothing', () => {
    const { functionFacts, mistakes } = factsOf('blocking', 'file, fix = "cal", color = "red", chep');
    assert.deepEqual(functionFacts, {});
    assert.deepEqual(mistakes.map((mistake) => mistake.message), [
      'unknown fix `cal`, expected `call`, `method`, `change`, `other`, `offload`',
      '`hp::blocking` does not take the word `chep`',
      '`hp::blocking` does not take `color`',
    ]);
    assert.deepEqual(messagesOf('takes', 'now'), ['`hp::takes` does not take the word `now`']);
    assert.match(messagesOf('guard', 'map-entry, forbid')[0] ?? '', /expected a comma before `-entry, forbid`/);
  });
});

describe('readArguments', () => {
  it('resolves the escapes of Rust strings', () => {
    const { texts, mistakes } = readArguments(String.raw`a = "q\" b\\ n\n x\x41 u\u{1F600}", b="😀", c = "one \
        two"`.replaceAll('\r', ''));
    assert.deepEqual(mistakes, []);
    assert.deepEqual([...texts], [['a', 'q" b\\ n\n xA u😀'], ['b', '😀'], ['c', 'one two']]);
  });

  it('accepts a comma at the end and space anywhere', () => {
    assert.deepEqual(readArguments(' one ,\n two = "2" , ').words, ['one']);
    assert.deepEqual(readArguments('').mistakes, []);
  });

  it('refuses what is no argument', () => {
    const mistakes = (text: string) => readArguments(text).mistakes;
    assert.deepEqual(mistakes('a b'), ['expected a comma before `b`']);
    assert.deepEqual(mistakes('a, , b'), ['expected a word before `, b`']);
    assert.deepEqual(mistakes('a = b'), ['`a` requires a string in double quotes']);
    assert.deepEqual(mistakes('a = "open'), ['`a` requires a string in double quotes']);
    assert.deepEqual(mistakes(String.raw`a = "\q"`), ['`a` requires a string in double quotes']);
    assert.deepEqual(mistakes(String.raw`a = "\u{D800}"`), ['`a` requires a string in double quotes']);
    assert.deepEqual(mistakes('a, a'), ['the word `a` is given twice']);
    assert.deepEqual(mistakes('a = "1", a = "2"'), ['`a` is given twice']);
  });
});

describe('the stubs', () => {
  const root = fileURLToPath(new URL('../../server/stubs', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rs'));

  before(loadInstalledParser);

  it('parse without error', () => {
    const broken = files.filter((file) => parseText(readFileSync(join(root, file), 'utf8')).hasError);
    assert.deepEqual(broken, []);
    assert.ok(files.includes(join('tokio', 'lib.rs')));
  }).timeout(20_000);

  it('state facts we understand', () => {
    const mistakes: string[] = [];
    let count = 0;
    for (const file of files) {
      for (const { line, attribute } of hpAttributes(readFileSync(join(root, file), 'utf8'))) {
        count += 1;
        for (const { message } of readAttributes([attribute]).mistakes) mistakes.push(`${file}:${line}: ${message}`);
      }
    }
    assert.deepEqual(mistakes, []);
    assert.ok(count > 1500, `${count} facts`);
  });
});

/** The `hp::` attributes of a stub, which stand on lines of their own. */
function hpAttributes(text: string): { line: number; attribute: StubAttribute }[] {
  return text.split('\n').flatMap((content, index) => {
    const found = /^\s*#!?\[(hp::\w+)(?:\((.*)\))?\]\s*$/.exec(content);
    return found === null ? [] : [{ line: index + 1, attribute: { path: found[1] ?? '', args: found[2] ?? '' } }];
  });
}
