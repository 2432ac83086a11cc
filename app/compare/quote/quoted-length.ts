import type { WordAlignment } from '../align-words.ts';
import { evidenceAt, evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import type { Partner } from './match-quotes.ts';
import { isContent, isQuotedToo, type QuotedSide, quotedRun } from './quoted-side.ts';

/** So many words more are a difference even if none is of content: "If I could give you more, I would". */
const SEVERAL = 3;

/**
 * Two quotations of one utterance, of which one begins earlier or ends later: the shorter one, and what it lacks. Of one that is
 * also reworded the words are shown already: then it is the place where it lacks something.
 */
export function lengthDifference(
  a: QuotedSide,
  b: QuotedSide,
  { matches, gaps }: WordAlignment,
  partner: Partner,
  isReworded: boolean,
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
  // What is quoted on the other side too is not left out there: the speaker may stand between its parts.
  const isExtra = ({ side }: QuotedSide, words: readonly number[], other: QuotedSide): boolean => {
    if (!words.some((word) => isContent(side, word))) return words.length >= SEVERAL;
    const extra = words.flatMap((word) => side.words[word] ?? []);
    return !isQuotedToo(extra, other);
  };
  const [longA, longB] = [isExtra(a, extraA, b), isExtra(b, extraB, a)];
  if (!longA && !longB) return [];
  // Fewer words than that at the edge of what is reworded are part of the rewording, if they are no sentence.
  const isOnOneSide = extraA.length === 0 || extraB.length === 0;
  const isMuch =
    extraA.length + extraB.length >= SEVERAL || isSentence(a, extraA) || isSentence(b, extraB);
  const isCut = isReworded && isOnOneSide && isMuch;
  const shorter = (side: QuotedSide, quote: number, isCutAtStart: boolean): Evidence | null =>
    isCut ? edgeOf(side, quote, isCutAtStart) : wholeOf(side, quote);
  return [
    longA ? spanOf(a, extraA) : shorter(a, partner.a, beginsWith(b, partner.b, extraB)),
    longB ? spanOf(b, extraB) : shorter(b, partner.b, beginsWith(a, partner.a, extraA)),
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

/** Whether some words of a quotation are parted from its others as a sentence: "… turned red. Children cried." */
function isSentence(
  { side: { telling, words }, quoteOf }: QuotedSide,
  some: readonly number[],
): boolean {
  const [first, last] = [Math.min(...some), Math.max(...some)];
  const isAfter = quoteOf[first] === quoteOf[first - 1];
  const [before, after] = isAfter
    ? [words[first - 1], words[first]]
    : [words[last], words[last + 1]];
  if (before === undefined || after === undefined) return false;
  return SENTENCE_END.test(telling.article.text.slice(before.end, after.start));
}

const SENTENCE_END = /[.!?…]/;

const beginsWith = ({ quoteOf }: QuotedSide, quote: number, words: readonly number[]): boolean =>
  words.includes(quoteOf.indexOf(quote));

/** Words from the first to the last of some. */
const spanOf = ({ side }: QuotedSide, words: readonly number[]): Evidence | null =>
  evidenceOfSide(side, Math.min(...words), Math.max(...words) + 1);

const wholeOf = ({ side, quoteOf }: QuotedSide, quote: number): Evidence | null =>
  evidenceOfSide(side, quoteOf.indexOf(quote), quoteOf.lastIndexOf(quote) + 1);

/** The empty place where a quotation begins or ends. */
function edgeOf({ side, quoteOf }: QuotedSide, quote: number, isStart: boolean): Evidence | null {
  const word = side.words[isStart ? quoteOf.indexOf(quote) : quoteOf.lastIndexOf(quote)];
  if (word === undefined) return null;
  const place = isStart ? word.start : word.end;
  return evidenceAt(side.telling, { start: place, end: place });
}
