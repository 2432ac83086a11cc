import lists from '../../resources/words/certainty.json' with { type: 'json' };
import { closenessOf } from './close-pairs.ts';
import { evidenceOfSide } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { answeredAround, gapFor, type PairView, slotOf, viewsOf } from './pair-view.ts';
import { type PhraseMatch, Phrases } from './phrases.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair } from './story.ts';

/** The ladder, from least to most sure. */
const RUNGS = ['possible', 'likely', 'reported', 'asserted'] as const;
type Rung = (typeof RUNGS)[number];

const hedges = new Phrases<Rung>(
  RUNGS.flatMap((rung) => lists[rung].map((form): [string, Rung] => [form, rung])),
);
const onlyInPairs: ReadonlySet<string> = new Set(lists.onlyInPairs);
const readiness = new Phrases<number>(
  lists.readiness.flatMap((forms, rung) => forms.map((form): [string, number] => [form, rung])),
);

/** Content words that must be answered near a hedge before its absence on the other side means anything. */
const MIN_ANSWERED = 2;

/** How sure two articles are of the same statement: hedges, evidentials and modals raised, lowered, added or dropped. */
export const findCertainty: Finder = (story) =>
  mergeRelations(
    story.close.flatMap((pair) => [...compareHedges(pair), ...compareReadiness(pair)]),
  );

/** In looser retellings a hedge that one side lacks is mostly about something else. */
const TOLD_ALIKE = 0.25;

function compareHedges(pair: LinkedPair): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const inA = unanswered(fromA, hedges.find(pair.a.words));
  const inB = unanswered(fromB, hedges.find(pair.b.words));
  const used = new Set<PhraseMatch<Rung>>();
  const relations: Relation[] = [];
  for (const one of inA) {
    const slot = slotOf(fromA, one.start, one.end);
    const partner = nearest(
      inB.filter((other) => !used.has(other)),
      slot,
    );
    if (partner === null) continue;
    used.add(one).add(partner);
    if (partner.value !== one.value) relations.push(...changed(pair, one, partner));
  }
  const counts = { a: countByRung(inA, used), b: countByRung(inB, used) };
  if (closenessOf(pair) < TOLD_ALIKE) return relations;
  relations.push(...oneSided(fromA, inA, used, counts.b), ...oneSided(fromB, inB, used, counts.a));
  return relations;
}

/** Hedges whose words the other side does not answer with the same words. */
const unanswered = <T>(
  { answers }: PairView,
  found: readonly PhraseMatch<T>[],
): readonly PhraseMatch<T>[] =>
  found.filter(({ start, end }) => answers.slice(start, end).every((answer) => answer < 0));

/** How many words apart two hedges may stand to speak of the same thing. */
const NEAR = 3;

function nearest<T>(
  found: readonly PhraseMatch<T>[],
  slot: { readonly start: number; readonly end: number },
): PhraseMatch<T> | null {
  const near = found.filter(({ start, end }) => end > slot.start - NEAR && start < slot.end + NEAR);
  return near[0] ?? null;
}

function countByRung(
  found: readonly PhraseMatch<Rung>[],
  used: ReadonlySet<PhraseMatch<Rung>>,
): Map<Rung, number> {
  const counts = new Map<Rung, number>();
  for (const match of found)
    if (!used.has(match)) counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
  return counts;
}

function changed(
  pair: LinkedPair,
  one: PhraseMatch<Rung>,
  other: PhraseMatch<Rung>,
): readonly Relation[] {
  const a = evidenceOfSide(pair.a, one.start, one.end);
  const b = evidenceOfSide(pair.b, other.start, other.end);
  return a === null || b === null ? [] : [relate('Another degree of certainty', 0.65, [a, b])];
}

/** Hedges that only one side has, where the other side makes the same statement without one. */
function oneSided(
  view: PairView,
  found: readonly PhraseMatch<Rung>[],
  used: ReadonlySet<PhraseMatch<Rung>>,
  elsewhere: Map<Rung, number>,
): readonly Relation[] {
  return found.flatMap((match) => {
    const words = view.own.words.slice(match.start, match.end).map(({ folded }) => folded);
    if (used.has(match) || onlyInPairs.has(words.join(' '))) return [];
    const same = elsewhere.get(match.value) ?? 0;
    elsewhere.set(match.value, same - 1);
    if (same > 0 || answeredAround(view, match.start, match.end) < MIN_ANSWERED) return [];
    const own = evidenceOfSide(view.own, match.start, match.end);
    return own === null
      ? []
      : [relate('Qualified in one, not in the other', 0.65, [own, plainly(view, match)])];
  });
}

const PLAIN_VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|must)$/;

/** The verb that stands in a hedge's place, "was" for "may have been"; a gap where the other side just leaves it out. */
function plainly(view: PairView, { start, end }: PhraseMatch<Rung>): Evidence {
  const slot = slotOf(view, start, end);
  const isVerb = (at: number): boolean => PLAIN_VERB.test(view.other.words[at]?.folded ?? '');
  let verb = slot.start;
  while (verb < slot.end && !isVerb(verb)) verb++;
  const stands = evidenceOfSide(view.other, verb, Math.min(verb + 1, slot.end));
  return stands ?? gapFor(view, start, end);
}

/** "Ready" is more than "open to": the nearest words of readiness on both sides, where they differ. */
function compareReadiness(pair: LinkedPair): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const inA = unanswered(fromA, readiness.find(pair.a.words));
  const inB = unanswered(fromB, readiness.find(pair.b.words));
  return inA.flatMap((one) => {
    const other = nearest(inB, slotOf(fromA, one.start, one.end));
    if (other === null || other.value === one.value) return [];
    const a = evidenceOfSide(pair.a, one.start, one.end);
    const b = evidenceOfSide(pair.b, other.start, other.end);
    return a === null || b === null ? [] : [relate('Another degree of readiness', 0.5, [a, b])];
  });
}

const relate = (label: string, score: number, evidence: Relation['evidence']): Relation => ({
  kind: 'certainty',
  label,
  score,
  agrees: false,
  evidence,
});
