import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import type { PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { contradict } from './contradict.ts';
import { isDeniedAnywhere } from './negators.ts';

/** Verbs that say a statement is not so; "refused" and "failed" deny a deed and no statement. */
const DENYING_STATEMENT =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|disput(?:es|ed)|rebutted|disavow(?:s|ed)?)$/;
/** Content words after the verb that the other side must have; one is enough between two short titles. */
const MIN_DENIED = 2;
/** How many of the affirmed words are shown. */
const SHOWN = 8;

/** "Denied that it had begun" against "it had begun": a verb of denying before words that the other side affirms. */
export function deniedStatements(view: PairView, opposite: PairView): readonly Relation[] {
  const { own, answers } = view;
  if (isDeniedAnywhere(opposite)) return [];
  const isTitle = own.telling.sentences[own.sentences[0] ?? 0]?.kind === 'title';
  return own.words.flatMap((word, at) => {
    if (!DENYING_STATEMENT.test(word.folded) || (answers[at] ?? -1) >= 0) return [];
    const denied = own.words.flatMap(({ folded }, index) => {
      const answer = answers[index] ?? -1;
      return index > at && answer >= 0 && !isFunctionWord(folded) ? [answer] : [];
    });
    if (denied.length < (isTitle ? 1 : MIN_DENIED) || !isDenierNamed(view, at)) return [];
    const words = evidenceOfSide(own, at, at + 1);
    const instead = affirmedWords(view, denied);
    return words === null || instead === null
      ? []
      : [contradict('Denied in one, reported in the other', 0.75, [words, instead])];
  });
}

/** The first words that the other side affirms, up to a few. */
function affirmedWords({ other }: PairView, denied: readonly number[]): Evidence | null {
  const first = Math.min(...denied);
  return evidenceOfSide(other, first, Math.min(Math.max(...denied) + 1, first + SHOWN));
}

/** Whether the other side speaks of who denies, before the verb: by name, by role or by the same pronoun. */
const isDenierNamed = ({ own, answers }: PairView, verb: number): boolean =>
  own.words
    .slice(0, verb)
    .some(
      ({ folded }, at) =>
        (answers[at] ?? -1) >= 0 &&
        (!isFunctionWord(folded) || /^(?:he|she|they|we|i)$/.test(folded)),
    );
