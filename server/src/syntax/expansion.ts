import type { Node } from './flat-tree.ts';
import type { SyntaxUnit } from './unit.ts';

/** One branch of `select!`. All nodes are in the expansion's unit. */
export interface SelectArm {
  readonly pattern: Node;
  readonly future: Node;
  /** tokio's `, if COND`. */
  readonly condition: Node | undefined;
  readonly handler: Node;
}

/** What a macro call stands for, as parsed text with a source map. */
export type Expansion =
  /** One expression: `format!`, `assert!`, `vec!`, `matches!`, `dbg!`, `stream!` ... in terms of `::hp::` intrinsics. */
  | { readonly family: 'expression'; readonly unit: SyntaxUnit; readonly root: Node }
  /** Statements that run in the scope of the call: `tokio::pin!`, `pin_mut!`. `root` is a block; its own braces open no scope. */
  | { readonly family: 'statements'; readonly unit: SyntaxUnit; readonly root: Node }
  /** Items in the scope of the call: `cfg_rt! { .. }` inside a body, `thread_local!`, `lazy_static!`. `root` is a source file. */
  | { readonly family: 'items'; readonly unit: SyntaxUnit; readonly root: Node }
  | {
      readonly family: 'select';
      readonly unit: SyntaxUnit;
      /** futures: branches given as plain names are polled by reference; no preconditions; `complete` and `default`. */
      readonly flavor: 'tokio' | 'futures';
      readonly biased: boolean;
      readonly arms: readonly SelectArm[];
      /** Handler of `else`, `complete` or `default`. */
      readonly otherwise: Node | undefined;
    }
  | { readonly family: 'join'; readonly unit: SyntaxUnit; readonly fallible: boolean; readonly branches: readonly Node[] };
