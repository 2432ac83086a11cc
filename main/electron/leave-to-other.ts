import { app } from 'electron';
import type { Keeping } from '../library/keep-library.ts';

/** Ends the program that may not keep the library, with one line about who does. */
export function leaveToOther(keeping: Exclude<Keeping, { status: 'kept' }>): void {
  if (keeping.status === 'refused') console.error(keeping.reason);
  else
    console.log(
      `Synoptic is already open ${keeping.address ? `at ${keeping.address}` : 'in its window'}`,
    );
  app.exit(keeping.status === 'refused' ? 1 : 0);
}
