import { isNegator } from '../contradiction/negators.ts';
import type { Word } from '../words.ts';

/** As many words a title has at most. */
const MOST_WORDS = 6;
/** One word alone seldom says what a passage is about. */
const FEWEST_WORDS = 2;
/** What a further word costs, as a share of the heaviest word of the row: it must bring more than that. */
const COST = 0.3;
/** A word that begins or ends a title is at least this share of the heaviest. */
const HOLDS = 0.25;
/** What the first clause of a passage gains, as the same share: who says it, and when, tends to follow. */
const FIRST = 0.35;
/** What a number with at most one word beside it costs, as the same share: it is a date, or counts something. */
const BARE = 1.5;
/** What two words alone cost: they name a thing, and say nothing of it. */
const NAMES_ONLY = 0.7;
/** From as many words on a clause says something by itself; shorter ones are names and asides. */
const SAYS_SOMETHING = 3;
/** So many words before and after a stretch nothing may deny it: left out, it would turn the title into its opposite. */
const DENIAL_REACH = { before: 3, after: 2 };

interface Phrase {
  readonly words: readonly Word[];
  readonly score: number;
}

/**
 * The stretch of one clause, up to six words, whose words weigh most for their number; the first of equals. A whole clause
 * is preferred, and what says something to a date or the name of a thing. Any other stretch begins and ends with words that
 * say something, leaves out no "not" beside it, and parts neither a number from what it counts nor the words of a name.
 * None where there are no words. Linear in the words.
 */
export function choosePhrase(
  clauses: readonly (readonly Word[])[],
  weightOf: (word: Word) => number,
  isNamed: (word: Word) => boolean,
): readonly Word[] {
  // A word stands in up to six stretches for each of six beginnings: it is weighed once.
  const weights = new Map(clauses.flat().map((word) => [word, weightOf(word)]));
  const heaviest = Math.max(0, ...weights.values());
  const weighed = (word: Word): number => weights.get(word) ?? 0;
  let best: Phrase | null = null;
  for (const [at, clause] of clauses.entries()) {
    const lead = at === 0 ? heaviest * FIRST : 0;
    for (const { words, score } of phrasesIn(clause, weighed, isNamed, heaviest))
      if (best === null || score + lead > best.score) best = { words, score: score + lead };
  }
  return best?.words ?? (clauses[0] ?? []).slice(0, MOST_WORDS);
}

function* phrasesIn(
  clause: readonly Word[],
  weightOf: (word: Word) => number,
  isNamed: (word: Word) => boolean,
  heaviest: number,
): Generator<Phrase> {
  const weights = clause.map(weightOf);
  const holds = weights.map((weight) => weight > heaviest * HOLDS);
  const joined = clause.map((word, at) => isJoined(clause[at - 1], word, isNamed));
  const denials = clause.flatMap((_, at) => (isNegator(clause, at) ? [at] : []));
  for (let start = 0; start < clause.length; start++) {
    const seen = new Set<string>();
    let score = 0;
    for (let end = start + 1; end <= Math.min(clause.length, start + MOST_WORDS); end++) {
      const last = clause[end - 1];
      if (last && !seen.has(last.stem)) score += weights[end - 1] ?? 0;
      if (last) seen.add(last.stem);
      const isWhole = end - start === clause.length;
      const isSound =
        holds[start] &&
        holds[end - 1] &&
        !joined[start] &&
        !joined[end] &&
        !isDenied(denials, start, end);
      if (end - start < FEWEST_WORDS || !(isWhole || isSound)) continue;
      const isOne = isWhole && clause.length >= SAYS_SOMETHING;
      const words = clause.slice(start, end);
      const length = isOne ? words.length / 2 : words.length;
      const costs = (length * COST + costOfThinness(words, weightOf)) * heaviest;
      yield { words, score: score - costs };
    }
  }
}

/** What a phrase costs that names something and says nothing of it, as a share of the heaviest word. */
function costOfThinness(words: readonly Word[], weightOf: (word: Word) => number): number {
  const content = words.filter((word) => !word.isNumber && weightOf(word) > 0);
  if (content.length < FEWEST_WORDS && words.some(({ isNumber }) => isNumber)) return BARE;
  const [first] = words;
  const article = first && weightOf(first) === 0 && !first.isNumber ? 1 : 0;
  return words.length - article < SAYS_SOMETHING ? NAMES_ONLY : 0;
}

/** Whether two neighbours belong together: a number and what follows it, or two words of a name. */
const isJoined = (
  before: Word | undefined,
  word: Word,
  isNamed: (word: Word) => boolean,
): boolean =>
  before !== undefined &&
  (before.isNumber || (before.isCapitalised && (isNamed(word) || word.isNumber)));

/** Whether one of some denials denies the words from `start` to `end` and is not among them, or is the last of them. */
const isDenied = (denials: readonly number[], start: number, end: number): boolean =>
  denials.some(
    (at) =>
      (at >= start - DENIAL_REACH.before && at < start) ||
      (at >= end - 1 && at < end + DENIAL_REACH.after),
  );
