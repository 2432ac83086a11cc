import { setImmediate } from 'node:timers/promises';

/** Lines or records gone through without a break: some ten milliseconds. */
const STEPS = 1_000;

/**
 * Waits, after every so many calls, until the host has answered what its pages ask: reading a large library takes a second
 * of one thread, and the program's own files are served by the same one meanwhile.
 */
export function givingWay(): () => Promise<void> | undefined {
  let steps = 0;
  return () => {
    steps += 1;
    return steps % STEPS === 0 ? setImmediate() : undefined;
  };
}
