const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell says of a process that a signal has ended, less the signal's number. */
const ENDED_BY_SIGNAL = 128;
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Lets `close` finish before a signal ends the process; a second signal does not wait for it. */
export function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of SIGNALS)
    process.once(signal, () => {
      const end = () => process.exit(ENDED_BY_SIGNAL + NUMBERS[signal]);
      for (const other of SIGNALS) process.once(other, end);
      close().then(end, end);
    });
}
