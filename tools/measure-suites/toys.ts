/** What lockbud's toys are made to show, read from their code and its README. */
export interface ToyFact {
  /** The file below the toy's `src`. */
  readonly file: string;
  /** 1-based; where the second lock is taken, the condition is waited for or notified, or the value is stored. */
  readonly lines: readonly number[];
  readonly rule: string;
}

/** A program of lockbud's `toys` folder. One without facts is there to be left alone. */
export interface Toy {
  readonly name: string;
  readonly facts: readonly ToyFact[];
  /** Lines of `src/main.rs` where we are right to differ, or cannot do better. */
  readonly divergences: readonly { readonly line: number; readonly why: string }[];
}

const DOUBLE = 'double-lock';
const ORDER = 'lock-order-inversion';
const WAIT = 'condvar-wait-holding-other-lock';
const NOTIFY = 'notify-without-lock';

export const toys: readonly Toy[] = [
  toy('intra', [[DOUBLE, [8, 16, 17, 26, 34, 35]]]),
  // The 15 that the README counts.
  toy('inter', [[DOUBLE, [28, 38, 39, 45, 46, 61, 71, 72, 78, 79, 94, 108, 109, 115, 116]]]),
  toy('static-ref', [[DOUBLE, [12]]]),
  toy('tikv-wrapper', [[DOUBLE, [19]]], [{ line: 19, why: 'the type of the field is written `Arc::<RwLock<i32>>`, which the grammar does not read' }]),
  toy('conflict', [[ORDER, [26, 42, 54]]]),
  toy('conflict-inter', [[ORDER, [20, 31]]]),
  toy('issue71', [[ORDER, [11, 17]]]),
  toy('lock-closure', [[ORDER, [11, 15, 27, 31]]], [11, 15].map((line) => ({ line, why: 'the locks of the caller are released before the thread starts: the two never meet' }))),
  toy('condvar-closure', [[WAIT, [42, 119]], [NOTIFY, [74, 151]]]),
  toy('condvar-struct', [[WAIT, [69, 200]], [NOTIFY, [119, 250]]]),
  toy('atomic-violation', [['atomic-check-then-act', [15, 26, 36, 46]]], [15, 26, 36, 46].map((line) => ({ line, why: 'the atomic is a variable of one thread that nobody else can see' }))),
  toy('call-no-deadlock', []),
  toy('recursive-no-deadlock', []),
  toy('wait-lock-no-deadlock', []),
  toy('panic', []),
  toy('invalid-free', []),
  toy('use-after-free', []),
];

function toy(name: string, facts: readonly (readonly [string, readonly number[]])[], divergences: Toy['divergences'] = []): Toy {
  return { name, facts: facts.map(([rule, lines]) => ({ file: 'main.rs', lines, rule })), divergences };
}
