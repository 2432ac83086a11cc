import { rm } from 'node:fs/promises';

/** Removes the file of a socket nobody listens at any more. A Windows pipe has none. */
export const removeSocket = (address: string): Promise<void> =>
  address.startsWith('\\\\') ? Promise.resolve() : rm(address, { force: true }).catch(() => {});
