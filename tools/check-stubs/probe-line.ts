import type { Node } from '../../server/src/syntax/flat-tree.ts';
import type { StubModule } from './stub-modules.ts';

/** What of a stub a line of Rust stands for. */
export interface StubPlace {
  /** Relative to the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `tokio::sync::mpsc::Sender::send`, `std::vec: impl<T> Deref for Vec<T>`. */
  readonly item: string;
}

/** One line of a file of probes. */
export interface ProbeLine {
  readonly text: string;
  readonly at: StubPlace;
  /** The module it stands in. */
  readonly module?: string;
  /** The item it is of; undefined for what all items of a module need. */
  readonly item?: string;
  /** A part of that item that can be left out alone, such as a method. */
  readonly part?: string;
  /** The name it brings into its module. */
  readonly brings?: string;
}

/** A module, and how its items are called. */
export interface Probed {
  readonly module: StubModule;
  /** `::tokio::sync::mpsc`. */
  readonly path: string;
}

/** Where an item of a module stands. */
export function placeOf({ module }: Probed, node: Node, item: string): StubPlace {
  return { file: module.file, line: module.lines.position(module.tree.start(node)).line + 1, item };
}
