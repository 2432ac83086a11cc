import type { TextRange } from '../../text/text-range.ts';

/** A date or time as far as an article says it. Null where it says nothing. */
export interface DateValue extends TextRange {
  readonly type: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  readonly season: string | null;
  /** Only has a date once the day of writing is known ("last month"), and that day is not known. */
  readonly isOpen: boolean;
  /** The words, folded: what is compared where there is no date. */
  readonly words: string;
}
