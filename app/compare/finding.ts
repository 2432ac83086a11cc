import type { Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';

/** What a difference is about. Closed; the order is the order of the design's kind chips. */
export type FindingKind =
  | 'contradiction'
  | 'value'
  | 'name'
  | 'quote'
  | 'attribution'
  | 'certainty'
  | 'wording'
  | 'absent'
  | 'only-here'
  | 'moved'
  | 'form';

/** Kinds that say nothing of whether two cells tell the same. */
const NO_DIFFERENCE: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved', 'form']);

/** Whether findings of a kind say that two cells do not tell the same. */
export const partsCells = (kind: FindingKind): boolean => !NO_DIFFERENCE.has(kind);

export const FINDING_KINDS: readonly FindingKind[] = [
  'contradiction',
  'value',
  'name',
  'quote',
  'attribution',
  'certainty',
  'wording',
  'absent',
  'only-here',
  'moved',
  'form',
];

/** Words of one article that prove a finding, verbatim. An empty range is a gap: nothing stands here. */
export interface Evidence extends TextRange {
  readonly article: Siglum;
  readonly text: string;
}

export type VerdictState = 'confirmed' | 'dismissed' | 'second-look';

/** What a person said of a finding. */
export interface Verdict {
  readonly state: VerdictState;
  readonly reason: string | null;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** A difference as one kind's finder reports it, before it has a name. */
export interface FoundDifference {
  readonly kind: FindingKind;
  /** One plain sentence: "14 millimetres in A, 14 centimetres in B". */
  readonly summary: string;
  /** The measured chance, 0 to 1, that a careful reader would write this down. */
  readonly score: number;
  /** From every article that speaks of the thing, agreeing ones included; in order of siglum, then of place. */
  readonly evidence: readonly Evidence[];
}

/** One typed difference about one thing. An issue until a person gives a verdict. */
export interface Finding extends FoundDifference {
  /** Made from kind and evidence words, so that it survives a new run. */
  readonly id: string;
  readonly provenance: 'auto' | 'manual';
  /** The machine's kind, where a reader changed it. */
  readonly kindWas: FindingKind | null;
  readonly verdict: Verdict | null;
}
