import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
