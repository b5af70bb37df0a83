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
       //^^^^^^^^^^^ note: `flags_sleep` is async: a runtime thread polls it together with other tasks
    std::thread::sleep(PAUSE);
  //^^^^^^^^^^^^^^^^^^ warning [fix]: `std::thread::sleep` blocks the thread in async code
}

async fn flags_sleep_through_an_import() {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_sleep_through_an_import` is async: a runtime thread polls it together with other tasks
    thread::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^ warning [fix]: `std::thread::sleep` blocks the thread in async code
    tokio::task::yield_now().await;
}

async fn flags_file_functions(from: &Path, to: PathBuf) -> io::Result<String> {
       //^^^^^^^^^^^^^^^^^^^^ note: `flags_file_functions` is async: a runtime thread polls it together with other tasks
    fs::copy(from, &to)?;
  //^^^^^^^^ information [fix]: `std::fs::copy` blocks the thread in async code
    let text = std::fs::read_to_string(to)?;
             //^^^^^^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
    Ok(text)
}

async fn flags_cheap_file_functions_as_information(path: &Path) -> bool {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_cheap_file_functions_as_information` is async: a runtime thread polls it together with other tasks
    let known = fs::metadata(path).is_ok();
              //^^^^^^^^^^^^ information [fix]: `std::fs::metadata` blocks the thread in async code
    known || path.exists()
                //^^^^^^ information: `std::path::Path::exists` blocks the thread in async code
}

async fn flags_method_of_a_path(path: PathBuf) -> io::Result<PathBuf> {
       //^^^^^^^^^^^^^^^^^^^^^^ note: `flags_method_of_a_path` is async: a runtime thread polls it together with other tasks
    let real = path.canonicalize()?;
                  //^^^^^^^^^^^^ information [fix]: `std::path::Path::canonicalize` blocks the thread in async code
    let again = real.as_path().read_link()?;
                             //^^^^^^^^^ information [fix]: `std::path::Path::read_link` blocks the thread in async code
    Ok(again)
}

async fn flags_name_lookup(host: &str) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^ note: `flags_name_lookup` is async: a runtime thread polls it together with other tasks
    let found = (host, 80).to_socket_addrs()?.count();
                         //^^^^^^^^^^^^^^^ warning [fix]: `std::net::ToSocketAddrs::to_socket_addrs` blocks the thread in async code
    Ok(found)
}

async fn flags_name_lookup_of_made_up_text(host: &str, port: u16) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_name_lookup_of_made_up_text` is async: a runtime thread polls it together with other tasks
    let addresses = format!("{host}:{port}")
        .to_socket_addrs()?;
       //^^^^^^^^^^^^^^^ warning [fix]: `std::net::ToSocketAddrs::to_socket_addrs` blocks the thread in async code
    Ok(addresses.count())
}

async fn flags_name_lookup_in_a_field(peer: &Peer) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_name_lookup_in_a_field` is async: a runtime thread polls it together with other tasks
    Ok(peer.address.to_socket_addrs()?.count())
                  //^^^^^^^^^^^^^^^ warning [fix]: `std::net::ToSocketAddrs::to_socket_addrs` blocks the thread in async code
}

struct Peer {
    address: String,
}

async fn flags_command_written_as_one_chain(file: &str) -> io::Result<bool> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_command_written_as_one_chain` is async: a runtime thread polls it together with other tasks
    let status = Command::new("gzip").arg("-k").arg(file).status()?;
                                                        //^^^^^^ warning [fix]: `std::process::Command::status` blocks the thread in async code
    let output = std::process::Command::new("ls").output()?;
                                                //^^^^^^ warning [fix]: `std::process::Command::output` blocks the thread in async code
    Ok(status.success() && output.status.success())
}

async fn flags_command_in_a_variable(program: String) -> io::Result<bool> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_command_in_a_variable` is async: a runtime thread polls it together with other tasks
    let mut command = Command::new(program);
    command.arg("--version");
    let output = command.output()?;
                       //^^^^^^ warning [fix]: `std::process::Command::output` blocks the thread in async code
    Ok(output.status.success())
}

