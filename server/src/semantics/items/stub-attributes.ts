import type {
  BlockingFact, BlockingKind, BlockOnFact, CancelFact, ChannelKind, ClosureTiming, FunctionFacts, GivesUpFact, GuardKind, GuardTypeFact, InteriorKind,
  TypeFacts, WaitKind,
} from '../facts.ts';
import { readArguments, type AttributeArguments } from './attribute-arguments.ts';

/** An attribute as it stands in a stub: `hp::blocking` and the text between the parentheses, '' where there are none. */
export interface StubAttribute {
  readonly path: string;
  readonly args: string;
}

/** An attribute that says something we do not understand. */
export interface AttributeMistake {
  /** Which of the given attributes, 0-based. */
  readonly index: number;
  readonly message: string;
}

export interface AttributeFacts {
  readonly functionFacts: FunctionFacts;
  readonly typeFacts: TypeFacts;
  readonly mistakes: readonly AttributeMistake[];
}

/** One attribute's share of the facts, built up before it is handed out. */
type Draft = { -readonly [Key in keyof FunctionFacts]: FunctionFacts[Key] } & { -readonly [Key in keyof TypeFacts]: TypeFacts[Key] };
type Reader = (args: Reading) => Draft;

const PREFIX = 'hp::';

const blockingKinds: readonly BlockingKind[] = [
  'sleep', 'file', 'net', 'dns', 'process', 'wait', 'tty', 'database', 'http', 'cpu', 'pool',
];
const blockingFixes: readonly BlockingFact['fix'][] = ['call', 'method', 'change', 'other', 'offload'];
const blockOnFixes: readonly BlockOnFact['fix'][] = ['argument', 'receiver', 'method', 'none'];
const verdicts: readonly CancelFact['verdict'][] = [
  'safe', 'unsafe', 'loses_argument', 'queue', 'partial', 'conditional', 'detached',
];
const lossyVerdicts: readonly (CancelFact['verdict'] | undefined)[] = ['unsafe', 'loses_argument', 'detached'];
const timings: readonly ClosureTiming[] = ['in_place', 'polled', 'offloaded', 'pooled', 'deferred'];
const givenUp: readonly GivesUpFact['on'][] = ['argument', 'receiver'];
const giveUpCauses: readonly GivesUpFact['when'][] = ['time', 'token'];
const timers: readonly NonNullable<FunctionFacts['timer']>[] = ['once', 'periodic'];
const policies: readonly GuardTypeFact['policy'][] = ['forbid', 'logic', 'allow', 'caution'];

const channels: readonly ChannelKind[] = ['queue', 'oneshot', 'broadcast', 'watch'];

const guardKinds: ReadonlyMap<string, GuardKind> = new Map<string, GuardKind>([
  ['lock', 'lock'], ['map_entry', 'map-entry'], ['watch', 'watch'], ['stdio', 'stdio'], ['refcell', 'refcell'],
  ['span', 'span'], ['context', 'context'], ['permit', 'permit'], ['pool', 'pool'],
  ['channel_slot', 'channel-slot'], ['async_lock', 'async-lock'],
]);
const interiorKinds: ReadonlyMap<string, InteriorKind> = new Map<string, InteriorKind>([
  ['cell', 'cell'], ['lock', 'lock'], ['async_lock', 'async-lock'], ['atomic', 'atomic'], ['once', 'once'], ['signal', 'signal'],
]);
const waitKinds: readonly WaitKind[] = ['time', 'channel', 'task', 'signal', 'lock', 'net'];
const spawnKinds: ReadonlyMap<string, NonNullable<FunctionFacts['spawns']>> = new Map([
  ['task', 'task'], ['local_task', 'local-task'], ['blocking', 'blocking'], ['thread', 'thread'],
] as const);

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['guard', readGuard],
  ['acquires', readAcquires],
  ['blocking', readBlocking],
  ['block_on', readBlockOn],
  ['cancel', readCancel],
  ['unbounded', (args) => ({ unbounded: { bounded: args.text('bounded') } })],
  ['closure', (args) => draftOf('closure', args.word('when the closure runs', timings))],
  ['spawns', (args) => draftOf('spawns', args.mapped('what is spawned', spawnKinds))],
  ['takes', () => ({ takes: true })],
  ['probes_runtime', () => ({ probesRuntime: true })],
  ['blocks_in_place', () => ({ blocksInPlace: true })],
  ['condition_wait', (args) => ({ conditionWait: { spurious: args.flag('spurious'), checked: args.flag('checked') } })],
  ['alias', readAlias],
  ['handle', () => ({ isHandle: true })],
  ['sends', readSends],
  ['nonzero', () => ({ nonzero: true })],
  ['limits', () => ({ limits: true })],
  ['gathers', () => ({ gathers: true })],
  ['partial', (args) => draftOf('partial', args.word('`read` or `write`', ['read', 'write']))],
  ['notifies', (args) => draftOf('notifies', args.word('`one` or `all`', ['one', 'all']))],
  ['dropping', (args) => draftOf('dropping', args.word('what dropping it does', ['detaches', 'cancels', 'waits', 'looks']))],
  ['needs_runtime', () => ({ needsRuntime: true })],
  ['listens', () => ({ listens: true })],
  ['disconnected', () => ({ isDisconnected: true })],
  ['token', () => ({ isToken: true })],
  ['task_error', () => ({ isTaskError: true })],
  ['lags', readLags],
  ['gives_up', readGivesUp],
  ['timer', (args) => draftOf('timer', args.word('how often it is done', timers))],
  ['undone', readUndone],
  ['takes_one', () => ({ takesOne: true })],
  ['ends_when_empty', () => ({ endsWhenEmpty: true })],
  ['endless', () => ({ endless: true })],
  ['probe', (args) => draftOf('probe', args.word('what it looks for', ['state', 'final', 'take', 'exchange']))],
  ['waits', (args) => draftOf('waits', args.word('what for', waitKinds))],
  ['interior', (args) => draftOf('interior', args.mapped('what it is', interiorKinds))],
]);

