#![allow(unused, clippy::all)]

use std::future::Future;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, Notify};

struct Client {
    http: reqwest::Client,
}

impl Client {
    async fn user(&self, id: u32) -> Result<String, reqwest::Error> {
        self.http.get(format!("http://users/{id}")).send().await?.text().await
    }

    async fn orders(&self, id: u32) -> Result<Vec<u32>, reqwest::Error> {
        let text = self.http.get(format!("http://orders/{id}")).send().await?.text().await?;
        Ok(text.lines().filter_map(|line| line.parse().ok()).collect())
    }

    fn balance(&self, id: u32) -> impl Future<Output = u64> + '_ {
        async move { u64::from(id) }
    }
}

async fn price(item: u32) -> u32 {
    tokio::task::yield_now().await;
    item
}

// What must be found.

async fn flags_two_in_one_expression() -> u32 {
    let tea = price(1);
    let cake = price(2);
      //^^^^ note: made here, the future does nothing yet
    tea.await + cake.await
      //^^^^^ note: this waits until the first one is done
                   //^^^^^ information: `cake` starts only here, after `tea` is done
}

async fn flags_lets() -> u32 {
    let tea = price(1);
    let cake = price(2);
      //^^^^ note: made here, the future does nothing yet
    let tea = tea.await;
                //^^^^^ note: this waits until the first one is done
    let cake = cake.await;
                  //^^^^^ information [fix]: `cake` starts only here, after `tea` is done
    tea + cake
}

async fn flags_questions(client: &Client) -> Result<usize, reqwest::Error> {
    let user = client.user(1);
    let orders = client.orders(1);
      //^^^^^^ note: made here, the future does nothing yet
    let user = user.await?;
                  //^^^^^ note: this waits until the first one is done
    let orders = orders.await?;
                      //^^^^^ information: `orders` starts only here, after `user` is done
    Ok(user.len() + orders.len())
}

async fn flags_requests(http: &reqwest::Client) -> Result<(), reqwest::Error> {
    let first = http.get("http://one").send();
    let second = http.get("http://two").send();
      //^^^^^^ note: made here, the future does nothing yet
    let (first, second) = (first.await?, second.await?);
                               //^^^^^ note: this waits until the first one is done
                                              //^^^^^ information: `second` starts only here, after `first` is done
    println!("{} {}", first.status(), second.status());
    Ok(())
}

async fn flags_three() -> u32 {
    let mut sum = 0;
    let a = price(1);
    let b = price(2);
      //^ note: made here, the future does nothing yet
    let c = price(3);
      //^ note: made here, the future does nothing yet
    sum += a.await;
           //^^^^^ note: this waits until the first one is done
    sum += b.await;
           //^^^^^ information: `b` starts only here, after `a` is done
           //^^^^^ note: this waits until the first one is done
    sum += c.await;
           //^^^^^ information: `c` starts only here, after `b` is done
    sum
}

fn flags_in_a_block() -> impl Future<Output = u32> {
    async {
        let tea = price(1);
        let cake = price(2);
          //^^^^ note: made here, the future does nothing yet
        let tea = tea.await;
                    //^^^^^ note: this waits until the first one is done
        let cake = cake.await;
                      //^^^^^ information [fix]: `cake` starts only here, after `tea` is done
        tea * cake
    }
}

async fn flags_in_a_loop(client: &Client) {
    for id in 0..3 {
        let user = client.user(id);
        let orders = client.orders(id);
          //^^^^^^ note: made here, the future does nothing yet
        let user = user.await;
                      //^^^^^ note: this waits until the first one is done
        let orders = orders.await;
                          //^^^^^ information [fix]: `orders` starts only here, after `user` is done
        println!("{user:?} {orders:?}");
    }
}

async fn flags_in_a_task(client: Client) {
    tokio::spawn(async move {
        let user = client.user(1);
        let orders = client.orders(1);
          //^^^^^^ note: made here, the future does nothing yet
        println!("{:?}", user.await);
                            //^^^^^ note: this waits until the first one is done
        println!("{:?}", orders.await);
                              //^^^^^ information: `orders` starts only here, after `user` is done
    })
    .await
    .unwrap();
}

// What must not.

async fn allows_join() -> u32 {
    let tea = price(1);
    let cake = price(2);
    let (tea, cake) = tokio::join!(tea, cake);
    tea + cake
}

async fn allows_one_after_the_other() -> u32 {
    let tea = price(1).await;
    let cake = price(2).await;
    tea + cake
}

async fn allows_each_made_when_it_is_awaited() -> u32 {
    let tea = price(1);
    let tea = tea.await;
    let cake = price(tea);
    let cake = cake.await;
    tea + cake
}

async fn allows_tasks() -> u32 {
    let tea = tokio::spawn(price(1));
    let cake = tokio::spawn(price(2));
    tea.await.unwrap() + cake.await.unwrap()
}

async fn allows_timers_and_waiters(notify: &Notify) {
    let woken = notify.notified();
    let later = tokio::time::sleep(Duration::from_secs(1));
    woken.await;
    later.await;
}

async fn allows_another_order() -> u32 {
    let last = price(2);
    let first = price(1);
    first.await * 10 + last.await
}

async fn allows_receivers() -> Option<u32> {
    let (sender, first) = oneshot::channel::<u32>();
    let (other, second) = oneshot::channel::<u32>();
    Some(first.await.ok()? + second.await.ok()?)
}

async fn allows_branches(is_tea: bool) -> u32 {
    let tea = price(1);
    let cake = price(2);
    if is_tea {
        tea.await
    } else {
        cake.await
    }
}

async fn allows_a_future_with_other_uses() -> u32 {
    let tea = price(1);
    let cake = price(2);
    tokio::pin!(tea, cake);
    tokio::select! {
        tea = &mut tea => tea,
        cake = &mut cake => cake,
    }
}

async fn allows_other_work_in_between(rx: &mut mpsc::Receiver<u32>) -> Option<u32> {
    let tea = price(1);
    let cake = price(2);
    let tea = tea.await;
    let go_on = rx.recv().await?;
    let cake = cake.await;
    Some(tea + cake + go_on)
}

async fn misses_a_vector_of_futures() -> u32 {
    // FIXME: a collection is not looked at.
    let all = vec![price(1), price(2)];
    let mut sum = 0;
    for one in all {
        sum += one.await;
    }
    sum
}
