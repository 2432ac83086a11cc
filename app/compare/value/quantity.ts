import type { TextRange } from '../../text/text-range.ts';

export type Qualifier = 'about' | 'at least' | 'at most';

/** A number with what it counts or measures, as an article gives it: "about 38,000 vehicles", "14 mm", "5 to 7 %". */
export interface Quantity extends TextRange {
  readonly type: 'quantity';
  /** Equal to `high` where the article gives one number. */
  readonly low: number;
  readonly high: number;
  /** The unit's name in the word list ("km", "usd", "percent"); null for a bare count. */
  readonly unit: string | null;
  /** What the unit measures ("length"); values of one dimension can be converted. Null for a bare count. */
  readonly dimension: string | null;
  /** One of the unit in the base unit of its dimension. */
  readonly factor: number;
  readonly qualifier: Qualifier | null;
  /** "third", "5th": a place in an order, never compared with a count. */
  readonly ordinal: boolean;
  /** The smallest step the spelling can tell apart: 100000 for "1.5 million", 1 for "1,483". */
  readonly step: number;
  /** Number and unit without the qualifier. */
  readonly bare: TextRange;
}
