import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import { haveLikeMeaning, meaningsIn } from '../like-meaning.ts';
import {
  answeredAround,
  contentSlotOf,
  gapFor,
  type PairView,
  type Slot,
  slotOf,
  viewsOf,
} from '../pair-view.ts';
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { isContested } from './contested-terms.ts';
import { wordingRelation } from './wording-relation.ts';

/**
 * What a loaded word does: it praises, condemns, or makes more or less of something. `weak` ones judge only in front of a noun; in
 * a `term` ("extraordinary meeting") it does nothing of the kind.
 */
type Load = 'negative' | 'positive' | 'weak' | 'intensifier' | 'term';

/** "Militants", "killer": labels that also state a fact; they judge a person by name, and in passing they do not. */
const factual: ReadonlySet<string> = new Set(lists.factualLabels);

/** "Regime" may mean a government, and still judges. */
const labels: ReadonlySet<string> = new Set(lists.epithets);

const loads = new Phrases<Load>([
  ...entries(lists.positive, 'positive'),
  ...entries(
    [...lists.epithets.filter((label) => !factual.has(label)), ...lists.negative],
    'negative',
  ),
  ...entries(lists.behindArticle, 'weak'),
  ...entries(lists.intensifiers, 'intensifier'),
  ...entries(lists.terms, 'term'),
]);

function entries(words: readonly string[], load: Load): readonly [string, Load][] {
  return words.map((word) => [word, load]);
}

type Loaded = PhraseMatch<Load>;

/** Answered content words near a judging word that show that the other side tells the same thing without it. */
const MIN_ANSWERED = 2;

/** An epithet judges wherever it stands. */
const MIN_AROUND_EPITHET = 1;

/** Evaluative words that only one side uses of what both tell, and intensifiers right before a word that both have. */
export const loadedWords = (pair: LinkedPair): readonly Relation[] =>
  viewsOf(pair).flatMap((view) => loadedIn(pair, view));

function loadedIn(pair: LinkedPair, view: PairView): readonly Relation[] {
  const otherStems = new Set(view.other.words.map(({ stem }) => stem));
  return loads.find(view.own.words).flatMap((loaded) => {
    const { start, end, value } = loaded;
    const words = view.own.words.slice(start, end);
    if (isContested(pair, view.own, start, end)) return [];
    if (words.some(({ stem }) => otherStems.has(stem)) || !isUsedOfSame(view, loaded)) return [];
    if (isSaidElsewhere(view, start, end)) return [];
    const instead = loadInPlace(view, loaded);
    if (instead === 'alike') return [];
    const [own = null, other = null] =
      instead === null
        ? setAgainst(view, start, end)
        : [
            evidenceOfSide(view.own, start, end),
            evidenceOfSide(view.other, instead.start, instead.end),
          ];
    if (own === null || other === null) return [];
    return value === 'intensifier'
      ? [wordingRelation('Another emphasis', 0.55, [own, other])]
      : [wordingRelation('A judging word', 0.7, [own, other])];
  });
}

/** "The historic mill" of the headline, where the sentence has "the mill": the other article judges so too. */
function isSaidElsewhere({ own, other }: PairView, start: number, end: number): boolean {
  const stem = own.words[start]?.stem;
  const headsBehind = (words: readonly Word[], at: number): readonly string[] =>
    words
      .slice(at, at + HEAD_REACH)
      .filter(({ folded }) => !isFunctionWord(folded))
      .map((word) => word.stem);
  const heads = new Set(headsBehind(own.words, end));
  return other.telling.words.some((words) =>
    words.some(
      (word, at) =>
        word.stem === stem && headsBehind(words, at + 1).some((head) => heads.has(head)),
    ),
  );
}

/** Whether both sides speak of what a loaded word is said of, and only this one so. */
function isUsedOfSame(view: PairView, loaded: Loaded): boolean {
  const { start, end, value } = loaded;
  if (value === 'term') return false;
  if (value === 'intensifier') return modifiesAnswered(view, end) && !isShaded(view, start, end);
  if (isEpithet(view, loaded)) return answeredAround(view, start, end) >= MIN_AROUND_EPITHET;
  if (!isBesideAnswered(view, start, end)) return false;
  if (value === 'weak' && !(isBehindArticle(view.own.words, start) && modifiesAnswered(view, end)))
    return false;
  return answeredAround(view, start, end) >= MIN_ANSWERED;
}

/** "A humiliating defeat" where the other side calls it a blow: what is judged may have another name there. */
function isEpithet({ own }: PairView, { start, end, value }: Loaded): boolean {
  if (value !== 'negative' && value !== 'positive') return false;
  return isBehindArticle(own.words, start) && !isFunctionWord(own.words[end]?.folded ?? 'a');
}

/** How far behind a judging word what it judges stands: "brutal military regime". */
const HEAD_REACH = 3;
/** "Brutal seizure of the islands": as much again behind an "of". */
const OF_REACH = 6;

/** What a judging word is said of is told by both: one of the words behind it, or the one before where it ends a clause. */
function isBesideAnswered({ own, answers }: PairView, start: number, end: number): boolean {
  const isAnswered = (at: number): boolean =>
    (answers[at] ?? -1) >= 0 && !isFunctionWord(own.words[at]?.folded ?? '');
  let reach = HEAD_REACH;
  for (let at = end; at < Math.min(own.words.length, end + reach); at++) {
    const word = own.words[at]?.folded ?? '';
    if (isAnswered(at)) return true;
    if (word === 'of' && at > end) reach = OF_REACH;
    else if (isFunctionWord(word) && !(reach === OF_REACH && word === 'the')) break;
  }
  const isInsertion = (answers[end] ?? -1) === (answers[start - 1] ?? -2) + 1;
  return isInsertion || (isFunctionWord(own.words[end]?.folded ?? 'a') && isAnswered(start - 1));
}

