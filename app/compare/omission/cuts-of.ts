import { contentSlotOf, type PairView } from '../pair-view.ts';
import type { Clause } from './clauses.ts';
import { contentOf, isKnown } from './known-forms.ts';

/** Only where the rest of the sentence is repeated nearly word for word is a cut sure to be one: paraphrase parts words too. */
const NEAR_COPY = 0.85;

/**
 * Stretches cut out of a sentence that is repeated nearly word for word, wherever a clause may begin. What the other side
 * tells of neighbours (`beside`) is set aside.
 */
export function cutsOf(
  view: PairView,
  number: number,
  beside: ReadonlySet<string>,
): readonly Clause[] {
  const { own, other, answers } = view;
  const first = own.words.findIndex(
    ({ start }) => start >= (own.telling.sentences[number]?.start ?? 0),
  );
  const last = first + (own.telling.words[number]?.length ?? 0);
  const cuts: Clause[] = [];
  for (let at = first; at < last; at++) {
    if ((answers[at] ?? -1) >= 0) continue;
    const slot = contentSlotOf(view, at, at + 1);
    const start = at;
    let end = at + 1;
    for (let next = end; next < slot.own.end; next++) if ((answers[next] ?? -1) < 0) end = next + 1;
    at = slot.own.end;
    const instead = contentOf(other.words.slice(slot.other.start, slot.other.end));
    const isEmpty = instead.every((word) => isKnown(beside, word));
    if (isEmpty && isRestRepeated(view, start, end, beside))
      cuts.push({ start: start - first, end: Math.min(end, last) - first });
  }
  return cuts;
}

/** Whether both sides answer each other in nearly all content words but those of the cut. */
function isRestRepeated(
  { own, other, answers }: PairView,
  start: number,
  end: number,
  beside: ReadonlySet<string>,
): boolean {
  const answering = new Set(answers);
  const rest = contentOf([...own.words.slice(0, start), ...own.words.slice(end)]);
  const others = contentOf(
    other.words.filter((word, at) => answering.has(at) || !isKnown(beside, word)),
  );
  const answered = answers.filter(
    (answer, at) => answer >= 0 && contentOf(own.words.slice(at, at + 1)).length > 0,
  ).length;
  const kept = rest.length + others.length;
  return kept > 0 && 2 * answered >= NEAR_COPY * kept;
}
