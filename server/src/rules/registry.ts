import { blockInPlaceCurrentThread } from './blocking/block-in-place-current-thread.ts';
import { blockOnInAsync } from './blocking/block-on-in-async.ts';
import { blockingCallInAsync } from './blocking/blocking-call-in-async.ts';
import { blockingInPoll } from './blocking/blocking-in-poll.ts';
import { blockingInPool } from './blocking/blocking-in-pool.ts';
import { busyWait } from './blocking/busy-wait.ts';
import { cpuBoundInAsync } from './blocking/cpu-bound-in-async.ts';
import { loopWithoutYield } from './blocking/loop-without-yield.ts';
import { rayonInAsync } from './blocking/rayon-in-async.ts';
import { unusedAsync } from './blocking/unused-async.ts';
import { cancelUnsafeInSelect } from './cancellation/cancel-unsafe-in-select.ts';
import { cancelUnsafeInTimeout } from './cancellation/cancel-unsafe-in-timeout.ts';
import { cancellationTokenNotPropagated } from './cancellation/cancellation-token-not-propagated.ts';
import { futurelock } from './cancellation/futurelock.ts';
import { joinHandleDropIsNotAbort } from './cancellation/join-handle-drop-is-not-abort.ts';
import { queueFairnessInSelect } from './cancellation/queue-fairness-in-select.ts';
import { selectAllArmsRefutable } from './cancellation/select-all-arms-refutable.ts';
import { selectRacyPrecondition } from './cancellation/select-racy-precondition.ts';
import { selectRecreatesFutureInLoop } from './cancellation/select-recreates-future-in-loop.ts';
import { stateMutationAcrossAwait } from './cancellation/state-mutation-across-await.ts';
import { timeoutOverSyncCode } from './cancellation/timeout-over-sync-code.ts';
import { uncancellableLoop } from './cancellation/uncancellable-loop.ts';
import { broadcastLaggedIgnored } from './channels/broadcast-lagged-ignored.ts';
import { ignoredSendResult } from './channels/ignored-send-result.ts';
import { lostWakeup } from './channels/lost-wakeup.ts';
import { notifyOneForAll } from './channels/notify-one-for-all.ts';
import { subscribeAfterTrigger } from './channels/subscribe-after-trigger.ts';
import { swallowedRecvError } from './channels/swallowed-recv-error.ts';
import { unboundedChannel } from './channels/unbounded-channel.ts';
import { zeroCapacityChannel } from './channels/zero-capacity-channel.ts';
import { arcWithNonSendSync } from './guards/arc-with-non-send-sync.ts';
import { asyncFnInPublicTrait } from './guards/async-fn-in-public-trait.ts';
import { awaitHoldingAsyncLock } from './guards/await-holding-async-lock.ts';
import { awaitHoldingInvalidType } from './guards/await-holding-invalid-type.ts';
import { awaitHoldingLock } from './guards/await-holding-lock.ts';
import { awaitHoldingRefcellRef } from './guards/await-holding-refcell-ref.ts';
import { awaitHoldingSpanGuard } from './guards/await-holding-span-guard.ts';
import { dynWithoutSend } from './guards/dyn-without-send.ts';
import { futureNotSend } from './guards/future-not-send.ts';
import { interiorMutableConst } from './guards/interior-mutable-const.ts';
import { rcMutex } from './guards/rc-mutex.ts';
import { staticMutShared } from './guards/static-mut-shared.ts';
import { unsafeSendSyncImpl } from './guards/unsafe-send-sync-impl.ts';
import { coarseLockScope } from './locks/coarse-lock-scope.ts';
import { condvarWaitHoldingOtherLock } from './locks/condvar-wait-holding-other-lock.ts';
import { condvarWaitWithoutLoop } from './locks/condvar-wait-without-loop.ts';
import { doubleLock } from './locks/double-lock.ts';
import { dropOfGuardReference } from './locks/drop-of-guard-reference.ts';
import { letUnderscoreLock } from './locks/let-underscore-lock.ts';
import { lockHeldWhileWaiting } from './locks/lock-held-while-waiting.ts';
import { lockInScrutinee } from './locks/lock-in-scrutinee.ts';
import { lockOrderInversion } from './locks/lock-order-inversion.ts';
import { mutexAtomic } from './locks/mutex-atomic.ts';
import { mutexOptionLazyInit } from './locks/mutex-option-lazy-init.ts';
import { needlessAsyncMutex } from './locks/needless-async-mutex.ts';
import { notifyWithoutLock } from './locks/notify-without-lock.ts';
import { readonlyWriteLock } from './locks/readonly-write-lock.ts';
import { asyncYieldsAsync } from './tasks/async-yields-async.ts';
import { detachedTask } from './tasks/detached-task.ts';
import { letUnderscoreFuture } from './tasks/let-underscore-future.ts';
import { pendingWithoutWaker } from './tasks/pending-without-waker.ts';
import { permitDroppedEarly } from './tasks/permit-dropped-early.ts';
import { preferJoinSet } from './tasks/prefer-join-set.ts';
import { runtimeDroppedInAsync } from './tasks/runtime-dropped-in-async.ts';
import { sequentialFutures } from './tasks/sequential-futures.ts';
import { spawnInDrop } from './tasks/spawn-in-drop.ts';
import { spawnThenAwait } from './tasks/spawn-then-await.ts';
import { swallowedJoinError } from './tasks/swallowed-join-error.ts';
import { unawaitedFuture } from './tasks/unawaited-future.ts';
import { unboundedBuffer } from './tasks/unbounded-buffer.ts';
import { unboundedJoinAll } from './tasks/unbounded-join-all.ts';
import { unboundedSpawnInLoop } from './tasks/unbounded-spawn-in-loop.ts';
import { unusedIoAmount } from './tasks/unused-io-amount.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  arcWithNonSendSync,
  asyncFnInPublicTrait,
  asyncYieldsAsync,
  awaitHoldingAsyncLock,
  awaitHoldingInvalidType,
  awaitHoldingLock,
  awaitHoldingRefcellRef,
  awaitHoldingSpanGuard,
  blockInPlaceCurrentThread,
  blockOnInAsync,
  blockingCallInAsync,
  blockingInPoll,
  blockingInPool,
  broadcastLaggedIgnored,
  busyWait,
  cancelUnsafeInSelect,
  cancelUnsafeInTimeout,
  cancellationTokenNotPropagated,
  coarseLockScope,
  condvarWaitHoldingOtherLock,
  condvarWaitWithoutLoop,
  cpuBoundInAsync,
  detachedTask,
  doubleLock,
  dropOfGuardReference,
  dynWithoutSend,
  futureNotSend,
  futurelock,
  ignoredSendResult,
  interiorMutableConst,
  joinHandleDropIsNotAbort,
  letUnderscoreFuture,
  letUnderscoreLock,
  lockHeldWhileWaiting,
  lockInScrutinee,
  lockOrderInversion,
  loopWithoutYield,
  lostWakeup,
  mutexAtomic,
  mutexOptionLazyInit,
  needlessAsyncMutex,
  notifyOneForAll,
  notifyWithoutLock,
  pendingWithoutWaker,
  permitDroppedEarly,
  preferJoinSet,
  queueFairnessInSelect,
  rayonInAsync,
  rcMutex,
  readonlyWriteLock,
  runtimeDroppedInAsync,
  selectAllArmsRefutable,
  selectRacyPrecondition,
  selectRecreatesFutureInLoop,
  sequentialFutures,
  spawnInDrop,
  spawnThenAwait,
  stateMutationAcrossAwait,
  staticMutShared,
  subscribeAfterTrigger,
  swallowedJoinError,
  swallowedRecvError,
  timeoutOverSyncCode,
  unawaitedFuture,
  unboundedBuffer,
  unboundedChannel,
  unboundedJoinAll,
  unboundedSpawnInLoop,
  uncancellableLoop,
  unsafeSendSyncImpl,
  unusedAsync,
  unusedIoAmount,
  zeroCapacityChannel,
];
