import type { Siglum } from '../text/article.ts';
import { describeReadings } from './describe-readings.ts';
import { inTextOrder } from './evidence.ts';
import type { Evidence, FindingKind, FoundDifference } from './finding.ts';
import { groupRelations } from './relation-groups.ts';

/** How two articles stand to each other about one thing. Agreement is kept too: it is evidence where a third one differs. */
export interface Relation {
  readonly kind: FindingKind;
  /** What differs, in words that can begin a sentence: "Different number". */
  readonly label: string;
  /** The measured chance, 0 to 1, that a careful reader would write this down. */
  readonly score: number;
  readonly agrees: boolean;
  /** From both articles. */
  readonly evidence: readonly Evidence[];
}

/** A difference that also says which articles it sets against each other; the others in its evidence agree with one of them. */
export interface Difference extends FoundDifference {
  readonly opposed: readonly (readonly [Siglum, Siglum])[];
}

/**
 * Joins relations about the same words into one difference with the evidence of every article. Groups in which all agree
 * are no difference. Sorts, so n log n in the relations.
 */
export function mergeRelations(relations: readonly Relation[]): readonly Difference[] {
  const merged = groupRelations(relations).flatMap((group) => differenceOf(group) ?? []);
  return merged.sort((one, other) => {
    const [a, b] = [one.evidence[0], other.evidence[0]];
    return a === undefined || b === undefined ? 0 : inTextOrder(a, b);
  });
}

function differenceOf(group: readonly Relation[]): Difference | null {
  const differing = group.filter(({ agrees }) => !agrees);
  const best = differing.reduce<Relation | null>(
    (kept, next) => (kept === null || next.score > kept.score ? next : kept),
    null,
  );
  if (best === null) return null;
  const evidence = distinct(group.flatMap((relation) => relation.evidence));
  const summary = describeReadings(best.label, evidence);
  return {
    kind: best.kind,
    score: best.score,
    evidence,
    summary,
    opposed: differing.flatMap(siglaOf),
  };
}

const siglaOf = ({ evidence }: Relation): readonly (readonly [Siglum, Siglum])[] =>
  evidence.flatMap((one) =>
    evidence.flatMap((other): (readonly [Siglum, Siglum])[] =>
      one.article < other.article ? [[one.article, other.article]] : [],
    ),
  );

/** Sorted, each range once; a range inside another one of the same article is left to the longer. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const piece of [...evidence].sort(inTextOrder)) {
    const before = kept.at(-1);
    if (before?.article === piece.article && before.start === piece.start) kept.pop();
    else if (before?.article === piece.article && piece.end <= before.end) continue;
    kept.push(piece);
  }
  return kept;
}
