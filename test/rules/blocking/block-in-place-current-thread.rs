use tokio::task::block_in_place;

fn load() -> u32 {
    block_in_place(|| 1)
  //^^^^^^^^^^^^^^ note: `load` calls `tokio::task::block_in_place` here
}

fn load_twice() -> u32 {
    load() + load()
  //^^^^ note: `load_twice` calls `fixture::load` here
}

async fn load_later() -> u32 {
    tokio::task::yield_now().await;
    load()
  //^^^^ note: `load_later` calls `fixture::load` here
}

fn load_anywhere() -> u32 {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => 0,
        Err(_) => block_in_place(|| 1),
    }
}

// ---- found -------------------------------------------------------------------------------------

#[tokio::main(flavor = "current_thread")]
async fn direct() {
       //^^^^^^ note: `direct` runs on a runtime of one thread
    block_in_place(|| println!("a"));
  //^^^^^^^^^^^^^^ error: `block_in_place` panics here: the runtime has no other thread for its tasks
}

#[tokio::main(flavor = "current_thread")]
async fn through_a_function() {
       //^^^^^^^^^^^^^^^^^^ note: `through_a_function` runs on a runtime of one thread
    println!("{}", load());
                 //^^^^ warning: `load` calls `block_in_place`, which panics on one thread
}

#[tokio::main(flavor = "current_thread")]
async fn through_two_functions() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^ note: `through_two_functions` runs on a runtime of one thread
    load_twice()
  //^^^^^^^^^^ warning: `load_twice` calls `block_in_place`, which panics on one thread
}

#[tokio::main(flavor = "current_thread")]
async fn through_an_async_function() -> u32 {
       //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `through_an_async_function` runs on a runtime of one thread
    load_later().await
  //^^^^^^^^^^ warning: `load_later` calls `block_in_place`, which panics on one thread
}

async fn in_a_local_task() {
    tokio::task::spawn_local(async {
               //^^^^^^^^^^^ note: the tasks of a `LocalSet` stay on its thread
        block_in_place(|| println!("b"));
      //^^^^^^^^^^^^^^ error: `block_in_place` panics here: the runtime has no other thread for its tasks
    });
}

async fn through_a_function_in_a_local_task() {
    tokio::task::spawn_local(async { load() });
               //^^^^^^^^^^^ note: the tasks of a `LocalSet` stay on its thread
                                   //^^^^ warning: `load` calls `block_in_place`, which panics on one thread
}

#[tokio::test]
async fn in_a_test() {
       //^^^^^^^^^ note: `in_a_test` runs on a runtime of one thread
    assert_eq!(block_in_place(|| 1), 1);
             //^^^^^^^^^^^^^^ warning: `block_in_place` panics here: the runtime has no other thread for its tasks
}

#[tokio::test]
async fn through_a_function_in_a_test() {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `through_a_function_in_a_test` runs on a runtime of one thread
    assert_eq!(load(), 1);
             //^^^^ information: `load` calls `block_in_place`, which panics on one thread
}

#[tokio::main(flavor = "current_thread")]
async fn in_a_task_of_the_runtime() {
       //^^^^^^^^^^^^^^^^^^^^^^^^ note: `in_a_task_of_the_runtime` runs on a runtime of one thread
    tokio::spawn(async { block_in_place(|| 1) });
                       //^^^^^^^^^^^^^^ error: `block_in_place` panics here: the runtime has no other thread for its tasks
}

// ---- not found ---------------------------------------------------------------------------------

#[tokio::main]
async fn several_threads() -> u32 {
    load()
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn two_threads() -> u32 {
    block_in_place(|| 2)
}

#[tokio::test(flavor = "multi_thread")]
async fn test_with_several_threads() {
    assert_eq!(load(), 1);
}

async fn any_runtime() -> u32 {
    block_in_place(|| 3)
}

#[tokio::main(flavor = "current_thread")]
async fn allows_spawn_blocking() -> u32 {
    tokio::task::spawn_blocking(|| 4).await.unwrap_or(0)
}

#[tokio::main(flavor = "current_thread")]
async fn allows_a_function_that_asks() -> u32 {
    load_anywhere()
}

#[tokio::main(flavor = "current_thread")]
async fn allows_a_thread() {
    std::thread::spawn(load);
}

#[tokio::main(flavor = "current_thread")]
async fn allows_a_future_that_is_not_awaited() {
    drop(load_later());
}

#[tokio::main(flavor = "current_thread")]
async fn allows_a_blocking_job() {
    let _ = tokio::task::spawn_blocking(|| load()).await;
}

// FIXME: this runtime has one thread as well.
fn misses_builder() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async { load() });
}

// FIXME: the closure is called at once.
#[tokio::main(flavor = "current_thread")]
async fn misses_closure() -> u32 {
    let run = || load();
    run()
}
