import { clauseBreaks, clauseEnd, clauseStart } from '../certainty/clause-breaks.ts';
import { isFunctionWord } from '../function-words.ts';
import { type Harm, harmOf } from '../harm.ts';
import type { Side } from '../story.ts';
import type { Word } from '../words.ts';
import { type Value, valuesOfSide } from './find-values.ts';

/** How many content words before and after a value tell what it is about. */
const REACH = 4;
const COUNTED_WITHIN = 2;

/** A value with what its sentence says it is of. */
export interface LocatedValue {
  readonly value: Value;
  /** Word indices of the value in its side. */
  readonly start: number;
  readonly end: number;
  /** Stems of the content words right behind it, of which one mostly names what is counted: "two Norland F-16s". */
  readonly counted: readonly string[];
  /** Whether a noun follows at once that it may count. */
  readonly isFollowed: boolean;
  /** Stems of the content words around it. */
  readonly context: ReadonlySet<string>;
  /** What befell so many, where their clause says so. */
  readonly harm: Harm | null;
}

/** The values of a side with the words around them, in text order. Linear in the words for each value. */
export function locateValues(side: Side): readonly LocatedValue[] {
  const values = valuesOfSide(side);
  const breaks = values.length === 0 ? [] : clauseBreaks(side);
  return values.map((value) => locate(side.words, breaks, value));
}

function locate(words: readonly Word[], breaks: readonly boolean[], value: Value): LocatedValue {
  const first = words.findIndex(({ end }) => end > value.start);
  const start = first < 0 ? words.length : first;
  let end = start;
  while ((words[end]?.start ?? value.end) < value.end) end++;
  const isContent = ({ folded }: Word): boolean => !isFunctionWord(folded);
  const before = words.slice(0, start).filter(isContent).slice(-REACH);
  const after = words.slice(end).filter(isContent).slice(0, REACH);
  const context = new Set([...before, ...after].map(({ stem }) => stem));
  const counted = after.slice(0, COUNTED_WITHIN).map(({ stem }) => stem);
  const harm = value.type === 'quantity' ? harmBeside(words, breaks, start, end) : null;
  const isFollowed = breaks[end - 1] !== true && !isFunctionWord(words[end]?.folded ?? 'a');
  return { value, start, end, counted, isFollowed, context, harm };
}

/** The nearest harm in the clause of words `[start, end)`, looking ahead first. */
function harmBeside(
  words: readonly Word[],
  breaks: readonly boolean[],
  start: number,
  end: number,
): Harm | null {
  const ahead = words.slice(end, clauseEnd(breaks, end - 1));
  const behind = words.slice(clauseStart(breaks, start), start).reverse();
  return [...ahead, ...behind].map(harmOf).find((harm) => harm !== null) ?? null;
}
