import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isQuoted, type QuotedSide, type Run } from './quoted-side.ts';

/** Quotations of a word or two share nothing with their rewording; then the passages around them must be alike. */
const FRAGMENT_WORDS = 2;

/** Two fragments in place of each other, "unaware" and "not aware": the one's form in the other where it has one. */
export function rewordedFragments(
  a: QuotedSide,
  inA: Run,
  b: QuotedSide,
  inB: Run,
): readonly Evidence[] {
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
