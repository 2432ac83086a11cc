import * as v from 'valibot';
import { SIGLA } from '../text/article.ts';

/** An id as the library can keep it: without a slash or white space, and not endless. */
export const ID = String.raw`[^/\s]{1,200}`;
export const id = v.pipe(v.string(), v.regex(new RegExp(`^${ID}$`)));
export const moment = v.pipe(v.string(), v.maxLength(40));
export const siglum = v.picklist(SIGLA);
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

export const position = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'the range ends before it starts'),
);
