import { findSources } from './attribution/find-sources.ts';
import type { Source } from './attribution/source.ts';
import { closenessOf, isTitle } from './close-pairs.ts';
import { evidenceOfSide } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { bareName, nameFormsOf } from './name/find-names.ts';
import { nameKey } from './name/name-key.ts';
import { officesIn } from './name/titles.ts';
import { answeredAround, gapFor, type PairView, viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair, Side } from './story.ts';

/** Who is said to be the source: dropped, added or exchanged in passages that otherwise say the same. */
export const findAttribution: Finder = (story) => {
  const forms = nameFormsOf(story);
  return mergeRelations(story.close.flatMap((pair) => compareSources(pair, forms)));
};

function compareSources(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  const inA = findSources(pair.a.telling, pair.a.words, forms);
  const inB = findSources(pair.b.telling, pair.b.words, forms);
  const lostA = withoutOutlet(inA).filter((one) => !inB.some((other) => areOneSource(one, other)));
  const lostB = withoutOutlet(inB).filter((one) => !inA.some((other) => areOneSource(one, other)));
  const roles = compareRoles(pair, inA, inB);
  const [one, other] = [mostTelling(lostA), mostTelling(lostB)];
  if (one === null && other === null) return roles;
  if (one !== null && other !== null) {
    if (one.role === 'evidential' && other.role === 'evidential') return [];
    if (closenessOf(pair) < TOLD_ALIKE && !isTitle(pair.a) && !isTitle(pair.b)) return roles;
    return relate('Another source', 0.7, [
      sourceEvidence(fromA.own, one),
      sourceEvidence(fromB.own, other),
    ]);
  }
  return one !== null
    ? oneSided(fromA, one, { own: inA, other: inB })
    : other !== null
      ? oneSided(fromB, other, { own: inB, other: inA })
      : [];
}

/** In looser retellings two sources speak of two things; titles are short, and name theirs for the whole article. */
const TOLD_ALIKE = 0.2;

/** One source in two roles: "a representative of the council" and "council spokeswoman". */
function compareRoles(
  pair: LinkedPair,
  inA: readonly Source[],
  inB: readonly Source[],
): readonly Relation[] {
  return inA.flatMap((one) => {
    const other = inB.find((source) => source.person.size > 0 && areOneSource(one, source));
    if (other === undefined || one.person.size === 0) return [];
    const [rolesA, rolesB] = [
      officesIn(pair.a.words.slice(one.start, one.end)),
      officesIn(pair.b.words.slice(other.start, other.end)),
    ];
    if (rolesA.size === 0 || rolesB.size === 0 || [...rolesA].some((role) => rolesB.has(role)))
      return [];
    return relate('The source in another role', 0.6, [
      sourceEvidence(pair.a, one),
      sourceEvidence(pair.b, other),
    ]);
  });
}

/** "X reports, citing Y": X is only passing Y on, and mostly the article's own outlet. */
function withoutOutlet(sources: readonly Source[]): readonly Source[] {
  const isCiting = sources.some(({ role, names }) => role === 'cited' && names.size > 0);
  return isCiting ? sources.filter(({ role }) => role !== 'speaker') : sources;
}

/** A source that only one side names, where the other tells the same without it. */
function oneSided(view: PairView, source: Source, sources: Sources): readonly Relation[] {
  if (source.role === 'evidential') return [];
  if (source.isPronoun && (!isToldClosely(view) || hasMarks(view.own))) return [];
  const own = sourceEvidence(view.own, source);
  const isAlone = sources.other.length === 0 || (source.role !== 'told' && isToldClosely(view));
  if (isAlone && answeredAround(view, source.start, source.end) >= MIN_ANSWERED)
    return relate('Attributed in one, not in the other', 0.65, [
      own,
      gapFor(view, source.start, source.end),
    ]);
  const speaker = sources.own.find(
    ({ role, end }) => role === 'speaker' && end === source.start + 1,
  );
  const same = sources.other.find((other) => speaker !== undefined && areOneSource(speaker, other));
  if (source.role !== 'told' || same === undefined || isNamedIn(view.other, source)) return [];
  return relate('Said to somebody named in one only', 0.6, [own, sourceEvidence(view.other, same)]);
}

/** This share of the words answered makes a lost "he said" a change; in looser retellings the speaker goes without saying. */
const TOLD_CLOSELY = 0.7;

function isToldClosely({ own, answers }: PairView): boolean {
  return answers.filter((answer) => answer >= 0).length >= TOLD_CLOSELY * own.words.length;
}

interface Sources {
  readonly own: readonly Source[];
  readonly other: readonly Source[];
}

/** Inside a quotation that goes on over several sentences the speaker is named in one of them only. */
const hasMarks = ({ telling, range }: Side): boolean =>
  /["“”«»„]/u.test(telling.article.text.slice(range.start, range.end));

const isNamedIn = ({ words }: Side, { names }: Source): boolean =>
  words.some((word) => word.isCapitalised && names.has(nameKey(bareName(word.folded))));

const MIN_ANSWERED = 2;

/** A named source tells more than an unnamed one, and that more than "reportedly". */
function mostTelling(sources: readonly Source[]): Source | null {
  const named = sources.find(({ names }) => names.size > 0);
  return (
    named ??
    sources.find(({ nouns, isPronoun }) => nouns.size > 0 || isPronoun) ??
    sources.find(({ role }) => role === 'evidential') ??
    null
  );
}

function areOneSource(one: Source, other: Source): boolean {
  if (one.role === 'evidential' || other.role === 'evidential') return one.role === other.role;
  if (areOtherPersons(one, other)) return false;
  if ([...one.names].some((name) => other.names.has(name))) return true;
  // Whom "they" means is not known here, so it may be the other article's source.
  if (one.isPronoun || other.isPronoun) return true;
  return (
    [...one.nouns].some((noun) => other.nouns.has(noun)) &&
    (one.names.size === 0 || other.names.size === 0)
  );
}

/** Two persons of one ministry share its name and are still two. */
const areOtherPersons = (one: Source, other: Source): boolean =>
  one.person.size > 0 &&
  other.person.size > 0 &&
  ![...one.person].some((name) => other.names.has(name)) &&
  ![...other.person].some((name) => one.names.has(name));

const sourceEvidence = (side: Side, { start, shownEnd }: Source): Evidence | null =>
  evidenceOfSide(side, start, shownEnd);

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
