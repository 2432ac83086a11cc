import type { TextRange } from '../text/text-range.ts';
import type { RangeSelector } from './selector.ts';

/**
 * How much text around the words is kept on each side, in UTF-16 code units. 32 is what Hypothesis and Apache Annotator
 * keep: enough to tell repeated phrases apart, short enough to survive edits nearby.
 */
const CONTEXT_LENGTH = 32;

/**
 * Describes a range by its words, by what stands around them and by its place (W3C Web Annotation Data Model,
 * TextQuoteSelector and TextPositionSelector). The surroundings never begin or end inside a surrogate pair.
 * Throws a RangeError for a range that is not one of the text's.
 */
export function describeRange(text: string, { start, end }: TextRange): RangeSelector {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`There is no range ${start} to ${end} in a text of ${text.length}.`);
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Whether a cut here would part the two halves of one character. */
const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
