use std::future::Future;

async fn pause() {
    tokio::task::yield_now().await;
}

async fn all() -> u64 {
    let cart = Cart { prices: vec![1, 2] };
    let mut sum = total(&[1]).await + cart.sum().await + cart.count().await as u64;
    sum += in_a_block().await + in_a_closure(&[2]).await + checked(3).await.unwrap_or(0);
    sum += with_an_attribute(4).await + makes_a_future().await.await;
    only_spawns(5).await;
    does_nothing().await;
    allows_todo().await;
    allows_pub(1).await;
    allows_rewritten(1).await;
    let _ = is_not_awaited(1);
    sum + allows_generic(allows_value).await + allows_unknown(1).await + allows_await_in_a_macro().await
}

struct Cart {
    prices: Vec<u64>,
}

// ---- found -------------------------------------------------------------------------------------

async fn total(prices: &[u64]) -> u64 {
       //^^^^^ hint: `total` is async and awaits nothing
    prices.iter().sum()
}

impl Cart {
    async fn sum(&self) -> u64 {
           //^^^ hint: `sum` is async and awaits nothing
        self.prices.iter().sum()
    }

    async fn count(&self) -> usize {
           //^^^^^ hint: `count` is async and awaits nothing
        let count = self.prices.len();
        count
    }
}

async fn in_a_block() -> u64 {
       //^^^^^^^^^^ hint: `in_a_block` is async and awaits nothing
    let later = async { pause().await };
    drop(later);
    1
}

async fn in_a_closure(prices: &[u64]) -> u64 {
       //^^^^^^^^^^^^ hint: `in_a_closure` is async and awaits nothing
    let sum = || prices.iter().sum();
    sum()
}

async fn checked(price: u64) -> Option<u64> {
       //^^^^^^^ hint: `checked` is async and awaits nothing
    let price = price.checked_sub(1)?;
    Some(price)
}

#[inline]
#[must_use]
async fn with_an_attribute(price: u64) -> u64 {
       //^^^^^^^^^^^^^^^^^ hint: `with_an_attribute` is async and awaits nothing
    price.saturating_add(1)
}

async fn makes_a_future() -> impl Future<Output = u64> {
       //^^^^^^^^^^^^^^ hint: `makes_a_future` is async and awaits nothing
    println!("later");
    async { 1 }
}

async fn only_spawns(price: u64) {
       //^^^^^^^^^^^ hint: `only_spawns` is async and awaits nothing
    tokio::spawn(async move {
        pause().await;
        price
    });
}

async fn does_nothing() {}
       //^^^^^^^^^^^^ hint: `does_nothing` is async and awaits nothing

async fn is_not_awaited(price: u64) -> u64 {
       //^^^^^^^^^^^^^^ hint: `is_not_awaited` is async and awaits nothing
    price.saturating_add(1)
}

async fn is_never_called(price: u64) -> u64 {
       //^^^^^^^^^^^^^^^ hint: `is_never_called` is async and awaits nothing
    price.saturating_add(1)
}

impl Cart {
    async fn read(&self) -> u64 {
           //^^^^ hint: `read` is async and awaits nothing
        self.prices.iter().sum()
    }

    async fn read_twice(&self) -> u64 {
        pause().await;
        self.read().await + self.read().await
    }
}

macro_rules! shop {
    () => {
        async fn read() -> u64 {
            read_all(read())
        }
    };
}

// ---- not found ---------------------------------------------------------------------------------

async fn allows_await() {
    pause().await;
}

async fn allows_select() {
    tokio::select! {
        _ = pause() => {}
        _ = allows_await() => {}
    }
}

async fn allows_join() {
    tokio::join!(pause(), allows_await());
}

async fn allows_todo() {
    todo!()
}

pub async fn allows_pub(price: u64) -> u64 {
    price.saturating_add(1)
}

#[tracing::instrument]
async fn allows_rewritten(price: u64) -> u64 {
    price.saturating_add(1)
}

trait Shop {
    async fn price(&self) -> u64;
}

impl Shop for Cart {
    async fn price(&self) -> u64 {
        self.prices.iter().sum()
    }
}

async fn allows_value(price: u64) -> u64 {
    price.saturating_add(1)
}

async fn allows_generic<F: Future<Output = u64>>(make: impl Fn(u64) -> F) -> u64 {
    make(1).await
}

async fn allows_todo_at_the_end(price: u64) -> u64 {
    let price = price.saturating_add(1);
    todo!("ask the shop for {price}")
}

macro_rules! later {
    ($price:expr) => {{
        pause().await;
        $price
    }};
}

async fn allows_unknown(price: u64) -> u64 {
    later!(price)
}

async fn allows_await_in_a_macro() -> u64 {
    println!("{:?}", pause().await);
    1
}

#[tokio::test]
async fn allows_test() {
    assert_eq!(1 + 1, 2);
}

fn allows_sync(prices: &[u64]) -> u64 {
    prices.iter().sum()
}

pub async fn start() -> u64 {
    let shop = Cart { prices: Vec::new() };
    misses_public(&[1]).await + shop.price().await + all().await + allows_sync(&[1])
}

// FIXME: in a program nobody else can call it either.
pub async fn misses_public(prices: &[u64]) -> u64 {
    prices.iter().sum()
}
