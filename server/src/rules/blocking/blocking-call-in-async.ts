import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { BlockingFinder, type Triggers } from './blocking-finder.ts';

export const blockingCallInAsync = defineRule({
  id: 'blocking-call-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: [],
  docs: {
    summary: 'a call that blocks the thread is made in async code',
    why:
      'A runtime polls many tasks on few threads. While one of them sleeps, reads a file or waits for a process, its thread polls nothing else: ' +
      'other tasks stall, timers fire late, and with as many such calls as threads the whole program stands still.',
    failsWhen: 'the call takes long: no other task on its thread makes progress until it returns',
    trigger: 'slow disks, hosts or child processes, or more such calls at once than the runtime has threads',
    bad: `
use std::time::Duration;

pub async fn settings() -> std::io::Result<String> {
    std::thread::sleep(Duration::from_millis(50));
    std::fs::read_to_string("settings.toml")
}`,
    good: `
use std::time::Duration;

pub async fn settings() -> std::io::Result<String> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    tokio::fs::read_to_string("settings.toml").await
}`,
    gaps: [
      'A function of your own is followed into what it calls, and into closures that run within such a call, but not into other closures.',
      'Reads and writes through a reader of a generic type are not reported, because it may read from memory.',
    ],
    fixSafety:
      'The async twin is called only where tokio is the runtime, an await is allowed and no lock is held; it is automatic where the result has the same type. ' +
      'Moving the call to `spawn_blocking` may copy what it uses, and never is automatic.',
    related: ['clippy::disallowed_methods'],
  },

  check: (body: BodyFacts): Iterable<Finding> => finder.findings(body),
});

const triggers: Triggers = {
  sleep: 'every call, for as long as it sleeps',
  file: 'a slow or busy disk, a network file system, a large file',
  net: 'a peer that answers slowly or not at all',
  dns: 'a host name that is not cached, a name server that does not answer',
  process: 'a child process that runs for long or waits for input',
  wait: 'the other side is late, or needs this very thread to get there',
  tty: 'a user who does not type',
  database: 'a slow query, a lock in the database, a pool with no free connection',
  http: 'a server that answers slowly or not at all',
};

const finder = new BlockingFinder(triggers, 'blocks');
