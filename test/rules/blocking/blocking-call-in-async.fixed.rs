use std::collections::HashMap;
use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{mpsc, Arc, Mutex};
use std::thread;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(10);

async fn flags_sleep() {
    tokio::time::sleep(PAUSE).await;
}

async fn flags_sleep_through_an_import() {
    tokio::time::sleep(Duration::from_secs(1)).await;
    tokio::task::yield_now().await;
}

async fn flags_file_functions(from: &Path, to: PathBuf) -> io::Result<String> {
    tokio::fs::copy(from, &to).await?;
    let text = tokio::fs::read_to_string(to).await?;
    Ok(text)
}

async fn flags_cheap_file_functions_as_information(path: &Path) -> bool {
    let known = tokio::fs::metadata(path).await.is_ok();
    known || path.exists()
}

async fn flags_method_of_a_path(path: PathBuf) -> io::Result<PathBuf> {
    let real = tokio::fs::canonicalize(&path).await?;
    let again = tokio::fs::read_link(real.as_path()).await?;
    Ok(again)
}

async fn flags_name_lookup(host: &str) -> io::Result<usize> {
    let found = tokio::net::lookup_host((host, 80)).await?.count();
    Ok(found)
}

async fn flags_name_lookup_of_made_up_text(host: &str, port: u16) -> io::Result<usize> {
    let addresses = tokio::net::lookup_host(format!("{host}:{port}")).await?;
    Ok(addresses.count())
}

async fn flags_name_lookup_in_a_field(peer: &Peer) -> io::Result<usize> {
    Ok(tokio::net::lookup_host(&peer.address).await?.count())
}

struct Peer {
    address: String,
}

async fn flags_command_written_as_one_chain(file: &str) -> io::Result<bool> {
    let status = tokio::process::Command::new("gzip").arg("-k").arg(file).status().await?;
    let output = tokio::process::Command::new("ls").output().await?;
    Ok(status.success() && output.status.success())
}

async fn flags_command_in_a_variable(program: String) -> io::Result<bool> {
    let mut command = Command::new(program);
    command.arg("--version");
    let output = tokio::task::spawn_blocking(move || command.output()).await??;
    Ok(output.status.success())
}

async fn flags_cheap_bind_as_information() -> io::Result<std::net::TcpListener> {
    std::net::TcpListener::bind("127.0.0.1:0")
}

async fn flags_connection(address: String) -> io::Result<TcpStream> {
    let stream = tokio::task::spawn_blocking(move || TcpStream::connect(address)).await??;
    Ok(stream)
}

async fn flags_file_opened_and_read() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut file = tokio::task::spawn_blocking(move || fs::File::open("data.bin")).await??;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

async fn flags_channel_of_threads(jobs: mpsc::Receiver<u32>) -> u32 {
    tokio::task::spawn_blocking(move || jobs.recv()).await.expect("the blocking task panicked").unwrap_or(0)
}

async fn flags_joined_thread() -> u32 {
    let worker = thread::spawn(|| 7);
    worker.join().unwrap_or(0)
}

async fn flags_http_of_the_blocking_client(url: String) -> reqwest::Result<String> {
    let answer = tokio::task::spawn_blocking(move || reqwest::blocking::get(url)).await.expect("the blocking task panicked")?;
    tokio::task::spawn_blocking(move || answer.text()).await.expect("the blocking task panicked")
}

async fn flags_input_of_the_terminal(line: &mut String) -> io::Result<usize> {
    io::stdin().read_line(line)
}

fn flags_async_block_in_a_function() -> impl std::future::Future<Output = Option<String>> {
    async move {
        let text = tokio::fs::read_to_string("notes.txt").await.ok();
        text
    }
}

