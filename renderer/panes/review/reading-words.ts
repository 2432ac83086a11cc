import { type Article, evidenceWords, type Finding } from '../../../app/index.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';

/** The differing words of a finding, each once, in order of the sources; a gap is named. */
export const readingWords = (
  { evidence }: Finding,
  articles: readonly Article[],
): readonly string[] => [
  ...new Set(evidence.map((one) => evidenceWords(articles, one) || REVIEW_TEXT.absentReading)),
];
