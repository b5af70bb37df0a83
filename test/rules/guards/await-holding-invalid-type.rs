use pool::Lease;

pub struct Transaction {
    open: bool,
}

impl Transaction {
    fn begin() -> Transaction {
        Transaction { open: true }
    }
    async fn commit(self) -> bool {
        self.open
    }
    async fn run(&mut self) {}
}

pub mod pool {
    pub struct Lease<'a>(pub &'a str);

    pub struct Other;
}

async fn report() {}

fn lease() -> Option<Lease<'static>> {
    Some(Lease("a"))
}

// ---- found -------------------------------------------------------------------------------------

async fn variable() {
    let transaction = Transaction::begin();
      //^^^^^^^^^^^ warning: `transaction`, a `Transaction`, is alive across an await point
    report().await;
           //^^^^^ note: the task can be suspended here
    drop(transaction);
}

async fn argument(transaction: Transaction) {
                //^^^^^^^^^^^ warning: `transaction`, a `Transaction`, is alive across an await point
    report().await;
           //^^^^^ note: the task can be suspended here
    drop(transaction);
}

async fn reference(transaction: &mut Transaction) {
                 //^^^^^^^^^^^ warning: `transaction`, a `Transaction`, is alive across an await point
    report().await;
           //^^^^^ note: the task can be suspended here
    transaction.run().await;
}

async fn own_method() {
    let mut transaction = Transaction::begin();
          //^^^^^^^^^^^ warning: `transaction`, a `Transaction`, is alive across 2 await points
    transaction.run().await;
                    //^^^^^ note: the task can be suspended here
    report().await;
           //^^^^^ note: the task can be suspended here
}

async fn in_an_option() {
    let lease = lease();
      //^^^^^ warning: `lease`, a `Lease`, is alive across an await point
    report().await;
           //^^^^^ note: the task can be suspended here
    drop(lease);
}

async fn on_one_path(early: bool) {
    let lease = Lease("b");
      //^^^^^ warning: `lease`, a `Lease`, is alive across an await point
    if early {
        drop(lease);
        return report().await;
    }
    report().await;
           //^^^^^ note: the task can be suspended here
}

fn in_a_block() {
    tokio::spawn(async {
        let transaction = Transaction::begin();
          //^^^^^^^^^^^ warning: `transaction`, a `Transaction`, is alive across an await point
        report().await;
               //^^^^^ note: the task can be suspended here
        drop(transaction);
    });
}

async fn in_a_pattern() {
    if let Some(lease) = lease() {
              //^^^^^ warning: `lease`, a `Lease`, is alive across an await point
        report().await;
               //^^^^^ note: the task can be suspended here
        drop(lease);
    }
}

async fn in_a_loop() {
    for _ in 0..3 {
        let lease = Lease("c");
          //^^^^^ warning: `lease`, a `Lease`, is alive across an await point
        report().await;
               //^^^^^ note: the task can be suspended here
        drop(lease);
    }
}

// ---- not found ---------------------------------------------------------------------------------

async fn dropped() {
    let transaction = Transaction::begin();
    drop(transaction);
    report().await;
}

async fn in_a_scope() {
    {
        let lease = Lease("d");
        let _ = lease.0;
    }
    report().await;
}

async fn moved() -> bool {
    let transaction = Transaction::begin();
    transaction.commit().await
}

async fn another_type() {
    let other = pool::Other;
    report().await;
    drop(other);
}

async fn made_later() {
    report().await;
    let transaction = Transaction::begin();
    drop(transaction);
}

fn no_await() -> bool {
    let transaction = Transaction::begin();
    transaction.open
}

async fn listed_elsewhere(other: &[pool::Other]) -> usize {
    report().await;
    other.len()
}

async fn used_at_once() -> bool {
    let open = Transaction::begin().open;
    report().await;
    open
}

// FIXME: a lease in a list is held all the same.
async fn misses_list() {
    let leases = vec![Lease("e")];
    report().await;
    drop(leases);
}