async fn flags_cheap_bind_as_information() -> io::Result<std::net::TcpListener> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_cheap_bind_as_information` is async: a runtime thread polls it together with other tasks
    std::net::TcpListener::bind("127.0.0.1:0")
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: `std::net::TcpListener::bind` blocks the thread in async code
}

async fn flags_connection(address: String) -> io::Result<TcpStream> {
       //^^^^^^^^^^^^^^^^ note: `flags_connection` is async: a runtime thread polls it together with other tasks
    let stream = TcpStream::connect(address)?;
               //^^^^^^^^^^^^^^^^^^ warning [fix]: `std::net::TcpStream::connect` blocks the thread in async code
    Ok(stream)
}

async fn flags_file_opened_and_read() -> io::Result<Vec<u8>> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_file_opened_and_read` is async: a runtime thread polls it together with other tasks
    let mut bytes = Vec::new();
    let mut file = fs::File::open("data.bin")?;
                 //^^^^^^^^^^^^^^ information [fix]: `std::fs::File::open` blocks the thread in async code
    file.read_to_end(&mut bytes)?;
       //^^^^^^^^^^^ information: `std::fs::File::read_to_end` blocks the thread in async code
    Ok(bytes)
}

async fn flags_channel_of_threads(jobs: mpsc::Receiver<u32>) -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_channel_of_threads` is async: a runtime thread polls it together with other tasks
    jobs.recv().unwrap_or(0)
       //^^^^ warning [fix]: `std::sync::mpsc::Receiver::recv` blocks the thread in async code
}

async fn flags_joined_thread() -> u32 {
       //^^^^^^^^^^^^^^^^^^^ note: `flags_joined_thread` is async: a runtime thread polls it together with other tasks
    let worker = thread::spawn(|| 7);
    worker.join().unwrap_or(0)
         //^^^^ warning: `std::thread::JoinHandle::join` blocks the thread in async code
}

async fn flags_http_of_the_blocking_client(url: String) -> reqwest::Result<String> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_http_of_the_blocking_client` is async: a runtime thread polls it together with other tasks
    let answer = reqwest::blocking::get(url)?;
               //^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `reqwest::blocking::get` blocks the thread in async code
    answer.text()
         //^^^^ warning [fix]: `reqwest::blocking::Response::text` blocks the thread in async code
}

async fn flags_input_of_the_terminal(line: &mut String) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_input_of_the_terminal` is async: a runtime thread polls it together with other tasks
    io::stdin().read_line(line)
              //^^^^^^^^^ warning: `std::io::Stdin::read_line` blocks the thread in async code
}

fn flags_async_block_in_a_function() -> impl std::future::Future<Output = Option<String>> {
    async move {
  //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
        let text = fs::read_to_string("notes.txt").ok();
                 //^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
        text
    }
}

async fn flags_closure_that_runs_in_place(paths: &[PathBuf]) -> Vec<String> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_closure_that_runs_in_place` is async: a runtime thread polls it together with other tasks
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
                                 //^^^^^^^^^^^^^^^^^^ information: `std::fs::read_to_string` blocks the thread in async code
}

async fn flags_closure_that_is_polled(paths: Vec<PathBuf>) -> Vec<bool> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_closure_that_is_polled` is async: a runtime thread polls it together with other tasks
    use futures::StreamExt;
    futures::stream::iter(paths).map(|path| fs::remove_file(path).is_ok()).collect().await
                                          //^^^^^^^^^^^^^^^ information: `std::fs::remove_file` blocks the thread in async code
}

async fn flags_select_handler(mut ticks: tokio::time::Interval) {
       //^^^^^^^^^^^^^^^^^^^^ note: `flags_select_handler` is async: a runtime thread polls it together with other tasks
    tokio::select! {
        _ = ticks.tick() => {
            thread::sleep(PAUSE);
          //^^^^^^^^^^^^^ warning [fix]: `std::thread::sleep` blocks the thread in async code
        }
        _ = async { fs::remove_file("lock").ok(); } => {}
          //^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                  //^^^^^^^^^^^^^^^ information [fix]: `std::fs::remove_file` blocks the thread in async code
    }
}

async fn flags_argument_of_a_macro() {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_argument_of_a_macro` is async: a runtime thread polls it together with other tasks
    println!("{}", fs::read_to_string("motd").unwrap());
                 //^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
}

