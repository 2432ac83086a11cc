import type { Link, LinkKind } from '../align/link.ts';
import { type SentenceIndex, sentenceCount, sentenceId } from './sentence-index.ts';

/** A link that speaks for a row, with its ends as sentence ids; `low` belongs to the article earlier in the index. */
export interface Tie {
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Made or confirmed by a person. */
  readonly pinned: boolean;
  readonly score: number;
  readonly kind: LinkKind;
  readonly moved: boolean;
  /** How far apart its ends stand, as a share of an article, 0 to 1. */
  readonly distance: number;
}

/** Two sentences a person said do not belong together. */
export type Apart = readonly [number, number];

/** The links that were not rejected, strongest first. */
export function sortedTies(index: SentenceIndex, links: readonly Link[]): readonly Tie[] {
  return links
    .filter((link) => link.provenance !== 'rejected')
    .map((link) => tieOf(index, link))
    .sort(byStrength);
}

/** All pairs of sentences a rejection parts, less those a person tied: the narrower word of the same person counts. */
export function rejectedPairs(index: SentenceIndex, links: readonly Link[]): readonly Apart[] {
  const tied = new Set<string>();
  for (const link of links.filter(isPinned))
    for (const pair of endPairs(index, link)) tied.add(pair.join());
  return links
    .filter((link) => link.provenance === 'rejected')
    .flatMap((link) => endPairs(index, link))
    .filter((pair) => !tied.has(pair.join()));
}

const isPinned = (link: Link): boolean =>
  link.provenance === 'manual' || link.provenance === 'confirmed';

function endPairs(index: SentenceIndex, link: Link): Apart[] {
  const { low, high } = endsOf(index, link);
  return low.flatMap((one) => high.map((other): Apart => [one, other]));
}

function endsOf(index: SentenceIndex, link: Link): Pick<Tie, 'low' | 'high'> {
  const [low, high] = [link.a, link.b]
    .map((side) => side.sentences.map((number) => sentenceId(index, side.article, number)))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  return { low: low ?? [], high: high ?? [] };
}

function tieOf(index: SentenceIndex, link: Link): Tie {
  const { low, high } = endsOf(index, link);
  const { score, kind, moved } = link;
  const distance = Math.abs(shareBefore(index, low[0]) - shareBefore(index, high[0]));
  return { low, high, pinned: isPinned(link), score, kind, moved, distance };
}

function shareBefore(index: SentenceIndex, id: number | undefined): number {
  const sentence = id === undefined ? undefined : index.sentences[id];
  if (sentence === undefined) return 0;
  return sentence.number / sentenceCount(index, sentence.article);
}

const KIND_RANK: Readonly<Record<LinkKind, number>> = { same: 0, reworded: 1, partial: 2 };

/** A person's word first, then the score; then what a reader would prefer; then a fixed order, so that no tie is left to chance. */
function byStrength(a: Tie, b: Tie): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    b.score - a.score ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    a.distance - b.distance ||
    compareIds(a.low, b.low) ||
    compareIds(a.high, b.high)
  );
}

function compareIds(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
