import type { Work } from '../../state/work.ts';

/** The number of each note, counted from 1 in the order they were made, by the ids of its highlights; of several on one highlight the first. */
export const noteNumbers = (work: Work | null): ReadonlyMap<string, number> =>
  new Map(
    work?.notes
      .flatMap(({ highlights }, at) => highlights.map((id): [string, number] => [id, at + 1]))
      .reverse(),
  );