/**
 * What the `hp::` attributes of one function or type state. Other attributes are ignored. An attribute with a mistake
 * states nothing; each mistake is reported with the index of its attribute.
 */
export function readAttributes(attributes: readonly StubAttribute[]): AttributeFacts {
  const mistakes: AttributeMistake[] = [];
  const seen = new Set<string>();
  const facts: Draft = {};
  attributes.forEach(({ path, args }, index) => {
    if (!path.startsWith(PREFIX)) return;
    const reader = readers.get(path.slice(PREFIX.length));
    const reading = new Reading(path, readArguments(args));
    if (reader === undefined) reading.complain(`unknown attribute \`${path}\``);
    else if (seen.has(path)) reading.complain(`\`${path}\` is given twice`);
    else Object.assign(facts, accepted(reader, reading));
    seen.add(path);
    for (const message of reading.messages) mistakes.push({ index, message });
  });
  const { guard, isHandle, isDisconnected, isTaskError, isToken, dropping, lags, interior, endsWhenEmpty, ...functionFacts } = facts;
  const typeFacts = {
    ...(guard === undefined ? {} : { guard }), ...(isHandle === undefined ? {} : { isHandle }),
    ...(isTaskError === undefined ? {} : { isTaskError }), ...(isToken === undefined ? {} : { isToken }), ...(isDisconnected === undefined ? {} : { isDisconnected }),
    ...(dropping === undefined ? {} : { dropping }), ...(lags === undefined ? {} : { lags }),
    ...(endsWhenEmpty === undefined ? {} : { endsWhenEmpty }), ...(interior === undefined ? {} : { interior }), ...(functionFacts.waits === undefined ? {} : { waits: functionFacts.waits }),
  };
  return { functionFacts, typeFacts, mistakes };
}

/** What the reader reads, or nothing where it finds a mistake. */
function accepted(reader: Reader, reading: Reading): Draft {
  const draft = reader(reading);
  reading.expectNothingElse();
  return reading.messages.length === 0 ? draft : {};
}

function readGuard(args: Reading): Draft {
  const kind = args.mapped('a guard kind', guardKinds);
  const policy = args.word('a policy', policies);
  const isGuessed = args.flag('guessed');
  return kind === undefined || policy === undefined ? {} : { guard: { kind, policy, isGuessed } };
}

function readAcquires(args: Reading): Draft {
  const mode = args.word('`exclusive` or `shared`', ['exclusive', 'shared']);
  const attempt = args.flag('attempt');
  const reentrant = args.flag('reentrant');
  const within = args.text('within');
  const kind = within === undefined ? undefined : guardKinds.get(within);
  if (within !== undefined && kind === undefined) args.complain(`\`${within}\` is no guard kind`);
  return mode === undefined ? {} : { acquires: { mode, attempt, reentrant, within: kind, shared: args.text('shared') } };
}