const ARTICLE =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|such|another|one)$/;

function isBehindArticle(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]?.folded ?? '';
  return start === 0 || ARTICLE.test(before) || /'s$|s'$/.test(before);
}

/** Letters that make two words kin enough to say the same: "continuously" and "continue", "deeply" and "deepen". */
const KIN = 4;

/**
 * Whether the other side has a shade of its own in an intensifier's place or right behind what it stands before, or a
 * word of the same root anywhere: "strong aftershocks" for "powerful aftershocks", "rebounded sharply" for "a significant
 * rebound".
 */
function isShaded(view: PairView, start: number, end: number): boolean {
  const { own, other, answers } = view;
  const answered = new Set(answers);
  const slot = slotOf(view, start, end);
  const root = (own.words[start]?.folded ?? '').slice(0, KIN);
  const isShade = (at: number): boolean => {
    const folded = other.words[at]?.folded ?? '';
    return !answered.has(at) && (!isFunctionWord(folded) || DEGREE.test(folded));
  };
  const inPlace = other.words.some((_, at) => at >= slot.start && at < slot.end && isShade(at));
  if (own.words[start - 1]?.folded === 'most' && other.words.some(isSuperlative)) return true;
  const isKin = other.words.some(({ folded }, at) => !answered.has(at) && folded.startsWith(root));
  return inPlace || isKin || /ly$/.test(other.words[slot.end + 1]?.folded ?? '');
}

/** "The most powerful" for "the strongest". */
const isSuperlative = ({ folded }: Word): boolean =>
  /[^aeiou]{2}(?:i)?est$|[aeiou][^aeiou]est$/.test(folded);

const DEGREE = /^(?:more|most|very|too|much)$/;

/**
 * The other side's loaded word in the same place: another shade of one judgement is alike, praise against blame is what
 * differs; null where nothing loaded stands there.
 */
function loadInPlace(view: PairView, { start, end, value }: Loaded): Loaded | 'alike' | null {
  const slot = slotOf(view, start, end);
  if (isOtherWordFor(view, start, end)) return 'alike';
  const [found] = loads.find(view.other.words.slice(slot.start, slot.end));
  if (found === undefined || found.value === 'term') return null;
  if (!areOpposed(value, found.value)) return 'alike';
  return { ...found, start: slot.start + found.start, end: slot.start + found.end };
}

/** "A faulty heater" and "a defective heater": another word for it before the same noun. */
function isOtherWordFor({ own, other, answers }: PairView, start: number, end: number): boolean {
  const [word, there] = [own.words[start], other.words[(answers[end] ?? -1) - 1]];
  if (word === undefined || there === undefined || end > start + 1) return false;
  if (labels.has(word.folded)) return false;
  return haveLikeMeaning(meaningsIn(own.telling, other.telling), word, there);
}

const areOpposed = (one: Load, other: Load): boolean =>
  (one === 'negative' && other === 'positive') || (one === 'positive' && other === 'negative');

/** How many words of content that both sides have are shown after a loaded word that only one has. */
const SHOWN_AFTER = 2;

/** "Senior U.S. officials" and "U.S. officials"; else what stands in the word's place, or the gap where nothing does. */
function setAgainst(view: PairView, start: number, end: number): readonly (Evidence | null)[] {
  const answer = view.answers[end] ?? -1;
  let shared = 0;
  const isShared = (at: number): boolean =>
    view.answers[end + at] === answer + at &&
    !isFunctionWord(view.own.words[end + at]?.folded ?? 'a');
  while (shared < SHOWN_AFTER && answer >= 0 && isShared(shared)) shared++;
  if (shared === 0) return [evidenceOfSide(view.own, start, end), insteadOf(view, start, end)];
  return [
    evidenceOfSide(view.own, start, end + shared),
    evidenceOfSide(view.other, answer, answer + shared),
  ];
}

/** The one word that stands in the place of the one own word; the gap where either side has more to say there. */
function insteadOf(view: PairView, start: number, end: number): Evidence {
  const { own, other } = contentSlotOf(view, start, end);
  const [only = -1, ...more] = contentIn(view.other.words, other);
  const isAlone = more.length === 0 && contentIn(view.own.words, own).length <= end - start;
  return (isAlone ? evidenceOfSide(view.other, only, only + 1) : null) ?? gapFor(view, start, end);
}

const contentIn = (words: readonly Word[], { start, end }: Slot): readonly number[] =>
  [...words.keys()].slice(start, end).filter((at) => !isFunctionWord(words[at]?.folded ?? ''));

/** The word after an intensifier is a content word that the other side has too. */
function modifiesAnswered({ own, other, answers }: PairView, next: number): boolean {
  const head = own.words[next];
  const second = isFunctionWord(head?.folded ?? '') ? undefined : own.words[next + 1];
  const isAnswered = (at: number): boolean => {
    const place = answers[at] ?? -1;
    const answer = other.words[place];
    // The first word of a sentence has a capital whatever it is.
    const isFirst = place === 0 || at === 0;
    return (
      answer !== undefined && (isFirst || answer.isCapitalised === own.words[at]?.isCapitalised)
    );
  };
  if (head === undefined || isFunctionWord(head.folded)) return false;
  return (
    isAnswered(next) ||
    (second !== undefined &&
      !isFunctionWord(second.folded) &&
      isAnswered(next + 1) &&
      head.isCapitalised)
  );
}
