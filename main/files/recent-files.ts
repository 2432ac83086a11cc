import type { NamedBytes } from '../../app/index.ts';

/** More than a comparison of eight long pages; older files go first. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const kept = new Map<string, NamedBytes>();

/** Keeps a file's bytes, by their SHA-256, for as long as the program runs and there is room, so that it can be read again in another encoding. */
export function keepFile(sha256: string, file: NamedBytes): void {
  kept.delete(sha256);
  kept.set(sha256, file);
  let total = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  for (const [oldest, { bytes }] of kept) {
    if (total <= MAX_KEPT_BYTES) return;
    kept.delete(oldest);
    total -= bytes.length;
  }
}

/** The file with this SHA-256, in hexadecimal; null where it is not kept. */
export const keptFile = (sha256: string): NamedBytes | null => kept.get(sha256) ?? null;
