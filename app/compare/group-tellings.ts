import type { Siglum } from '../text/article.ts';
import { closenessOf } from './close-pairs.ts';
import type { LinkedPair, Telling } from './story.ts';

/**
 * Which articles tell one story: those that share enough, directly or through others, have one number. A person's link
 * always joins. Linear in links.
 */
export function groupTellings(
  tellings: readonly Telling[],
  pairs: readonly LinkedPair[],
): ReadonlyMap<Siglum, number> {
  const groups = new Map(tellings.map(({ siglum }, index) => [siglum, index]));
  const ties = byArticles(pairs).map((shared) => ({ shared, tie: tieOf(shared) }));
  const isAnySure = ties.some(({ tie }) => tie === 'sure');
  for (const { shared, tie } of ties) {
    if (tie === 'none' || (tie === 'loose' && isAnySure)) continue;
    const [a, b] = siglaOf(shared);
    const [kept, joined] = [groups.get(a) ?? 0, groups.get(b) ?? 0];
    for (const [siglum, group] of groups) if (group === joined) groups.set(siglum, kept);
  }
  return groups;
}

/** All pairs between the same two articles; never empty. */
type Shared = readonly [LinkedPair, ...(readonly LinkedPair[])];

const siglaOf = ([{ a, b }]: Shared): readonly [Siglum, Siglum] => [
  a.telling.siglum,
  b.telling.siglum,
];

function byArticles(pairs: readonly LinkedPair[]): readonly Shared[] {
  const between = new Map<string, [LinkedPair, ...LinkedPair[]]>();
  for (const pair of pairs) {
    const key = pair.a.telling.siglum + pair.b.telling.siglum;
    const known = between.get(key);
    if (known === undefined) between.set(key, [pair]);
    else known.push(pair);
  }
  return [...between.values()];
}

/**
 * How two articles hang together. Loose links are all that two free retellings of one event may share, and all that two
 * similar events share by chance: they join articles only where no others in the comparison hang together surely.
 */
type Tie = 'sure' | 'loose' | 'none';

/** One passage told in nearly the same words makes two articles tellings of one story ... */
const CLOSE_PASSAGE = 0.5;
/** ... and so do links enough: as many right ones are to be expected as this share of the shorter article's sentences ... */
const MIN_EXPECTED_SHARE = 0.1;
/** ... of which one is surely the same thing, by the aligner’s score ... */
const SURE_LINK = 0.7;
/** ... or so many that chance hardly made them: on development stories of two similar events no pair more was joined for it. */
const MANY_LINKS = 4;

function tieOf(shared: Shared): Tie {
  if (shared.some(({ link }) => link.provenance !== 'auto')) return 'sure';
  const closest = Math.max(...shared.map(closenessOf));
  if (closest >= CLOSE_PASSAGE) return 'sure';
  const scores = shared.map(({ link }) => link.score);
  const [{ a, b }] = shared;
  const shorter = Math.min(a.telling.sentences.length, b.telling.sentences.length);
  const expected = scores.reduce((sum, score) => sum + score, 0);
  if (expected < MIN_EXPECTED_SHARE * shorter) return 'none';
  return Math.max(...scores) >= SURE_LINK || scores.length >= MANY_LINKS ? 'sure' : 'loose';
}
