import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { isSummary } from './is-summary.ts';
import { contentOf } from './known-forms.ts';

/** A sentence with fewer content words ("He added.") says nothing that could be missed ... */
const MIN_CONTENT_WORDS = 2;
/** ... and with no more than these it takes a whole sentence to say something ("The crash is still under investigation."). */
const MIN_WORDS = 5;

/**
 * How likely a reader is to miss a sentence that another article lacks, 0 to 1: names, numbers and quotations weigh, and
 * so does length. Null where the sentence is no statement of its own: a caption, a few filler words, a headline or
 * lead that sums up what the article itself tells.
 */
export function passageWeight(telling: Telling, number: number): number | null {
  const sentence = telling.sentences[number];
  const words = telling.words[number] ?? [];
  if (sentence === undefined || sentence.kind === 'caption' || isSummary(telling, number))
    return null;
  const content = contentOf(words);
  if (content.length < MIN_CONTENT_WORDS || words.length < MIN_WORDS) return null;
  const text = telling.article.text.slice(sentence.start, sentence.end);
  return statementWeight(content, words, text);
}

export function statementWeight(
  content: readonly Word[],
  words: readonly Word[],
  text: string,
): number {
  const hasNumber = words.some(({ isNumber }) => isNumber);
  const names = words.slice(1).filter(({ isCapitalised }) => isCapitalised).length;
  const hasQuote = /["“”«»„]/u.test(text);
  const length = Math.min(content.length, 20) / 20;
  return (
    0.55 + 0.15 * length + (hasNumber ? 0.1 : 0) + Math.min(names, 3) * 0.03 + (hasQuote ? 0.06 : 0)
  );
}
