import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStubs, type Mismatch } from '../../tools/check-stubs/check.ts';
import { loadInstalledParser } from '../../tools/installed-parser.ts';

/** A stub of std with a mistake on each line that says so. */
const stub = `//! Signatures of \`std\`.
pub mod nowhere {} // wrong: no \`nowhere\`

pub mod mem {
    pub fn swap<T>(x: &mut T, y: &mut T);
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub fn replace<T>(dest: &mut T) -> T; // wrong: takes 2 arguments
    pub fn drop<T>(x: T, y: T); // wrong: takes 1 argument
    pub fn forget<T>(t: T) -> T; // wrong: mismatched types
    pub fn lose<T>(t: T); // wrong: no \`lose\`
    pub fn size_of<T, U>() -> usize; // wrong: generic argument
}

pub mod sync {
    pub use crate::sync::atomic::Ordering as Order; // wrong: no \`Order\`

    pub struct Mutex<T: ?Sized> {}
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T>;
        pub fn lock(&self) -> MutexGuard<'_, T>; // wrong: mismatched types
        pub fn unlock_all(&self); // wrong: no function or associated item
        pub fn get_mut(&mut self) -> Result<&mut T, PoisonError<&mut T>>;
        pub fn into_inner(&mut self) -> Result<T, PoisonError<T>>; // wrong: mismatch
        pub fn is_poisoned(&mut self) -> bool; // wrong: mismatch
    }
    impl<T> !Sync for Mutex<T> {} // wrong: type annotations needed
    pub struct MutexGuard<'a, T: ?Sized> {}
    impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { // wrong: no .Deref.
        type Target = T;
    }
    impl<T> Clone for MutexGuard<'_, T> {} // wrong: is not satisfied

    #[derive(Debug, Copy)] // wrong: is not satisfied
    pub enum TryLockError<T> { // wrong: not covered
        WouldBlock,
    }

    pub mod atomic {
        #[non_exhaustive]
        pub enum Ordering {
            Relaxed,
            Loose, // wrong: no variant
        }
        pub const ATOMIC_BOOL_INIT: u8; // wrong: mismatched types
    }
}

pub mod thread {
    pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + 'static, T: Send + 'static; // wrong: cannot be sent between threads
    pub async fn yield_now(); // wrong: is not a future
    pub struct Thread {}
    impl Thread {
        pub fn name(&self) -> Option<&'static str>; // wrong: lifetime may not live long enough
    }
}

pub mod iter {
    pub trait Iterator {
        type Item: Clone; // wrong: is not satisfied
        fn next(&mut self) -> Option<Self::Item>;
        fn count(self) -> u8 where Self: Sized; // wrong: mismatched types
    }
    pub struct Empty<T> {}
    impl<T> Iterator for Empty<T> {
        type Item = u8; // wrong: mismatched types
    }
}

pub mod ops {
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: u8, // wrong: mismatched types
    }
    pub type Anything<T> = Option<T>; // wrong: no .Anything.
}
`;

describe('the check of stubs', function () {
  this.timeout(120_000);
  let mismatches: readonly Mismatch[];

  before(async () => {
    await loadInstalledParser();
    const folder = mkdtempSync(join(tmpdir(), 'holdpoint-stubs-'));
    mkdirSync(join(folder, 'stubs/std'), { recursive: true });
    writeFileSync(join(folder, 'stubs/std/lib.rs'), stub);
    try {
      ({ mismatches } = checkStubs({ stubs: join(folder, 'stubs'), work: join(folder, 'work'), only: [] }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const [index, text] of stub.split('\n').entries()) {
    const expected = /\/\/ wrong: (.*)$/.exec(text)?.[1];
    const code = text.replace(/ *\/\/.*/, '').trim();
    if (expected !== undefined) {
      it(`sees what is wrong with ${code}`, () => {
        const messages = mismatches.filter(({ at }) => at.line === index + 1).map(({ message }) => message);
        assert.match(messages.join('\n'), new RegExp(expected));
      });
    }
  }

  it('has nothing against the rest', () => {
    const lines = stub.split('\n');
    const others = mismatches.filter(({ at }) => !lines[at.line - 1]?.includes('// wrong: '));
    assert.deepEqual(others.map(({ at, message }) => `${at.line}: ${message}`), []);
  });
});
