import type { TextRange } from '../../../app/index.ts';
import { afterHeadingMark } from '../../state/after-heading-mark.ts';

/** As many words of a cell are shown; three lines of a narrow column hold them. */
const MOST_WORDS = 14;
/** Words kept on each side of what differs, so that it can be understood. */
const AROUND = 2;

interface Word extends TextRange {
  readonly kept: boolean;
}

/**
 * The words of a cell that matter: those a difference rests on with a few around them, else its beginning. Verbatim; "…"
 * stands for what is cut.
 */
export function cellWords(text: string, cell: TextRange, differing: readonly TextRange[]): string {
  const range = { ...cell, start: afterHeadingMark(text, cell.start) };
  const words = wordsOf(text, range, differing);
  if (words.length <= MOST_WORDS) return text.slice(range.start, range.end).trim();
  const hits = words.flatMap(({ kept }, at) => (kept ? [at] : []));
  const wanted =
    hits.length === 0
      ? words.slice(0, MOST_WORDS).map((_, at) => at)
      : words.flatMap((_, at) => (hits.some((hit) => Math.abs(hit - at) <= AROUND) ? [at] : []));
  return joined(text, words, wanted);
}

function wordsOf(text: string, range: TextRange, differing: readonly TextRange[]): readonly Word[] {
  const found = text.slice(range.start, range.end).matchAll(/\S+/gu);
  return [...found].map(({ index, 0: word }) => {
    const start = range.start + index;
    const end = start + word.length;
    return { start, end, kept: differing.some((one) => one.start < end && one.end > start) };
  });
}

/** Neighbours stay together as they stand; between the others and at cut ends stands "…". */
function joined(text: string, words: readonly Word[], wanted: readonly number[]): string {
  const pieces: string[] = [];
  let from = wanted[0] ?? 0;
  wanted.forEach((at, order) => {
    if (wanted[order + 1] === at + 1) return;
    pieces.push(text.slice(words[from]?.start ?? 0, words[at]?.end ?? 0));
    from = wanted[order + 1] ?? at;
  });
  const opens = (wanted[0] ?? 0) > 0 ? '… ' : '';
  const closes = (wanted.at(-1) ?? 0) < words.length - 1 ? ' …' : '';
  return `${opens}${pieces.join(' … ')}${closes}`;
}
