import type { Anchor } from '../anchor/anchor-selector.ts';
import type { Highlight, Note } from '../anchor/annotation.ts';
import { describeRange } from '../anchor/describe-range.ts';
import { mentionsIn, moveMentions } from '../anchor/note-reference.ts';
import { reanchor } from '../anchor/reanchor.ts';
import type { RangeSelector } from '../anchor/selector.ts';
import type { Decision, Place } from '../decide/decision.ts';
import { movePlaces, placesOf } from '../decide/decision-places.ts';
import type { Article, ArticleVersion } from '../text/article.ts';
import { keepJudgements } from './keep-judgements.ts';
import type { StoredWork } from './stored-work.ts';

/** An article in a new version, and what of the reader's work goes along with it. */
export interface Renewal {
  readonly article: Article;
  /** The highlights in it that change, as they become. */
  readonly highlights: readonly Highlight[];
  /** Notes that mention passages of it, as they become. */
  readonly notes: readonly Note[];
  /** Decisions that name places in it, as they become. */
  readonly decisions: readonly Decision[];
}

/** A new version of an article's text. */
export type NewVersion = Pick<Article, 'file' | 'text' | 'blocks'>;

/**
 * Puts a new version in the place of an article's text and follows every mark into it. The old version is kept with the
 * article; what the reader corrected in its details stays, and what was kept or left out of it, where the words are the same. Marks whose place is a guess, or whose words are gone, say so
 * until the reader places them; mentions and decisions move only where the place is sure.
 */
export function renewArticle(
  { highlights, notes, decisions }: Pick<StoredWork, 'highlights' | 'notes' | 'decisions'>,
  article: Article,
  version: NewVersion,
  at: string,
): Renewal {
  const isHere = (one: Pick<Place, 'article'>): boolean => one.article === article.siglum;
  const marked = highlights.filter(isHere);
  const places = [...decisions.flatMap(placesOf), ...notes.flatMap(mentionsIn)].filter(isHere);
  const selectors = [...marked, ...places].map(({ selector }) => selector);
  const anchors = new Map(
    reanchor(article.text, version.text, selectors).map((anchor, nth) => [selectors[nth], anchor]),
  );
  const anchorOf = (selector: RangeSelector): Anchor | undefined => anchors.get(selector);
  const describe = (range: Anchor['range'], old: RangeSelector): RangeSelector =>
    range === null ? old : describeRange(version.text, range);
  const move = <T extends Place>(place: T): T => {
    const anchor = isHere(place) ? anchorOf(place.selector) : undefined;
    if (anchor === undefined || anchor.state === 'uncertain') return place;
    return { ...place, selector: describe(anchor.range, place.selector) };
  };
  return {
    article: {
      ...article,
      ...version,
      blocks: keepJudgements(article, version),
      earlier: [oldVersion(article, at), ...(article.earlier ?? [])],
    },
    highlights: marked.map((highlight) =>
      follow(highlight, anchorOf(highlight.selector), describe),
    ),
    notes: notes
      .filter((note) => mentionsIn(note).some(isHere))
      .map((note) => moveMentions(note, move)),
    decisions: decisions
      .filter((decision) => placesOf(decision).some(isHere))
      .map((decision) => movePlaces(decision, move)),
  };
}

const oldVersion = ({ file, text, blocks }: Article, replacedAt: string): ArticleVersion => ({
  file,
  text,
  blocks,
  replacedAt,
});

/** A mark that was lost or a guess before is not made surer by another edit. */
function follow(
  highlight: Highlight,
  anchor: Anchor | undefined,
  describe: (range: Anchor['range'], old: RangeSelector) => RangeSelector,
): Highlight {
  if (anchor === undefined || highlight.anchoring === 'lost') return highlight;
  const selector = describe(anchor.range, highlight.selector);
  if (anchor.state === 'orphaned') return { ...highlight, anchoring: 'lost' };
  return anchor.state === 'uncertain'
    ? { ...highlight, selector, anchoring: 'uncertain' }
    : { ...highlight, selector };
}
