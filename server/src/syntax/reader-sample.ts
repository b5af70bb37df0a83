/** Rust with something of everything the reader must get right: aliases, fields, errors, missing tokens, odd characters. */
export const READER_SAMPLE = `#!shebang
//! é🦀 inner doc
#[derive(Debug, Clone)]
pub(crate) struct Pair<'a, T: ?Sized + 'a, const N: usize = 3>(pub &'a T, [u8; N]);
struct Named { a: u8, /* block /* nested */ */ pub b: Option<Box<dyn Fn(&str) -> Result<(), E>>> }
enum E { A = 1, B { x: u8 }, C(u8, u16) }
union U { a: u8, b: u16 }
use std::{self as s, collections::*, sync::{Arc, Mutex as M}};
extern "C" { fn f(a: u8, ...); static X: u8; }
macro_rules! m { ($x:expr, $($y:ty),*) => { $x }; }
trait Tr<A>: Send where for<'x> A: Fn(&'x u8) { type Item: Copy; const C: u8 = 1; fn g(self: Box<Self>) -> impl Iterator<Item = u8> + '_; }
unsafe impl<T> !Send for Pair<'_, T, 3> {}
impl<T> Tr<T> for E where T: Copy {
    type Item = u8;
    async unsafe fn go(&mut self, mut x: (u8, u8), [a, .., b]: [u8; 4]) -> Self::Item {
        let Some(Foo { y, ref z, w: 1..=3, .. }) = self.x.0.await? else { return 5u8 };
        let c = async move |q: &str| -> u8 { yield q; 1 + 2 * 3 - -4 };
        'l: loop { if let A | B(_) = x && y { break 'l } else if z { continue 'l } else {} }
        match x { n @ 1 | n if n > 2 => { n }, "s\\n\\u{41}" => b'c' as u8, r#"raw"# => f::<Vec<u8>>(1)?, _ => {} }
        for i in (0..).step_by(2) { v[i] += 1; while true {} }
        S { a: 1, b, ..d }; [1; 4]; (1,); |_| (); unsafe { *p = &raw const q }; const { 1 };
        println!("{} {é}", x, [1, 2], { a => b });
        let s = '🦀'; let t = "🦀 é"; x.y::<T>().z;
        <T as Tr<u8>>::g(); a.b = c; let mut k: &'static mut [u8];
    }
}
fn broken(a: { let x = ; foo( } ] fn next() { if a { b } else
`;
