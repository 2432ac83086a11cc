import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { closenessOf } from '../close-pairs.ts';
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import {
  answeredAround,
  contentSlotOf,
  gapFor,
  type PairView,
  slotOf,
  viewsOf,
} from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { isRestRepeated } from '../rest-repeated.ts';
import type { LinkedPair } from '../story.ts';
import { certaintyRelation } from './certainty-relation.ts';
import { clauseBreaks } from './clause-breaks.ts';
import { isReadiness } from './compare-readiness.ts';
import { governedWords, isPlaceShared, isPutBetween, isStatementShared } from './governed-words.ts';
import { type Hedge, hedgesIn, isOnlyInPairs } from './hedges.ts';
import { hedgesOfStatement } from './hedges-of-statement.ts';

/** In looser retellings a hedge that one side lacks is mostly about something else. */
const TOLD_ALIKE = 0.25;
/** Content words that must be answered near a hedge before its absence on the other side means anything. */
const MIN_ANSWERED = 2;

/** One direction of a pair, with all that its hedges are judged by. */
interface Hedging {
  readonly view: PairView;
  readonly breaks: readonly boolean[];
  readonly all: readonly Hedge[];
  /** Hedges that the other side does not answer with the same words, plain ones ("probably") before modals ("will"). */
  readonly hedges: readonly Hedge[];
}

/** Hedges of two linked passages about one statement: on another rung of the ladder, or on one side only. */
export function compareHedges(pair: LinkedPair): readonly Relation[] {
  const [a, b] = viewsOf(pair).map(hedgingOf);
  if (a === undefined || b === undefined || a.hedges.length + b.hedges.length === 0) return [];
  const used = new Set<Hedge>();
  const changed = [...pairHedges(a, b, used), ...pairHedges(b, a, used)];
  if (closenessOf(pair) < TOLD_ALIKE) return changed;
  return [...changed, ...oneSided(a, b, used), ...oneSided(b, a, used)];
}

function hedgingOf(view: PairView): Hedging {
  const all = hedgesIn(view.own);
  const unanswered = all.filter((hedge) => !isAnswered(view, hedge));
  const isWeak = (hedge: Hedge): boolean => isOnlyInPairs(view.own, hedge);
  const hedges = [...unanswered].sort((one, other) => Number(isWeak(one)) - Number(isWeak(other)));
  return { view, breaks: clauseBreaks(view.own), all, hedges };
}

/** Whether the other side has a hedge too: its words of content, or the whole of "may well". */
function isAnswered({ own, answers }: PairView, { start, end }: Hedge): boolean {
  const all = Array.from({ length: end - start }, (_, at) => start + at);
  const content = all.filter((at) => !isFunctionWord(own.words[at]?.folded ?? ''));
  return (content.length > 0 ? content : all).every((at) => (answers[at] ?? -1) >= 0);
}

/** Hedges of both sides about one statement: the same rung agrees, another one is a change. */
function pairHedges(own: Hedging, other: Hedging, used: Set<Hedge>): readonly Relation[] {
  return own.hedges.flatMap((hedge) => {
    const free = other.hedges.filter((candidate) => !used.has(candidate));
    if (used.has(hedge) || free.length === 0) return [];
    const governed = governedWords(own.view.own, own.breaks, hedge);
    const isInPlace = (candidate: Hedge): boolean => isNear(own.view, hedge, candidate);
    if (!isStatementShared(own.view, governed) && !free.some(isInPlace)) return [];
    const partners = hedgesOfStatement(own.view, other.breaks, hedge, governed, free);
    const partner =
      partners.find(({ value }) => value === hedge.value) ?? partners[0] ?? free.find(isInPlace);
    if (partner === undefined) return [];
    used.add(hedge).add(partner);
    return partner.value === hedge.value || isTenseShift(own, hedge, other, partner)
      ? []
      : changed(own, hedge, other, partner);
  });
}

/** Two hedges with only so many words around them between the same two words stand in each other's place. */
const NEAR = 8;
/** So few words between two that both sides have leave one place for a statement. */
const ONE_PLACE = 5;

function isNear(view: PairView, own: Hedge, other: Hedge): boolean {
  const slot = contentSlotOf(view, own.start, own.end).other;
  return isPlaceShared(view, own, NEAR) && other.end > slot.start && other.start < slot.end;
}

const pastSaying: ReadonlySet<string> = new Set(
  lists.saying.filter((verb) => /ed$|said|told|wrote/.test(verb)),
);