async fn flags_closure_that_runs_in_place(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

async fn flags_closure_that_is_polled(paths: Vec<PathBuf>) -> Vec<bool> {
    use futures::StreamExt;
    futures::stream::iter(paths).map(|path| fs::remove_file(path).is_ok()).collect().await
}

async fn flags_select_handler(mut ticks: tokio::time::Interval) {
    tokio::select! {
        _ = ticks.tick() => {
            tokio::time::sleep(PAUSE).await;
        }
        _ = async { tokio::fs::remove_file("lock").await.ok(); } => {}
    }
}

async fn flags_argument_of_a_macro() {
    println!("{}", tokio::fs::read_to_string("motd").await.unwrap());
}

async fn flags_without_fix_in_a_log_message() {
    tracing::info!(motd = ?fs::read_to_string("motd"), "started");
}

async fn flags_spawned_task(directory: PathBuf) {
    let task = tokio::spawn(async move { tokio::fs::create_dir_all(&directory).await });
    let _ = task.await;
}

async fn flags_every_place_an_await_may_stand(path: &Path, paths: Vec<PathBuf>) -> io::Result<usize> {
    if let Ok(text) = tokio::fs::read_to_string(path).await {
        return Ok(text.len());
    }
    while !tokio::fs::metadata(path).await.is_ok() {}
    let Ok(bytes) = tokio::fs::read(path).await else { return Ok(0) };
    let all = async || tokio::fs::read(path).await.map(|bytes| bytes.len());
    for path in paths {
        match tokio::fs::read(&path).await?.as_slice() {
            [] => tokio::fs::write(path, &bytes).await?,
            [..] => {}
        }
    }
    Ok(tokio::fs::read(path).await?[0] as usize + all().await? + (tokio::fs::read(path).await)?.len())
}

async fn flags_call_in_a_loop(paths: Vec<PathBuf>, depth: String) -> io::Result<usize> {
    let mut found = 0;
    for path in paths {
        found += Command::new(&depth).arg(&path).spawn().map(|_| 1)?;
        found += tokio::task::spawn_blocking(move || fs::read_dir(path)).await?.map(|entries| entries.count())?;
    }
    for round in 0..3 {
        let listed = tokio::task::spawn_blocking({
            let depth = depth.clone();
            move || TcpStream::connect((depth.as_str(), round))
        }).await??;
        drop(listed);
    }
    Ok(found)
}

async fn flags_what_a_task_captures(root: PathBuf) -> io::Result<usize> {
    let task = tokio::spawn(async move { tokio::task::spawn_blocking({
        let root = root.clone();
        move || fs::read_dir(&root)
    }).await.expect("the blocking task panicked").map(|entries| entries.count()) });
    task.await?
}

struct Store {
    path: PathBuf,
}

impl Store {
    async fn flags_what_self_owns(&self) -> io::Result<Vec<u8>> {
        fs::File::open(&self.path)?;
        tokio::fs::read(&self.path).await
    }

    async fn flags_what_self_gives_away(self) -> io::Result<usize> {
        Ok(tokio::task::spawn_blocking(move || fs::read_dir(self.path)).await??.count())
    }
}

async fn flags_call_in_an_unknown_closure_as_information() {
    let pause = || thread::sleep(PAUSE);
    pause();
}

async fn flags_aliased_import() -> io::Result<Vec<u8>> {
    use std::fs::read as slurp;
    tokio::fs::read("image.png").await
}

async fn flags_copy_that_is_used_again(names: Arc<Vec<String>>, path: PathBuf) -> io::Result<usize> {
    let entries = tokio::task::spawn_blocking({
        let path = path.clone();
        move || fs::read_dir(path.as_path())
    }).await??.count();
    println!("{} {}", path.display(), names.len());
    Ok(entries)
}

async fn flags_without_fix_under_a_lock(cache: &Mutex<HashMap<u32, String>>) {
    let mut cache = cache.lock().unwrap();
    cache.insert(1, fs::read_to_string("one").unwrap());
}

async fn flags_without_fix_what_is_borrowed(mut out: &TcpStream, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)
}

async fn flags_while_a_value_that_is_not_send_lives(name: &str) -> io::Result<Vec<u8>> {
    let shared = std::rc::Rc::new(name.to_string());
    let bytes = tokio::fs::read(shared.as_str()).await?;
    Ok(bytes)
}

#[tokio::main]
async fn main() {
    let config = tokio::fs::read_to_string("app.toml").await.unwrap_or_default();
    flags_sleep().await;
    let again = tokio::fs::read_to_string("app.toml").await.unwrap_or_default();
    assert_eq!(config, again);
}

async fn flags_function_that_blocks() -> io::Result<String> {
    tokio::task::spawn_blocking(move || load()).await?
}

async fn flags_function_that_blocks_further_down(disk: Disk) -> io::Result<usize> {
    let length = tokio::task::spawn_blocking(move || disk.length("data.txt")).await??;
    Ok(length)
}

async fn flags_function_without_fix_where_it_borrows(disk: &Disk) -> io::Result<usize> {
    disk.length("data.txt")
}

fn load() -> io::Result<String> {
    fs::read_to_string("data.txt")
}

fn load_again(again: bool) -> io::Result<String> {
    if again {
        return load_again(false);
    }
    load()
}

fn load_elsewhere() -> thread::JoinHandle<io::Result<String>> {
    thread::spawn(|| fs::read_to_string("data.txt"))
}

fn load_later() -> impl std::future::Future<Output = io::Result<String>> {
    async { tokio::fs::read_to_string("data.txt").await }
}

async fn allows_functions_that_start_something() -> io::Result<String> {
    load_elsewhere();
    load_later().await
}

