use crate::RedisFuture;
use std::net::SocketAddr;

pub trait AsyncDNSResolver: Send + Sync + 'static {
    fn resolve<'a, 'b: 'a>(&'a self, host: &'b str, port: u16) -> RedisFuture<'a,
        Box<dyn Iterator<Item = SocketAddr> + Send + 'a>>;
}

pub mod tcp {
    use socket2::TcpKeepalive;
    use std::time::Duration;
    pub use socket2;

    #[derive(Clone, Debug)]
    pub struct TcpSettings {}
    impl TcpSettings {
        pub fn set_nodelay(self, nodelay: bool) -> Self;
        pub fn set_keepalive(self, keepalive: TcpKeepalive) -> Self;
        pub fn set_user_timeout(self, user_timeout: Duration) -> Self;
    }
    impl Default for TcpSettings {}
}
