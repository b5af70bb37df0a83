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
  { lint: 'let_underscore_future', files: ['ui/let_underscore_future.rs'], rules: ['let-underscore-future'], divergences: [] },
  {
    lint: 'async_yields_async',
    files: ['ui/async_yields_async.rs'],
    rules: ['async-yields-async'],
    divergences: [],
  },
  { lint: 'if_let_mutex', files: ['ui/if_let_mutex.rs'], rules: ['double-lock'], divergences: [] },
  { lint: 'mutex_atomic', files: ['ui/mutex_atomic.rs', 'ui/mutex_atomic_unfixable.rs'], also: ['mutex_integer'], rules: ['mutex-atomic'], divergences: [] },
  { lint: 'rc_mutex', files: ['ui/rc_mutex.rs'], rules: ['rc-mutex'], divergences: [] },
  { lint: 'arc_with_non_send_sync', files: ['ui/arc_with_non_send_sync.rs'], rules: ['arc-with-non-send-sync'], divergences: [] },
  { lint: 'readonly_write_lock', files: ['ui/readonly_write_lock.rs'], rules: ['readonly-write-lock'], divergences: [] },
  { lint: 'unused_async', files: ['ui/unused_async.rs'], rules: ['unused-async'], divergences: [] },
  { lint: 'unused_io_amount', files: ['ui/unused_io_amount.rs'], rules: ['unused-io-amount'], divergences: [] },
  { lint: 'future_not_send', files: ['ui/future_not_send.rs'], rules: ['future-not-send'], divergences: [] },
  { lint: 'non_send_fields_in_send_ty', files: ['ui/non_send_fields_in_send_ty.rs'], rules: ['unsafe-send-sync-impl'], divergences: [] },
  {
    lint: 'significant_drop_in_scrutinee',
    files: ['ui/significant_drop_in_scrutinee.rs'],
    rules: ['lock-in-scrutinee', 'double-lock'],
    divergences: ['when_taking_ownership_in_match', 'in_match_scrutinee_when_lint_allowed'].map((end) => ({
      file: 'significant_drop_in_scrutinee.rs',
      item: `should_not_trigger_lint_with_mutex_guard_${end}`,
      we: 'found', why: 'the mutex is locked again inside the match: a deadlock, however the scrutinee is meant',
    })),
  },
  { lint: 'missing_spin_loop', files: ['ui/missing_spin_loop.rs', 'ui/missing_spin_loop_no_std.rs'], rules: ['busy-wait'], divergences: [] },
];

/** Whether a file tests one of the lints. */
export function isRelated(path: string): boolean {
  return suiteLints.some(({ files }) => files.includes(path));
}
