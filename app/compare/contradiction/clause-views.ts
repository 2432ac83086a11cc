import { alignWords } from '../align-words.ts';
import { clauseBreaks, clauseEnd, clauseStart } from '../certainty/clause-breaks.ts';
import type { PairView } from '../pair-view.ts';

/**
 * One clause of a side read alone against the whole other side, both ways: in a long sentence told in another order its
 * words lose their answers to those around. Null where the side is one clause.
 */
export function clauseViews(
  { own, other }: PairView,
  at: number,
): { readonly view: PairView; readonly opposite: PairView } | null {
  const breaks = clauseBreaks(own);
  const [start, end] = [clauseStart(breaks, at), clauseEnd(breaks, at)];
  if (end - start === own.words.length) return null;
  const words = own.words.slice(start, end);
  const range = {
    start: words[0]?.start ?? own.range.start,
    end: words.at(-1)?.end ?? own.range.end,
  };
  const clause = { ...own, range, words };
  const answers = words.map(() => -1);
  const opposite = other.words.map(() => -1);
  for (const match of alignWords(words, other.words).matches) {
    answers[match.a] = match.b;
    opposite[match.b] = match.a;
  }
  return {
    view: { own: clause, other, answers },
    opposite: { own: other, other: clause, answers: opposite },
  };
}
