import type { BodyFacts, MatchFact, PatternFact, TypeFact, ValueFate } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';

export const broadcastLaggedIgnored = defineRule({
  id: 'broadcast-lagged-ignored',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a broadcast receiver that fell behind is taken for a closed one',
    why:
      'A broadcast channel drops its oldest values when a receiver is too slow, and tells that receiver so with a `Lagged` ' +
      'error. The receiver is as good as before: the next `recv` gives the oldest value that is left. Code that takes every ' +
      'error for the end stops listening for good, or panics, the first time there is a burst.',
    failsWhen: 'the receiver falls behind by more than the capacity of the channel',
    trigger: 'a burst of values, or a receiver that is busy for a while',
    bad: `
use tokio::sync::broadcast;

async fn show(mut events: broadcast::Receiver<String>) {
    while let Ok(event) = events.recv().await {
        println!("{event}");
    }
}
`,
    good: `
use tokio::sync::broadcast::{self, error::RecvError};

async fn show(mut events: broadcast::Receiver<String>) {
    loop {
        match events.recv().await {
            Ok(event) => println!("{event}"),
            Err(RecvError::Lagged(missed)) => eprintln!("{missed} events missed"),
            Err(RecvError::Closed) => break,
        }
    }
}
`,
    gaps: ['A function that tells the errors apart in one place is taken to do so everywhere.'],
    fixSafety: 'There is no automatic fix: what a missed value means is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    const lapses = [...matchLapses(body), ...pointLapses(body), ...callLapses(body), ...selectLapses(body)];
    for (const { range, lag, how, severity } of lapses) {
      if (tellsApart(body, lag)) continue;
      yield {
        range,
        confidence: 'certain',
        ...(severity === undefined ? {} : { severity }),
        message: message[how](lag),
        failsWhen: message.failsWhen(how),
        trigger: 'a burst of values, or a receiver that is busy for a while',
        related: [],
        fixes: () => [],
      };
    }
    yield* unknownLapses(body);
  },
});

/** Whether nothing is known of the error of what is received. */
function hidesError(output: TypeFact | undefined): boolean {
  return output !== undefined && (output.name === undefined || (output.name === 'std::result::Result' && output.args[1]?.name === undefined));
}

/** `Ok(value) = rx.recv() => ..` of a channel that is not known: whatever the error means, nobody hears of it. */
function* unknownLapses(body: BodyFacts): Iterable<Finding> {
  for (const { arms } of body.selects.filter(({ loop }) => loop !== undefined)) {
    for (const { shape, call } of arms) {
      if (call?.callee.facts.waits !== 'channel' || !hidesError(call.result.output) || shape.path !== 'std::result::Result::Ok') continue;
      yield {
        range: shape.range,
        confidence: 'possible',
        severity: 'information',
        message: 'an error turns this branch off until another one wins, and nobody looks at it',
        failsWhen: 'the sender is gone, or values of a broadcast were missed: the code goes on as if nothing had come',
        trigger: 'a burst of values, or the end of the task that sends',
        related: [],
        fixes: () => [],
      };
    }
  }
}

type Consequence = 'stops' | 'panics' | 'fails' | 'disables' | 'hides';

/** A place where a lag is treated as something worse. */
interface Lapse {
  readonly range: TextRange;
  /** The variant that stands for a lag. */
  readonly lag: string;
  readonly how: Consequence;
  readonly severity?: Severity;
}

/** Types around a value whose error can be a lag. */
const AROUND: ReadonlySet<string | undefined> = new Set(['std::option::Option', 'std::task::Poll']);

/** Qualified path of the variant that a `Result` in the type has for a lag. */
function lagIn(type: TypeFact | undefined): string | undefined {
  let at = type;
  while (at !== undefined && AROUND.has(at.name)) at = at.args[0];
  const error = at?.name === 'std::result::Result' ? at.args[1] : undefined;
  return error?.facts.lags === undefined ? undefined : `${error.name}::${error.facts.lags}`;
}

function* matchLapses(body: BodyFacts): Iterable<Lapse> {
  for (const match of body.matches) {
    const lag = lagIn(match.scrutinee.type);
    // An arm with a condition may well be for the lag.
    const arm = match.arms.find(({ pattern }) => takesLag(pattern, lag));
    if (lag === undefined || arm === undefined || arm.hasCondition) continue;
    const range = arm.pattern?.range ?? match.arms[0]?.pattern?.range ?? match.scrutinee.range;
    if (attempts(body, match.scrutinee.range)) {
      if (match.kind !== 'if-let') yield { range, lag, how: 'hides', severity: 'information' };
    } else if (arm.leaves && match.loops.length > 0) yield { range, lag, how: 'stops' };
  }
}

