use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub fn start() {
    std::thread::spawn(|| ());
}

pub trait Plugin {
    fn run(&self);
}

pub trait Sent: Send {
    fn run(&self);
}

pub trait Threaded: Send + Sync + Debug {
    fn run(&self);
}

// ---- found -------------------------------------------------------------------------------------

pub struct Server {
    pub plugin: Arc<dyn Plugin>,
              //^^^^^^^^^^^^^^^ information: this `Arc<dyn Plugin>` cannot cross threads without `+ Send + Sync`
    pub many: Vec<Arc<dyn Plugin>>,
                //^^^^^^^^^^^^^^^ information: this `Arc<dyn Plugin>` cannot cross threads without `+ Send + Sync`
}

pub struct HalfSent {
    pub sent: Arc<dyn Sent>,
            //^^^^^^^^^^^^^ information: this `Arc<dyn Sent>` cannot cross threads without `+ Sync`
    pub marked: Arc<dyn Plugin + Send>,
              //^^^^^^^^^^^^^^^^^^^^^^ information: this `Arc<dyn Plugin>` cannot cross threads without `+ Sync`
}

pub fn boxed() -> Box<dyn Future<Output = u32>> {
                //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: this `Box<dyn Future>` cannot cross threads without `+ Send`
    Box::new(async { 1 })
}

pub fn pinned(key: u64) -> Pin<Box<dyn Future<Output = u64>>> {
                             //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: this `Box<dyn Future>` cannot cross threads without `+ Send`
    Box::pin(async move { key })
}

pub fn install(plugin: Arc<dyn Plugin>) {
                     //^^^^^^^^^^^^^^^ information: this `Arc<dyn Plugin>` cannot cross threads without `+ Send + Sync`
    plugin.run();
}

pub type Hook = Arc<dyn Fn(u32)>;
              //^^^^^^^^^^^^^^^^ information: this `Arc<dyn Fn>` cannot cross threads without `+ Send + Sync`

pub trait Source {
    fn next(&self) -> Pin<Box<dyn Future<Output = Option<u8>> + '_>>;
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: this `Box<dyn Future>` cannot cross threads without `+ Send`
}

impl Server {
    pub fn plugin(&self) -> &Arc<dyn Plugin> {
                           //^^^^^^^^^^^^^^^ information: this `Arc<dyn Plugin>` cannot cross threads without `+ Send + Sync`
        &self.plugin
    }
}

pub enum Event {
    Loaded(Arc<dyn Plugin>),
    Other,
}

// ---- not found ---------------------------------------------------------------------------------

pub struct Fine {
    pub plugin: Arc<dyn Plugin + Send + Sync>,
    pub threaded: Arc<dyn Threaded>,
    pub local: Rc<dyn Plugin>,
    pub boxed: Box<dyn Plugin>,
    pub debug: Box<dyn Debug>,
    hidden: Arc<dyn Plugin>,
}

struct Private {
    plugin: Arc<dyn Plugin>,
}

fn private(plugin: Arc<dyn Plugin>) -> Arc<dyn Plugin> {
    plugin
}

pub fn sent() -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async { 1 })
}

pub fn boxed_for_futures() -> futures::future::BoxFuture<'static, u32> {
    Box::pin(async { 1 })
}

pub fn local_on_purpose() -> futures::future::LocalBoxFuture<'static, u32> {
    Box::pin(async { 1 })
}

pub fn generic<T: Plugin>(plugin: Arc<T>) -> Arc<T> {
    plugin
}

pub fn text() -> Arc<str> {
    Arc::from("a")
}

pub fn callback(run: Box<dyn Fn(u32)>) {
    run(1);
}

// FIXME: a boxed trait object other than a future keeps its holder on one thread too.
pub struct Boxed {
    pub plugin: Box<dyn Plugin>,
}