function readAlias(args: Reading): Draft {
  return { alias: args.flag('argument') ? 'argument' : 'receiver' };
}

function readBlocking(args: Reading): Draft {
  const kind = args.word('what it blocks on', blockingKinds);
  const cheap = args.flag('cheap');
  const fix = args.choice('fix', blockingFixes);
  const instead = args.text('instead');
  return kind === undefined || fix === undefined ? {} : { blocking: { kind, instead, fix, cheap } };
}

function readBlockOn(args: Reading): Draft {
  const fix = args.choice('fix', blockOnFixes);
  const instead = args.text('instead');
  const panics = args.flag('panics');
  if (fix === 'method' && instead === undefined) args.complain('`fix = "method"` requires `instead`');
  return fix === undefined ? {} : { blockOn: { fix, instead, panics } };
}

function readCancel(args: Reading): Draft {
  const verdict = args.word('a verdict', verdicts);
  const lost = args.text('lost');
  if (lossyVerdicts.includes(verdict) && lost === undefined) args.complain(`\`${verdict}\` requires \`lost\``);
  const [instead, source] = [args.text('instead'), args.text('source')];
  return verdict === undefined ? {} : { cancel: { verdict, lost, instead, source } };
}

function readSends(args: Reading): Draft {
  const channel = args.word('the kind of channel', channels);
  return channel === undefined ? {} : { sends: { channel, attempt: args.flag('attempt') } };
}

function readLags(args: Reading): Draft {
  const lags = args.text('variant');
  if (lags === undefined) args.complain('`hp::lags` requires `variant`');
  return lags === undefined ? {} : { lags };
}

function readGivesUp(args: Reading): Draft {
  const on = args.word('where the future is given', givenUp);
  const when = args.word('what makes it', giveUpCauses);
  return on === undefined || when === undefined ? {} : { givesUp: { on, when } };
}

function readUndone(args: Reading): Draft {
  const by = args.text('by');
  if (by === undefined) args.complain('`hp::undone` requires `by`');
  return by === undefined ? {} : { undoneBy: by };
}

function draftOf<Key extends keyof Draft>(key: Key, value: Draft[Key] | undefined): Draft {
  return value === undefined ? {} : { [key]: value };
}

/** The arguments of one attribute while its reader picks what it knows; what is left over is a mistake. */
class Reading {
  readonly messages: string[] = [];
  readonly #path: string;
  readonly #words: string[];
  readonly #texts: Map<string, string>;

  constructor(path: string, args: AttributeArguments) {
    this.#path = path;
    this.#words = [...args.words];
    this.#texts = new Map(args.texts);
    for (const message of args.mistakes) this.complain(message);
  }

  complain(message: string): void {
    this.messages.push(message);
  }

  /** The next word, which must be one of these. */
  word<Word extends string>(meaning: string, words: readonly Word[]): Word | undefined {
    return this.mapped(meaning, new Map(words.map((word) => [word, word])));
  }

  /** The next word, as what it stands for. */
  mapped<Value>(meaning: string, values: ReadonlyMap<string, Value>): Value | undefined {
    const word = this.#words.shift();
    const value = word === undefined ? undefined : values.get(word);
    if (word === undefined) this.complain(`\`${this.#path}\` requires ${meaning}: ${listed(values.keys())}`);
    else if (value === undefined) this.complain(`unknown word \`${word}\`, expected ${listed(values.keys())}`);
    return value;
  }

  /** Whether the word is among those left. */
  flag(word: string): boolean {
    const at = this.#words.indexOf(word);
    if (at >= 0) this.#words.splice(at, 1);
    return at >= 0;
  }

  /** The value of `key = "value"`, undefined where it is not given. */
  text(key: string): string | undefined {
    const value = this.#texts.get(key);
    this.#texts.delete(key);
    return value;
  }

  /** The value of a key that must be given, one of these. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.text(key);
    const chosen = words.find((word) => word === value);
    if (value === undefined) this.complain(`\`${this.#path}\` requires \`${key}\`: ${listed(words)}`);
    else if (chosen === undefined) this.complain(`unknown ${key} \`${value}\`, expected ${listed(words)}`);
    return chosen;
  }

  expectNothingElse(): void {
    for (const word of this.#words) this.complain(`\`${this.#path}\` does not take the word \`${word}\``);
    for (const key of this.#texts.keys()) this.complain(`\`${this.#path}\` does not take \`${key}\``);
  }
}

function listed(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(', ');
}
