use image::DynamicImage;

fn hash(password: &str) -> Option<String> {
    bcrypt::hash(password, 12).ok()
  //^^^^^^^^^^^^ note: `hash` calls `bcrypt::hash` here
}

fn sign(password: &str) -> Option<String> {
    hash(password)
  //^^^^ note: `sign` calls `fixture::hash` here
}

// ---- found -------------------------------------------------------------------------------------

async fn hashes_a_password(password: String) -> Option<String> {
       //^^^^^^^^^^^^^^^^^ note: `hashes_a_password` is async: a runtime thread polls it together with other tasks
    bcrypt::hash(password, 12).ok()
  //^^^^^^^^^^^^ warning [fix]: `bcrypt::hash` keeps the thread in async code
}

async fn verifies_a_password(password: String, hash: String) -> bool {
       //^^^^^^^^^^^^^^^^^^^ note: `verifies_a_password` is async: a runtime thread polls it together with other tasks
    bcrypt::verify(password, &hash).unwrap_or(false)
  //^^^^^^^^^^^^^^ warning [fix]: `bcrypt::verify` keeps the thread in async code
}

async fn decodes_an_image(bytes: Vec<u8>) -> Option<DynamicImage> {
       //^^^^^^^^^^^^^^^^ note: `decodes_an_image` is async: a runtime thread polls it together with other tasks
    image::load_from_memory(&bytes).ok()
  //^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `image::load_from_memory` keeps the thread in async code
}

async fn makes_a_thumbnail(image: DynamicImage) -> DynamicImage {
       //^^^^^^^^^^^^^^^^^ note: `makes_a_thumbnail` is async: a runtime thread polls it together with other tasks
    image.thumbnail(64, 64)
        //^^^^^^^^^ warning: `image::DynamicImage::thumbnail` keeps the thread in async code
}

async fn blurs_in_a_chain(bytes: Vec<u8>) -> Option<u32> {
       //^^^^^^^^^^^^^^^^ note: `blurs_in_a_chain` is async: a runtime thread polls it together with other tasks
    Some(image::load_from_memory(&bytes).ok()?.blur(2.0).width())
       //^^^^^^^^^^^^^^^^^^^^^^^ warning [fix]: `image::load_from_memory` keeps the thread in async code
                                             //^^^^ warning: `image::DynamicImage::blur` keeps the thread in async code
}

fn spawns_a_task(password: String) {
    tokio::spawn(async move { bcrypt::hash(password, 10).is_ok() });
               //^^^^^^^^^^ note: this block is async: a runtime thread polls it together with other tasks
                            //^^^^^^^^^^^^ warning [fix]: `bcrypt::hash` keeps the thread in async code
}

async fn calls_a_helper(password: String) -> Option<String> {
       //^^^^^^^^^^^^^^ note: `calls_a_helper` is async: a runtime thread polls it together with other tasks
    hash(&password)
  //^^^^ warning [fix]: `hash` may keep the thread in async code
}

async fn calls_a_helper_of_a_helper(password: String) -> Option<String> {
       //^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `calls_a_helper_of_a_helper` is async: a runtime thread polls it together with other tasks
    sign(&password)
  //^^^^ warning [fix]: `sign` may keep the thread in async code
}

async fn in_a_loop(passwords: Vec<String>) -> usize {
       //^^^^^^^^^ note: `in_a_loop` is async: a runtime thread polls it together with other tasks
    let mut count = 0;
    for password in passwords {
        if bcrypt::hash(password, 4).is_ok() {
         //^^^^^^^^^^^^ warning [fix]: `bcrypt::hash` keeps the thread in async code
            count += 1;
        }
    }
    count
}

#[tokio::test]
async fn in_a_test() {
       //^^^^^^^^^ note: `in_a_test` is async: a runtime thread polls it together with other tasks
    assert!(bcrypt::verify("a", "b").is_err());
          //^^^^^^^^^^^^^^ information [fix]: `bcrypt::verify` keeps the thread in async code
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
