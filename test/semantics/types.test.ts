// What is known of the type of a local. Each case is a body; the local is `x` unless it says otherwise.
import assert from 'node:assert/strict';
import { newWorkspace } from '../support/core.ts';

const PRELUDE = `
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
struct Point { x: i32, name: String }
struct Wrapper<T>(T);
impl<T: Clone> Wrapper<T> { fn get(&self) -> T { self.0.clone() } fn map<U>(self, f: impl FnOnce(T) -> U) -> Wrapper<U> { Wrapper(f(self.0)) } }
impl<T> std::ops::Deref for Wrapper<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
trait Shape { type Size; fn size(&self) -> Self::Size; fn twice(&self) -> u8 { 2 } }
impl Shape for Point { type Size = u64; fn size(&self) -> u64 { 1 } }
enum Message { Text(String), Move { to: Point }, Quit }
async fn fetch() -> Result<Vec<u8>, std::io::Error> { Ok(Vec::new()) }
fn shared() -> Arc<Mutex<HashMap<String, Vec<u64>>>> { todo!() }
`;

const CASES: readonly (readonly [code: string, type: string])[] = [
  ['let x = 1u8;', 'u8'],
  ['let x = "a";', "&'static str"],
  ['let x = Point { x: 1, name: String::new() }.name;', 'String'],
  ['let x = (1u8, "a").0;', 'u8'],
  ['let x = vec![1u16, 2];', 'Vec<u16>'],
  ['let x = vec![1u16].iter().map(|n| n + 1).collect::<Vec<_>>();', 'Vec<u16>'],
  ['let x = vec![Some(1u8)].into_iter().flatten().next();', 'Option<u8>'],
  ['let x = [1u8, 2].iter().rev().skip(1).take(2).last();', 'Option<&u8>'],
  ['let x = Some(3u8).map(|n| n.to_string()).unwrap_or_default();', 'String'],
  ['let x = "a b".split(\' \').map(str::to_owned).collect::<Vec<String>>();', 'Vec<String>'],
  ['let x = shared().lock().unwrap().get("k").cloned();', 'Option<Vec<u64>>'],
  ['let x = shared().lock().unwrap();', "MutexGuard<'_, HashMap<String, Vec<u64>>>"],
  ['let m = shared(); let mut g = m.lock().unwrap(); let x = g.entry(String::new()).or_default();', '&mut Vec<u64>'],
  ['let x = Wrapper(4u32).get();', 'u32'],
  ['let x = Wrapper(String::new()).len();', 'usize'],
  ['let x = Wrapper(4u32).map(|n| vec![n]);', 'Wrapper<Vec<u32>>'],
  ['let p = Point { x: 1, name: String::new() }; let x = p.size();', 'u64'],
  ['let p = Point { x: 1, name: String::new() }; let x = p.twice();', 'u8'],
  ['let m: rustc_hash::FxHashMap<u8, String> = Default::default(); let x = m.get(&1);', 'Option<&String>'],
  ['let m = indexmap::IndexMap::<u8, Point>::new(); let x = m.values().next();', 'Option<&Point>'],
  ['use std::io::Write; let mut out = Vec::<u8>::new(); let x = out.write_all(b"a");', 'Result<(), Error>'],
  ['let x: usize = 3;', 'usize'],
  ['let x = fetch().await.unwrap();', 'Vec<u8>'],
  ['let x = Some(fetch).map(|f| f());', "Option<impl Future<Output = Result<Vec<u8>, Error>>>"],
  ['let x = fetch();', 'impl Future<Output = Result<Vec<u8>, Error>>'],
  ['let f = |n: u8| n as u64; let x = f(1);', 'u64'],
  ['let x = if true { Some(1u8) } else { None };', 'Option<u8>'],
  ['let x = match Some(2u64) { Some(n) => n, None => 0 };', 'u64'],
  ['let x = loop { break 1u8; };', 'u8'],
  ['let x = std::fs::read_to_string("a").unwrap();', 'String'],
  ['let x = std::time::Duration::from_secs(1) * 2;', 'Duration'],
  ['let Some(x) = "a".chars().next() else { return };', 'char'],
  ['let Message::Text(x) = Message::Quit else { return };', 'String'],
  ['let message = Message::Quit; if let Message::Move { to: x } = &message { }', '&Point'],
  ['for (x, _) in &HashMap::<String, u8>::new() { }', '&String'],
  ['let x: Box<dyn Fn(u8) -> u16> = Box::new(|n| n.into());', 'Box<dyn Fn<(u8,), Output = u16>>'],
  ['let lock = RwLock::new(1u8); let x = *lock.read().unwrap();', 'u8'],
  ['let (_tx, x) = tokio::sync::mpsc::unbounded_channel::<u8>();', 'UnboundedReceiver<u8>'],
  ['let (_tx, mut rx) = tokio::sync::mpsc::channel::<u8>(1); let x = rx.recv().await;', 'Option<u8>'],
  ['let x = tokio::sync::Mutex::new(1u8).lock().await;', "MutexGuard<'_, u8>"],
  ['let x = tokio::spawn(async { 1u8 }).await;', 'Result<u8, JoinError>'],
  ['let (x, _) = tokio::join!(async { 1u8 }, async { "a" });', 'u8'],
  ['let x = tokio::time::timeout(std::time::Duration::from_secs(1), fetch()).await;', 'Result<Result<Vec<u8>, Error>, Elapsed>'],
  ['let x = tokio::select! { a = async { 1u8 } => a, b = async { 2u8 } => b };', 'u8'],
  ['let x = parking_lot::Mutex::new(1u8).lock();', "MutexGuard<'_, RawMutex, u8>"],
  ['struct Inner; impl std::ops::Add for Inner { type Output = u16; fn add(self, other: Self) -> u16 { 1 } } let x = Inner + Inner;', 'u16'],
  ['let (x): u16 = 1;', 'u16'],
  ['let (x,) = (1u16,);', 'u16'],
  ['let x = unknown_crate::thing().field;', '_'],
];

describe('types', () => {
  for (const [code, type] of CASES) {
    it(code, async () => {
      const workspace = await newWorkspace();
      workspace.setFile('/main.rs', `${PRELUDE}\nasync fn body() { ${code} }`);
      const body = workspace.allBodies('/main.rs').find((entry) => entry.name === 'body');
      assert.ok(body);
      assert.equal(body.locals.find((local) => local.name === 'x')?.type.display, type);
    });
  }
});
