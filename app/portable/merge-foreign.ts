import type { Highlight, Note } from '../anchor/annotation.ts';
import { moveMentions } from '../anchor/note-reference.ts';
import type { Decision } from '../decide/decision.ts';
import { movePlaces } from '../decide/decision-places.ts';
import type { StoredWork } from '../library/stored-work.ts';
import type { Article, Siglum } from '../text/article.ts';
import { matchVersions } from './match-versions.ts';
import { seatArticles } from './seat-articles.ts';
import { takeIn } from './take-in.ts';
import { takeInNotes } from './take-in-notes.ts';

/** What somebody else's work adds to a comparison; everything in it is new there. */
export interface ForeignAdditions {
  readonly articles: readonly Article[];
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
  readonly decisions: readonly Decision[];
}

export interface ForeignMerge {
  readonly added: ForeignAdditions;
  /** Marks that were there with other contents: both are kept. */
  readonly keptBoth: number;
  /** Articles whose details differ; the own ones were kept. */
  readonly differing: readonly Siglum[];
}

/**
 * What taking somebody else's work into an own comparison adds to it. Nothing of one's own is changed or removed: what is new
 * comes in, what is there already with other contents comes in beside it, under an id made from its contents, so that the
 * same file taken in twice adds nothing the second time. Marks on another version of an article are followed into one's own.
 * Null where the articles of both have no room in one comparison.
 */
export function mergeForeign(own: StoredWork, other: StoredWork): ForeignMerge | null {
  const foreign = matchVersions(own.articles, other, other.createdAt);
  const seating = seatArticles(own.articles, foreign.articles);
  if (seating === null) return null;
  const { letters, differing } = seating;
  const marks = foreign.highlights.map((one) => reletter(one, letters));
  const highlights = takeIn(own.highlights, marks);
  const written = foreign.notes.map((note) =>
    moveMentions(note, (mention) => reletter(mention, letters)),
  );
  const notes = takeInNotes(own, written, highlights);
  const moved = foreign.decisions.map((one) =>
    movePlaces(one, (place) => reletter(place, letters)),
  );
  const decisions = takeIn(own.decisions, moved).added;
  const contested = decisions.filter((one) => isContested(own.decisions, one));
  return {
    added: {
      articles: seating.added,
      highlights: [...highlights.added, ...notes.homes],
      notes: notes.added,
      decisions,
    },
    keptBoth: highlights.keptBoth + notes.homes.length + contested.length,
    differing,
  };
}

const reletter = <T extends { readonly article: Siglum }>(
  item: T,
  letters: ReadonlyMap<Siglum, Siglum>,
): T => {
  const article = letters.get(item.article) ?? item.article;
  return article === item.article ? item : { ...item, article };
};

/** Whether one has decided otherwise about the same thing. */
const isContested = (own: readonly Decision[], foreign: Decision): boolean =>
  own.some(
    (one) =>
      one.id === foreign.id.split('~')[0] ||
      (one.type === 'verdict' && foreign.type === 'verdict' && one.finding === foreign.finding),
  );
