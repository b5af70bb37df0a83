use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard, RwLock};
use std::time::Duration;

pub struct Journal {
    lines: Mutex<Vec<String>>,
    names: RwLock<HashMap<u64, String>>,
    size: parking_lot::Mutex<usize>,
    changed: Condvar,
}

fn save(line: &str) {
    std::fs::write("journal", line).unwrap();
}

fn double(n: usize) -> usize {
    n * 2
}

fn render(n: usize) -> String {
    n.to_string()
}

impl Journal {
    // ---- found ---------------------------------------------------------------------------------

    fn writes_a_file(&self, line: &str) {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line.to_owned());
        drop(lines);
        std::fs::write("journal", line).unwrap();
    }

    fn calls_what_writes_a_file(&self, line: &str) {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line.to_owned());
        drop(lines);
        save(line);
    }

    fn sleeps(&self) {
        let mut size = self.size.lock();
        *size += 1;
        drop(size);
        std::thread::sleep(Duration::from_millis(10));
    }

    fn goes_on_after_a_copy(&self, id: u64) -> Option<String> {
        let names = self.names.read().unwrap();
        let name = names.get(&id).cloned()?;
        drop(names);
        save(&name);
        Some(name)
    }

    fn does_many_things(&self) -> String {
        let size = self.size.lock();
        let n = *size;
        drop(size);
        let n = double(n);
        let text = render(n);
        println!("{text}");
        text
    }

    fn in_a_branch(&self, line: &str, keep: bool) {
        let mut lines = self.lines.lock().unwrap();
        if keep {
            lines.push(line.to_owned());
        }
        drop(lines);
        save(line);
    }

    fn after_a_loop(&self, id: u64) {
        let names = self.names.read().unwrap();
        for name in names.values() {
            println!("{name}");
        }
        drop(names);
        save("all");
    }

    fn in_a_block(&self, line: &str) {
        {
            let mut lines = self.lines.lock().unwrap();
            lines.clear();
            drop(lines);
            save(line);
        }
        save(line);
    }

    // ---- not found -----------------------------------------------------------------------------

    fn drops_it(&self, line: &str) {
        let mut lines = self.lines.lock().unwrap();
        lines.push(line.to_owned());
        drop(lines);
        save(line);
    }

    fn has_a_block(&self, line: &str) {
        {
            let mut lines = self.lines.lock().unwrap();
            lines.push(line.to_owned());
        }
        save(line);
    }

    fn uses_it_to_the_end(&self, line: &str) {
        let mut lines = self.lines.lock().unwrap();
        save(line);
        lines.push(line.to_owned());
    }

    fn keeps_a_borrow(&self) {
        let lines = self.lines.lock().unwrap();
        let first = lines.first();
        save("first");
        println!("{first:?}");
    }

    fn only_keeps_others_out(&self, line: &str) {
        let _lines = self.lines.lock().unwrap();
        save(line);
    }

    fn is_over_at_once(&self) -> usize {
        let size = self.size.lock();
        let n = *size;
        double(n)
    }

    fn hands_it_on(&self) -> MutexGuard<'_, Vec<String>> {
        let lines = self.lines.lock().unwrap();
        println!("{}", lines.len());
        save("handed on");
        lines
    }

    fn waits_with_it(&self) {
        let lines = self.lines.lock().unwrap();
        let lines = self.changed.wait_while(lines, |lines| lines.is_empty()).unwrap();
        println!("{}", lines.len());
    }

    fn is_a_temporary(&self, line: &str) {
        self.lines.lock().unwrap().push(line.to_owned());
        save(line);
    }

    async fn awaits_under_it(&self, queue: &tokio::sync::Mutex<Vec<u32>>) {
        let mut queue = queue.lock().await;
        queue.push(1);
        tokio::time::sleep(Duration::from_millis(1)).await;
    }

    fn uses_what_it_borrowed(&self) {
        let lines = self.lines.lock().unwrap();
        let first = lines.first();
        let size = first.map_or(0, String::len);
        save("first");
        println!("{size} {}", first.is_some());
    }

    // FIXME: a pattern binds the guard.
    fn binds_it_in_a_pattern(&self, line: &str) {
        if let Ok(mut lines) = self.lines.lock() {
            lines.push(line.to_owned());
            save(line);
        }
    }
}
