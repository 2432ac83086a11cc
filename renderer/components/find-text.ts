/** Words of the search through all sources. */
export const FIND_TEXT = {
  name: 'Find in all sources',
  none: 'not found',
  count: (hits: number, more: boolean) => `${hits}${more ? ' or more' : ''} found`,
  hitOf: (at: number, hits: number) => `${at} of ${hits}`,
  next: 'Next hit',
  previous: 'Previous hit',
} as const;
