import { asyncYieldsAsync } from './tasks/async-yields-async.ts';
import { awaitHoldingLock } from './guards/await-holding-lock.ts';
import { awaitHoldingRefcellRef } from './guards/await-holding-refcell-ref.ts';
import { awaitHoldingSpanGuard } from './guards/await-holding-span-guard.ts';
import { blockOnInAsync } from './blocking/block-on-in-async.ts';
import { blockingCallInAsync } from './blocking/blocking-call-in-async.ts';
import { broadcastLaggedIgnored } from './channels/broadcast-lagged-ignored.ts';
import { cancelUnsafeInSelect } from './cancellation/cancel-unsafe-in-select.ts';
import { cancelUnsafeInTimeout } from './cancellation/cancel-unsafe-in-timeout.ts';
import { condvarWaitHoldingOtherLock } from './locks/condvar-wait-holding-other-lock.ts';
import { condvarWaitWithoutLoop } from './locks/condvar-wait-without-loop.ts';
import { detachedTask } from './tasks/detached-task.ts';
import { doubleLock } from './locks/double-lock.ts';
import { dropOfGuardReference } from './locks/drop-of-guard-reference.ts';
import { futurelock } from './cancellation/futurelock.ts';
import { ignoredSendResult } from './channels/ignored-send-result.ts';
import { joinHandleDropIsNotAbort } from './cancellation/join-handle-drop-is-not-abort.ts';
import { letUnderscoreFuture } from './tasks/let-underscore-future.ts';
import { letUnderscoreLock } from './locks/let-underscore-lock.ts';
import { lockInScrutinee } from './locks/lock-in-scrutinee.ts';
import { lockOrderInversion } from './locks/lock-order-inversion.ts';
import { permitDroppedEarly } from './tasks/permit-dropped-early.ts';
import { preferJoinSet } from './tasks/prefer-join-set.ts';
import { queueFairnessInSelect } from './cancellation/queue-fairness-in-select.ts';
import { runtimeDroppedInAsync } from './tasks/runtime-dropped-in-async.ts';
import { selectAllArmsRefutable } from './cancellation/select-all-arms-refutable.ts';
import { selectRacyPrecondition } from './cancellation/select-racy-precondition.ts';
import { selectRecreatesFutureInLoop } from './cancellation/select-recreates-future-in-loop.ts';
import { spawnInDrop } from './tasks/spawn-in-drop.ts';
import { spawnThenAwait } from './tasks/spawn-then-await.ts';
import { stateMutationAcrossAwait } from './cancellation/state-mutation-across-await.ts';
import { swallowedJoinError } from './tasks/swallowed-join-error.ts';
import { timeoutOverSyncCode } from './cancellation/timeout-over-sync-code.ts';
import { unawaitedFuture } from './tasks/unawaited-future.ts';
import { unboundedBuffer } from './tasks/unbounded-buffer.ts';
import { unboundedChannel } from './channels/unbounded-channel.ts';
import { unboundedJoinAll } from './tasks/unbounded-join-all.ts';
import { unboundedSpawnInLoop } from './tasks/unbounded-spawn-in-loop.ts';
import { unusedIoAmount } from './tasks/unused-io-amount.ts';
import { zeroCapacityChannel } from './channels/zero-capacity-channel.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  asyncYieldsAsync,
  awaitHoldingLock,
  awaitHoldingRefcellRef,
  awaitHoldingSpanGuard,
  blockOnInAsync,
  blockingCallInAsync,
  broadcastLaggedIgnored,
  cancelUnsafeInSelect,
  cancelUnsafeInTimeout,
  condvarWaitHoldingOtherLock,
  condvarWaitWithoutLoop,
  detachedTask,
  doubleLock,
  dropOfGuardReference,
  futurelock,
  ignoredSendResult,
  joinHandleDropIsNotAbort,
  letUnderscoreFuture,
  letUnderscoreLock,
  lockInScrutinee,
  lockOrderInversion,
  permitDroppedEarly,
  preferJoinSet,
  queueFairnessInSelect,
  runtimeDroppedInAsync,
  selectAllArmsRefutable,
  selectRacyPrecondition,
  selectRecreatesFutureInLoop,
  spawnInDrop,
  spawnThenAwait,
  stateMutationAcrossAwait,
  swallowedJoinError,
  timeoutOverSyncCode,
  unawaitedFuture,
  unboundedBuffer,
  unboundedChannel,
  unboundedJoinAll,
  unboundedSpawnInLoop,
  unusedIoAmount,
  zeroCapacityChannel,
];
