import { alignWords, type WordAlignment, type WordGap } from '../align-words.ts';
import { closenessOf } from '../close-pairs.ts';
import { evidenceOfSide, evidenceOfWords } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import type { Quote } from './find-quotes.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Two quotations answer each other when this share of the shorter one's content words match. */
const SAME_QUOTE = 0.34;
/** Words are a quotation turned into paraphrase when this share of its content words stand outside marks. */
const PARAPHRASED = 0.5;
/** A shorter quotation says too little for its words elsewhere to be its paraphrase. */
const MIN_PARAPHRASED = 2;

/** Words strewn over a stretch so many times as long as the quotation are no paraphrase of it. */
const MAX_STRETCHED = 2;

/** Quotations of a word or two share nothing with their rewording; then the passages around them must be alike. */
const FRAGMENT_WORDS = 2;
const TOLD_ALIKE = 0.2;

/** One end of a pair with the quotation each of its words is in (-1: none). */
interface QuotedSide {
  readonly side: Side;
  readonly quoteOf: readonly number[];
  readonly quotes: readonly Quote[];
}

/** How the quotations of two linked passages stand to each other. */
export function compareQuotes(pair: LinkedPair, index: QuoteIndex): readonly Relation[] {
  const [a, b] = [quotedSide(pair.a, index), quotedSide(pair.b, index)];
  if (!a.quoteOf.some(isQuoted) && !b.quoteOf.some(isQuoted)) return [];
  const alignment = alignWords(pair.a.words, pair.b.words);
  const partners = matchQuotes(a, b, alignment);
  const inside = alignment.gaps.flatMap((gap) => [
    ...rewordings(a, b, gap, partners, closenessOf(pair) >= TOLD_ALIKE),
    ...partners.flatMap((partner) => insertions(a, b, gap, partner)),
  ]);
  return [
    ...(inside.length > 0 ? [relation('Reworded inside the quotation', 0.85, inside)] : []),
    ...partners.flatMap((partner) => {
      const evidence = lengthDifference(a, b, alignment, partner);
      return evidence.length === 0 ? [] : [relation('Quoted at different length', 0.7, evidence)];
    }),
    ...paraphrases(a, b),
    ...paraphrases(b, a),
  ];
}

const quotedSide = (side: Side, index: QuoteIndex): QuotedSide => ({
  side,
  quoteOf: index.quoteOfWords(side),
  quotes: index.within(side.telling.siglum, side.range),
});

/** Quotations of two linked passages that are one utterance. */
export function matchedQuotes(
  pair: LinkedPair,
  index: QuoteIndex,
): readonly (readonly [Quote, Quote])[] {
  const [a, b] = [quotedSide(pair.a, index), quotedSide(pair.b, index)];
  if (!a.quoteOf.some(isQuoted) || !b.quoteOf.some(isQuoted)) return [];
  return matchQuotes(a, b, alignWords(pair.a.words, pair.b.words)).flatMap(
    (partner): (readonly [Quote, Quote])[] => {
      const [one, other] = [a.quotes[partner.a], b.quotes[partner.b]];
      return one === undefined || other === undefined ? [] : [[one, other]];
    },
  );
}

const isQuoted = (quote: number): boolean => quote >= 0;

interface Partner {
  readonly a: number;
  readonly b: number;
}

const isContent = (side: Side, word: number): boolean =>
  !isFunctionWord(side.words[word]?.folded ?? '');

const contentCount = ({ side, quoteOf }: QuotedSide, quote: number): number =>
  quoteOf.filter((of, word) => of === quote && isContent(side, word)).length;

function matchQuotes(a: QuotedSide, b: QuotedSide, { matches }: WordAlignment): readonly Partner[] {
  const shared = new Map<string, Partner & { count: number }>();
  for (const match of matches) {
    const partner = { a: a.quoteOf[match.a] ?? -1, b: b.quoteOf[match.b] ?? -1 };
    if (!isQuoted(partner.a) || !isQuoted(partner.b) || !isContent(a.side, match.a)) continue;
    const key = `${partner.a} ${partner.b}`;
    shared.set(key, { ...partner, count: (shared.get(key)?.count ?? 0) + 1 });
  }
  return [...shared.values()].filter(({ a: inA, b: inB, count }) => {
    const shorter = Math.min(contentCount(a, inA), contentCount(b, inB));
    return count >= SAME_QUOTE * shorter;
  });
}

/** Reworded inside the marks: unanswered words in a quotation where the other side has unanswered quoted words too. */
function rewordings(
  a: QuotedSide,
  b: QuotedSide,
  gap: WordGap,
  partners: readonly Partner[],
  isAlike: boolean,
): readonly Evidence[] {
  const inA = quotedRun(a, gap.aStart, gap.aEnd);
  const inB = quotedRun(b, gap.bStart, gap.bEnd);
  if (inA === null || inB === null) return [];
  const isOneUtterance = partners.some(
    (partner) => partner.a === a.quoteOf[inA.start] && partner.b === b.quoteOf[inB.start],
  );
  if (!isOneUtterance) return isAlike ? rewordedFragments(a, inA, b, inB) : [];
  const [fromA, fromB] = [trimTo(inA, inB, gap.aStart), trimTo(inB, inA, gap.bStart)];
  return [
    evidenceOfSide(a.side, fromA.start, fromA.end),
    evidenceOfSide(b.side, fromB.start, fromB.end),
  ].filter((piece) => piece !== null);
}

