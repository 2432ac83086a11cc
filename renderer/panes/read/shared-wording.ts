import type { Comparison, Siglum } from '../../../app/index.ts';

export interface SharedWording {
  /** 1 to 100. */
  readonly percent: number;
  readonly with: Siglum;
}

/** With which other source an article shares most of its wording; null where it shares none. */
export function sharedWording(comparison: Comparison | null, siglum: Siglum): SharedWording | null {
  let most: SharedWording | null = null;
  for (const { a, b, sharedA, sharedB } of comparison?.independence ?? []) {
    if (a !== siglum && b !== siglum) continue;
    const share = a === siglum ? sharedA : sharedB;
    const percent = Math.round(share * 100);
    if (percent > (most?.percent ?? 0)) most = { percent, with: a === siglum ? b : a };
  }
  return most;
}
