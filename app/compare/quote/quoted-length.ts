import type { WordAlignment } from '../align-words.ts';
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import type { Partner } from './match-quotes.ts';
import { isContent, type QuotedSide, quotedRun } from './quoted-side.ts';

/** So many words more are a difference even if none is of content: "If I could give you more, I would". */
const SEVERAL = 3;

/** Two quotations of one utterance, of which one begins earlier or ends later: the shorter one, and what it lacks. */
export function lengthDifference(
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
    words.length >= SEVERAL || words.some((word) => isContent(side.side, word));
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