async fn flags_without_fix_in_a_log_message() {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_without_fix_in_a_log_message` is async: a runtime thread polls it together with other tasks
    tracing::info!(motd = ?fs::read_to_string("motd"), "started");
                         //^^^^^^^^^^^^^^^^^^ information: `std::fs::read_to_string` blocks the thread in async code
}

async fn flags_spawned_task(directory: PathBuf) {
    let task = tokio::spawn(async move { fs::create_dir_all(&directory) });
                          //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                                       //^^^^^^^^^^^^^^^^^^ warning [fix]: `std::fs::create_dir_all` blocks the thread in async code
    let _ = task.await;
}

async fn flags_every_place_an_await_may_stand(path: &Path, paths: Vec<PathBuf>) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_every_place_an_await_may_stand` is async: a runtime thread polls it together with other tasks
    if let Ok(text) = fs::read_to_string(path) {
                    //^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
        return Ok(text.len());
    }
    while !fs::metadata(path).is_ok() {}
         //^^^^^^^^^^^^ information [fix]: `std::fs::metadata` blocks the thread in async code
    let Ok(bytes) = fs::read(path) else { return Ok(0) };
                  //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
    let all = async || fs::read(path).map(|bytes| bytes.len());
            //^^^^^ note: this closure is async: a runtime thread polls it together with other tasks
                     //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
    for path in paths {
        match fs::read(&path)?.as_slice() {
            //^^^^^^^^ warning [fix]: `std::fs::read` blocks the thread in async code
            [] => fs::write(path, &bytes)?,
                //^^^^^^^^^ warning [fix]: `std::fs::write` blocks the thread in async code
            [..] => {}
        }
    }
    Ok(fs::read(path)?[0] as usize + all().await? + (fs::read(path))?.len())
     //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
                                                   //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
}

async fn flags_call_in_a_loop(paths: Vec<PathBuf>, depth: String) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^ note: `flags_call_in_a_loop` is async: a runtime thread polls it together with other tasks
    let mut found = 0;
    for path in paths {
        found += Command::new(&depth).arg(&path).spawn().map(|_| 1)?;
                                               //^^^^^ information: `std::process::Command::spawn` blocks the thread in async code
        found += fs::read_dir(path).map(|entries| entries.count())?;
               //^^^^^^^^^^^^ warning [fix]: `std::fs::read_dir` blocks the thread in async code
    }
    for round in 0..3 {
        let listed = TcpStream::connect((depth.as_str(), round))?;
                   //^^^^^^^^^^^^^^^^^^ warning [fix]: `std::net::TcpStream::connect` blocks the thread in async code
        drop(listed);
    }
    Ok(found)
}

async fn flags_what_a_task_captures(root: PathBuf) -> io::Result<usize> {
    let task = tokio::spawn(async move { fs::read_dir(&root).map(|entries| entries.count()) });
                          //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                                       //^^^^^^^^^^^^ warning [fix]: `std::fs::read_dir` blocks the thread in async code
    task.await?
}

struct Store {
    path: PathBuf,
}

impl Store {
    async fn flags_what_self_owns(&self) -> io::Result<Vec<u8>> {
           //^^^^^^^^^^^^^^^^^^^^ note: `flags_what_self_owns` is async: a runtime thread polls it together with other tasks
        fs::File::open(&self.path)?;
      //^^^^^^^^^^^^^^ information: `std::fs::File::open` blocks the thread in async code
        fs::read(&self.path)
      //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
    }

    async fn flags_what_self_gives_away(self) -> io::Result<usize> {
           //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_what_self_gives_away` is async: a runtime thread polls it together with other tasks
        Ok(fs::read_dir(self.path)?.count())
         //^^^^^^^^^^^^ information [fix]: `std::fs::read_dir` blocks the thread in async code
    }
}

async fn flags_call_in_an_unknown_closure_as_information() {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_call_in_an_unknown_closure_as_information` is async: a runtime thread polls it together with other tasks
    let pause = || thread::sleep(PAUSE);
                 //^^^^^^^^^^^^^ information: `std::thread::sleep` may block the thread in async code
    pause();
}

async fn flags_aliased_import() -> io::Result<Vec<u8>> {
       //^^^^^^^^^^^^^^^^^^^^ note: `flags_aliased_import` is async: a runtime thread polls it together with other tasks
    use std::fs::read as slurp;
    slurp("image.png")
  //^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
}

async fn flags_copy_that_is_used_again(names: Arc<Vec<String>>, path: PathBuf) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_copy_that_is_used_again` is async: a runtime thread polls it together with other tasks
    let entries = fs::read_dir(path.as_path())?.count();
                //^^^^^^^^^^^^ information [fix]: `std::fs::read_dir` blocks the thread in async code
    println!("{} {}", path.display(), names.len());
    Ok(entries)
}

