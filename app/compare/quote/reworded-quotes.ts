import type { WordGap } from '../align-words.ts';
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import { isKnown, knownForms } from '../omission/known-forms.ts';
import type { Side } from '../story.ts';
import type { Partner } from './match-quotes.ts';
import { type QuotedSide, quotedRun, type Run } from './quoted-side.ts';
import { rewordedFragments } from './reworded-fragments.ts';

/** Reworded inside the marks: unanswered words in a quotation where its partner has unanswered quoted words too. */
export function rewordings(
  a: QuotedSide,
  b: QuotedSide,
  gap: WordGap,
  partner: Partner,
): readonly Evidence[] {
  const inA = quotedRun(a, gap.aStart, gap.aEnd);
  const inB = quotedRun(b, gap.bStart, gap.bEnd);
  if (inA === null || inB === null || !isIn(partner, a, inA, b, inB)) return [];
  if (lettersOf(a.side, inA) === lettersOf(b.side, inB) || areCasesOfAName(a, inA, b, inB))
    return [];
  const [fromA, fromB] = [trimTo(inA, inB, gap.aStart), trimTo(inB, inA, gap.bStart)];
  return [
    evidenceOfSide(a.side, fromA.start, fromA.end),
    evidenceOfSide(b.side, fromB.start, fromB.end),
  ].filter((piece) => piece !== null);
}

/** «Чесний вибір» and «Чесного вибору»: a name between marks stands in the case its sentence asks for. */
function areCasesOfAName(a: QuotedSide, inA: Run, b: QuotedSide, inB: Run): boolean {
  if (!isName(a, inA) || !isName(b, inB)) return false;
  const known = knownForms(b.side.words.slice(inB.start, inB.end));
  const words = a.side.words.slice(inA.start, inA.end);
  return words.every((word) => isCyrillic(word.folded) && isKnown(known, word));
}

/** More words between marks are something said. */
const LONGEST_NAME = 3;

function isName({ side, quoteOf }: QuotedSide, { start }: Run): boolean {
  const quote = quoteOf[start] ?? -1;
  const first = quoteOf.indexOf(quote);
  return (
    quoteOf.lastIndexOf(quote) - first < LONGEST_NAME && side.words[first]?.isCapitalised === true
  );
}

/** Quoted words in one place that are of no one utterance: of a word or two, such as "unaware" and "not aware". */
export function rewordedFragmentsIn(
  a: QuotedSide,
  b: QuotedSide,
  gap: WordGap,
  partners: readonly Partner[],
): readonly Evidence[] {
  const inA = quotedRun(a, gap.aStart, gap.aEnd);
  const inB = quotedRun(b, gap.bStart, gap.bEnd);
  if (inA === null || inB === null) return [];
  const isOneUtterance = partners.some((partner) => isIn(partner, a, inA, b, inB));
  return isOneUtterance ? [] : rewordedFragments(a, inA, b, inB);
}

const isIn = (partner: Partner, a: QuotedSide, inA: Run, b: QuotedSide, inB: Run): boolean =>
  partner.a === a.quoteOf[inA.start] && partner.b === b.quoteOf[inB.start];

/** "It ’ s" and "it's", "cease fire" and "cease-fire", "1,095" and "1095" are the same letters and digits. */
const lettersOf = ({ words }: Side, { start, end }: Pick<Run, 'start' | 'end'>): string =>
  words
    .slice(start, end)
    .map(({ folded }) => folded.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');

/** Where the other quotation begins (or ends) inside the gap, only as many words of this one answer it. */
function trimTo(run: Run, other: Run, gapStart: number): Run {
  const length = Math.max(1, other.end - other.start);
  if (run.start < gapStart || run.end - run.start <= length) return run;
  if (other.cutBefore && !other.cutAfter) return { ...run, start: run.end - length };
  if (other.cutAfter && !other.cutBefore) return { ...run, end: run.start + length };
  return run;
}

/** Words that one side has more or less of inside two quotations that answer each other. */
export function insertions(
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
  if (
    lettersOf(a.side, withNeighbours(gap.aStart, gap.aEnd)) ===
    lettersOf(b.side, withNeighbours(gap.bStart, gap.bEnd))
  )
    return [];
  return gapEvidence(a.side, gap.aStart, gap.aEnd, b.side, gap.bStart, gap.bEnd);
}

const inQuote = ({ quoteOf }: QuotedSide, start: number, end: number, quote: number): boolean =>
  end > start && quoteOf.slice(start, end).some((of) => of === quote);

/** Whether a gap lies inside the quotation: a word of it stands before and after. */
const touches = ({ quoteOf }: QuotedSide, start: number, quote: number): boolean =>
  quoteOf[start] === quote && quoteOf[start - 1] === quote;

const withNeighbours = (start: number, end: number): Pick<Run, 'start' | 'end'> => ({
  start: Math.max(0, start - 1),
  end: end + 1,
});

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
