import { type Article, articleSentences, rangeText, tokenize } from '../../../app/index.ts';

/** Words and numbers of the article proper; what was left out does not count. */
export const countWords = (article: Article): number =>
  articleSentences(article).reduce(
    (count, sentence) => count + wordsIn(rangeText(article.text, sentence)),
    0,
  );

const wordsIn = (words: string): number =>
  tokenize(words).filter(({ kind }) => kind === 'word' || kind === 'number').length;
