import { alignWords } from '../align-words.ts';
import { evidenceOfSide, evidenceOfWords } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import type { Side } from '../story.ts';
import type { Word } from '../words.ts';
import { quoteRelation } from './quote-relation.ts';
import { contentCount, isQuoted, isQuotedToo, type QuotedSide } from './quoted-side.ts';

/** Words are a quotation turned into paraphrase when this share of its content words stand outside marks. */
const PARAPHRASED = 0.5;
/** A shorter quotation says too little for its words elsewhere to be its paraphrase. */
const MIN_PARAPHRASED = 2;

/** Words strewn over a stretch so many times as long as the quotation are no paraphrase of it. */
const MAX_STRETCHED = 2;

/** Quotations whose words stand in the other article without marks, before or after whatever else is said; where marks never close nobody knows what is quoted. */
export function paraphrases(from: QuotedSide, to: QuotedSide): readonly Relation[] {
  if (isToldWordForWord(from.side, to.side) && hasMarks(to.side)) return [];
  const quotes = new Set(from.quoteOf.filter(isQuoted));
  return [...quotes].flatMap((quote) => {
    const words = from.side.words.filter((_, word) => from.quoteOf[word] === quote);
    const content = contentCount(from, quote);
    if (from.quotes[quote]?.closed === false || isQuotedToo(words, to)) return [];
    const outside = alignWords(words, to.side.words)
      .matches.filter(
        (match) =>
          !isFunctionWord(words[match.a]?.folded ?? '') && !isQuoted(to.quoteOf[match.b] ?? -1),
      )
      .map((match) => match.b);
    if (outside.length < Math.max(MIN_PARAPHRASED, PARAPHRASED * content)) return [];
    if (Math.max(...outside) - Math.min(...outside) > MAX_STRETCHED * words.length) return [];
    if (isLabel(words, to.side)) return [];
    const quoted = evidenceOfWords(from.side.telling, words);
    const paraphrase = evidenceOfSide(to.side, Math.min(...outside), Math.max(...outside) + 1);
    if (quoted === null || paraphrase === null) return [];
    return [quoteRelation('Quoted in one, paraphrased in the other', 0.7, [quoted, paraphrase])];
  });
}

/** A few words in marks that the other side has just so without: a name or a term, whose marks are a matter of form. */
const LABEL_WORDS = 3;

function isLabel(words: readonly Word[], { words: others }: Side): boolean {
  const joined = (all: readonly Word[]): string => ` ${all.map(({ folded }) => folded).join(' ')} `;
  return words.length <= LABEL_WORDS && joined(others).includes(joined(words));
}

/** Where the same words have marks of their own, set otherwise or left open, the marks are a matter of form. */
const isToldWordForWord = (one: Side, other: Side): boolean =>
  one.words.length === other.words.length &&
  one.words.every(({ folded }, at) => folded === other.words[at]?.folded);

function hasMarks({ telling: { article }, range }: Side): boolean {
  const block = article.blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  return /["“”«»„‚‘」』]/u.test(
    article.text.slice(block?.start ?? range.start, block?.end ?? range.end),
  );
}
