import type { BodyFacts, CallFact, Mention, TypeFact } from '../semantics/facts.ts';
import type { SourceChange, TextEdit } from '../text/edit.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import { DEFAULT_CAPACITY } from './capacity.ts';
import type { Fix } from './fix.ts';
import { isDefinition, isImport, isPublicMention, messageArgument, rewriteImports } from './type-mentions.ts';
import { patternOf } from './type-pattern.ts';

const MPSC = 'tokio::sync::mpsc';
const CONSTRUCTOR = 'unbounded_channel';

/** What each name of the unbounded channel becomes. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [CONSTRUCTOR, 'channel'],
  ['UnboundedSender', 'Sender'],
  ['UnboundedReceiver', 'Receiver'],
  ['WeakUnboundedSender', 'WeakSender'],
]);

/** Words that bring in another `UnboundedSender`, or wrap one: then names alone do not tell what is meant. */
const FOREIGN = ['futures_channel', 'UnboundedReceiverStream', 'PollSender'];

/**
 * Makes every tokio channel of one message type in the crate bounded: constructors, types in signatures, fields and
 * imports, and an `.await` behind each `send`. All or nothing: not offered where one send cannot wait, where the types
 * are visible to other crates, or where a use cannot be told for sure.
 */
export function boundTokioChannel(body: BodyFacts, call: CallFact): Fix | undefined {
  if (call.callee.path !== `${MPSC}::${CONSTRUCTOR}` || !call.isVerbatim) return undefined;
  const message = messageOf(call.result.args[0]);
  if (/\b_\b/.test(message)) return undefined;
  const channel = new Channel(body, message);
  const edits = channel.edits();
  if (edits === undefined) return undefined;
  return {
    title: `Bound the channel of \`${message}\` to ${DEFAULT_CAPACITY} messages`,
    applicability: 'maybe-incorrect',
    change: edits,
  };
}

/** The message type of a sender or receiver, as it is displayed, with `_` for what is not known. */
function messageOf(type: TypeFact | undefined): string {
  return shorten(type?.args[0]?.display ?? '_');
}

/** Whether two types are the same; undefined where what is unknown of the first may be the second. */
function isSame(type: string, message: string): boolean | undefined {
  if (!/\b_\b/.test(type)) return type === message;
  return patternOf(type).test(message) ? undefined : false;
}

/** A type without the paths in front of its names, and without spaces. */
function shorten(type: string): string {
  return type.replace(/\b\w+::/g, '').replace(/\s+/g, '');
}

/** All channels of one message type in a crate. */
class Channel {
  readonly #body: BodyFacts;
  readonly #message: string;
  readonly #bodies: readonly BodyFacts[];
  readonly #mentions: readonly Mention[];
  /** Where the new names stand already. */
  readonly #taken: readonly Mention[];
  readonly #dots: readonly Mention[];
  readonly #edits = new Map<string, TextEdit[]>();
  readonly #isForeign: boolean;

  constructor(body: BodyFacts, message: string) {
    this.#body = body;
    this.#message = message;
    this.#bodies = body.crateBodies([...NAMES.keys(), 'send']);
    this.#mentions = body.crateMentions([...NAMES.keys()]).filter((mention) => !isOfFutures(mention));
    this.#taken = body.crateMentions([...NAMES.values()]);
    this.#dots = body.crateMentions(['send']).filter(({ text, range }) => /\.\s*$/.test(text.slice(Math.max(0, range.start - 80), range.start)));
    this.#isForeign = body.crateMentions(FOREIGN).length > 0 || this.#mentions.some(({ text }) => IMPORTS_FUTURES.test(text));
  }

  edits(): SourceChange | undefined {
    if (this.#isForeign || this.#bodies.some(({ hasError }) => hasError)) return undefined;
    const isDone = this.#sends() && this.#constructorsAndTypes() && this.#imports();
    return isDone ? this.#edits : undefined;
  }

  #add(path: string, range: TextRange, newText: string): void {
    const edits = this.#edits.get(path) ?? [];
    this.#edits.set(path, [...edits, { range, newText }]);
  }

