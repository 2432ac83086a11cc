import type { StoredWork } from '../library/stored-work.ts';
import type { ForeignAdditions } from './merge-foreign.ts';

/**
 * A comparison with somebody else's work in it. Foreign decisions go first: the last one on a finding is in force. What is there
 * by now (another window took in the same file) stays as it is and does not come twice.
 */
export const addForeign = (own: StoredWork, added: ForeignAdditions): StoredWork => ({
  ...own,
  articles: [...own.articles, ...newIn(own.articles, added.articles, ({ siglum }) => siglum)],
  highlights: [...own.highlights, ...newIn(own.highlights, added.highlights, idOf)],
  notes: [...own.notes, ...newIn(own.notes, added.notes, idOf)],
  decisions: [...newIn(own.decisions, added.decisions, idOf), ...own.decisions],
});

const idOf = ({ id }: { readonly id: string }): string => id;

function newIn<T>(
  own: readonly T[],
  added: readonly T[],
  nameOf: (item: T) => string,
): readonly T[] {
  const there = new Set(own.map(nameOf));
  return added.filter((item) => !there.has(nameOf(item)));
}
