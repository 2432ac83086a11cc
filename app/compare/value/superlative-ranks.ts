import { evidenceOfSide } from '../evidence.ts';
import { answeredAround, type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { ordinalOf } from './parse-number.ts';

/** Content words around that both sides must have: one is enough where each side has one superlative of the kind. */
const MIN_ANSWERED = 1;

/** "The largest acquisition in its history" against "the second-largest": another place in one order. */
export function superlativeRanks(pair: LinkedPair): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const [inA, inB] = [ranksIn(fromA.own.words), ranksIn(fromB.own.words)];
  return inA.flatMap((one) => {
    const others = inB.filter(({ order }) => order === one.order);
    const [other] = others;
    if (other === undefined || others.length > 1 || one.rank === other.rank) return [];
    if (inA.filter(({ order }) => order === one.order).length > 1) return [];
    if (!isSpokenOf(fromA, one) || !isSpokenOf(fromB, other)) return [];
    return relate(pair, one, other);
  });
}

function relate({ a, b }: LinkedPair, one: Rank, other: Rank): readonly Relation[] {
  const evidence = [
    evidenceOfSide(a, one.start, one.end),
    evidenceOfSide(b, other.start, other.end),
  ].filter((piece) => piece !== null);
  return evidence.length < 2
    ? []
    : [{ kind: 'value', label: 'Another rank', score: 0.85, agrees: false, evidence }];
}

const isSpokenOf = (view: PairView, { start, end }: Rank): boolean =>
  answeredAround(view, start, end) >= MIN_ANSWERED;

/** A superlative and which place it gives, by word indices `[start, end)`. */
interface Rank {
  readonly start: number;
  readonly end: number;
  /** What is ranked by: "largest" and "biggest" rank by one thing. */
  readonly order: string;
  readonly rank: number;
}

const ranksIn = (words: readonly Word[]): readonly Rank[] =>
  words.flatMap((_, at) => rankAt(words, at) ?? []);

/** The rank that ends with the superlative at a word; null where none stands there, or one of several. */
function rankAt(words: readonly Word[], at: number): Rank | null {
  const parts = (words[at]?.folded ?? '').split('-');
  const order = orderOf(parts.at(-1) ?? '');
  if (order === null || parts.length > 2) return null;
  const own = parts.length === 2 ? ordinalOf(parts[0] ?? '') : null;
  const before = ordinalOf(words[at - 1]?.folded ?? '');
  if (parts.length === 2 && own === null) return null;
  const start = own === null && before !== null ? at - 1 : at;
  if (words[start - 1]?.folded === 'the' && words[start - 2]?.folded === 'of') return null;
  return { start, end: at + 1, order, rank: own ?? before ?? 1 };
}

const SYNONYMS: ReadonlyMap<string, string> = new Map([['biggest', 'largest']]);
const SUPERLATIVE =
  /^(?:(?:larg|bigg|small|high|low|long|short|old|young|deadli|fast|slow|wealthi|rich|poor|tall|deep|strong|heavi|wid|cost|busi|great)est|best|worst)$/;

const orderOf = (word: string): string | null =>
  SUPERLATIVE.test(word) ? (SYNONYMS.get(word) ?? word) : null;
