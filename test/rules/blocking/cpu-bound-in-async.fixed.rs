use image::DynamicImage;

fn hash(password: &str) -> Option<String> {
    bcrypt::hash(password, 12).ok()
}

fn sign(password: &str) -> Option<String> {
    hash(password)
}

// ---- found -------------------------------------------------------------------------------------

async fn hashes_a_password(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || bcrypt::hash(password, 12)).await.expect("the blocking task panicked").ok()
}

async fn verifies_a_password(password: String, hash: String) -> bool {
    tokio::task::spawn_blocking(move || bcrypt::verify(password, &hash)).await.expect("the blocking task panicked").unwrap_or(false)
}

async fn decodes_an_image(bytes: Vec<u8>) -> Option<DynamicImage> {
    tokio::task::spawn_blocking(move || image::load_from_memory(&bytes)).await.expect("the blocking task panicked").ok()
}

async fn makes_a_thumbnail(image: DynamicImage) -> DynamicImage {
    image.thumbnail(64, 64)
}

async fn blurs_in_a_chain(bytes: Vec<u8>) -> Option<u32> {
    Some(tokio::task::spawn_blocking(move || image::load_from_memory(&bytes)).await.expect("the blocking task panicked").ok()?.blur(2.0).width())
}

fn spawns_a_task(password: String) {
    tokio::spawn(async move { tokio::task::spawn_blocking({
        let password = password.clone();
        move || bcrypt::hash(password, 10)
    }).await.expect("the blocking task panicked").is_ok() });
}

async fn calls_a_helper(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || hash(&password)).await.expect("the blocking task panicked")
}

async fn calls_a_helper_of_a_helper(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || sign(&password)).await.expect("the blocking task panicked")
}

async fn in_a_loop(passwords: Vec<String>) -> usize {
    let mut count = 0;
    for password in passwords {
        if tokio::task::spawn_blocking(move || bcrypt::hash(password, 4)).await.expect("the blocking task panicked").is_ok() {
            count += 1;
        }
    }
    count
}

#[tokio::test]
async fn in_a_test() {
    assert!(tokio::task::spawn_blocking(move || bcrypt::verify("a", "b")).await.expect("the blocking task panicked").is_err());
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_a_blocking_job(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || bcrypt::hash(password, 12)).await.ok()?.ok()
}

async fn allows_a_job_that_calls_a_helper(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || sign(&password)).await.ok()?
}

fn allows_sync_code(password: &str) -> Option<String> {
    bcrypt::hash(password, 12).ok()
}

async fn allows_block_in_place(password: String) -> Option<String> {
    tokio::task::block_in_place(|| bcrypt::hash(password, 12)).ok()
}

async fn allows_a_thread(password: String) {
    std::thread::spawn(move || bcrypt::hash(password, 12));
}

async fn allows_cheap_work(names: Vec<String>) -> String {
    names.join(", ")
}

async fn allows_sizes(image: DynamicImage) -> (u32, u32) {
    (image.width(), image.height())
}

async fn allows_own_function_of_that_name(password: String) -> usize {
    own::verify(&password)
}

mod own {
    pub fn verify(password: &str) -> usize {
        password.len()
    }
}

// FIXME: a loop of one's own may compute as long.
async fn misses_own_loop(numbers: Vec<u64>) -> u64 {
    let mut sum = 0u64;
    for a in &numbers {
        for b in &numbers {
            sum = sum.wrapping_mul(*a).wrapping_add(*b);
        }
    }
    sum
}
