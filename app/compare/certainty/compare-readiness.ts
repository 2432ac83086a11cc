import lists from '../../../resources/words/certainty.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { type PairView, slotOf, viewsOf } from '../pair-view.ts';
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import { certaintyRelation } from './certainty-relation.ts';
import type { Hedge } from './hedges.ts';

/** Words of readiness by degree: the lower the number, the more ready. */
const readiness = new Phrases<number>(
  lists.readiness.flatMap((forms, rung) => forms.map((form): [string, number] => [form, rung])),
);

/** Whether a hedge says how ready somebody is, "is considering": without another one to compare it with that is no doubt. */
export const isReadiness = ({ words }: Side, { start, end }: Hedge): boolean =>
  readiness.find(words.slice(start, end)).length > 0;

/** How many words apart two words of readiness may stand to speak of the same thing. */
const NEAR = 3;

/** "Ready" is more than "open to": the nearest words of readiness on both sides, where they differ. */
export function compareReadiness(pair: LinkedPair): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const inA = unanswered(fromA);
  const inB = unanswered(fromB);
  return inA.flatMap((one) => {
    const slot = slotOf(fromA, one.start, one.end);
    const other = inB.find(({ start, end }) => end > slot.start - NEAR && start < slot.end + NEAR);
    if (other === undefined || other.value === one.value) return [];
    const a = evidenceOfSide(pair.a, one.start, one.end);
    const b = evidenceOfSide(pair.b, other.start, other.end);
    return a === null || b === null
      ? []
      : [certaintyRelation('Another degree of readiness', 0.5, [a, b])];
  });
}

const unanswered = ({ own, answers }: PairView): readonly PhraseMatch<number>[] =>
  readiness
    .find(own.words)
    .filter(({ start, end }) => answers.slice(start, end).every((answer) => answer < 0));
