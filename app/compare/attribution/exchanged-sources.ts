import { closenessOf, isTitle } from '../close-pairs.ts';
import { type PairView, slotOf, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import { attributionRelation, sourceEvidence } from './attribution-relation.ts';
import { isListener } from './is-listener.ts';
import type { Source } from './source.ts';
import type { SideSources } from './sources-of-pair.ts';

/** In looser retellings two sources speak of two things; titles are short, and name theirs for the whole article. */
const TOLD_ALIKE = 0.2;
/** Where several sources differ, those that stand no more words apart than this say the same thing. */
const NEAR = 8;

export interface Exchange {
  readonly relations: readonly Relation[];
  /** The sources that are spoken for. */
  readonly used: ReadonlySet<Source>;
}

/** One source on one side, another on the other, of the same words: named ones first. */
export function exchangedSources(pair: LinkedPair, a: SideSources, b: SideSources): Exchange {
  const used = new Set<Source>();
  const relations: Relation[] = [];
  const isAlike = closenessOf(pair) >= TOLD_ALIKE || isTitle(pair.a) || isTitle(pair.b);
  const [view] = viewsOf(pair);
  for (const one of byTelling(a.lost)) {
    const free = byTelling(b.lost).filter((other) => !used.has(other));
    const isOnly = a.lost.length === 1 && b.lost.length === 1;
    const other = isOnly
      ? free[0]
      : (free.find((candidate) => areNear(view, one, candidate)) ??
        (used.size === 0 && one === byTelling(a.lost)[0] ? free[0] : undefined));
    if (other === undefined) continue;
    used.add(one).add(other);
    if (!isAlike || (one.role === 'evidential' && other.role === 'evidential')) continue;
    if (isListener(a.side, one) && isListener(b.side, other)) continue;
    const evidence = [sourceEvidence(a.side, one), sourceEvidence(b.side, other)];
    relations.push(...attributionRelation('Another source', 0.7, evidence));
  }
  return { relations, used };
}

function areNear(view: PairView, own: Source, other: Source): boolean {
  const slot = slotOf(view, own.start, own.end);
  return other.end > slot.start - NEAR && other.start < slot.end + NEAR;
}

/** A named source tells more than an unnamed one, and that more than "reportedly". */
const byTelling = (sources: readonly Source[]): readonly Source[] =>
  [...sources].sort((one, other) => tellingRank(one) - tellingRank(other));

function tellingRank({ names, nouns, pronoun }: Source): number {
  if (names.size > 0) return 0;
  return nouns.size > 0 || pronoun !== null ? 1 : 2;
}
