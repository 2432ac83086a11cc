import { findSources } from '../attribution/find-sources.ts';
import { once } from '../once.ts';
import type { Side } from '../story.ts';

/** Whether a word of a side is inside the words that say who speaks or is cited: another speaker is a matter of attribution. */
export const isSpokenBy = (side: Side, at: number, forms: ReadonlySet<string>): boolean =>
  sourcesOf(forms)(side).some(({ start, end }) => start <= at && at < end);

const sourcesOf = once((forms: ReadonlySet<string>) =>
  once((side: Side) => findSources(side.telling, side.words, forms)),
);
