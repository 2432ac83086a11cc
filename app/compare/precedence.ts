import { overlapLength, rangeLength } from '../text/text-range.ts';
import type { Evidence, FindingKind } from './finding.ts';
import type { Difference } from './relation.ts';

/** A later difference is about the same thing when this share of its words is already spoken for, in every article. */
const SAME_THING = 0.5;

/** A quotation set against its paraphrase speaks of how it is told, not of a figure, name or denial in it that differs. */
const FACTS: ReadonlySet<FindingKind> = new Set(['value', 'name', 'contradiction']);
/** Evidence of a quotation longer than this, in code units, is the quotation, not words exchanged in it. */
const LONG_QUOTATION = 80;

/**
 * One kind per thing: leaves out a difference whose evidence, in every article it shows, is already evidence of an
 * earlier one of another kind. Whole statements (absent, only here, moved) give way to quotations, attributions, degrees of
 * certainty and contradictions alone: words that are compared with others are not also left out. Form never gives way.
 */
export function keepOneKindPerThing(found: readonly Difference[]): readonly Difference[] {
  const claims = new Claims();
  return found.filter((difference) => {
    if (difference.kind === 'form') return true;
    const words = difference.evidence.filter((piece) => rangeLength(piece) > 0);
    const isWhole = WHOLE_STATEMENTS.has(difference.kind);
    if (words.length > 0 && words.every((piece) => claims.holds(piece, difference.kind)))
      return false;
    if (!isWhole && isOfOneQuotation(difference.kind, words, claims)) return false;
    if (!isWhole) claims.add(difference.kind, words);
    return true;
  });
}

/**
 * Words around the very words that two quotations give differently: what is inside the marks is said once. A judging word there
 * is what is reworded.
 */
const isOfOneQuotation = (
  kind: FindingKind,
  words: readonly Evidence[],
  claims: Claims,
): boolean => {
  const touching = words.filter((piece) => claims.touchQuotation(piece)).length;
  return kind === 'wording' ? touching > 0 : touching > 1 && touching === words.length;
};

const WHOLE_STATEMENTS: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved']);

/** What these set against something on the other side is not also left out there. */
const SPOKEN_FOR: ReadonlySet<FindingKind> = new Set([
  'quote',
  'attribution',
  'contradiction',
  'certainty',
]);

/** Whether a kind gives way to earlier evidence of another. */
function yields(asked: FindingKind, earlier: FindingKind, evidence: Evidence): boolean {
  if (WHOLE_STATEMENTS.has(asked)) return SPOKEN_FOR.has(earlier);
  return !(FACTS.has(asked) && earlier === 'quote' && rangeLength(evidence) > LONG_QUOTATION);
}

/** Words that earlier differences spoke of. */
class Claims {
  private readonly byBucket = new Map<
    string,
    { readonly kind: FindingKind; readonly piece: Evidence }[]
  >();

  /** Whether words that a difference of some kind shows are spoken for. */
  holds(piece: Evidence, asked: FindingKind): boolean {
    return (this.byBucket.get(bucketOf(piece)) ?? []).some(
      ({ kind, piece: other }) =>
        yields(asked, kind, other) &&
        overlapLength(piece, other) >= SAME_THING * rangeLength(piece),
    );
  }

  /** Whether words share any with those exchanged inside quotation marks. */
  touchQuotation(piece: Evidence): boolean {
    return (this.byBucket.get(bucketOf(piece)) ?? []).some(
      ({ kind, piece: other }) =>
        kind === 'quote' && rangeLength(other) <= LONG_QUOTATION && overlapLength(piece, other) > 0,
    );
  }

  add(kind: FindingKind, words: readonly Evidence[]): void {
    for (const piece of words)
      for (const bucket of bucketsOf(piece))
        this.byBucket.set(bucket, [...(this.byBucket.get(bucket) ?? []), { kind, piece }]);
  }
}

/** Evidence is looked up by stretches of this many code units, so that the work stays linear in the findings. */
const BUCKET = 512;

const bucketOf = (piece: Evidence): string =>
  `${piece.article}${Math.floor((piece.start + piece.end) / 2 / BUCKET)}`;

function bucketsOf(piece: Evidence): readonly string[] {
  const first = Math.floor(piece.start / BUCKET);
  const last = Math.floor(piece.end / BUCKET);
  return Array.from({ length: last - first + 1 }, (_, at) => `${piece.article}${first + at}`);
}
