import type { Word } from '../words.ts';
import type { Source } from './source.ts';

/** "According to Y, X said": X says something of its own, beside Y. */
const STANDS_ALONE = /^(?:according|in|speaking|talking|by|за|по|на)$/;

/** Whether a sentence cites somebody named by a phrase that goes with its speaker: "X reports, citing Y". */
export const isPassingOn = (words: readonly Word[], sources: readonly Source[]): boolean =>
  sources.some(
    ({ role, names, start }) =>
      role === 'cited' && names.size > 0 && !STANDS_ALONE.test(words[start]?.folded ?? ''),
  );
