import type { TextRange } from '../../text/text-range.ts';

/** What a date or time can say. Null where it says nothing. */
export interface DateParts {
  /** The 1990s are 199. A year has a decade too, but says more. */
  readonly decade: number | null;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Weeks from Monday, counted from a fixed one: "last week", and the week of every whole date. */
  readonly week: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly hour: number | null;
  /** Where the hand stands, 0 to 11, if nothing says which half of the day it is; whoever gives the hour says it too. */
  readonly clock: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  readonly season: string | null;
  /** Evening and night are told apart by few writers, so they are one. */
  readonly dayPart: 'morning' | 'noon' | 'afternoon' | 'night' | null;
}

export const NO_DATE_PARTS: DateParts = {
  decade: null,
  year: null,
  month: null,
  day: null,
  week: null,
  weekday: null,
  hour: null,
  clock: null,
  minute: null,
  second: null,
  season: null,
  dayPart: null,
};

/** Hours the hand of a clock goes through before it stands there again. */
export const HOURS_OF_CLOCK = 12;

/** A date or time as far as an article says it. */
export interface DateValue extends TextRange, DateParts {
  readonly type: 'date';
  /**
   * Only has a date once the day of writing is known ("last month"), and that day is not known: the parts are then those
   * of a day of writing of our own, good for comparing such dates with each other and with no other.
   */
  readonly isOpen: boolean;
  /** The words, folded: what is compared where there is no date. */
  readonly words: string;
}
