import type { ChangeOutcome, LibraryChange, Result } from '../../app/index.ts';

/** A change on its way to the disk. */
export interface Waiting {
  readonly change: LibraryChange;
  readonly settle: (outcome: Result<ChangeOutcome>) => void;
}

/** Does one thing after the other. */
export interface ChangeQueue {
  /** Settles as `write` settles the change. */
  add(change: LibraryChange): Promise<Result<ChangeOutcome>>;
  /** Does something when everything added before is written. */
  afterwards<T>(act: () => Promise<T>): Promise<T>;
}

/** `write` gets whatever came in while the disk was busy, to write it together: one flush for all. */
export function createChangeQueue(
  write: (batch: readonly Waiting[]) => Promise<void>,
): ChangeQueue {
  let waiting: Waiting[] = [];
  let working: Promise<unknown> = Promise.resolve();

  function later<T>(act: () => Promise<T>): Promise<T> {
    const done = working.then(act);
    working = done.catch(() => {});
    return done;
  }

  function writeWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    return write(batch);
  }

  return {
    add: (change) =>
      new Promise((settle) => {
        waiting.push({ change, settle });
        if (waiting.length === 1) void later(writeWaiting);
      }),
    afterwards: later,
  };
}
