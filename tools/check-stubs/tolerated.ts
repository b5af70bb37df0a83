// Where a stub says otherwise than the compiler on purpose, or says what the compiler cannot be asked.

/** Items that are allowed to fail, as `npm run test:stubs` names them; a `*` at the end stands for any rest. */
export interface Tolerated {
  readonly reason: string;
  readonly items: readonly string[];
}

export const tolerated: readonly Tolerated[] = [
  {
    reason: 'holds of every type in a stub, so that no bound of it ever fails',
    items: [
      'std::marker: impl<T: ?Sized> Sized for T', 'std::marker: impl<T: ?Sized> Unpin for T', 'std::marker: impl<T: ?Sized> Tuple for T',
      'std::panic: impl<T: ?Sized> UnwindSafe for T', 'std::panic: impl<T: ?Sized> RefUnwindSafe for T',
    ],
  },
  {
    reason: 'one prelude stands for those of all editions',
    items: ['std::prelude::v1::TryFrom', 'std::prelude::v1::TryInto', 'std::prelude::v1::FromIterator', 'std::prelude::v1::Future', 'std::prelude::v1::IntoFuture'],
  },
  {
    reason: 'one impl for arrays of each length, as the compiler has them one by one',
    items: ['std::primitives: impl<T: Default, const N: usize> Default for [T; N]'],
  },
  {
    reason: 'stands in bounds of core, and std does not export it',
    items: ['std::slice::GetDisjointMutIndex', 'std::slice::SlicePattern'],
  },
  {
    reason: 'nobody can call it like any function',
    items: ['std::mem::transmute', 'std::ops::Drop::drop'],
  },
  {
    reason: 'the field that `pin!` is expanded to has no stable name',
    items: ['std::pin::Pin.__pointer'],
  },
  {
    reason: 'has variants that are hidden',
    items: ['std::ffi::c_void'],
  },
  {
    reason: 'exists on Windows only',
    items: ['std::os::windows*', 'std::fs::fs', 'tokio::net::windows*'],
  },
  {
    reason: 'exists with --cfg tokio_unstable only',
    items: ['tokio::task::Builder*'],
  },
  {
    reason: 'needs the C library of MySQL',
    items: ['diesel::MysqlConnection', 'diesel::mysql::MysqlConnection'],
  },
  {
    reason: 'has a bound on a private trait, which nobody outside of the crate can state',
    items: [
      'anyhow: impl<T, E> Context<T, E> for result::Result<T, E>',
      'arc_swap::strategy: impl<T: RefCnt, S> CaS<T> for S', 'arc_swap::strategy: impl<T: RefCnt, S> Strategy<T> for S',
      'event_listener: impl<N: ?Sized> Notification for N',
      'image: impl<Container, FromType: Pixel, ToType> ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>> for ImageBuffer<FromType, Container>',
      'image::DynamicImage::to', 'image::imageops::thumbnail',
      'rayon::iter: impl<I, U, F> Send for TryFoldWith<I, U, F>', 'rayon::iter: impl<I, U, F> Sync for TryFoldWith<I, U, F>',
      'rayon::iter: impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F>', 'rayon::iter: impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F>',
      'rayon::iter::TryFoldWith', 'rayon::iter::TryFoldWith: Clone',
      'rayon::iter::ParallelIterator::try_fold', 'rayon::iter::ParallelIterator::try_fold_with', 'rayon::iter::ParallelIterator::try_for_each',
      'rayon::iter::ParallelIterator::try_for_each_init', 'rayon::iter::ParallelIterator::try_for_each_with', 'rayon::iter::ParallelIterator::try_reduce',
      'rayon::iter::ParallelIterator::try_reduce_with',
      'rayon::range: impl<T> ParallelIterator for Iter<T>', 'rayon::range: impl<T> ParallelIterator for Iter<T>::Item',
      'rayon::range: impl<T> IndexedParallelIterator for Iter<T>',
      'rayon_core::ThreadPoolBuilder::build', 'rayon_core::ThreadPoolBuilder::build_global',
      'reqwest::ClientBuilder::dns_resolver2', 'reqwest::ClientBuilder::unix_socket', 'reqwest::blocking::ClientBuilder::unix_socket',
      'reqwest::Proxy::all', 'reqwest::Proxy::custom', 'reqwest::Proxy::http', 'reqwest::Proxy::https',
      'reqwest::retry::Builder::classify', 'reqwest::retry::Builder::scoped',
      'tokio_util::codec::length_delimited::Builder::length_field_type',
      'ureq::config::ConfigBuilder*', 'ureq::config: impl<Scope> ConfigBuilder<Scope>',
    ],
  },
  {
    reason: 'names a type that the crate keeps private',
    items: [
      'arc_swap::strategy::DefaultConfig', 'arc_swap::strategy::HybridStrategy',
      'async_std::sync::WaitTimeoutResult',
      'bb8::Config',
      'event_listener::Additional', 'event_listener::Notify', 'event_listener::Relaxed', 'event_listener::Tag', 'event_listener::TagWith',
      'futures_util::stream::FlattenUnordered',
      'postgres_types::ParseLsnError',
      'rayon_core::CustomSpawn',
      'redis::ServerError', 'redis::TlsConnParams',
      'reqwest::Conn', 'reqwest::Unnameable', 'reqwest::blocking::Conn', 'reqwest::blocking::Unnameable', 'reqwest::dns::InvalidNameError',
      'reqwest::retry::Action', 'reqwest::retry::ReqRep',
      'rusqlite::Named',
      'rustyline::Editor::create_external_printer', 'rustyline::Editor::set_cursor_visibility',
      'sled::Context', 'sled::Inner', 'sled::TreeInner',
      'tokio::task::AccessError',
      'ureq::AgentRef', 'ureq::WithAgent', 'ureq::config::RequestExtScope', 'ureq::config::WithAgent',
      'ureq::unversioned::resolver::MAX_ADDRS', 'ureq::unversioned::resolver::ResolvedSocketAddrs', 'ureq::unversioned::transport::TcpTransport',
    ],
  },
  {
    reason: 'diesel names its queries by private types and finds them by bounds on private traits',
    items: ['diesel::HasQuery', 'diesel::connection::PoolTransactionManager', 'diesel::query_builder*', 'diesel::query_dsl*', 'diesel::upsert*'],
  },
  {
    reason: 'what the method returns is a future under more bounds than the method states',
    items: [
      'async_std::stream::DoubleEndedStream::try_rfold', 'async_std::stream::StreamExt::cmp', 'async_std::stream::StreamExt::last',
      'async_std::stream::StreamExt::max_by_key', 'async_std::stream::StreamExt::min_by', 'async_std::stream::StreamExt::min_by_key',
      'async_std::stream::StreamExt::partition', 'async_std::stream::StreamExt::try_fold', 'async_std::stream::StreamExt::unzip',
    ],
  },
  {
    reason: 'the compiler does not conclude that the items of a TryStream are results',
    items: ['futures_util::stream: impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> Future for Forward<St, Si>*'],
  },
];

/** The entry that lets an item fail, as it is written. */
export function toleratedAs(item: string): string | undefined {
  const entries = tolerated.flatMap(({ items }) => items);
  return entries.find((entry) => (entry.endsWith('*') ? item.startsWith(entry.slice(0, -1)) : item === entry));
}
