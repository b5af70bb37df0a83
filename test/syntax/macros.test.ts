import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Expansion } from '../../server/src/syntax/expansion.ts';
import { K, type Node } from '../../server/src/syntax/flat-tree.ts';
import { parseFile } from '../../server/src/syntax/file.ts';
import { expandMacro } from '../../server/src/syntax/macros/expand.ts';
import type { SyntaxUnit } from '../../server/src/syntax/unit.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';
import { firstOf, onlyBody } from './nodes.ts';

const BEFORE = '/* é🦀 */ async fn f() { let _ = ';

function fileOf(call: string): string {
  return `${BEFORE}${call}; }`;
}

function expand(call: string, origin?: string): Expansion | undefined {
  const unit = onlyBody(fileOf(call));
  return expandMacro(unit, firstOf(unit, K.macro_invocation), origin);
}

/** Every node that claims to be verbatim has its text in the file, and no node maps outside the call. */
function assertMapped(unit: SyntaxUnit, file: string, call: string): void {
  const start = file.indexOf(call);
  let exact = 0;
  for (let node = 0; node < unit.tree.count; node++) {
    const range = unit.rangeOf(node);
    assert.ok(start <= range.start && range.end <= start + call.length, `${unit.tree.textOf(node)} at ${range.start}`);
    const verbatim = unit.exactRangeOf(node);
    if (verbatim === undefined || verbatim.start === verbatim.end) continue;
    exact++;
    assert.equal(file.slice(verbatim.start, verbatim.end), unit.tree.textOf(node));
  }
  if (!call.startsWith('cfg!') && /[([{]\s*[^\s)\]}]/.test(call.replace(/"[^"]*"/g, ''))) assert.ok(exact > 0, 'something is verbatim');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/;? ?$/, '');
}

/** Calls, and the text they stand for. */
const EXPRESSIONS: readonly (readonly [string, string])[] = [
  ['format!("{x} {} {y:?} {{z}} {:>w$} {0}", a.b(), c, v = f::<A, B>(1))', '::hp::format((&(a.b()), &(c), &(f::<A, B>(1)), &(x), &(y), &(w), ))'],
  ['format!("{v}", v = 1)', '::hp::format((&(1), ))'],
  ['println!()', '::hp::print(())'],
  ['eprintln!("{}", x.await,)', '::hp::print((&(x.await), ))'],
  ['std::print!("é {größe}")', '::hp::print((&(größe), ))'],
  ['format_args!("{}", a)', '::hp::format_args((&(a), ))'],
  ['panic!("a {}", |a, b| a + b)', '::hp::panic((&(|a, b| a + b), ))'],
  ['todo!()', '::hp::panic(())'],
  ['unreachable!("{}", x[1])', '::hp::panic((&(x[1]), ))'],
  ['write!(f.g(), "{}", x)', '(f.g()).write_fmt(::hp::format_args((&(x), )))'],
  ['writeln!(f)', '(f).write_fmt(::hp::format_args(()))'],
  ['info!(target: "x", a.b = %foo(), ?bar, c = ?d.e(), "msg {baz}", q)', '::hp::event((&("x"), &(foo()), &(bar), &(d.e()), &(baz), &(q), ))'],
  ['tracing::debug!({ a = 1, b }, "m")', '::hp::event((&(1), &(b), ))'],
  ['error!(parent: &span, x == y)', '::hp::event((&(&span), &(x == y), ))'],
  ['event!(Level::INFO, n = a::b(c).await)', '::hp::event((&(Level::INFO), &(a::b(c).await), ))'],
  ['log::warn!(k:? = 1, j:% = v; "hello {}", y)', '::hp::event((&(1), &(v), &(y), ))'],
  ['info_span!("n", id = i.get(), e = tracing::field::Empty)', '::hp::span((&(i.get()), &(tracing::field::Empty), ))'],
  ['anyhow!("a {}", b)', '::hp::any_error((&(b), ))'],
  ['bail!("a {b}")', 'return Err(::hp::any_error((&(b), )))'],
  ['ensure!(a > b, "c {}", d)', 'if !(a > b) { return Err(::hp::any_error((&(d), ))) }'],
  ['assert!(a == b, "no {}", z)', 'if !(a == b) { ::hp::panic((&(z), )) }'],
  ['debug_assert!(a)', 'if !(a) { ::hp::panic(()) }'],
  ['assert_eq!(a.await, x.iter().collect::<HashMap<K, V>>(), "x {}", y)', 'match (&(a.await), &(x.iter().collect::<HashMap<K, V>>())) { (__left, __right) => if !(*__left == *__right) { ::hp::panic((&(y), )) } }'],
  ['assert_ne!(a, <T as U<V, W>>::x())', 'match (&(a), &(<T as U<V, W>>::x())) { (__left, __right) => if *__left == *__right { ::hp::panic(()) } }'],
  ['matches!(x.y(), Some(1) | None if z, )', 'match (x.y()) { Some(1) | None if z => true, _ => false }'],
  ['dbg!(a.b())', 'match (a.b()) { __value => __value }'],
  ['assert_matches!(a.b(), Some(x) | None if x > 1, "c {}", d)', 'match (a.b()) { Some(x) | None if x > 1 => (), _ => ::hp::panic((&(d), )) }'],
  ['cfg!(all(unix, test))', '::hp::cfg()'],
  ['assert_eq!(a as Result<B, C<D>>, b as u8, "{}", c)', 'match (&(a as Result<B, C<D>>), &(b as u8)) { (__left, __right) => if !(*__left == *__right) { ::hp::panic((&(c), )) } }'],
  ['dbg!(a, b)', '(a, b, )'],
  ['vec![a, b.await]', '::hp::vec([a, b.await])'],
  ['vec![]', '::hp::vec([])'],
  ['vec![a.clone(); n + 1]', '::hp::vec_repeat(a.clone(), n + 1)'],
  ['ready!(x.poll(cx))', 'match (x.poll(cx)) { ::core::task::Poll::Ready(__value) => __value, ::core::task::Poll::Pending => return ::core::task::Poll::Pending }'],
  ['futures::poll!(&mut f)', '::hp::poll(&mut f).await'],
  ['pending!()', '::hp::pending().await'],
  ['std::pin::pin!(f())', '::core::pin::Pin { __pointer: &mut { f() } }'],
  ['pin!(f)', '::core::pin::Pin { __pointer: &mut { f } }'],
  ['stream! { for await (a, b) in foo(c) { yield a; } let y = g().await; yield y }', '::hp::stream(async move { for (a, b) in ::hp::await_each(foo(c)) { yield a; } let y = g().await; yield y })'],
  ['async_stream::try_stream! { let x = foo()?; yield x; }', '::hp::try_stream(async move { let x = foo()?; yield x; })'],
  ['defer! { a.b(); }', '::hp::unknown((|| { a.b(); },))'],
  ['cfg_if! { if #[cfg(a)] { x() } else if #[cfg(b)] { y() } else { z() } }', 'if ::hp::cfg() { x() } else if ::hp::cfg() { y() } else { z() }'],
];

describe('macros', () => {
  before(loadInstalledParser);

  for (const [call, expected] of EXPRESSIONS)
    it(call, () => {
      const found = expand(call);
      assert.ok(found?.family === 'expression');
      assert.equal(squeezed(found.unit.tree.text), expected);
      assert.equal(squeezed(found.unit.tree.textOf(found.root)), expected);
      assert.equal(found.unit.uncertain, false);
      assertMapped(found.unit, fileOf(call), call);
    });

  it('maps captures to the inside of the literal, without calling them verbatim', () => {
    const call = 'println!("a {name:>4}")';
    const found = expand(call);
    assert.ok(found?.family === 'expression');
    const { tree } = found.unit;
    const name = Array.from({ length: tree.count }, (_, node) => node).find((node) => tree.kind(node) === K.identifier && tree.textOf(node) === 'name');
    assert.ok(name !== undefined);
    const range = found.unit.rangeOf(name);
    assert.equal(fileOf(call).slice(range.start, range.end), 'name');
    assert.equal(found.unit.exactRangeOf(name), undefined);
  });

  it('pins names in the scope of the call', () => {
    const pinned = '{ let mut a = a; let mut a = ::core::pin::Pin { __pointer: &mut a }; let mut b = b; let mut b = ::core::pin::Pin { __pointer: &mut b }; }';
    for (const call of ['tokio::pin!(a, b)', 'pin_mut!(a, b)', 'futures::pin_mut!(a, b,)']) {
      const found = expand(call);
      assert.ok(found?.family === 'statements');
      assert.equal(squeezed(found.unit.tree.text), pinned);
      assertMapped(found.unit, fileOf(call), call);
    }
    const call = 'tokio::pin! { let x = foo().bar(); let y: T = z; }';
    const found = expand(call);
    assert.ok(found?.family === 'statements');
    assert.equal(
      squeezed(found.unit.tree.text),
      '{ let mut x = foo().bar(); let mut x = ::core::pin::Pin { __pointer: &mut x }; let mut y: T = z; let mut y = ::core::pin::Pin { __pointer: &mut y }; }',
    );
    assertMapped(found.unit, fileOf(call), call);
    assert.equal(expand('pin!(a)', 'tokio')?.family, 'statements');
    assert.equal(expand('pin!(a)', 'std')?.family, 'expression');
    const statement = onlyBody('fn f() { pin!(a); }');
    assert.equal(expandMacro(statement, firstOf(statement, K.macro_invocation))?.family, 'statements');
  });

  it('splits tokio::select!', () => {
    const call = `tokio::select! {
      biased;
      Some(x) = rx.recv::<A, B>(), if a && b => { foo(x) }
      _ = sleep(1) => break 'l,
      Ok(v) | Err(v) = async { match q { 0..=3 => 1, _ => 2 } } => x = v,
      r = &mut fut => match r { _ => 1 }.await,
      0..=5 = f(|a, b| a == b) => return Err(e)?,
      else => { done() }
    }`;
    const found = expand(call);
    assert.ok(found?.family === 'select');
    const { tree } = found.unit;
    const text = (node: Node | undefined): string | undefined => (node === undefined ? undefined : tree.textOf(node));
    assert.deepEqual(
      found.arms.map(({ pattern, future, condition, handler }) => [text(pattern), text(future), text(condition), text(handler)]),
      [
        ['Some(x)', 'rx.recv::<A, B>()', 'a && b', '{ foo(x) }'],
        ['_', 'sleep(1)', undefined, "break 'l"],
        ['Ok(v) | Err(v)', 'async { match q { 0..=3 => 1, _ => 2 } }', undefined, 'x = v'],
        ['r', '&mut fut', undefined, 'match r { _ => 1 }.await'],
        ['0..=5', 'f(|a, b| a == b)', undefined, 'return Err(e)?'],
      ],
    );
    assert.deepEqual([found.flavor, found.biased, text(found.otherwise)], ['tokio', true, '{ done() }']);
    for (const { pattern, future, handler } of found.arms)
      for (const node of [pattern, future, handler]) assert.ok(found.unit.exactRangeOf(node) !== undefined);
    assertMapped(found.unit, fileOf(call), call);
  });

  it('splits select! of futures, and leaves that of crossbeam alone', () => {
    for (const call of ['futures::select! { a = fut => 1, complete => break, }', 'select_biased! { a = fut => 1, default => {} }']) {
      const found = expand(call);
      assert.ok(found?.family === 'select');
      assert.deepEqual([found.flavor, found.arms.length, found.otherwise === undefined, found.biased], ['futures', 1, false, call.startsWith('select_')]);
      assertMapped(found.unit, fileOf(call), call);
    }
    assert.equal(expand('crossbeam_channel::select! { recv(a) -> b => c }'), undefined);
    assert.equal(expand('select! { recv(a) -> b => c }', 'crossbeam_channel'), undefined);
    const hinted = expand('select! { a = b => c }', 'futures_util');
    assert.ok(hinted?.family === 'select' && hinted.flavor === 'futures');
    const nested = expand('select! { a = b => c }', 'tokio');
    assert.ok(nested?.family === 'select' && nested.flavor === 'tokio');
  });

  it('splits join!', () => {
    for (const [call, fallible, expected] of [
      ['tokio::join!(biased; a(), async { b::<X, Y>().await })', false, ['a()', 'async { b::<X, Y>().await }']],
      ['try_join!(a,)', true, ['a']],
      ['futures::join!()', false, []],
    ] as const) {
      const found = expand(call);
      assert.ok(found?.family === 'join');
      assert.deepEqual(found.branches.map((node) => found.unit.tree.textOf(node)), expected);
      assert.equal(found.fallible, fallible);
      for (const node of found.branches) assert.ok(found.unit.exactRangeOf(node) !== undefined);
      assertMapped(found.unit, fileOf(call), call);
    }
  });

  it('unwraps items and statements', () => {
    for (const [call, family, expected] of [
      ['cfg_rt! { fn a() { b() } struct C; }', 'items', 'fn a() { b() } struct C;'],
      ['cfg_if! { if #[cfg(a)] { fn x() {} } else { use y; } }', 'items', 'fn x() {} use y;'],
      ['thread_local! { static A: RefCell<u32> = const { RefCell::new(1) } }', 'items', 'static A: ::std::thread::LocalKey<RefCell<u32>> = ::hp::thread_local(|| const { RefCell::new(1) });'],
      ['lazy_static! { static ref X: Mutex<u32> = Mutex::new(1); }', 'items', 'static X: Mutex<u32> = Mutex::new(1);'],
      ['cfg_x! { let a = 1; foo(a) }', 'statements', '{ let a = 1; foo(a) }'],
    ] as const) {
      const found = expand(call);
      assert.ok(found !== undefined && found.family === family, call);
      assert.equal(squeezed(found.unit.tree.text).replace(/;$/, ''), expected.replace(/;$/, ''));
      assertMapped(found.unit, fileOf(call), call);
    }
  });

  it('tries unknown macros and marks them uncertain', () => {
    for (const [call, expected] of [
      ['assert_ok!(x.await)', '::hp::unknown((x.await,))'],
      ['my_macro!(a, b.lock(),)', '::hp::unknown((a, b.lock(),))'],
      ['foo! { let a = 1; b.lock() }', '{ let a = 1; b.lock() }'],
    ] as const) {
      const found = expand(call);
      assert.ok(found?.family === 'expression' && found.unit.uncertain);
      assert.equal(squeezed(found.unit.tree.text), expected);
      assertMapped(found.unit, fileOf(call), call);
    }
    for (const call of ['foo!(a => b)', 'json!({"a": 1})', 'quote! { #a }', 'html! { <p>x</p> }', 'foo!($x)', `foo!(${'a, '.repeat(9000)})`, 'format!("{}", a b)', 'select! { a }', 'assert!()'])
      assert.equal(expand(call), undefined, call.slice(0, 40));
  });

  it('maps macros inside macros to the file, and gives up at some depth', () => {
    const call = 'tokio::select! { x = a() => { info!("{}", vec![m.lock().await]); } }';
    const text = fileOf(call);
    let unit = onlyBody(text);
    for (const name of ['tokio::select!', 'info!', 'vec!']) {
      const node = firstOf(unit, K.macro_invocation);
      assert.ok(unit.tree.textOf(node).startsWith(name));
      const found = expandMacro(unit, node);
      assert.ok(found !== undefined);
      unit = found.unit;
      assertMapped(unit, text, call);
    }
    const await_ = unit.exactRangeOf(firstOf(unit, K.await_expression));
    assert.equal(text.slice(await_?.start, await_?.end), 'm.lock().await');

    unit = onlyBody(`fn f() { ${'m!('.repeat(200)}${')'.repeat(200)} }`);
    let depth = 0;
    for (; ; depth++) {
      const found: Expansion | undefined = expandMacro(unit, firstOf(unit, K.macro_invocation));
      if (found === undefined) break;
      unit = found.unit;
    }
    assert.ok(depth > 5 && depth < 100, `${depth}`);
  });

  it('expands in the headers as well', () => {
    const file = parseFile('fn a() {}\nstatic X: Y = vec![b(c)];');
    const found = expandMacro(file.headers, firstOf(file.headers, K.macro_invocation));
    assert.ok(found?.family === 'expression');
    assertMapped(found.unit, file.text, 'vec![b(c)]');
  });
});
