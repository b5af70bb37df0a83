#![allow(unused, clippy::all)]

use std::sync::Arc;

use tokio::sync::{broadcast, watch};

#[derive(Clone)]
struct Chain {
    heads: broadcast::Sender<u64>,
    forks: broadcast::Sender<u64>,
    height: watch::Sender<u64>,
}

impl Chain {
    fn new() -> Chain {
        Chain { heads: broadcast::channel(8).0, forks: broadcast::channel(8).0, height: watch::channel(0).0 }
    }

    async fn import(&self, number: u64) {
        tokio::task::yield_now().await;
        self.announce(number);
    }

    fn announce(&self, number: u64) {
        let _ = self.heads.send(number);
    }

    fn raise(&self, number: u64) {
        self.height.send_replace(number);
    }

    fn subscribe(&self) -> broadcast::Receiver<u64> {
        self.heads.subscribe()
    }

    fn height(&self) -> watch::Receiver<u64> {
        self.height.subscribe()
    }

    async fn run(&self) {
        self.announce(7);
    }
}

// What must be found.

async fn flags_a_sender(events: broadcast::Sender<u32>) {
    let _ = events.send(1);
                 //^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut receiver = events.subscribe();
                            //^^^^^^^^^ information: this subscribes only after `send` has sent what is waited for
    println!("{:?}", receiver.recv().await);
                            //^^^^ note: this waits for the next one
}

async fn flags_the_ends_of_a_channel() {
    let (events, _first) = broadcast::channel(8);
    let _ = events.send(1);
                 //^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut second = events.subscribe();
                          //^^^^^^^^^ information: this subscribes only after `send` has sent what is waited for
    assert_eq!(second.recv().await, Ok(1));
                    //^^^^ note: this waits for the next one
}

async fn flags_methods() {
    let chain = Chain::new();
    chain.announce(1);
        //^^^^^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut heads = chain.subscribe();
                        //^^^^^^^^^ information: this subscribes only after `announce` has sent what is waited for
    assert_eq!(heads.recv().await.ok(), Some(1));
                   //^^^^ note: this waits for the next one
}

async fn flags_an_awaited_action() {
    let chain = Chain::new();
    chain.import(1).await;
        //^^^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut heads = chain.subscribe();
                        //^^^^^^^^^ information: this subscribes only after `import` has sent what is waited for
    assert_eq!(heads.recv().await.ok(), Some(1));
                   //^^^^ note: this waits for the next one
}

async fn flags_a_field(chain: &Chain) {
    let _ = chain.heads.send(3);
                      //^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut heads = chain.heads.subscribe();
                              //^^^^^^^^^ information: this subscribes only after `send` has sent what is waited for
    let head = heads.recv().await;
                   //^^^^ note: this waits for the next one
    println!("{head:?}");
}

async fn flags_a_watch() {
    let chain = Chain::new();
    chain.raise(2);
        //^^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut height = chain.height();
                         //^^^^^^ information: this subscribes only after `raise` has sent what is waited for
    height.changed().await.unwrap();
         //^^^^^^^ note: this waits for the next one
    println!("{}", *height.borrow());
}

async fn flags_a_watch_sender(state: &watch::Sender<u32>) {
    state.send_modify(|state| *state += 1);
        //^^^^^^^^^^^ note: sent here, it is heard by those who have subscribed by now
    let mut seen = state.subscribe();
                       //^^^^^^^^^ information: this subscribes only after `send_modify` has sent what is waited for
    let _ = seen.changed().await;
               //^^^^^^^ note: this waits for the next one
}

async fn flags_a_shared_chain(chain: Arc<Chain>) {
    chain.import(4).await;
        //^^^^^^ note: sent here, it is heard by those who have subscribed by now
    println!("imported");
    let mut heads = chain.subscribe();
                        //^^^^^^^^^ information: this subscribes only after `import` has sent what is waited for
    while let Ok(head) = heads.recv().await {
                             //^^^^ note: this waits for the next one
        println!("{head}");
    }
}

async fn flags_in_a_loop(chain: &Chain) {
    for number in 0..3 {
        chain.announce(number);
            //^^^^^^^^ note: sent here, it is heard by those who have subscribed by now
        let mut heads = chain.subscribe();
                            //^^^^^^^^^ information: this subscribes only after `announce` has sent what is waited for
        println!("{:?}", heads.recv().await);
                             //^^^^ note: this waits for the next one
    }
}

// What must not.

async fn allows_a_subscription_before() {
    let chain = Chain::new();
    let mut heads = chain.subscribe();
    chain.announce(1);
    assert_eq!(heads.recv().await.ok(), Some(1));
}

async fn allows_sending_again(events: broadcast::Sender<u32>) {
    let _ = events.send(1);
    let mut receiver = events.subscribe();
    let _ = events.send(2);
    assert_eq!(receiver.recv().await, Ok(2));
}

async fn allows_another_channel(chain: &Chain) {
    let _ = chain.forks.send(3);
    let mut heads = chain.subscribe();
    println!("{:?}", heads.recv().await);
}

async fn allows_another_object(old: &Chain, new: &Chain) {
    old.announce(1);
    let mut heads = new.subscribe();
    println!("{:?}", heads.recv().await);
}

async fn allows_a_task_that_sends() {
    let chain = Chain::new();
    let sender = chain.clone();
    tokio::spawn(async move { sender.run().await });
    chain.announce(1);
    let mut heads = chain.subscribe();
    println!("{:?}", heads.recv().await);
}

async fn allows_the_current_value() {
    let chain = Chain::new();
    chain.raise(2);
    let height = chain.height();
    println!("{}", *height.borrow());
}

async fn allows_a_wait_that_looks_first() {
    let chain = Chain::new();
    chain.raise(2);
    let mut height = chain.height();
    let _ = height.wait_for(|height| *height >= 2).await;
}

async fn allows_what_does_not_wait(events: broadcast::Sender<u32>) {
    let _ = events.send(1);
    let mut receiver = events.subscribe();
    assert!(receiver.try_recv().is_err());
}

async fn allows_work_in_between(chain: &Chain) {
    chain.announce(1);
    let mut heads = chain.subscribe();
    chain.run().await;
    println!("{:?}", heads.recv().await);
}

async fn misses_a_deep_method(outer: &Outer) {
    // FIXME: only methods of the object itself are followed.
    outer.tick();
    let mut heads = outer.chain.subscribe();
    println!("{:?}", heads.recv().await);
}

struct Outer {
    chain: Chain,
}

impl Outer {
    fn tick(&self) {
        self.chain.announce(1);
    }
}