/** Two fragments in place of each other, "unaware" and "not aware": the one's form in the other where it has one. */
function rewordedFragments(a: QuotedSide, inA: Run, b: QuotedSide, inB: Run): readonly Evidence[] {
  const [lengthA, lengthB] = [inA.end - inA.start, inB.end - inB.start];
  const isFragment = Math.min(lengthA, lengthB) <= FRAGMENT_WORDS;
  if (!isFragment) return [];
  const [kinB, kinA] = [kinOf(a, inA, b), kinOf(b, inB, a)];
  const [fromA, fromB] = kinB !== null ? [inA, kinB] : kinA !== null ? [kinA, inB] : [inA, inB];
  if (kinA === null && kinB === null && Math.max(lengthA, lengthB) > MAX_INSTEAD) return [];
  return [
    evidenceOfSide(a.side, fromA.start, fromA.end),
    evidenceOfSide(b.side, fromB.start, fromB.end),
  ].filter((piece) => piece !== null);
}

/** A longer stretch does not stand for a word or two. */
const MAX_INSTEAD = 4;
/** Shorter endings are shared by chance: "unable" and "able" are kin, "uneven" and "even" too, "undo" and "do" are not. */
const MIN_KIN = 4;

/** Where the other side quotes what a fragment of one word has with "un-" or "in-", with the "not" before it. */
function kinOf(
  own: QuotedSide,
  { start, end }: Run,
  other: QuotedSide,
): { readonly start: number; readonly end: number } | null {
  const fragment = own.side.words[start]?.folded ?? '';
  if (end - start !== 1) return null;
  const at = other.side.words.findIndex(
    ({ folded }, word) =>
      isQuoted(other.quoteOf[word] ?? -1) &&
      folded.length >= MIN_KIN &&
      folded !== fragment &&
      (fragment === `un${folded}` || fragment === `in${folded}` || fragment === `im${folded}`),
  );
  if (at < 0) return null;
  const isNegated = other.side.words[at - 1]?.folded === 'not';
  return { start: isNegated ? at - 1 : at, end: at + 1 };
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Whether unquoted words of the gap stand before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The words of a gap that are quoted, where any are. */
function quotedRun({ quoteOf }: QuotedSide, start: number, end: number): Run | null {
  let [from, to] = [start, end];
  while (from < to && !isQuoted(quoteOf[from] ?? -1)) from++;
  while (to > from && !isQuoted(quoteOf[to - 1] ?? -1)) to--;
  return from === to ? null : { start: from, end: to, cutBefore: from > start, cutAfter: to < end };
}

/** Where the other quotation begins (or ends) inside the gap, only as many words of this one answer it. */
function trimTo(run: Run, other: Run, gapStart: number): Run {
  const length = Math.max(1, other.end - other.start);
  if (run.start < gapStart || run.end - run.start <= length) return run;
  if (other.cutBefore && !other.cutAfter) return { ...run, start: run.end - length };
  if (other.cutAfter && !other.cutBefore) return { ...run, end: run.start + length };
  return run;
}

/** Words that one side has more or less of inside two quotations that answer each other. */
function insertions(
  a: QuotedSide,
  b: QuotedSide,
  gap: WordGap,
  partner: Partner,
): readonly Evidence[] {
  const isEmptyA = gap.aStart === gap.aEnd;
  const isEmptyB = gap.bStart === gap.bEnd;
  if (isEmptyA === isEmptyB) return [];
  const isInside = isEmptyA
    ? inQuote(b, gap.bStart, gap.bEnd, partner.b)
    : inQuote(a, gap.aStart, gap.aEnd, partner.a);
  if (!isInside || !touches(a, gap.aStart, partner.a) || !touches(b, gap.bStart, partner.b))
    return [];
  return gapEvidence(a.side, gap.aStart, gap.aEnd, b.side, gap.bStart, gap.bEnd);
}

/** Two quotations of one utterance, of which one begins earlier or ends later: the shorter one, and what it lacks. */
function lengthDifference(
  a: QuotedSide,
  b: QuotedSide,
  { matches, gaps }: WordAlignment,
  partner: Partner,
): readonly Evidence[] {
  const extraA = extraWords(
    a,
    partner.a,
    gaps.map(({ aStart, aEnd, bStart, bEnd }) => ({
      start: aStart,
      end: aEnd,
      isAnswered: quotedRun(b, bStart, bEnd) !== null,
    })),
  );
  const extraB = extraWords(
    b,
    partner.b,
    gaps.map(({ aStart, aEnd, bStart, bEnd }) => ({
      start: bStart,
      end: bEnd,
      isAnswered: quotedRun(a, aStart, aEnd) !== null,
    })),
  );
  for (const match of matches) {
    const [inA, inB] = [a.quoteOf[match.a] === partner.a, b.quoteOf[match.b] === partner.b];
    if (inA !== inB) (inA ? extraA : extraB).push(inA ? match.a : match.b);
  }
  // Where marks never close nobody knows how long the quotation is.
  if (a.quotes[partner.a]?.closed !== true || b.quotes[partner.b]?.closed !== true) return [];
  const isExtra = (side: QuotedSide, words: readonly number[]): boolean =>
    words.filter((word) => isContent(side.side, word)).length > 0;
  const [longA, longB] = [isExtra(a, extraA), isExtra(b, extraB)];
  if (!longA && !longB) return [];
  return [
    spanEvidence(a, longA ? extraA : null, partner.a),
    spanEvidence(b, longB ? extraB : null, partner.b),
  ].filter((piece) => piece !== null);
}

/** Unanswered words at the beginning or end of a quotation, where the other one has not begun or is over. */
function extraWords(
  { quoteOf }: QuotedSide,
  quote: number,
  gaps: readonly { readonly start: number; readonly end: number; readonly isAnswered: boolean }[],
): number[] {
  const first = quoteOf.indexOf(quote);
  const last = quoteOf.lastIndexOf(quote);
  return gaps.flatMap(({ start, end, isAnswered }) => {
    const isAtEdge = start <= first || end > last;
    if (isAnswered || !isAtEdge) return [];
    return Array.from({ length: end - start }, (_, at) => start + at).filter(
      (word) => quoteOf[word] === quote,
    );
  });
}

/** The extra words from first to last, or the whole quotation where it has none. */
function spanEvidence(
  { side, quoteOf }: QuotedSide,
  words: readonly number[] | null,
  quote: number,
): Evidence | null {
  if (words !== null) return evidenceOfSide(side, Math.min(...words), Math.max(...words) + 1);
  return evidenceOfSide(side, quoteOf.indexOf(quote), quoteOf.lastIndexOf(quote) + 1);
}

const inQuote = ({ quoteOf }: QuotedSide, start: number, end: number, quote: number): boolean =>
  end > start && quoteOf.slice(start, end).some((of) => of === quote);

/** Whether a gap lies inside the quotation: a word of it stands before and after. */
const touches = ({ quoteOf }: QuotedSide, start: number, quote: number): boolean =>
  quoteOf[start] === quote && quoteOf[start - 1] === quote;

/** The words of a gap on both sides, with their neighbours, since one side has none. */
const gapEvidence = (
  a: Side,
  aStart: number,
  aEnd: number,
  b: Side,
  bStart: number,
  bEnd: number,
): readonly Evidence[] =>
  [
    evidenceOfSide(a, Math.max(0, aStart - 1), aEnd + 1),
    evidenceOfSide(b, Math.max(0, bStart - 1), bEnd + 1),
  ].filter((piece) => piece !== null);

/** Quotations whose words stand in the other article without marks, before or after whatever else is said. */
function paraphrases(from: QuotedSide, to: QuotedSide): readonly Relation[] {
  if (isToldWordForWord(from.side, to.side) && hasMarks(to.side)) return [];
  const quotes = new Set(from.quoteOf.filter(isQuoted));
  return [...quotes].flatMap((quote) => {
    const words = from.side.words.filter((_, word) => from.quoteOf[word] === quote);
    const content = contentCount(from, quote);
    if (isQuotedToo(words, to)) return [];
    const outside = alignWords(words, to.side.words)
      .matches.filter(
        (match) =>
          !isFunctionWord(words[match.a]?.folded ?? '') && !isQuoted(to.quoteOf[match.b] ?? -1),
      )
      .map((match) => match.b);
    if (outside.length < Math.max(MIN_PARAPHRASED, PARAPHRASED * content)) return [];
    if (Math.max(...outside) - Math.min(...outside) > MAX_STRETCHED * words.length) return [];
    const quoted = evidenceOfWords(from.side.telling, words);
    const paraphrase = evidenceOfSide(to.side, Math.min(...outside), Math.max(...outside) + 1);
    if (quoted === null || paraphrase === null) return [];
    return [relation('Quoted in one, paraphrased in the other', 0.7, [quoted, paraphrase])];
  });
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

/** Whether the other side has half of the content words inside marks of its own: then it quotes, and paraphrases besides. */
function isQuotedToo(words: readonly Word[], to: QuotedSide): boolean {
  const stems = new Set(
    to.side.words.filter((_, at) => isQuoted(to.quoteOf[at] ?? -1)).map(({ stem }) => stem),
  );
  const content = words.filter(({ folded }) => !isFunctionWord(folded));
  return content.filter(({ stem }) => stems.has(stem)).length >= PARAPHRASED * content.length;
}

const relation = (label: string, score: number, evidence: readonly Evidence[]): Relation => ({
  kind: 'quote',
  label,
  score,
  agrees: false,
  evidence,
});
