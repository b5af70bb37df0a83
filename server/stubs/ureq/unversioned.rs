pub mod transport;

pub mod resolver {
    use crate::Error;
    use crate::config::Config;
    use crate::unversioned::transport::NextTimeout;
    use http::uri::{Authority, Scheme, Uri};
    use std::fmt::Debug;
    use std::net::SocketAddr;
    pub use ureq_proto::ArrayVec;

    pub trait Resolver: Debug + Send + Sync + 'static {
        fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error>;
        fn empty(&self) -> ResolvedSocketAddrs;
    }

    pub type ResolvedSocketAddrs = ArrayVec<SocketAddr, MAX_ADDRS>;

    #[derive(Default)]
    pub struct DefaultResolver {}
    impl DefaultResolver {
        pub fn host_and_port(scheme: &Scheme, authority: &Authority) -> Option<String>;
    }
    impl Resolver for DefaultResolver {}
}
