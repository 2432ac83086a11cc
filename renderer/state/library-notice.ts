import type { Restored } from './restoring.ts';

/** What the reader is told of the library. */
export const LIBRARY_NOTICE = {
  notStored: 'The last change could not be stored',
  keptBoth:
    'A note was written in two windows at once: both texts are kept, the second as a note of its own at the same words.',
  notRead: 'The library could not be read',
  notChanged: 'The library could not be changed',
  gone: 'This comparison is no longer in the library.',
  deleted: (name: string) => `“${name}” was deleted.`,
  undo: 'Undo',
  duplicateName: (name: string) => `${name} (copy)`,
  restored: (name: string, { added, joined, refused }: Restored) =>
    [
      `${name}: ${added} ${added === 1 ? 'comparison' : 'comparisons'} came in, ${joined} joined with your own.`,
      refused.length > 0 && `No room for more articles in ${refused.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tookIn: (comparisons: number) =>
    `${comparisons} ${comparisons === 1 ? 'comparison is' : 'comparisons are'} in the library again.`,
} as const;