/** "Says it will" and "said it would" are as sure as each other. */
function isTenseShift(own: Hedging, hedge: Hedge, other: Hedging, partner: Hedge): boolean {
  const [one, two] = [firstWord(own, hedge), firstWord(other, partner)];
  if (!(one === 'will' && two === 'would') && !(one === 'would' && two === 'will')) return false;
  const { words } = one === 'would' ? own.view.own : other.view.own;
  return words.some(({ folded }) => pastSaying.has(folded));
}

const firstWord = ({ view }: Hedging, { start }: Hedge): string =>
  view.own.words[start]?.folded ?? '';

function changed(own: Hedging, hedge: Hedge, other: Hedging, partner: Hedge): readonly Relation[] {
  const a = evidenceOfSide(own.view.own, hedge.start, hedge.end);
  const b = evidenceOfSide(other.view.own, partner.start, partner.end);
  return a === null || b === null
    ? []
    : [certaintyRelation('Another degree of certainty', 0.65, [a, b])];
}

/** Hedges that only one side has, where the other side makes the same statement without one. */
function oneSided(own: Hedging, other: Hedging, used: ReadonlySet<Hedge>): readonly Relation[] {
  const { view } = own;
  return own.hedges.flatMap((hedge) => {
    const isAllThatDiffers = isRestRepeated(view, hedge.start, hedge.end);
    const isWeak = isOnlyInPairs(view.own, hedge);
    if (used.has(hedge) || isReadiness(view.own, hedge)) return [];
    if (isWeak && !(isAllThatDiffers && hedge.value !== 'asserted') && !isModalOfSame(view, hedge))
      return [];
    if (isCyrillicModal(view, hedge) && !isModalOfSame(view, hedge)) return [];
    const governed = governedWords(view.own, own.breaks, hedge);
    if (!isAllThatDiffers && !isUnqualifiedThere(own, other, hedge, governed)) return [];
    const words = evidenceOfSide(view.own, hedge.start, hedge.end);
    return words === null
      ? []
      : [
          certaintyRelation('Qualified in one, not in the other', 0.65, [
            words,
            plainly(view, hedge),
          ]),
        ];
  });
}

/** "Могла стать" and "могут увидеть": one word for what may be and for what one is able to do. */
const CYRILLIC_MODAL = /^(?:мож(?:е|уть|ет)|могут|міг|мог(?:ла|ло|ли)?)$/;

const isCyrillicModal = ({ own }: PairView, { start, end }: Hedge): boolean =>
  end === start + 1 && CYRILLIC_MODAL.test(own.words[start]?.folded ?? '');

/** "Причиной могла стать проводка" against "причиной стала проводка": what may be on one side is so on the other. */
const isModalOfSame = (view: PairView, hedge: Hedge): boolean =>
  isCyrillicModal(view, hedge) &&
  (view.answers[hedge.end] ?? -1) >= 0 &&
  answeredAround(view, hedge.start, hedge.end + 1) >= MIN_ANSWERED;

/** Whether the other side speaks of the same thing, makes the same statement, and has no hedge of the same rung for it. */
function isUnqualifiedThere(
  { view }: Hedging,
  other: Hedging,
  hedge: Hedge,
  governed: readonly number[],
): boolean {
  if (!isSaidThere(view, hedge, governed)) return false;
  if (answeredAround(view, hedge.start, hedge.end) < MIN_ANSWERED) return false;
  const alone = other.all.filter((one) => !isOnlyInPairs(view.other, one));
  const there = hedgesOfStatement(view, other.breaks, hedge, governed, alone);
  return !there.some(({ value }) => value === hedge.value);
}

const isSaidThere = (view: PairView, hedge: Hedge, governed: readonly number[]): boolean =>
  isStatementShared(view, governed) ||
  isPutBetween(view, hedge) ||
  isPlaceShared(view, hedge, ONE_PLACE);

const PLAIN_VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|must)$/;

/** The verb that stands in a hedge's place, "was" for "may have been"; a gap where the other side just leaves it out. */
function plainly(view: PairView, { start, end }: Hedge): Evidence {
  const slot = slotOf(view, start, end);
  const isVerb = (at: number): boolean => PLAIN_VERB.test(view.other.words[at]?.folded ?? '');
  let verb = slot.start;
  while (verb < slot.end && !isVerb(verb)) verb++;
  const stands = evidenceOfSide(view.other, verb, Math.min(verb + 1, slot.end));
  return stands ?? gapFor(view, start, end);
}
