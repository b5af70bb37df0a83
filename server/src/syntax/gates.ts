import { hashWord, Kind, type TokenBuffer } from './tokens.ts';

/**
 * Identifiers one of which a body must contain to be worth parsing: without any of them nothing in it awaits, locks,
 * borrows at run time, blocks, spawns or sends.
 */
export const CONCURRENCY_WORDS: readonly string[] = [
  'async', 'await', 'yield', 'spawn', 'spawn_blocking', 'spawn_local', 'block_in_place', 'block_on', 'blocking',
  'blocking_lock', 'blocking_read', 'blocking_write', 'blocking_recv', 'blocking_send', 'blocking_recv_many',
  'select', 'select_biased', 'select_all', 'select_ok', 'join', 'try_join', 'join_all', 'try_join_all', 'poll', 'Poll', 'poll_fn',
  'lock', 'lock_arc', 'try_lock', 'read', 'try_read', 'write', 'try_write', 'upgradable_read', 'read_recursive',
  'borrow', 'borrow_mut', 'try_borrow', 'try_borrow_mut', 'enter', 'entered', 'drop', 'forget', 'leak',
  'unbounded', 'unbounded_channel', 'channel', 'sync_channel', 'bounded', 'oneshot', 'mpsc', 'broadcast', 'watch',
  'send', 'recv', 'try_send', 'try_recv', 'recv_timeout', 'send_timeout', 'recv_deadline', 'recv_many',
  'sleep', 'park', 'park_timeout', 'wait', 'wait_while', 'wait_timeout', 'wait_for', 'notify_one', 'notify_all', 'notified',
  'acquire', 'acquire_owned', 'acquire_many', 'try_acquire', 'fs', 'net', 'io', 'thread', 'process', 'Command', 'File', 'OpenOptions',
  'TcpStream', 'TcpListener', 'UdpSocket', 'UnixStream', 'UnixListener', 'stdin', 'stdout', 'stderr', 'reqwest', 'ureq',
  'read_to_string', 'read_to_end', 'read_line', 'read_exact', 'read_dir', 'write_all', 'flush', 'sync_all', 'copy', 'canonicalize',
  'metadata', 'create_dir', 'create_dir_all', 'remove_file', 'remove_dir_all', 'rename', 'connect', 'accept', 'bind',
  'to_socket_addrs', 'lookup_host', 'output', 'status', 'guard', 'Guard',
  'stream', 'try_stream', 'for_each', 'timeout', 'interval', 'load', 'store', 'swap', 'compare_exchange', 'compare_exchange_weak',
  'fetch_add', 'fetch_sub', 'fetch_or', 'fetch_and', 'fetch_update', 'fence', 'get_or_init', 'get_mut', 'entry', 'iter_mut',
  'Mutex', 'RwLock', 'Condvar', 'Barrier', 'Semaphore', 'Once', 'OnceLock', 'OnceCell', 'LazyLock', 'RefCell', 'Runtime', 'Handle',
];

/** A set of identifiers, ready to be looked for in tokens. */
export class Gate {
  readonly #words: ReadonlySet<string>;
  readonly #hashes: ReadonlySet<number>;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.#hashes = new Set(words.map(hashWord));
  }

  /** Whether one of the words is among the identifiers from token `from` to before token `to`. */
  opensFor(tokens: TokenBuffer, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] !== Kind.identifier || !this.#hashes.has(tokens.link[at] ?? 0)) continue;
      if (this.#words.has(tokens.textOf(at))) return true;
    }
    return false;
  }
}
