import { findSources, type Source } from './attribution/find-sources.ts';
import { evidenceOfSide } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { nameFormsOf } from './name/find-names.ts';
import { answeredAround, counterpart, type PairView, viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair } from './story.ts';

/** Who is said to be the source: dropped, added or exchanged in passages that otherwise say the same. */
export const findAttribution: Finder = (story) => {
  const forms = nameFormsOf(story);
  return mergeRelations(story.close.flatMap((pair) => compareSources(pair, forms)));
};

function compareSources(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const inA = findSources(pair.a.telling, pair.a.words, forms);
  const inB = findSources(pair.b.telling, pair.b.words, forms);
  const lostA = inA.filter((one) => !inB.some((other) => areOneSource(one, other)));
  const lostB = inB.filter((one) => !inA.some((other) => areOneSource(one, other)));
  const [one, other] = [mostTelling(lostA), mostTelling(lostB)];
  if (one === null && other === null) return [];
  if (one !== null && other !== null) {
    if (one.role === 'evidential' && other.role === 'evidential') return [];
    return relate('Another source', 0.7, [
      sourceEvidence(fromA, one),
      sourceEvidence(fromB, other),
    ]);
  }
  return one !== null
    ? oneSided(fromA, one, inB)
    : other !== null
      ? oneSided(fromB, other, inA)
      : [];
}

/** A source that only one side names, where the other tells the same without it. */
function oneSided(view: PairView, source: Source, others: readonly Source[]): readonly Relation[] {
  if (source.role === 'evidential' || source.isPronoun) return [];
  if (answeredAround(view, source.start, source.end) < MIN_ANSWERED) return [];
  const [first] = others;
  if (first !== undefined && source.role !== 'told') return [];
  const instead =
    first === undefined
      ? counterpart(view, source.start, source.end)
      : evidenceOfSide(view.other, first.start, first.end);
  const label =
    first === undefined ? `Attributed in ${view.own.telling.siglum} only` : 'One source more';
  return relate(label, first === undefined ? 0.65 : 0.55, [sourceEvidence(view, source), instead]);
}

const MIN_ANSWERED = 2;

/** A named source tells more than an unnamed one, and that more than "reportedly". */
function mostTelling(sources: readonly Source[]): Source | null {
  const named = sources.find(({ names }) => names.size > 0);
  return (
    named ??
    sources.find(({ nouns }) => nouns.size > 0) ??
    sources.find(({ role }) => role === 'evidential') ??
    null
  );
}

function areOneSource(one: Source, other: Source): boolean {
  if (one.role === 'evidential' || other.role === 'evidential') return one.role === other.role;
  if ([...one.names].some((name) => other.names.has(name))) return true;
  if (one.isPronoun || other.isPronoun) return one.role !== 'cited' && other.role !== 'cited';
  return (
    [...one.nouns].some((noun) => other.nouns.has(noun)) &&
    (one.names.size === 0 || other.names.size === 0)
  );
}

const sourceEvidence = ({ own }: Pick<PairView, 'own'>, source: Source): Evidence | null =>
  evidenceOfSide(own, source.start, source.end);

function relate(
  label: string,
  score: number,
  evidence: readonly (Evidence | null)[],
): readonly Relation[] {
  const pieces = evidence.filter((piece) => piece !== null);
  return pieces.length < 2
    ? []
    : [{ kind: 'attribution', label, score, agrees: false, evidence: pieces }];
}
