import lists from '../../../resources/words/certainty.json' with { type: 'json' };
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Side } from '../story.ts';
import type { Word } from '../words.ts';

/** The ladder, from least to most sure. */
export const RUNGS = ['possible', 'likely', 'reported', 'asserted'] as const;
export type Rung = (typeof RUNGS)[number];

/** Words that say how sure a statement is, by place in the words of a side. */
export type Hedge = PhraseMatch<Rung>;

/** The words of every rung, as they are written. */
export const hedgePhrases = new Phrases<Rung>(
  RUNGS.flatMap((rung) => lists[rung].map((form): [string, Rung] => [form, rung])),
);
const onlyInPairs: ReadonlySet<string> = new Set(lists.onlyInPairs);

/** The hedges of a side, in text order. Linear in its words. */
export const hedgesIn = ({ words }: Side): readonly Hedge[] =>
  hedgePhrases.find(words).filter((hedge) => !isOtherwiseMeant(words, hedge));

/** Whether a hedge counts only where the other side has one of another rung: "will", "expected to". */
export const isOnlyInPairs = ({ words }: Side, { start, end }: Hedge): boolean =>
  onlyInPairs.has(
    words
      .slice(start, end)
      .map(({ folded }) => folded)
      .join(' '),
  );

const NEGATED = /^(?:not|no|never|less|не|ні|ни)$/;

/** "The suspect", "two suspects". */
const IS_NOUN_AFTER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|another|other|all|no|one|two|three|four|five|six|several|main|prime|male|female|murder)$/;

/** "Appeared in court", "appears before a judge": who is there, and not what seems. */
const SHOWS_UP = /^(?:in|on|at|before|with|for|from|alongside|under|via|by|again|and)$/;

/** "In May", "Will Smith", "as soon as possible", "not likely": no word of certainty, or a denial and no hedge. */
function isOtherwiseMeant(words: readonly Word[], { start, value }: Hedge): boolean {
  const [before, first] = [words[start - 1]?.folded ?? '', words[start]];
  if (first === undefined) return true;
  const isBeforeVerb = /^(?:be|have|not)$/.test(words[start + 1]?.folded ?? '');
  if (/^(?:may|will|might)$/.test(first.folded) && first.isCapitalised && !isBeforeVerb)
    return true;
  if (first.folded === 'possible' && before === 'as') return true;
  if (/^appear(?:s|ed)?$/.test(first.folded) && SHOWS_UP.test(words[start + 1]?.folded ?? ''))
    return true;
  if (/^suspects?$/.test(first.folded) && IS_NOUN_AFTER.test(before)) return true;
  return NEGATED.test(before) && (value === 'possible' || value === 'likely');
}
