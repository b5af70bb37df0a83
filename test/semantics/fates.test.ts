// What becomes of the result of a call of `f`. Each case is a statement or more of an async function.
import assert from 'node:assert/strict';
import type { MatchFact, PatternFact, ValueFate } from '../../server/src/semantics/facts.ts';
import type { BodyView } from '../../server/src/semantics/body/view.ts';
import { newWorkspace } from '../support/core.ts';

const PRELUDE = `
struct Owner { field: Option<u8> }
async fn g(_: u8) {}
async fn later() -> Result<u8, String> { Ok(1) }
fn f() -> Result<u8, String> { Ok(1) }
`;

const FATES: readonly (readonly [code: string, fate: string])[] = [
  ['f();', 'dropped'],
  ['(f());', 'dropped'],
  ['if true { f(); }', 'dropped'],
  ['let _ = f();', 'dropped explicitly'],
  ['_ = f();', 'dropped explicitly'],
  ['let x = f();', 'bound x'],
  ['let mut x = if true { f() } else { Ok(2) };', 'bound x'],
  ['f().ok();', 'receiver ok'],
  ['drop(f());', 'argument drop'],
  ['f()?; Ok(())', 'tried dropped'],
  ['g(f()?).await; Ok(())', 'tried argument g'],
  ['return f();', 'returned'],
  ['match 1 { 1 => f(), _ => Ok(2) }', 'returned'],
  ['let x = Some(f());', 'wrapped bound x'],
  ['let x = Owner { field: f().ok() };', 'receiver ok'],
  ['let mut x = Owner { field: None }; x.field = Some(f()?);', 'tried wrapped stored Owner.field'],
  ['let x = Owner { field: Some(f()?) };', 'tried wrapped stored Owner.field'],
  ['match f() { Ok(_) => {} Err(_) => return }', 'matched match'],
  ['if let Ok(x) = f() { }', 'matched if-let'],
  ['let Ok(x) = f() else { return };', 'matched let-else'],
  ['let x = || f();', 'returned'],
  ['let x = f().is_ok() && true;', 'receiver is_ok'],
  ['let x = [f()];', 'other'],
];

const MATCHES: readonly (readonly [code: string, arms: string])[] = [
  ['match f() { Ok(x) => {} Err(_) => return }', 'Ok(x); Err(_) leaves'],
  ['loop { match f() { Ok(_) => break, Err(_) => continue } }', 'Ok(_) leaves; Err(_)'],
  ['while let Ok(x) = f() { }', 'Ok(x); - leaves'],
  ['let Some((a, _)) = None::<(u8, u8)> else { panic!() };', 'Some((x, _)); - leaves'],
  ['if let Ok(1 | 2) = f() { } else { return }', 'Ok((? or ?)); - leaves'],
  ['match Some(1) { Some(_) if true => (), None => (), _ => () }', 'Some(_) if; None; _'],
];

describe('fates', () => {
  for (const [code, fate] of FATES) {
    it(code, async () => {
      const call = (await bodyOf(code)).calls.find(({ callee }) => callee.name === 'f');
      assert.ok(call);
      assert.equal(describeFate(call.fate), fate);
    });
  }

  it('follows an await to what becomes of its value', async () => {
    const { suspensions: [point], calls: [call] } = await bodyOf('let _ = later().await;');
    assert.equal(call === undefined ? undefined : describeFate(call.fate), 'awaited');
    assert.equal(point === undefined ? undefined : describeFate(point.fate), 'dropped explicitly');
  });
});

describe('matches', () => {
  for (const [code, arms] of MATCHES) {
    it(code, async () => {
      const { matches: [found] } = await bodyOf(code);
      assert.ok(found);
      assert.equal(describeArms(found), arms);
    });
  }
});

describe('regions that end', () => {
  const cases: readonly (readonly [code: string, ends: boolean])[] = [
    ['loop { later().await; }', false],
    ['loop { if true { break; } }', true],
    ['loop { later().await?; }', true],
    ['loop { if true { return; } }', true],
    ['loop { let x = || { return; }; }', false],
    ['while true { later().await; }', true],
  ];
  for (const [code, ends] of cases) {
    it(code, async () => assert.equal((await bodyOf(code)).regions[0]?.ends, ends));
  }
});

async function bodyOf(code: string): Promise<BodyView> {
  const workspace = await newWorkspace();
  workspace.setFile('/main.rs', `${PRELUDE}\nasync fn body() { ${code} }`);
  const body = workspace.allBodies('/main.rs').find(({ name }) => name === 'body');
  assert.ok(body);
  return body;
}

function describeFate(fate: ValueFate): string {
  switch (fate.kind) {
    case 'dropped':
      return fate.isExplicit ? 'dropped explicitly' : 'dropped';
    case 'bound':
      return `bound ${fate.local.name}`;
    case 'receiver':
    case 'argument':
      return `${fate.kind} ${fate.call.callee.name}`;
    case 'matched':
      return `matched ${fate.match.kind}`;
    case 'stored':
      return `stored ${fate.owner.display}.${fate.field}`;
    case 'tried':
    case 'wrapped':
      return `${fate.kind} ${describeFate(fate.fate)}`;
    default:
      return fate.kind;
  }
}

function describeArms({ arms }: MatchFact): string {
  return arms.map(({ pattern, hasCondition, leaves }) => `${pattern === undefined ? '-' : describePattern(pattern)}${hasCondition ? ' if' : ''}${leaves ? ' leaves' : ''}`).join('; ');
}

function describePattern({ kind, path, parts }: PatternFact): string {
  const inner = parts.map(describePattern);
  switch (kind) {
    case 'wildcard':
      return '_';
    case 'binding':
      return 'x';
    case 'constructor':
      return `${path?.split('::').at(-1) ?? '?'}${inner.length === 0 ? '' : `(${inner.join(', ')})`}`;
    case 'tuple':
      return `(${inner.join(', ')})`;
    case 'alternatives':
      return `(${inner.join(' or ')})`;
    case 'other':
      return '?';
  }
}

