import 'fake-indexeddb/auto';
import type { Storage } from '../../../extension/storage/database.ts';
import { openStorage } from '../../../extension/storage/open-storage.ts';
import type { DrainPort } from '../../../extension/storage/outbox.ts';

let count = 0;

/** A database of its own for one test. */
export function openTestStorage(announce?: Storage['announce'], name?: string): Promise<Storage> {
  return openStorage(announce, name ?? `test-${String(++count)}`);
}

/** What Web Locks do: one after the other, across everybody who shares these locks. */
export function testLocks(): DrainPort['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A clock that stands still until it is told to move. */
export class TestClock {
  constructor(public time: number = Date.parse('2026-11-23T09:24:00Z')) {}
  readonly now = (): number => this.time;
}
