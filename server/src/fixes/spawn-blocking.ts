import type { BodyFacts, CallFact, LocalFact, LocalUse } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { containsRange, type TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { mayAwait } from './may-await.ts';
import { indentAt } from './moved-text.ts';
import { tokioPath, withFeature } from './tokio-path.ts';

/**
 * Moves a blocking call to a thread where blocking is allowed, and awaits its result. Only where everything the call
 * mentions can go there: it owns nothing borrowed, or a copy can be made of it.
 */
export function spawnBlocking(body: BodyFacts, call: CallFact): Fix | undefined {
  const path = tokioPath(body, 'tokio::task::spawn_blocking');
  if (path === undefined || !mayAwait(body, call) || !canMove(body, call)) return undefined;
  const captured = capturesOf(body, call.range);
  const captures = captured.map((local) => captureOf(body, call, local));
  const known = captures.filter((capture) => capture !== undefined);
  if (known.length < captures.length) return undefined;
  const closure = closureText(body, call, known);
  return {
    title: withFeature('Run the call in `spawn_blocking` and await it', path),
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range: call.range, newText: `${path.written}(${closure}).await${joinError(body, call)}` }]),
  };
}

/** No jump and no await in it, and a result that is not borrowed. */
function canMove(body: BodyFacts, call: CallFact): boolean {
  const text = body.text.slice(call.range.start, call.range.end);
  if (/[?]|\b(await|return|break|continue|yield)\b|\/\/|\/\*/.test(text)) return false;
  return call.result.isStatic === true && call.result.isSend !== false;
}

function capturesOf(body: BodyFacts, range: TextRange): readonly LocalFact[] {
  return body.locals.filter((local) => !containsRange(range, local.range) && usesIn(local, range).length > 0);
}

function usesIn(local: LocalFact, range: TextRange): readonly LocalUse[] {
  return local.uses.filter((use) => containsRange(range, use.range));
}

/** How a local comes into the closure. */
interface Capture {
  /** A statement that makes a copy of it first. */
  readonly copy: string | undefined;
  /** Where its uses need a `&`, because the copy is owned and the local was a reference. */
  readonly borrowedAt: readonly number[];
}

const BORROWED = /^&(str|Path|OsStr|String|PathBuf|OsString|\[u8\]|Vec<u8>)$/;

function captureOf(body: BodyFacts, call: CallFact, local: LocalFact): Capture | undefined {
  const uses = usesIn(local, call.range);
  if (!uses.every((use) => use.isVerbatim)) return undefined;
  const { type, name } = local;
  if (BORROWED.test(type.display)) return ownedCopy(body, local, uses);
  if (type.isStatic !== true || type.isSend !== true) return undefined;
  if (type.isCopy === true) return { copy: undefined, borrowedAt: [] };
  const changes = uses.some((use) => use.kind === 'borrow-mut' || use.kind === 'assign');
  // What a block around captures may only be borrowed by it.
  const isOwn = local.region.index === call.region.index;
  if (isOwn && !isUsedLater(call, local)) return { copy: undefined, borrowedAt: [] };
  return changes || type.isClone !== true ? undefined : { copy: `let ${name} = ${name}.clone();`, borrowedAt: [] };
}

function ownedCopy(body: BodyFacts, local: LocalFact, uses: readonly LocalUse[]): Capture | undefined {
  const before = (use: LocalUse): string => body.text.slice(0, use.range.start).trimEnd().slice(-1);
  const after = (use: LocalUse): string => body.text.slice(use.range.end).trimStart().slice(0, 1);
  if (uses.some((use) => before(use) === '*' || !/[.,);]/.test(after(use)))) return undefined;
  const borrowed = uses.filter((use) => before(use) !== '&' && after(use) !== '.');
  return { copy: `let ${local.name} = ${local.name}.to_owned();`, borrowedAt: borrowed.map((use) => use.range.start) };
}

function isUsedLater(call: CallFact, local: LocalFact): boolean {
  const inner = call.loops[call.loops.length - 1];
  if (inner !== undefined && local.range.start < inner.start) return true;
  return local.uses.some((use) => use.range.start >= call.range.end);
}

function closureText(body: BodyFacts, call: CallFact, captures: readonly Capture[]): string {
  const borrowed = captures.flatMap(({ borrowedAt }) => borrowedAt).sort((a, b) => b - a);
  let text = body.text.slice(call.range.start, call.range.end);
  for (const at of borrowed) text = `${text.slice(0, at - call.range.start)}&${text.slice(at - call.range.start)}`;
  const copies = captures.flatMap(({ copy }) => copy ?? []);
  if (copies.length === 0) return `move || ${text}`;
  const indent = indentAt(body.text, call.range.start);
  return ['{', ...[...copies, `move || ${text}`].map((line) => `${indent}    ${line}`), `${indent}}`].join('\n');
}

/** Errors that can be made of the one that tells of a panic. */
const TAKES_JOIN_ERROR = new Set(['std::io::Error', 'anyhow::Error', 'eyre::Report']);

/** What becomes of the error that tells of a panic: passed on where the function's error type takes it. */
function joinError(body: BodyFacts, call: CallFact): string {
  const error = body.result.name === 'std::result::Result' ? body.result.args[1] : undefined;
  const takes = error !== undefined && (TAKES_JOIN_ERROR.has(error.name ?? '') || /^Box<dyn Error\b.*>$/.test(error.display));
  return takes && call.region.kind === 'function' ? '?' : '.expect("the blocking task panicked")';
}
