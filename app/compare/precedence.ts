import { overlapLength, rangeLength } from '../text/text-range.ts';
import type { Evidence } from './finding.ts';
import type { Difference } from './relation.ts';

/** A later difference is about the same thing when this share of its words is already spoken for, in every article. */
const SAME_THING = 0.5;

/**
 * One kind per thing: leaves out a difference whose evidence, in every article it shows, is already evidence of an
 * earlier one of another kind. Whole passages (absent, only here, moved) and form are about other things and stay.
 */
export function keepOneKindPerThing(found: readonly Difference[]): readonly Difference[] {
  const claimed = new Map<string, Evidence[]>();
  return found.filter((difference) => {
    if (isWholePassage(difference)) return true;
    const words = difference.evidence.filter((piece) => rangeLength(piece) > 0);
    const taken = (piece: Evidence): boolean =>
      (claimed.get(bucketOf(piece)) ?? []).some(
        (other) => overlapLength(piece, other) >= SAME_THING * rangeLength(piece),
      );
    if (words.length > 0 && words.every(taken)) return false;
    for (const piece of words)
      for (const bucket of bucketsOf(piece))
        claimed.set(bucket, [...(claimed.get(bucket) ?? []), piece]);
    return true;
  });
}

const isWholePassage = ({ kind }: Difference): boolean =>
  kind === 'absent' || kind === 'only-here' || kind === 'moved';

/** Evidence is looked up by stretches of this many code units, so that the work stays linear in the findings. */
const BUCKET = 512;

const bucketOf = (piece: Evidence): string =>
  `${piece.article}${Math.floor((piece.start + piece.end) / 2 / BUCKET)}`;

function bucketsOf(piece: Evidence): readonly string[] {
  const first = Math.floor(piece.start / BUCKET);
  const last = Math.floor(piece.end / BUCKET);
  return Array.from({ length: last - first + 1 }, (_, at) => `${piece.article}${first + at}`);
}
