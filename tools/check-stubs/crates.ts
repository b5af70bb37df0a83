// Which crates the stubs are compared with. Name and version stand in the first line of each stub.

/** What a crate needs to have all that its stub describes. */
export interface CrateOptions {
  readonly features?: readonly string[];
  readonly noDefaultFeatures?: true;
  /** Crates without a stub that its stub names, as lines of a manifest. */
  readonly also?: readonly string[];
  /** Crates of one group share a lock file; those that cannot are apart. */
  readonly group?: string;
}

/** By the name of the stub. */
export const crateOptions: Readonly<Record<string, CrateOptions>> = {
  actix_web: { also: ['actix-http = "3.19"', 'actix-router = "0.5.4"', 'actix-server = "2.7"', 'actix-service = "2"', 'mime = "0.3"'] },
  argon2: { also: ['base64ct = "1"'] },
  async_std: { features: ['unstable', 'attributes'] },
  bcrypt: { also: ['base64 = "0.22"', 'getrandom = "0.3"'] },
  crossbeam: { also: ['crossbeam-deque = "0.8"', 'crossbeam-epoch = "0.9"', 'crossbeam-queue = "0.3"'] },
  crossterm: { features: ['event-stream'], also: ['bitflags = "2.3"'] },
  ctrlc: { also: ['nix = { version = "0.31", features = ["signal"] }'] },
  dashmap: { features: ['rayon', 'raw-api'], also: ['hashbrown = "0.14.5"'] },
  deadpool: { features: ['rt_tokio_1'] },
  dialoguer: { also: ['console = "0.15"'] },
  diesel: { features: ['postgres', 'mysql_backend', 'sqlite', 'r2d2'], also: ['downcast-rs = "2"', 'libsqlite3-sys = { version = "0.35", features = ["bundled"] }'] },
  futures: { features: ['thread-pool', 'io-compat'] },
  futures_executor: { features: ['thread-pool'] },
  futures_util: { features: ['io', 'sink', 'channel'] },
  lock_api: { features: ['arc_lock'] },
  parking_lot: { features: ['arc_lock'] },
  password_hash: { also: ['base64ct = "1"', 'rand_core = "0.6.4"'] },
  pbkdf2: { features: ['simple'], also: ['block-buffer = "0.10"', 'crypto-common = "0.1"', 'digest = "0.10"', 'hmac = "0.12"', 'typenum = "1.14"'] },
  postgres: { also: ['fallible-iterator = "0.2"'] },
  postgres_types: { also: ['postgres-protocol = "0.6.12"'] },
  r2d2: { also: ['scheduled-thread-pool = "0.2"'] },
  redis: {
    features: ['tokio-comp', 'async-std-comp', 'connection-manager', 'cluster', 'cluster-async', 'aio', 'r2d2', 'sentinel', 'streams', 'script', 'json'],
    also: ['combine = "4.6"', 'num-bigint = "0.4"', 'socket2 = "0.6"'],
  },
  reqwest: {
    features: ['blocking', 'json', 'multipart', 'stream', 'cookies', 'gzip'],
    noDefaultFeatures: true,
    also: ['hyper = "1"', 'http-body = "1"', 'serde_core = "1"', 'tower = "0.5"', 'tower-layer = "0.3"', 'tower-service = "0.3"'],
  },
  rusqlite: {
    features: ['backup', 'blob', 'bundled', 'functions', 'hooks', 'limits', 'load_extension', 'serialize', 'trace', 'unlock_notify'],
    also: ['bitflags = "2"', 'fallible-iterator = "0.3"', 'fallible-streaming-iterator = "0.1"', 'libsqlite3-sys = "0.35"'],
  },
  rustyline: { also: ['nix = "0.29"'] },
  scc: { also: ['sdd = "3"'] },
  spin: { features: ['fair_mutex', 'ticket_mutex'] },
  sqlx: { features: ['postgres', 'mysql', 'sqlite', 'any', 'runtime-tokio'], group: 'sqlx' },
  sqlx_core: {
    features: ['any', '_rt-tokio', 'migrate', 'json', 'offline'],
    also: ['hashbrown = "0.15"', 'indexmap = "2"', 'log = "0.4"', 'percent-encoding = "2"', 'serde_core = "1"', 'serde_json = { version = "1", features = ["raw_value"] }', 'smallvec = "1"'],
    group: 'sqlx',
  },
  sqlx_mysql: { features: ['any', 'migrate'], group: 'sqlx' },
  sqlx_postgres: { features: ['any', 'migrate'], group: 'sqlx' },
  sqlx_sqlite: { features: ['any', 'bundled', 'migrate'], group: 'sqlx' },
  std: { group: 'std' },
  tokio: { features: ['full', 'test-util'] },
  tokio_postgres: { also: ['fallible-iterator = "0.2"'] },
  tokio_stream: { features: ['full'] },
  tokio_util: { features: ['full'] },
  tungstenite: { also: ['httparse = "1"'] },
  ureq: { features: ['json', 'cookies'], also: ['serde_core = "1"', 'serde_json = "1"', 'ureq-proto = "0.7"'] },
  url: { also: ['form_urlencoded = "1"', 'idna = "1"'] },
};