async fn flags_without_fix_under_a_lock(cache: &Mutex<HashMap<u32, String>>) {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_without_fix_under_a_lock` is async: a runtime thread polls it together with other tasks
    let mut cache = cache.lock().unwrap();
    cache.insert(1, fs::read_to_string("one").unwrap());
                  //^^^^^^^^^^^^^^^^^^ information: `std::fs::read_to_string` blocks the thread in async code
}

async fn flags_without_fix_what_is_borrowed(mut out: &TcpStream, bytes: &[u8]) -> io::Result<()> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_without_fix_what_is_borrowed` is async: a runtime thread polls it together with other tasks
    out.write_all(bytes)
      //^^^^^^^^^ warning: `std::net::TcpStream::write_all` blocks the thread in async code
}

async fn flags_while_a_value_that_is_not_send_lives(name: &str) -> io::Result<Vec<u8>> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_while_a_value_that_is_not_send_lives` is async: a runtime thread polls it together with other tasks
    let shared = std::rc::Rc::new(name.to_string());
    let bytes = fs::read(shared.as_str())?;
              //^^^^^^^^ information [fix]: `std::fs::read` blocks the thread in async code
    Ok(bytes)
}

#[tokio::main]
async fn main() {
       //^^^^ note: `main` is async: a runtime thread polls it together with other tasks
    let config = fs::read_to_string("app.toml").unwrap_or_default();
               //^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
    flags_sleep().await;
    let again = fs::read_to_string("app.toml").unwrap_or_default();
              //^^^^^^^^^^^^^^^^^^ information [fix]: `std::fs::read_to_string` blocks the thread in async code
    assert_eq!(config, again);
}

async fn flags_function_that_blocks() -> io::Result<String> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_that_blocks` is async: a runtime thread polls it together with other tasks
    load()
  //^^^^ information [fix]: `load` may block the thread in async code
}

async fn flags_function_that_blocks_further_down(disk: Disk) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_that_blocks_further_down` is async: a runtime thread polls it together with other tasks
    let length = disk.length("data.txt")?;
                    //^^^^^^ information [fix]: `length` may block the thread in async code
    Ok(length)
}

async fn flags_function_without_fix_where_it_borrows(disk: &Disk) -> io::Result<usize> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_without_fix_where_it_borrows` is async: a runtime thread polls it together with other tasks
    disk.length("data.txt")
       //^^^^^^ information: `length` may block the thread in async code
}

fn load() -> io::Result<String> {
    fs::read_to_string("data.txt")
  //^^^^^^^^^^^^^^^^^^ note: `load` calls `std::fs::read_to_string` here
}

fn load_again(again: bool) -> io::Result<String> {
    if again {
        return load_again(false);
    }
    load()
  //^^^^ note: `load_again` calls `fixture::load` here
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
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_function_with_closure_that_runs_in_place` is async: a runtime thread polls it together with other tasks
    load_all(&["a", "b"])
  //^^^^^^^^ information [fix]: `load_all` may block the thread in async code
}

fn load_all(names: &[&str]) -> Vec<String> {
    names.iter().filter_map(|name| fs::read_to_string(name).ok()).collect()
                                 //^^^^^^^^^^^^^^^^^^ note: `load_all` calls `std::fs::read_to_string` here
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
      //^^^^^^^^^^ note: `length` calls `fixture::load_again` here
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
                    //^^^^^^^^^^^^^ note: `is_allowed` calls `fixture::check_licence` here
}

async fn flags_a_documented_function(key: &str) -> bool {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_a_documented_function` is async: a runtime thread polls it together with other tasks
    check_licence(key)
  //^^^^^^^^^^^^^ warning [fix]: `fixture::check_licence` blocks the thread in async code
}

async fn flags_a_documented_method(ledger: &dyn Ledger) {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_a_documented_method` is async: a runtime thread polls it together with other tasks
    ledger.append("start");
         //^^^^^^ information: `fixture::Ledger::append` blocks the thread in async code
}

async fn flags_a_documented_function_behind_another(key: &str) -> bool {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `flags_a_documented_function_behind_another` is async: a runtime thread polls it together with other tasks
    is_allowed(key)
  //^^^^^^^^^^ warning [fix]: `is_allowed` may block the thread in async code
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
