import { MOST_HITS } from '../state/find-words.ts';

/** Words of the search through all sources. */
export const FIND_TEXT = {
  name: 'Find in all sources',
  none: 'not found',
  count: (hits: number) => `${hits}${hits >= MOST_HITS ? ' or more' : ''} found`,
  hitOf: (at: number, hits: number) => `${at} of ${hits}`,
  next: 'Next hit',
  previous: 'Previous hit',
} as const;
