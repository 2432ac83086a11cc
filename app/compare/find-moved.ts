import type { Siglum } from '../text/article.ts';
import { firstEndingAfter } from '../text/text-range.ts';
import { closenessOf, keysOf } from './close-pairs.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt } from './evidence.ts';
import type { Finder } from './finder.ts';
import { once } from './once.ts';
import { type Difference, mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair, Side, Story, Telling } from './story.ts';

/** Title and lead sum up what the body tells, so only body against body can be told at another place, unless in the same words. */
const isBody = ({ telling, sentences }: Side): boolean =>
  sentences.every((number) => {
    const kind = telling.sentences[number]?.kind;
    return kind !== 'title' && kind !== 'lead' && kind !== 'heading' && kind !== 'caption';
  });

/** The pairs told in their own place, by articles, so that a move can be checked against them. */
class UnmovedOrder {
  private readonly places = new Map<string, { readonly a: number; readonly b: number }[]>();

  constructor(pairs: readonly LinkedPair[]) {
    for (const pair of pairs) {
      if (pair.link.moved) continue;
      const places = this.places.get(articlesOf(pair)) ?? [];
      places.push(placeOf(pair));
      this.places.set(articlesOf(pair), places);
    }
  }

  /** Whether something told in its own place stands before the pair in one article and after it in the other. */
  isCrossedBy(pair: LinkedPair): boolean {
    const { a, b } = placeOf(pair);
    return (this.places.get(articlesOf(pair)) ?? []).some(
      (place) => place.a < a !== place.b < b && place.a !== a && place.b !== b,
    );
  }
}

const articlesOf = ({ a, b }: LinkedPair): string => a.telling.siglum + b.telling.siglum;

const placeOf = ({ a, b }: LinkedPair): { readonly a: number; readonly b: number } => ({
  a: a.sentences[0] ?? 0,
  b: b.sentences[0] ?? 0,
});

/** Two pairs are equally good when their words agree about equally well. */
const EQUALLY_GOOD = 0.05;

/** Whether none of the pair's sentences is told in its own place as well: repeats inside an article are no moves. */
function isOnlyTelling(pair: LinkedPair, inPlace: ReadonlyMap<string, number>): boolean {
  return keysOf(pair).every((key) => (inPlace.get(key) ?? 0) < closenessOf(pair) - EQUALLY_GOOD);
}

/** Whether an article has the words of a side a second time: which of the two was moved nobody can say. */
const repeatsItself = ({ telling, sentences }: Side): boolean =>
  sentences.every((number) => (sentenceCounts(telling).get(formOf(telling, number)) ?? 0) > 1);

const formOf = ({ words }: Telling, number: number): string =>
  (words[number] ?? []).map(({ folded }) => folded).join(' ');

const sentenceCounts: (telling: Telling) => ReadonlyMap<string, number> = once((telling) => {
  const counts = new Map<string, number>();
  telling.sentences.forEach((_, number) => {
    const form = formOf(telling, number);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  });
  return counts;
});

/** The closest pair of each sentence that stands in its own place. */
function closestInPlace(pairs: readonly LinkedPair[]): ReadonlyMap<string, number> {
  const closest = new Map<string, number>();
  for (const pair of pairs)
    if (!pair.link.moved)
      for (const key of keysOf(pair))
        closest.set(key, Math.max(closest.get(key) ?? 0, closenessOf(pair)));
  return closest;
}

/** Passages that share less are told of one matter, and are not the same content at another place ... */
const SAME_CONTENT = 0.25;
/** ... unless the aligner is this sure of them. */
const SURE = 0.8;

const isSameContent = (pair: LinkedPair): boolean =>
  closenessOf(pair) >= SAME_CONTENT || pair.link.score >= SURE;

/** The design's measure of another place: a fifth of the article. Nearer, something new before it may have pushed it there. */
const FAR = 0.2;

const isFarAway = ({ a, b }: LinkedPair): boolean =>
  Math.abs(relativePlace(a) - relativePlace(b)) >= FAR;

/** Where a side begins in its article, 0 to 1. */
const relativePlace = ({ telling, sentences }: Side): number =>
  (sentences[0] ?? 0) / Math.max(1, telling.sentences.length - 1);

/** Content that two articles tell at very different places. */
export const findMoved: Finder = (story) => {
  const inPlace = closestInPlace(story.pairs);
  const order = new UnmovedOrder(story.close);
  return mergeRelations(
    story.close
      .filter(
        (pair) =>
          pair.link.moved &&
          [pair.a, pair.b].every((side) => !repeatsItself(side)) &&
          (pair.link.kind === 'same' || (isBody(pair.a) && isBody(pair.b))) &&
          isSameContent(pair) &&
          isFarAway(pair) &&
          order.isCrossedBy(pair) &&
          isOnlyTelling(pair, inPlace),
      )
      .map(movedRelation),
  ).map((difference) => ({ ...difference, summary: describePlaces(story, difference) }));
};

const movedRelation = ({ link, a, b }: LinkedPair): Relation => ({
  kind: 'moved',
  label: 'Told at another place',
  score: 0.8 * link.score,
  agrees: false,
  evidence: [evidenceAt(a.telling, a.range), evidenceAt(b.telling, b.range)],
});

/** "“The harbour office …” is sentence 3 of 14 in A and C, sentence 12 of 15 in B." */
function describePlaces({ tellings }: Story, { evidence }: Difference): string {
  const sigla = new Map<string, Siglum[]>();
  for (const { siglum, sentences } of tellings) {
    const piece = evidence.find(({ article }) => article === siglum);
    if (piece === undefined) continue;
    const place = `sentence ${firstEndingAfter(sentences, piece.start) + 1} of ${sentences.length}`;
    sigla.set(place, [...(sigla.get(place) ?? []), siglum]);
  }
  const places = [...sigla].map(([place, having]) => `${place} in ${joinSigla(having)}`);
  return `${showWords(evidence[0]?.text ?? '')} is ${places.join(', ')}.`;
}
