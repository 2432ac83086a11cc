import type { Article, Siglum } from '../text/article.ts';
import { articleSentences } from '../text/article.ts';
import { rangeText } from '../text/text-range.ts';
import { alignStory } from './align-story.ts';
import type { Alignment, Cut } from './alignment.ts';
import type { Budget } from './budget.ts';
import type { DecidedLink } from './decided-link.ts';
import type { LetteredDocument } from './describe-languages.ts';
import { describeLanguageCuts } from './describe-languages.ts';
import type { Link, LinkConstraint, LinkSide } from './link.ts';
import { nearestChances } from './nearest-chances.ts';
import type { PairAlignment, StoryLink } from './story-alignment.ts';

/**
 * Finds which sentences of the articles say the same thing, for every two of them. `a` of a link has the earlier siglum; links
 * come in order of sigla, then of place. A pinned link stands as it is, a rejected one is left out, and the rest is lined up
 * around them. Articles of different languages are not lined up with each other, and a cut says so; so does one for the pairs
 * the budget left no time for. Never throws on any text.
 */
export function alignArticles(
  articles: readonly Article[],
  constraints: readonly LinkConstraint[],
  budget: Budget,
): Alignment {
  const documents = [...articles].sort((p, q) => (p.siglum < q.siglum ? -1 : 1)).map(toDocument);
  const decisions = constraints.flatMap((constraint) => toDecision(constraint, documents));
  const nameOf = (at: number): Siglum => documents[at]?.siglum ?? 'A';
  const { pairs, leftOut } = alignStory(documents, { decisions, budget, nameOf });
  return {
    links: pairs.flatMap((pair) => toLinks(pair, nameOf)),
    nearest: nearestChances(pairs, nameOf),
    cuts: [...describeLanguageCuts(documents), ...describeLeftOut(leftOut, nameOf)],
  };
}

function toDocument(article: Article): LetteredDocument {
  const sentences = articleSentences(article).map((range) => rangeText(article.text, range));
  return { siglum: article.siglum, sentences, lang: article.language };
}

/** Nothing where the constraint speaks of articles or sentences that are not there any more. */
function toDecision(
  { a, b, provenance }: LinkConstraint,
  documents: readonly LetteredDocument[],
): readonly DecidedLink[] {
  const left = findSide(a, documents);
  const right = findSide(b, documents);
  if (left === null || right === null || left.document === right.document) return [];
  return [
    {
      a: left.document,
      rows: left.sentences,
      b: right.document,
      columns: right.sentences,
      provenance,
    },
  ];
}

function findSide(
  side: LinkSide,
  documents: readonly LetteredDocument[],
): { readonly document: number; readonly sentences: readonly number[] } | null {
  const document = documents.findIndex(({ siglum }) => siglum === side.article);
  const size = documents[document]?.sentences.length ?? 0;
  const sentences = side.sentences.filter((number) => number >= 0 && number < size);
  return sentences.length === 0 ? null : { document, sentences };
}

const toLinks = (pair: PairAlignment, nameOf: (at: number) => Siglum): readonly Link[] =>
  pair.links.map((link) => ({
    a: { article: nameOf(pair.a), sentences: link.rows },
    b: { article: nameOf(pair.b), sentences: link.columns },
    kind: link.kind,
    moved: link.moved,
    score: link.score,
    provenance: link.decision?.provenance ?? 'auto',
    reasons: reasonsOf(link),
  }));

const reasonsOf = ({ decision, reasons }: StoryLink): readonly string[] => {
  if (decision === null) return reasons;
  return [decision.provenance === 'manual' ? 'linked by you' : 'confirmed by you', ...reasons];
};

/** "Time ran out: C with D was not lined up". */
function describeLeftOut(
  leftOut: readonly (readonly [a: number, b: number])[],
  nameOf: (at: number) => Siglum,
): readonly Cut[] {
  if (leftOut.length === 0) return [];
  const pairs = leftOut.map(([a, b]) => `${nameOf(a)} with ${nameOf(b)}`).join(', ');
  const were = leftOut.length === 1 ? 'was' : 'were';
  return [{ kind: 'budget', sentence: `Time ran out: ${pairs} ${were} not lined up` }];
}
