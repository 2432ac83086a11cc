import { overlapLength, type TextRange } from '../../text/text-range.ts';
import { contentSlotOf, type PairView } from '../pair-view.ts';
import type { Telling } from '../story.ts';
import { compareDates } from '../value/compare-dates.ts';
import { compareValues } from '../value/compare-values.ts';
import type { DateParts } from '../value/date-value.ts';
import { type Value, valuesOfSide } from '../value/find-values.ts';
import type { Word } from '../words.ts';
import {
  type Clause,
  hasDeedOfName,
  hasFiniteVerb,
  hasVerb,
  makesStatement,
  splitClauses,
} from './clauses.ts';
import { cutsOf } from './cuts-of.ts';
import { datelineEnd } from './dateline.ts';
import { contentOf, isKnown, knownForms } from './known-forms.ts';
import { isNamedIn, isToldElsewhere } from './told-elsewhere.ts';
import { isToldInSynonyms } from './told-in-synonyms.ts';

/** How one sentence stands to another article: the views of its links there, and what else is told of those sentences. */
export interface Linked {
  readonly views: readonly PairView[];
  /** The same links with the neighbours that share them. */
  readonly whole: readonly PairView[];
  /** Words of the other sentences that are linked to the same ones: what these answer does not stand for this sentence. */
  readonly beside: readonly Word[];
  /** Words of the sentence that say who is its source: whether that is told is a matter of attribution. */
  readonly sources: ReadonlySet<Word>;
  /** Whether the sentence is linked for the sake of its neighbours alone, which have all that it shares with the other side. */
  readonly isIdle: boolean;
  /** Whether the other article is this one cut down, so that whatever it does not repeat is missing. */
  readonly isCutDown: boolean;
}

/** With fewer content words that the other side lacks a clause is a filler, no statement. */
const MIN_NEW = 3;
/** "And the state will appeal", cut out of a sentence that is repeated: with a verb of its own that many are a statement. */
const MIN_CUT = 2;
/** A clause is left out when at most this share of its content words stands in the sentences that answer its own. */
const LEFT_OUT = 0.34;

/**
 * What an article leaves out of a sentence it has a counterpart of: neighbouring clauses none of which it tells, joined
 * and judged as a whole. The whole sentence where all of it is left out.
 */
export function leftOutRuns(telling: Telling, number: number, linked: Linked): readonly Clause[] {
  const known = knownForms(linked.views.flatMap(({ other }) => other.words));
  const isOut = (run: Clause, least = MIN_NEW): boolean =>
    isLeftOut(telling, number, run, linked, known, least);
  const clauses = isHeadline(telling, number) ? [] : splitClauses(telling, number);
  const shares = clauses.map((clause) => knownShare(telling, number, clause, known));
  const runs = joinClauses(clauses, leftOut(shares, linked)).filter((run) => isOut(run));
  const cuts = cutsBeside(telling, number, linked, runs).filter(
    (cut) => linked.isCutDown || isOut(cut, leastOfCut(telling, number, cut)),
  );
  if (runs.length + cuts.length > 0) return [...runs, ...cuts];
  const whole = { start: 0, end: telling.words[number]?.length ?? 0 };
  return linked.isIdle && isMostlyNew(telling, number, known) && isOut(whole) ? [whole] : [];
}

/** Stretches cut out of a sentence with one counterpart that are no part of what is left out anyway. */
function cutsBeside(
  telling: Telling,
  number: number,
  { whole: [view, ...more], beside }: Linked,
  runs: readonly Clause[],
): readonly Clause[] {
  if (view === undefined || more.length > 0) return [];
  return cutsOf(view, number, knownForms(beside)).filter(
    (cut) =>
      !runs.some(({ start, end }) => cut.start < end && start < cut.end) &&
      contentOf((telling.words[number] ?? []).slice(cut.start, cut.end)).length >=
        leastOfCut(telling, number, cut) &&
      makesStatement(telling, number, cut),
  );
}

/** "Brokered by Qatar": a participle with a name or a number says as much in few words as a verb. */
const leastOfCut = (telling: Telling, number: number, cut: Clause): number =>
  hasFiniteVerb(telling, number, cut) || hasDeedOfName(telling, number, cut) ? MIN_CUT : MIN_NEW;

/** A sentence linked for its neighbours' sake is left out when at least this share of its content words is its own. */
const MOSTLY = 0.5;

function isMostlyNew({ words }: Telling, number: number, known: ReadonlySet<string>): boolean {
  const content = contentOf(words[number] ?? []);
  const unheard = content.filter((word) => !isKnown(known, word));
  return unheard.length >= MOSTLY * content.length;
}

/** Headlines are worded anew everywhere: only what is cut out of a repeated one is missing. */
const isHeadline = ({ sentences }: Telling, number: number): boolean => {
  const kind = sentences[number]?.kind;
  return kind === 'title' || kind === 'heading';
};