  /** An `.await` behind every send; false where one cannot wait or where a `.send` may be one. */
  #sends(): boolean {
    const known = this.#bodies.flatMap((body) => body.calls.map((call) => ({ body, call })));
    const isKnown = (dot: Mention): boolean =>
      known.some(({ body, call }) => body.path === dot.path && containsRange(call.nameRange, dot.range));
    if (!this.#dots.every((dot) => isKnown(dot) || isAwaited(dot))) return false;
    const sends = known.filter(({ call }) => call.callee.path === `${MPSC}::UnboundedSender::send` && this.#isOurs(call) !== false);
    for (const { body, call } of sends) {
      if (this.#isOurs(call) === undefined || !canWait(call) || this.#receives(body, call)) return false;
      this.#add(body.path, { start: call.range.end, end: call.range.end }, '.await');
    }
    return sends.length > 0;
  }

  /** Whether a method is called on an end of a channel of our type; undefined when that is not known. */
  #isOurs({ receiver }: CallFact): boolean | undefined {
    return isSame(messageOf(peel(receiver?.type)), this.#message);
  }

  /** A task that receives what it sends would wait for itself once the channel is full. */
  #receives(body: BodyFacts, send: CallFact): boolean {
    return body.calls.some((call) =>
      call.region.index === send.region.index && call.callee.path.startsWith(`${MPSC}::UnboundedReceiver::`) && this.#isOurs(call) !== false);
  }

  #constructorsAndTypes(): boolean {
    const made = this.#bodies.flatMap((body) => body.calls.filter(({ callee }) => callee.path === `${MPSC}::${CONSTRUCTOR}`).map((call) => ({ body, call })));
    const others = new Set(made.map(({ call }) => messageOf(call.result.args[0])));
    if ([...others].some((other) => isSame(other, this.#message) === undefined)) return false;
    for (const mention of this.#mentions) {
      if (isImport(mention) || this.#isAnother(mention)) continue;
      if (mention.name === CONSTRUCTOR) {
        const found = made.find(({ body, call }) => body.path === mention.path && containsRange(call.range, mention.range));
        if (found === undefined || !this.#bound(mention, found.call)) return false;
        continue;
      }
      const written = messageArgument(mention);
      const message = written === undefined ? undefined : shorten(written);
      if (message === undefined || (!others.has(message) && this.#mayBeAlias(message))) return false;
      if (message !== this.#message) continue;
      if (this.#body.crate.isLibrary && isPublicMention(mention)) return false;
      this.#add(mention.path, mention.range, NAMES.get(mention.name) ?? mention.name);
    }
    return true;
  }

  /** Whether a name that looks like the constructor declares, or calls, a function of the crate. */
  #isAnother(mention: Mention): boolean {
    const { path, name, range } = mention;
    if (name !== CONSTRUCTOR) return false;
    return isDefinition(mention) ||
      this.#bodies.some((body) => body.path === path && body.calls.some(({ nameRange, callee }) => callee.isLocal && containsRange(nameRange, range)));
  }

  /** Whether a type as written may be another name for our message type. */
  #mayBeAlias(written: string): boolean {
    const names: readonly string[] = written.match(/[A-Za-z]\w*/g) ?? [];
    return names.some((name) => name.length < 3 && name === name.toUpperCase()) || names.includes('Self') ||
      this.#body.crateMentions(names).some(({ text, range }) => /\b(?:type|as)\s+$/.test(text.slice(Math.max(0, range.start - 40), range.start)));
  }

  #bound(mention: Mention, call: CallFact): boolean {
    if (messageOf(call.result.args[0]) !== this.#message) return true;
    const parentheses = /\(\s*\)$/.exec(mention.text.slice(call.range.start, call.range.end));
    if (parentheses === null || !call.isVerbatim) return false;
    this.#add(mention.path, mention.range, 'channel');
    this.#add(mention.path, { start: call.range.start + parentheses.index, end: call.range.end }, `(${DEFAULT_CAPACITY})`);
    return true;
  }

  #imports(): boolean {
    const edited = (path: string, range: TextRange): boolean => (this.#edits.get(path) ?? []).some((edit) => edit.range.start === range.start);
    const renamed = rewriteImports({ mentions: this.#mentions, taken: this.#taken, names: NAMES }, edited);
    if (renamed === undefined) return false;
    for (const { path, range, newText } of renamed) this.#add(path, range, newText);
    return true;
  }
}

const IMPORTS_FUTURES = /\buse\s+futures\w*\b[^;]*\b(?:channel|mpsc)\b/;

/** Whether a name is written with a path into the futures crate. */
function isOfFutures({ text, range }: Mention): boolean {
  return /\bfutures\w*::[\w:]*$/.test(text.slice(Math.max(0, range.start - 80), range.start));
}

/** Whether the call of a method is awaited: then its result is a future, which an unbounded send's is not. */
function isAwaited({ text, range }: Mention): boolean {
  if (text.charAt(range.end) !== '(') return false;
  let depth = 0;
  for (let at = range.end; at < text.length; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')') depth--;
    if (depth === 0) return /^\s*\.await\b/.test(text.slice(at + 1, at + 100));
  }
  return false;
}

function peel(type: TypeFact | undefined): TypeFact | undefined {
  let at = type;
  for (let depth = 0; depth < 4 && at !== undefined && !/(Sender|Receiver)$/.test(at.name ?? ''); depth++) at = at.args[0];
  return at;
}

/** Whether an `.await` may stand behind the call. */
function canWait({ region, isVerbatim, uncertain, guardsHeld }: CallFact): boolean {
  return region.isAsync && isVerbatim && !uncertain && guardsHeld.every(({ guard }) => guard.policy !== 'forbid' && guard.policy !== 'logic');
}
