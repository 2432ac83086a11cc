import { once } from '../once.ts';
import type { Side, Telling } from '../story.ts';
import type { DateValue } from './date-value.ts';
import { findDates } from './find-dates.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

export type Value = Quantity | DateValue;

/** The values of an article by sentence number, read once. A number inside a date is part of the date. */
export const valuesOf: (telling: Telling) => readonly (readonly Value[])[] = once(
  ({ article, sentences }) =>
    sentences.map((sentence) => {
      const dates = findDates(article.text, sentence, article.published);
      const quantities = findQuantities(article.text, sentence).filter(
        ({ bare }) => !dates.some((date) => date.start < bare.end && bare.start < date.end),
      );
      return [...dates, ...quantities].sort((one, other) => one.start - other.start);
    }),
);

/** The values of the sentences of one end of a link, in text order. */
export const valuesOfSide = ({ telling, sentences }: Side): readonly Value[] =>
  sentences.flatMap((number) => valuesOf(telling)[number] ?? []);
