import type { Comparison } from '../compare/comparison.ts';
import { comparedCells } from '../synopsis/compared-cells.ts';
import type { JudgedCell } from '../synopsis/passage.ts';
import { type Article, articleSentences, type Sentence } from '../text/article.ts';
import { BYTE_ORDER_MARK, renderCsvLine } from './csv-line.ts';
import { MOVED_WORDS, STATE_WORDS, UNCOMPARED } from './kind-words.ts';

/**
 * The passages as comma-separated values, one line each: its title, the reader's where there is one; for every source how it stands to the others, and its exact words.
 * Same conventions as the findings (RFC 4180, CR LF, UTF-8 with a byte order mark, no formulas).
 */
export function renderMatrixCsv(
  comparison: Comparison,
  ownTitles: ReadonlyMap<string, string> = new Map(),
): string {
  const { articles, passages, titles } = comparison;
  const isCompared = comparedCells(comparison);
  const sources = articles.map((article) => ({ article, sentences: articleSentences(article) }));
  const head = articles.flatMap(({ siglum, outlet, file }) => [
    `${siglum} state`,
    `${siglum} ${outlet ?? file.name}`,
  ]);
  const lines = passages.map((passage, at) => [
    String(at + 1),
    ownTitles.get(passage.id) ?? titles[passage.id]?.text ?? '',
    ...sources.flatMap(({ article, sentences }) => {
      const cell = passage.cells[article.siglum];
      if (!cell) return ['', ''];
      const state = isCompared(passage, article.siglum) ? stateOf(cell) : UNCOMPARED;
      return [state, wordsOf(article, sentences, cell)];
    }),
  ]);
  return BYTE_ORDER_MARK + [['passage', 'title', ...head], ...lines].map(renderCsvLine).join('');
}

const stateOf = ({ state, moved }: JudgedCell): string =>
  moved ? `${STATE_WORDS[state].word}, ${MOVED_WORDS.word}` : STATE_WORDS[state].word;

function wordsOf(
  { text }: Article,
  sentences: readonly Sentence[],
  { sentences: numbers }: JudgedCell,
): string {
  const first = sentences[numbers[0] ?? -1];
  const last = sentences[numbers.at(-1) ?? -1];
  return first && last ? text.slice(first.start, last.end) : '';
}
