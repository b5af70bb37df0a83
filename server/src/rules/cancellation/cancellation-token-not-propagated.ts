import type { BodyFacts, CallFact, LocalFact, LoopFact } from '../../semantics/facts.ts';
import { containsRange, type TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { isNeverUsed } from '../tasks/lazy-future.ts';
import { spawnedTask } from '../tasks/spawned-task.ts';
import { isToken, tokenInScope, tokenKeptFrom } from './tokens.ts';

export const cancellationTokenNotPropagated = defineRule({
  id: 'cancellation-token-not-propagated',
  category: 'cancellation',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a cancellation token ends here: what runs on is not told to stop',
    why:
      'A token reaches the work it is to end only if each function hands it on. A task that is started without it, a call that is given a fresh token nobody ' +
      'ever cancels, or a loop that never asks goes on after the shutdown, and whoever waits for all to end waits for ever.',
    failsWhen: 'the token is cancelled: this work goes on',
    trigger: 'a shutdown',
    bad: `
use tokio_util::sync::CancellationToken;

async fn sync_all(pages: u32, stop: CancellationToken) {
    for page in 0..pages {
        if stop.is_cancelled() {
            return;
        }
        println!("{page}");
        tokio::task::yield_now().await;
    }
}

pub async fn serve(stop: CancellationToken) {
    sync_all(100, CancellationToken::new()).await;
    stop.cancelled().await;
}`,
    good: `
use tokio_util::sync::CancellationToken;

async fn sync_all(pages: u32, stop: CancellationToken) {
    for page in 0..pages {
        if stop.is_cancelled() {
            return;
        }
        println!("{page}");
        tokio::task::yield_now().await;
    }
}

pub async fn serve(stop: CancellationToken) {
    sync_all(100, stop.child_token()).await;
    stop.cancelled().await;
}`,
    gaps: ['A token in a field is not known to be in scope.', 'Tasks that can end by themselves are not looked at.'],
    fixSafety: 'There is no automatic fix: a clone ends the work together with the rest, a child token can end it alone.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const call of body.calls) {
      if (call.uncertain) continue;
      yield* freshToken(body, call);
      yield* taskWithoutToken(body, call);
    }
    for (const loop of body.loops) yield* deafLoop(body, loop);
  },
});

/** `work(CancellationToken::new())` where a token is at hand. */
function* freshToken(body: BodyFacts, call: CallFact): Iterable<Finding> {
  if (call.callee.isLocal || call.receiver !== undefined || call.args.length > 0 || call.fate.kind !== 'argument' || call.result.facts.isToken !== true) return;
  const token = tokenInScope(body, call.region, call.range.start);
  if (token === undefined || call.fate.call.callee.facts.spawns !== undefined) return;
  const callee = shortened(call.fate.call.callee.name, 28);
  yield finding(body, token, { range: call.range, severity: 'warning', message: `\`${callee}\` gets a token that nobody cancels, not \`${shortened(token.name, 16)}\`` });
}

/** A task that never ends, started beside a token it is not given. */
function* taskWithoutToken(body: BodyFacts, call: CallFact): Iterable<Finding> {
  const { spawns } = call.callee.facts;
  if (spawns !== 'task' && spawns !== 'local-task') return;
  const isLost = call.fate.kind === 'dropped' || (call.fate.kind === 'bound' && isNeverUsed(body, call.fate.local));
  if (!isLost || call.result.facts.dropping !== 'detaches') return;
  const task = spawnedTask(body, call);
  const token = task === undefined ? undefined : tokenKeptFrom(body, call, task);
  if (token !== undefined) yield finding(body, token, { range: call.nameRange, message: `this task never ends, and is not given \`${shortened(token.name, 24)}\`` });
}

/** An endless loop that never asks the token which its function was given. */
function* deafLoop(body: BodyFacts, loop: LoopFact): Iterable<Finding> {
  if (!loop.region.isAsync || loop.uncertain || !loop.repeats || loop.exits || loop.suspends === 'never') return;
  const token = tokenInScope(body, loop.region, loop.range.start);
  const isGiven = token?.isParameter === true || (token !== undefined && token.region.index !== loop.region.index);
  if (token === undefined || !isGiven || token.uses.some(({ range }) => containsRange(loop.range, range) || !isCloned(body, range))) return;
  yield finding(body, token, { range: loop.keywordRange, message: `this loop never ends, and never asks \`${shortened(token.name, 24)}\`` });
}

/** Whether a mention only makes another token. */
function isCloned(body: BodyFacts, use: TextRange): boolean {
  return body.calls.some(({ receiver, result }) => receiver !== undefined && containsRange(receiver.range, use) && isToken(result));
}

function finding(body: BodyFacts, token: LocalFact, told: Pick<Finding, 'range' | 'message' | 'severity'>): Finding {
  return {
    ...told,
    confidence: 'likely',
    failsWhen: `\`${token.name}\` is cancelled: this goes on, and who waits for all to end waits for it`,
    trigger: 'a shutdown',
    related: [{ path: body.path, range: token.range, message: 'this token tells when to stop' }],
    fixes: () => [],
  };
}