async fn flags_function_with_closure_that_runs_in_place() -> Vec<String> {
    tokio::task::spawn_blocking(move || load_all(&["a", "b"])).await.expect("the blocking task panicked")
}

fn load_all(names: &[&str]) -> Vec<String> {
    names.iter().filter_map(|name| fs::read_to_string(name).ok()).collect()
}

// FIXME: a reader of a generic type may be a file.
async fn misses_generic_reader<R: Read>(mut reader: R) -> io::Result<String> {
    let mut text = String::new();
    reader.read_to_string(&mut text)?;
    Ok(text)
}

fn allows_sync_function() {
    thread::sleep(PAUSE);
}

async fn allows_spawn_blocking() -> io::Result<String> {
    tokio::task::spawn_blocking(|| fs::read_to_string("data.txt")).await.unwrap()
}

async fn allows_block_in_place() -> io::Result<String> {
    tokio::task::block_in_place(|| fs::read_to_string("data.txt"))
}

async fn allows_thread() {
    thread::spawn(|| thread::sleep(PAUSE));
}

async fn allows_nested_function() -> fn() {
    fn pause() {
        thread::sleep(PAUSE);
    }
    pause
}

async fn allows_async_twins() -> io::Result<String> {
    tokio::time::sleep(PAUSE).await;
    tokio::fs::read_to_string("data.txt").await
}

async fn allows_short_lock(counter: &Mutex<u32>) -> u32 {
    *counter.lock().unwrap()
}

async fn allows_own_function_of_that_name() {
    mod thread {
        pub fn sleep(_pause: std::time::Duration) {}
    }
    thread::sleep(PAUSE);
}

struct Disk;

impl Disk {
    fn read_to_string(&self) -> String {
        String::new()
    }
    fn recv(&self) -> u32 {
        1
    }
    fn length(&self, _name: &str) -> io::Result<usize> {
        load_again(true).map(|text| text.len())
    }
}

/// Asks the licence server of the vendor.
///
/// # Blocking
///
/// Waits for the answer of the server, which may take a minute.
fn check_licence(key: &str) -> bool {
    vendor_call(key) == 0
}

fn vendor_call(key: &str) -> i32 {
    key.len() as i32
}

trait Ledger {
    /// # Blocks
    ///
    /// This method blocks until the disk has the entry.
    fn append(&self, entry: &str);

    /// # Blocking
    ///
    /// Never blocks: entries are kept in memory.
    fn note(&self, entry: &str);
}

fn is_allowed(key: &str) -> bool {
    key.is_empty() || check_licence(key)
}

async fn flags_a_documented_function(key: &str) -> bool {
    tokio::task::spawn_blocking({
        let key = key.to_owned();
        move || check_licence(&key)
    }).await.expect("the blocking task panicked")
}

async fn flags_a_documented_method(ledger: &dyn Ledger) {
    ledger.append("start");
}

async fn flags_a_documented_function_behind_another(key: &str) -> bool {
    tokio::task::spawn_blocking({
        let key = key.to_owned();
        move || is_allowed(&key)
    }).await.expect("the blocking task panicked")
}

async fn allows_what_says_that_it_does_not(ledger: &dyn Ledger) {
    ledger.note("start");
}

async fn allows_own_methods_of_that_name(disk: &Disk) -> String {
    disk.recv();
    disk.read_to_string()
}

async fn allows_reading_from_memory(mut bytes: &[u8]) -> io::Result<String> {
    let mut text = String::new();
    bytes.read_to_string(&mut text)?;
    Ok(text)
}

async fn allows_writing_to_memory() -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    out.write_all(b"x")?;
    writeln!(out, "y")?;
    Ok(out)
}

async fn allows_channel_that_never_blocks(done: mpsc::Sender<u32>, jobs: &mpsc::Receiver<u32>) {
    done.send(1).ok();
    jobs.try_recv().ok();
}

async fn allows_address_without_lookup() -> Option<std::net::SocketAddr> {
    "127.0.0.1:80".parse().ok()
}

async fn allows_paths_that_are_only_computed(path: &Path) -> PathBuf {
    path.join("a").with_extension("txt")
}

async fn allows_closure_that_goes_elsewhere(run: impl FnOnce(Box<dyn FnOnce() -> io::Result<String>>)) {
    run(Box::new(|| fs::read_to_string("data.txt")));
}

fn allows_closure_in_a_sync_function() -> impl Fn() {
    || thread::sleep(PAUSE)
}

async fn allows_command_that_is_only_built(name: &str) -> Command {
    let mut command = Command::new(name);
    command.arg("-v");
    command
}

async fn allows_tokio_command() -> io::Result<std::process::Output> {
    tokio::process::Command::new("ls").output().await
}
