use std::io;
use tokio::runtime::Handle;
use tracing::instrument::WithSubscriber;
use tracing::span::{Entered, EnteredSpan};
use tracing::subscriber::NoSubscriber;
use tracing::{debug, error_span, info, info_span, span, trace_span, Level, Span};

pub struct Session {
    span: Span,
}

async fn flush() {}
async fn tick(_: u64) -> u64 {
    0
}
async fn read() -> io::Result<u64> {
    Ok(0)
}

// ---- found -------------------------------------------------------------------------------------

async fn entered_by_reference() {
    let span = info_span!("flush");
    use tracing::Instrument as _;
    async {
        flush().await;
    }
    .instrument(span)
    .await;
}

async fn entered_by_value() {
    use tracing::Instrument as _;
    async {
        // Twice, to be sure.
        flush().await; // once
        flush().await; // twice
    }
    .instrument(info_span!("flush", cause = "timer"))
    .await;
}

async fn entered_span_of_the_session(session: &Session) -> u64 {
    use tracing::Instrument as _;
    async {
        tick(1).await
    }
    .instrument(session.span.clone())
    .await
}

async fn entered_span_of_a_parameter(span: Span) {
    let entered = span.enter();
    flush().await;
    drop(entered);
}

async fn entered_parameter_by_reference(span: &Span) {
    use tracing::Instrument as _;
    async {
        flush().await;
    }
    .instrument(span.clone())
    .await;
}

async fn span_used_after_it_is_entered() {
    let span = span!(Level::INFO, "tick", next = tracing::field::Empty);
    use tracing::Instrument as _;
    async {
        let next = tick(1).await;
        span.record("next", next);
    }
    .instrument(span.clone())
    .await;
}

async fn errors_passed_on() -> io::Result<u64> {
    let span = error_span!("read");
    use tracing::Instrument as _;
    async {
        let first = read().await?;
        let second = read().await?;
        Ok(first + second)
    }
    .instrument(span)
    .await
}

async fn return_in_between(early: bool) -> u64 {
    let span = trace_span!("tick");
    let _entered = span.enter();
    if early {
        return 0;
    }
    tick(1).await
}

async fn errors_passed_on_from_an_inner_block() -> io::Result<u64> {
    let sum = {
        let _entered = info_span!("read").entered();
        read().await? + read().await?
    };
    Ok(sum)
}

async fn in_an_inner_block() -> u64 {
    let sum = {
        use tracing::Instrument as _;
        async {
            tick(1).await + tick(2).await
        }
        .instrument(info_span!("tick"))
        .await
    };
    sum + 1
}

async fn in_a_loop() {
    for round in 0..3 {
        use tracing::Instrument as _;
        async {
            tick(round).await;
        }
        .instrument(info_span!("round", round))
        .await;
    }
}

async fn in_an_async_block() {
    let work = async {
        let span = Span::current();
        use tracing::Instrument as _;
        async {
            flush().await;
        }
        .instrument(span)
        .await;
    };
    work.await;
}

async fn kept_in_a_tuple() {
    let span = info_span!("flush");
    let (_entered, _one) = (span.enter(), 1);
    flush().await;
}

async fn handed_over(_entered: EnteredSpan) {
    flush().await;
}

async fn left_on_one_path_only(early: bool) {
    let span = info_span!("flush");
    let entered = span.enter();
    if early {
        drop(entered);
    }
    flush().await;
}

async fn context_of_a_runtime(handle: Handle) {
    let _context = handle.enter();
    flush().await;
}

async fn default_subscriber() {
    let _subscriber = tracing::subscriber::set_default(NoSubscriber::default());
    flush().await;
}

async fn columns_after_an_emoji() {
    debug!("🦀🦀"); let _entered = info_span!("🦀").entered(); flush().await;
}

async fn across_select() {
    use tracing::Instrument as _;
    async {
        tokio::select! {
            _ = flush() => {}
            _ = tick(1) => {}
        }
    }
    .instrument(info_span!("select"))
    .await
}

async fn imported_where_it_stands() {
    use tracing::Instrument;
    use tracing::Instrument as _;
    async {
        flush().await;
        flush().instrument(info_span!("again")).await;
    }
    .instrument(info_span!("flush"))
    .await;
}

async fn temporary_argument() {
    async fn both(_: Option<tracing::Id>, _: u64) {}
    both(info_span!("both").entered().id(), 1).await;
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_instrument() {
    use tracing::Instrument;
    flush().instrument(info_span!("flush")).await;
}

async fn allows_instrumented_block() {
    use tracing::Instrument;
    async {
        flush().await;
    }
    .instrument(info_span!("flush"))
    .await;
}

async fn allows_in_scope() {
    let next = info_span!("count").in_scope(|| 1);
    tick(next).await;
}

async fn allows_drop() {
    let span = info_span!("count");
    let entered = span.enter();
    info!("counting");
    drop(entered);
    flush().await;
}

async fn allows_exit() {
    let entered = info_span!("count").entered();
    info!("counting");
    let span = entered.exit();
    flush().await;
    drop(span);
}

async fn allows_block() {
    {
        let _entered = info_span!("count").entered();
        info!("counting");
    }
    flush().await;
}

async fn allows_temporary() {
    info_span!("count").enter();
    flush().await;
}

async fn allows_let_underscore() {
    let _ = info_span!("count").entered();
    flush().await;
}

async fn allows_enter_after_the_await() {
    flush().await;
    let _entered = info_span!("count").entered();
    info!("counting");
}

async fn allows_span_that_is_not_entered() {
    let span = info_span!("flush");
    flush().await;
    span.in_scope(|| info!("flushed"));
}

#[tracing::instrument]
async fn allows_attribute() {
    flush().await;
}

async fn allows_closure() {
    let count = || {
        let _entered = info_span!("count").entered();
        info!("counting");
    };
    count();
    flush().await;
}

async fn allows_blocking_task() -> Result<(), tokio::task::JoinError> {
    tokio::task::spawn_blocking(|| {
        let _entered = info_span!("count").entered();
        info!("counting");
    })
    .await
}

async fn allows_runtime_that_is_left(handle: Handle) {
    {
        let _context = handle.enter();
        drop(tokio::spawn(flush()));
    }
    flush().await;
}

async fn allows_subscriber() {
    flush().with_current_subscriber().await;
}

fn allows_no_await_at_all() {
    let _entered = info_span!("count").entered();
    info!("counting");
}

#[tokio::test]
async fn allows_default_subscriber_of_a_test() {
    let _subscriber = tracing::subscriber::set_default(NoSubscriber::default());
    flush().await;
}

// FIXME: the default subscriber of a test on several threads is not seen by what the test spawns.
#[tokio::test(flavor = "multi_thread")]
async fn misses_default_subscriber_of_a_test_on_several_threads() {
    let _subscriber = tracing::subscriber::set_default(NoSubscriber::default());
    let _ = tokio::spawn(flush()).await;
}

// FIXME: a guard that is kept behind a reference is not seen any more.
async fn misses_guard_behind_a_reference<'a>(held: &mut Option<Entered<'a>>, span: &'a Span) {
    *held = Some(span.enter());
    flush().await;
}
