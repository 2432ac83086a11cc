import { alignWords, type WordAlignment } from '../align-words.ts';
import { evidenceAt, evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Two quotations answer each other when this share of the shorter one's content words match. */
const SAME_QUOTE = 0.34;
/** Words are a quotation turned into paraphrase when this share of its content words stand outside marks. */
const PARAPHRASED = 0.6;
/** A shorter quotation says too little for its words elsewhere to be its paraphrase. */
const MIN_PARAPHRASED = 2;

/** One end of a pair with the quotation each of its words is in (-1: none). */
interface QuotedSide {
  readonly side: Side;
  readonly quoteOf: readonly number[];
}

/** How the quotations of two linked passages stand to each other. */
export function compareQuotes(pair: LinkedPair, index: QuoteIndex): readonly Relation[] {
  const a = { side: pair.a, quoteOf: index.quoteOfWords(pair.a) };
  const b = { side: pair.b, quoteOf: index.quoteOfWords(pair.b) };
  if (!a.quoteOf.some(isQuoted) && !b.quoteOf.some(isQuoted)) return [];
  const alignment = alignWords(pair.a.words, pair.b.words);
  const partners = matchQuotes(a, b, alignment);
  return [
    ...partners.flatMap((partner) => compareMatched(a, b, alignment, partner)),
    ...paraphrases(
      a,
      b,
      alignment.matches.map(({ a: from, b: to }) => ({ from, to })),
    ),
    ...paraphrases(
      b,
      a,
      alignment.matches.map(({ a: to, b: from }) => ({ from, to })),
    ),
  ];
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

/** Reworded inside the marks, and words that stand inside the marks of one side only. */
function compareMatched(
  a: QuotedSide,
  b: QuotedSide,
  { gaps, matches }: WordAlignment,
  partner: Partner,
): readonly Relation[] {
  const reworded: Evidence[] = [];
  const cut: Evidence[] = [];
  for (const gap of gaps) {
    const inA = inQuote(a, gap.aStart, gap.aEnd, partner.a);
    const inB = inQuote(b, gap.bStart, gap.bEnd, partner.b);
    if (!inA && !inB) continue;
    const betweenBoth = touches(a, gap.aStart, partner.a) && touches(b, gap.bStart, partner.b);
    const pieces = gapEvidence(a.side, gap.aStart, gap.aEnd, b.side, gap.bStart, gap.bEnd);
    (betweenBoth ? reworded : cut).push(...pieces);
  }
  for (const match of matches) {
    const leaves = (a.quoteOf[match.a] === partner.a) !== (b.quoteOf[match.b] === partner.b);
    if (leaves && isContent(a.side, match.a))
      cut.push(...wordEvidence(a.side, match.a), ...wordEvidence(b.side, match.b));
  }
  return [
    ...(reworded.length > 0 ? [relation('Reworded inside the quotation', 0.85, reworded)] : []),
    ...(cut.length > 0 ? [relation('Quoted at different length', 0.7, cut)] : []),
  ];
}

const wordEvidence = (side: Side, word: number): readonly Evidence[] => {
  const piece = evidenceOfSide(side, word, word + 1);
  return piece === null ? [] : [piece];
};

const inQuote = ({ quoteOf }: QuotedSide, start: number, end: number, quote: number): boolean =>
  end > start && quoteOf.slice(start, end).some((of) => of === quote);

/** Whether a gap lies inside the quotation: a word of it stands before and after. */
const touches = ({ quoteOf }: QuotedSide, start: number, quote: number): boolean =>
  quoteOf[start] === quote || quoteOf[start - 1] === quote;

/** The words of a gap on both sides; where one side has none, both with their neighbours, so that there is something to see. */
function gapEvidence(
  a: Side,
  aStart: number,
  aEnd: number,
  b: Side,
  bStart: number,
  bEnd: number,
): readonly Evidence[] {
  const widen = aStart === aEnd || bStart === bEnd ? 1 : 0;
  return [
    evidenceOfSide(a, Math.max(0, aStart - widen), aEnd + widen),
    evidenceOfSide(b, Math.max(0, bStart - widen), bEnd + widen),
  ].filter((piece) => piece !== null);
}

/** Quotations whose words stand in the other article without marks. */
function paraphrases(
  from: QuotedSide,
  to: QuotedSide,
  matches: readonly { readonly from: number; readonly to: number }[],
): readonly Relation[] {
  const quotes = new Set(from.quoteOf.filter(isQuoted));
  return [...quotes].flatMap((quote) => {
    const content = contentCount(from, quote);
    const own = matches.filter(
      (match) => from.quoteOf[match.from] === quote && isContent(from.side, match.from),
    );
    const outside = own
      .filter((match) => !isQuoted(to.quoteOf[match.to] ?? -1))
      .map((match) => match.to);
    if (content < MIN_PARAPHRASED || outside.length < PARAPHRASED * content) return [];
    const words = from.side.words.filter((_, word) => from.quoteOf[word] === quote);
    const first = words[0];
    const last = words.at(-1);
    const paraphrase = evidenceOfSide(to.side, Math.min(...outside), Math.max(...outside) + 1);
    if (first === undefined || last === undefined || paraphrase === null) return [];
    const quoted = evidenceAt(from.side.telling, { start: first.start, end: last.end });
    return [relation('Quoted in one, paraphrased in the other', 0.7, [quoted, paraphrase])];
  });
}

const relation = (label: string, score: number, evidence: readonly Evidence[]): Relation => ({
  kind: 'quote',
  label,
  score,
  agrees: false,
  evidence,
});