/** Share of a clause's content words that stand in the sentences that answer; 0 where it has none. */
function knownShare(
  telling: Telling,
  number: number,
  { start, end }: Clause,
  known: ReadonlySet<string>,
): number {
  const content = contentOf((telling.words[number] ?? []).slice(start, end));
  if (content.length === 0) return 0;
  return content.filter((word) => isKnown(known, word)).length / content.length;
}

/**
 * Which clauses are left out. Where all seem to be, the link still rests on something: the clause that shares most,
 * unless the neighbours of the sentence are what the link is about.
 */
function leftOut(shares: readonly number[], { beside }: Linked): readonly boolean[] {
  const most = Math.max(...shares);
  const isWhole = most <= LEFT_OUT;
  if (isWhole && beside.length === 0) return shares.map((share) => share < most);
  return shares.map((share) => share <= LEFT_OUT);
}

/** Neighbouring clauses that are left out, as one run each. */
function joinClauses(clauses: readonly Clause[], isOut: readonly boolean[]): readonly Clause[] {
  const runs: Clause[] = [];
  clauses.forEach((clause, at) => {
    if (isOut[at] !== true) return;
    const before = runs.at(-1);
    if (before?.end === clause.start)
      runs[runs.length - 1] = { start: before.start, end: clause.end };
    else runs.push(clause);
  });
  return runs;
}

function isLeftOut(
  telling: Telling,
  number: number,
  run: Clause,
  { views, beside, sources }: Linked,
  known: ReadonlySet<string>,
  least: number,
): boolean {
  const words = telling.words[number] ?? [];
  const from = datelineEnd(telling, number);
  const own = contentOf(words.slice(run.start, run.end)).filter(
    (word) => word.start >= from && !sources.has(word),
  );
  const other = views[0]?.other.telling;
  const unheard = own.filter((word) => !isKnown(known, word));
  if (unheard.length < least || other === undefined) return false;
  // Last, and for few: values are compared each with each.
  const told = toldValues(views);
  const isTold = (word: Word): boolean => told.some((value) => overlapLength(value, word) > 0);
  if (unheard.filter((word) => !isTold(word)).length < least) return false;
  if (isOfKnownPerson(telling, number, run, unheard, other)) return false;
  const content = own.filter((word) => !isTold(word));
  if (!makesStatement(telling, number, run) || isToldElsewhere(other, content)) return false;
  const said = knownForms([...words, ...beside]);
  const there = views.flatMap((view) => view.other.words);
  if (isToldInSynonyms([telling, other], content, there, said)) return false;
  return !views.some((view) => isReworded(view, words, run, said, known));
}

/** "Mechanic Ann Example, 38," tells nothing of its own where the other article names her: it has no verb. */
const isOfKnownPerson = (
  telling: Telling,
  number: number,
  run: Clause,
  unheard: readonly Word[],
  other: Telling,
): boolean =>
  !hasVerb(telling, number, run) &&
  unheard.some((word) => isNamedIn(other, word)) &&
  unheard.every((word) => word.isNumber || isNamedIn(other, word));

const TOLD_VALUE = /^(?:equal|converted|rounded|qualifier dropped)$/;

/** The values of a sentence that the other side has too, however it writes them: "ten years", "a decade", "some 2,800". */
const toldValues = (views: readonly PairView[]): readonly TextRange[] =>
  views.flatMap(({ own, other }) => {
    const there = valuesOfSide(other);
    return valuesOfSide(own).filter((value) =>
      there.some(
        (one) => TOLD_VALUE.test(compareValues(value, one) ?? '') || areOneHour(value, one),
      ),
    );
  });

/** "7 p.m." and "seven in the evening": what more one of them says of the time is nothing new. */
const areOneHour = (one: Value, other: Value): boolean =>
  one.type === 'date' &&
  other.type === 'date' &&
  saysHour(one) &&
  saysHour(other) &&
  compareDates(one, other) === 'more exact';

const saysHour = ({ hour, clock }: DateParts): boolean => hour !== null || clock !== null;

/** Said in other words, not left out: the other side has about as much of its own in place of what it does not repeat ... */
const REWORDED = 0.6;
/** ... and enough in place of everything around it that it does not answer. */
const REWORDED_AROUND = 0.5;

function isReworded(
  view: PairView,
  words: readonly Word[],
  run: Clause,
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  const unanswered = (from: number, to: number): number =>
    contentOf(words.slice(from, to)).filter((word) => !isKnown(known, word)).length;
  const slot = contentSlotOf(view, run.start, run.end);
  const own = contentOf(words.slice(run.start, run.end)).length;
  const around = unanswered(slot.own.start, slot.own.end);
  const instead = contentOf(view.other.words.slice(slot.other.start, slot.other.end)).filter(
    (word) => !isKnown(said, word),
  );
  return instead.length >= Math.max(REWORDED * own, REWORDED_AROUND * around);
}
