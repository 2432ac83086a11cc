import {
  type Article,
  blankSigns,
  markupSigns,
  type TextRange,
  wordsShown,
} from '../../../app/index.ts';

/** As many words of a cell are shown; three lines of a narrow column hold them. */
const MOST_WORDS = 14;
/** Words kept on each side of what differs, so that it can be understood. */
const AROUND = 2;

type CellArticle = Pick<Article, 'text' | 'blocks' | 'file'>;

interface Word extends TextRange {
  readonly kept: boolean;
}

/**
 * The words of a cell that matter: those a difference rests on with a few around them, else its beginning. Verbatim but for
 * signs of markup; "…" stands for what is cut.
 */
export function cellWords(
  article: CellArticle,
  range: TextRange,
  differing: readonly TextRange[],
): string {
  const words = wordsOf(blankSigns(article), range, differing);
  if (words.length <= MOST_WORDS)
    return wordsShown(article.text, range, markupSigns(article)).trim();
  const hits = words.flatMap(({ kept }, at) => (kept ? [at] : []));
  const wanted =
    hits.length === 0
      ? words.slice(0, MOST_WORDS).map((_, at) => at)
      : words.flatMap((_, at) => (hits.some((hit) => Math.abs(hit - at) <= AROUND) ? [at] : []));
  return joined(article, words, wanted);
}

function wordsOf(text: string, range: TextRange, differing: readonly TextRange[]): readonly Word[] {
  const found = text.slice(range.start, range.end).matchAll(/\S+/gu);
  return [...found].map(({ index, 0: word }) => {
    const start = range.start + index;
    const end = start + word.length;
    return { start, end, kept: differing.some((one) => one.start < end && one.end > start) };
  });
}

/** Neighbours stay together as they stand; between the others and at cut ends stands "…", which never begins a line at the end. */
function joined(article: CellArticle, words: readonly Word[], wanted: readonly number[]): string {
  const signs = markupSigns(article);
  const pieces: string[] = [];
  let from = wanted[0] ?? 0;
  wanted.forEach((at, order) => {
    if (wanted[order + 1] === at + 1) return;
    const piece = { start: words[from]?.start ?? 0, end: words[at]?.end ?? 0 };
    pieces.push(wordsShown(article.text, piece, signs));
    from = wanted[order + 1] ?? at;
  });
  const opens = (wanted[0] ?? 0) > 0 ? '… ' : '';
  const closes = (wanted.at(-1) ?? 0) < words.length - 1 ? '\u00a0…' : '';
  return `${opens}${pieces.join(' … ')}${closes}`;
}
