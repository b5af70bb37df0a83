use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

fn refresh() {}
fn is_done() -> bool {
    false
}
fn step() -> Result<u32, String> {
    Ok(1)
}
async fn pause() {}

// ---- found -------------------------------------------------------------------------------------

pub async fn endless() {
           //^^^^^^^ note: `endless` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        refresh();
    }
}

pub async fn endless_with_a_condition_inside(count: &AtomicU64) {
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `endless_with_a_condition_inside` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        if is_done() {
            count.fetch_add(1, Ordering::Relaxed);
            continue;
        }
        refresh();
    }
}

pub fn spawned() {
    tokio::spawn(async {
               //^^^^^ note: this block is async: a runtime thread polls it together with other tasks
        loop {
      //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
            refresh();
        }
    });
}

pub async fn around_a_loop_that_ends() {
           //^^^^^^^^^^^^^^^^^^^^^^^ note: `around_a_loop_that_ends` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        for _ in 0..3 {
            refresh();
        }
    }
}

pub async fn awaits_before_it() {
           //^^^^^^^^^^^^^^^^ note: `awaits_before_it` is async: a runtime thread polls it together with other tasks
    pause().await;
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        refresh();
    }
}

pub async fn breaks_an_inner_loop_only() {
           //^^^^^^^^^^^^^^^^^^^^^^^^^ note: `breaks_an_inner_loop_only` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        loop {
            if is_done() {
                break;
            }
        }
        refresh();
    }
}

pub async fn in_a_match(kind: u8) {
           //^^^^^^^^^^ note: `in_a_match` is async: a runtime thread polls it together with other tasks
    match kind {
        0 => loop {
           //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
            refresh();
        },
        _ => pause().await,
    }
}

pub async fn ignores_results() {
           //^^^^^^^^^^^^^^^ note: `ignores_results` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        let _ = step();
    }
}

// ---- not found ---------------------------------------------------------------------------------

pub async fn allows_await() {
    loop {
        refresh();
        pause().await;
    }
}

pub async fn allows_await_on_one_path() {
    loop {
        if is_done() {
            pause().await;
        }
    }
}

pub async fn allows_break() -> u32 {
    loop {
        if is_done() {
            break 3;
        }
    }
}

pub async fn allows_return() {
    loop {
        if is_done() {
            return;
        }
        refresh();
    }
}

pub async fn allows_question_mark() -> Result<(), String> {
    loop {
        step()?;
    }
}

pub fn allows_sync_code() {
    loop {
        refresh();
    }
}

pub async fn allows_a_thread() {
    std::thread::spawn(|| loop {
        refresh();
    });
}

pub async fn allows_a_blocking_job() {
    let _ = tokio::task::spawn_blocking(|| loop {
        if is_done() {
            break;
        }
    })
    .await;
}

pub async fn allows_exit() {
    loop {
        if is_done() {
            std::process::exit(0);
        }
    }
}

pub async fn allows_labelled_break() {
    'outer: loop {
        loop {
            if is_done() {
                break 'outer;
            }
        }
    }
}

pub async fn allows_select(mut done: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            _ = done.recv() => refresh(),
            _ = tokio::time::sleep(Duration::from_secs(1)) => {}
        }
    }
}

pub async fn allows_condition() {
    while !is_done() {
        refresh();
    }
}

// FIXME: it ends one day, but keeps the thread until then.
pub async fn misses_long_loop() {
    for _ in 0..1_000_000_000_u64 {
        refresh();
    }
}

// FIXME: its condition is none.
pub async fn misses_while_true() {
    while true {
        refresh();
    }
}

async fn allows_a_function_that_nobody_calls() {
    loop {
        refresh();
    }
}

pub fn allows_a_block_that_nobody_runs() {
    let _ = async {
        loop {
            refresh();
        }
    };
    let _later = async || loop {
        refresh();
    };
}

pub fn allows_a_block_that_only_a_thread_makes() {
    std::thread::spawn(|| async {
        loop {
            refresh();
        }
    });
}

async fn private_and_called() {
       //^^^^^^^^^^^^^^^^^^ note: `private_and_called` is async: a runtime thread polls it together with other tasks
    loop {
  //^^^^ warning: this loop never ends and never awaits: its task keeps the thread for good
        refresh();
    }
}

pub async fn calls() {
    private_and_called().await;
}
