import type { Work } from '../../state/work.ts';

/** The number of each note, counted from 1 in the order they were made, by the id of its highlight. */
export const noteNumbers = (work: Work | null): ReadonlyMap<string, number> =>
  new Map(work?.notes.map(({ highlight }, at) => [highlight, at + 1]));