/** Whether a pattern also fits a lag; an `else` fits all. */
function takesLag(pattern: PatternFact | undefined, lag: string | undefined): boolean {
  switch (pattern?.kind) {
    case undefined:
    case 'wildcard':
    case 'binding':
      return true;
    case 'constructor':
      return pattern.path === lag || (OUTER.has(pattern.path) && pattern.parts.some((part) => takesLag(part, lag)));
    case 'alternatives':
      return pattern.parts.some((part) => takesLag(part, lag));
    default:
      return false;
  }
}

/** What an error can be wrapped in. `Ok` is not among them. */
const OUTER: ReadonlySet<string | undefined> = new Set(['std::result::Result::Err', 'std::task::Poll::Ready']);

/** Whether a range is a call that does not wait for a value. */
function attempts(body: BodyFacts, { start, end }: TextRange): boolean {
  return body.calls.some(({ range, awaited, callee }) => range.start === start && range.end === end && awaited === undefined && callee.name.startsWith('try_'));
}

/** `rx.recv().await?` in a loop. */
function* pointLapses(body: BodyFacts): Iterable<Lapse> {
  for (const point of body.suspensions) {
    const lag = lagIn(point.future?.type.output);
    if (lag === undefined || point.loops.length === 0 || !isTried(point.fate)) continue;
    yield { range: point.pointRange, lag, how: 'fails' };
  }
}

/** Whether the value is unwrapped by `?`, an `Option` around it taken off before. */
function isTried(fate: ValueFate): boolean {
  if (fate.kind === 'tried') return true;
  return fate.kind === 'receiver' && /^std::(?:option::Option::(?:unwrap|expect|ok_or|ok_or_else)|result::Result::map_err)$/.test(fate.call.callee.path) && isTried(fate.call.fate);
}

const UNWRAPS: ReadonlySet<string> = new Set(['std::result::Result::unwrap', 'std::result::Result::expect']);

function* callLapses(body: BodyFacts): Iterable<Lapse> {
  for (const call of body.calls) {
    const lag = UNWRAPS.has(call.callee.path) ? lagIn(call.receiver?.type) : undefined;
    const isRepeated = call.loops.length > 0 || call.region.kind === 'closure';
    if (lag === undefined || call.receiver === undefined) continue;
    yield { range: call.nameRange, lag, how: 'panics', ...(isRepeated ? {} : { severity: 'information' as const }) };
  }
}

/** `Ok(value) = rx.recv() => ..`: the branch is out of the race until another one wins. */
function* selectLapses(body: BodyFacts): Iterable<Lapse> {
  for (const { arms } of body.selects.filter(({ loop }) => loop !== undefined)) {
    for (const { shape, call } of arms) {
      const lag = lagIn(call?.result.output);
      if (lag !== undefined && shape.kind === 'constructor' && !takesLag(shape, lag)) yield { range: shape.range, lag, how: 'disables' };
    }
  }
}

/** Whether any pattern of the function names the variant. */
function tellsApart(body: BodyFacts, lag: string): boolean {
  const names = (pattern: PatternFact | undefined): boolean => pattern !== undefined && (pattern.path === lag || pattern.parts.some(names));
  const patterns = (match: MatchFact): boolean => match.arms.some(({ pattern }) => names(pattern));
  return body.matches.some(patterns) || body.selects.some(({ arms }) => arms.some(({ shape }) => names(shape)));
}

const nameOf = (lag: string): string => lag.split('::').slice(-2).join('::');

const message = {
  stops: (lag: string): string => `\`${nameOf(lag)}\` stops this receiver for good`,
  panics: (lag: string): string => `\`${nameOf(lag)}\` makes this panic`,
  fails: (lag: string): string => `\`${nameOf(lag)}\` ends the loop as an error`,
  disables: (lag: string): string => `\`${nameOf(lag)}\` turns this branch off until another one wins`,
  hides: (lag: string): string => `\`${nameOf(lag)}\` is taken for an empty channel`,
  failsWhen: (how: Consequence): string => {
    const what = 'the receiver falls behind by more than the capacity of the channel: ';
    switch (how) {
      case 'panics':
        return `${what}the task panics although values are left to receive`;
      case 'disables':
        return `${what}values wait although this task could take them`;
      case 'hides':
        return `${what}values that are left are not read`;
      default:
        return `${what}no value is received any more`;
    }
  },
};
