import { isFunctionWord } from './function-words.ts';
import type { Telling } from './story.ts';
import type { Word } from './words.ts';

/** A shorter sentence ("He added.") says nothing that could be missed. */
const MIN_CONTENT_WORDS = 3;

/**
 * How likely a reader is to miss a sentence that another article lacks, 0 to 1: names, numbers and quotations weigh, and
 * so does length. Null where the sentence is no statement of the story (titles, headings, captions, a few filler words).
 */
export function passageWeight(telling: Telling, number: number): number | null {
  const sentence = telling.sentences[number];
  const words = telling.words[number] ?? [];
  if (sentence === undefined || NO_STATEMENT.has(sentence.kind)) return null;
  const content = words.filter((word) => !isFunctionWord(word.folded));
  if (content.length < MIN_CONTENT_WORDS) return null;
  const text = telling.article.text.slice(sentence.start, sentence.end);
  return statementWeight(content, words, text);
}

const NO_STATEMENT: ReadonlySet<string> = new Set(['title', 'heading', 'caption']);

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
