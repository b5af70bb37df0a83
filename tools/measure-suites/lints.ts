/** Where we are right to differ from a suite. Named by what stands there, because lines move between versions. */
export interface Divergence {
  readonly file: string;
  /** A function's name, or `struct X`, `impl Send for X`. */
  readonly item: string;
  /** `silent`: we report nothing where the suite expects something; `found`: the other way round. */
  readonly we: 'silent' | 'found';
  readonly why: string;
}

/** A lint of clippy, where it is tested, and the rules of ours that answer for it. */
export interface SuiteLint {
  readonly lint: string;
  /** Paths below clippy's `tests` folder. */
  readonly files: readonly string[];
  /** Other lints that the same files test and the same rules cover. */
  readonly also?: readonly string[];
  readonly rules: readonly string[];
  readonly divergences: readonly Divergence[];
}

function silent(file: string, item: string, why: string): Divergence {
  return { file, item, we: 'silent', why };
}

/** Rules that are not written yet are named all the same: their lints then count as not met. */
export const suiteLints: readonly SuiteLint[] = [
  {
    lint: 'await_holding_lock',
    files: ['ui/await_holding_lock.rs'],
    rules: ['await-holding-lock'],
    divergences: [
      { file: 'await_holding_lock.rs', item: 'dropped_before_await', we: 'silent', why: 'a false positive that clippy marks as one: the guard is dropped before the await' },
    ],
  },
  { lint: 'await_holding_refcell_ref', files: ['ui/await_holding_refcell_ref.rs'], rules: ['await-holding-refcell-ref'], divergences: [] },
  {
    lint: 'await_holding_invalid_type',
    files: ['ui-toml/await_holding_invalid_type/await_holding_invalid_type.rs'],
    rules: ['await-holding-invalid-type'],
    divergences: [],
  },
  { lint: 'let_underscore_lock', files: ['ui/let_underscore_lock.rs'], rules: ['let-underscore-lock'], divergences: [] },
  {
    lint: 'let_underscore_future',
    files: ['ui/let_underscore_future.rs'],
    rules: ['let-underscore-future'],
    divergences: [
      { file: 'let_underscore_future.rs', item: 'main', we: 'silent', why: '`let _ = future` of a variable that was lent with `&mut` before: what it was lent to may have run it, and the statement drops nothing' },
    ],
  },
  {
    lint: 'async_yields_async',
    files: ['ui/async_yields_async.rs'],
    rules: ['async-yields-async'],
    divergences: [
      { file: 'async_yields_async.rs', item: 'issue15552', we: 'silent', why: 'the block consists of a macro of the file: what it expands to is not known, and rules are silent about what they do not know' },
    ],
  },
  { lint: 'if_let_mutex', files: ['ui/if_let_mutex.rs'], rules: ['double-lock'], divergences: [] },
  {
    lint: 'mutex_atomic',
    files: ['ui/mutex_atomic.rs', 'ui/mutex_atomic_unfixable.rs'],
    also: ['mutex_integer'],
    rules: ['mutex-atomic'],
    divergences: [
      silent('mutex_atomic.rs', 'issue13378', 'a second name for a mutex that is reported where it is made: the test itself calls that one too many'),
      silent('mutex_atomic.rs', 'wrongly_unmangled_macros', 'the value is a macro of the file: what it expands to is not known, and rules are silent about what they do not know'),
    ],
  },
  { lint: 'rc_mutex', files: ['ui/rc_mutex.rs'], rules: ['rc-mutex'], divergences: [] },
  { lint: 'arc_with_non_send_sync', files: ['ui/arc_with_non_send_sync.rs'], rules: ['arc-with-non-send-sync'], divergences: [] },
  { lint: 'readonly_write_lock', files: ['ui/readonly_write_lock.rs'], rules: ['readonly-write-lock'], divergences: [] },
  { lint: 'unused_async', files: ['ui/unused_async.rs'], rules: ['unused-async'], divergences: [] },
  {
    lint: 'unused_io_amount',
    files: ['ui/unused_io_amount.rs'],
    rules: ['unused-io-amount'],
    divergences: [
      ...[
        'question_mark', 'unwrap', 'vectored', 'ok', 'or_else', 'or', 'combine_or', 'is_ok_err', 'match_okay_underscore', 'match_okay_underscore_read_expr',
        'match_okay_underscore_write_expr', 'if_okay_underscore_read_expr', 'if_okay_underscore_write_expr', 'if_okay_dots_write_expr',
      ].map((item) => silent('unused_io_amount.rs', item, 'a blocking `read` or `write`: the rule is about the async ones')),
      silent('unused_io_amount.rs', 'io_not_ignored_async_write', 'the future is never awaited, so nothing is written at all: unawaited-future says so'),
    ],
  },
  {
    lint: 'future_not_send',
    files: ['ui/future_not_send.rs'],
    rules: ['future-not-send'],
    divergences: ['private_future', 'private_future2', 'generic_future', 'generic_future_always_unsend'].map((item) =>
      silent('future_not_send.rs', item, 'a private function: its callers are in this crate, and the compiler tells them where they spawn it')),
  },
  {
    lint: 'non_send_fields_in_send_ty',
    files: ['ui/non_send_fields_in_send_ty.rs'],
    rules: ['unsafe-send-sync-impl'],
    divergences: ['impl Send for AttrTest1', 'impl Send for AttrTest2'].map((item) => (
      { file: 'non_send_fields_in_send_ty.rs', item, we: 'found', why: 'the `allow` stands on the struct or its field: we honour it on the impl, which makes the promise' })),
  },
  {
    lint: 'significant_drop_in_scrutinee',
    files: ['ui/significant_drop_in_scrutinee.rs'],
    rules: ['lock-in-scrutinee', 'double-lock'],
    divergences: [
      ...['with_mutex_guard_when_taking_ownership_in_match', 'with_mutex_guard_in_match_scrutinee_when_lint_allowed', 'for_string_ref'].map((end): Divergence => ({
        file: 'significant_drop_in_scrutinee.rs',
        item: `should_not_trigger_lint_${end}`,
        we: 'found', why: 'the mutex is locked again inside the match: a deadlock, however the scrutinee is meant',
      })),
      ...[
        'should_trigger_lint_for_non_ref_move_and_clone_suggestion', 'should_not_trigger_for_significant_drop_ref', 'should_trigger_lint_if_and_only_if_lifetime_is_irrelevant',
        'should_not_trigger_lint_with_explicit_drop', 'should_trigger_lint_in_if_let', 'should_trigger_lint_in_while_let', 'should_trigger_lint_for_async', 'should_trigger_lint_in_match_expr',
      ].map((item) => silent('significant_drop_in_scrutinee.rs', item, 'what runs under the lock is done at once: it awaits nothing, takes no lock and calls nothing of the workspace')),
      silent('significant_drop_in_scrutinee.rs', 'should_trigger_lint_for_vec', 'what is dropped late holds no lock: it is a type whose drop the test calls significant by an attribute of clippy'),
    ],
  },
  { lint: 'missing_spin_loop', files: ['ui/missing_spin_loop.rs', 'ui/missing_spin_loop_no_std.rs'], rules: ['busy-wait'], divergences: [] },
];

/** Whether a file tests one of the lints. */
export function isRelated(path: string): boolean {
  return suiteLints.some(({ files }) => files.includes(path));
}
