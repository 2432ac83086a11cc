import { countWords, endsLikeSentence } from './block-shape.ts';
import { foldLine, labelLength, mentions } from './furniture-words.ts';

/** The heading of a log of changes has no more words. */
const MAX_HEADING_WORDS = 7;
/** Between the word that says that something was changed and the change stands no more than a date. */
const COLON_SOON = /^[^:.!?]{1,60}[:–—]\s/u;

/** Whether a line stands above the list of what was changed in an article after it was published. */
export const headsAmendments = (text: string): boolean =>
  countWords(text) <= MAX_HEADING_WORDS &&
  !endsLikeSentence(text) &&
  labelLength(foldLine(text), 'amendment') > 0;

/** Whether a sentence says what was changed in an article: "Correction, 3 May: ...", or "An earlier version of this article ...". */
export function isAmendment(text: string): boolean {
  if (!endsLikeSentence(text)) return false;
  const line = foldLine(text);
  if (labelLength(line, 'amendment') > 0 && COLON_SOON.test(text)) return true;
  return mentions(line, ['amended'], false);
}
