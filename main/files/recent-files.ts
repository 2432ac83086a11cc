import type { NamedBytes } from '../../app/index.ts';
import { hashBytes } from './hash-bytes.ts';

/** More than a comparison of eight long pages; older files go first. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const kept = new Map<string, NamedBytes>();

/** Keeps a file's bytes for as long as the program runs and there is room, so that it can be read again in another encoding. */
export function keepFile(file: NamedBytes): void {
  const key = hashBytes(file.bytes);
  kept.delete(key);
  kept.set(key, file);
  let total = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  for (const [oldest, { bytes }] of kept) {
    if (total <= MAX_KEPT_BYTES) return;
    kept.delete(oldest);
    total -= bytes.length;
  }
}

/** The file with this SHA-256, in hexadecimal; null where it is not kept. */
export const keptFile = (sha256: string): NamedBytes | null => kept.get(sha256) ?? null;
