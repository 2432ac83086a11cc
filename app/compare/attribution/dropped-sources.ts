import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isTitle } from '../close-pairs.ts';
import { deniesStatement } from '../contradiction/denying-verb.ts';
import { bareName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import { answeredAround, gapFor, type PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Side } from '../story.ts';
import { areOneSource } from './are-one-source.ts';
import { attributionRelation, sourceEvidence } from './attribution-relation.ts';
import { bareSource } from './bare-source.ts';
import { isSourceNoun } from './describe-source.ts';
import { isListener } from './is-listener.ts';
import type { Source } from './source.ts';
import { isCitedBeside, isCitedInLead, isNamedAsOften } from './sources-beside.ts';
import type { SideSources } from './sources-of-pair.ts';

/** Content words around a source that the other side must have: it says the same without it. */
const MIN_ANSWERED = 2;

/** Sources that only one side names, where the other tells the same without them. */
export function droppedSources(
  view: PairView,
  own: SideSources,
  other: SideSources,
  used: ReadonlySet<Source>,
  forms: ReadonlySet<string>,
): readonly Relation[] {
  const isRestKnown = other.lost.every((source) => source.role === 'evidential');
  return own.lost
    .filter((source) => !used.has(source) && source.role !== 'evidential')
    .flatMap((source) => {
      if (source.pronoun !== null && !isToldClosely(view)) return [];
      if (source.role === 'told') return toldSomebody(view, source, own, other);
      if (
        !isToldClosely(view) &&
        (isInside(source, own) || isCitedBeside(view.other, source, forms))
      )
        return [];
      if (isTitle(view.other) && isCitedInLead(view.other, source, forms)) return [];
      const isAlone = other.all.length === 0 || isRestKnown || isToldClosely(view);
      if (!isAlone || answeredAround(view, source.start, endOfDropped(view, source)) < MIN_ANSWERED)
        return [];
      if (isNamedAsOften(view, source, forms) || isSpeakerThere(view, source)) return [];
      return attributionRelation('Attributed in one, not in the other', 0.65, [
        sourceEvidence(view.own, source),
        gapFor(view, source.start, source.end),
      ]);
    });
}

/** "Lind, of the Orrin Institute, on Friday called": so many words before its verb a subject stands. */
const SUBJECT_REACH = 7;

/** "Called it a gift": verbs of saying that no statement follows. */
const naming: ReadonlySet<string> = new Set(lists.naming);

/**
 * "The minister denied", "the minister called it" and "the minister is pleased:" name the same source as "the minister said",
 * and "officials promise" names one as good as "the office said".
 */
function isSpeakerThere({ own, other }: PairView, source: Source): boolean {
  const named = new Set(bareSource(own.words, source).map(({ stem }) => stem));
  return other.words.some((word, at) => {
    const isNaming = naming.has(word.folded);
    const before = other.words[at - 1];
    if (isNaming && source.names.size === 0 && before && isSourceNoun(before)) return true;
    const subject = other.words.slice(Math.max(0, at - SUBJECT_REACH), at);
    const there = subject.filter(({ stem }) => named.has(stem));
    if (isNaming || deniesStatement(word.folded)) return there.length > 0;
    return isBeforeQuotation(other, at) && there.some(({ isCapitalised }) => isCapitalised);
  });
}

/** Whether a colon and a quotation follow a word: "Hare is pleased: “At last.”" */
const isBeforeQuotation = ({ telling, words }: Side, at: number): boolean =>
  /^\s*:\s*["“„«]/u.test(
    telling.article.text.slice(words[at]?.end, words[at + 1]?.start ?? words[at]?.end),
  );

/** How many words behind another source one stands that is part of what that one says: "Ann said that Ben had stated". */
const INSIDE = 4;

const isInside = ({ start }: Source, { all }: SideSources): boolean =>
  all.some(({ end, role }) => role !== 'evidential' && end <= start && start - end <= INSIDE);

/** "Told Bloomberg" where the other side names the speaker alone. */
function toldSomebody(
  view: PairView,
  source: Source,
  own: SideSources,
  other: SideSources,
): readonly Relation[] {
  const speaker = own.all.find(({ role, end }) => role === 'speaker' && end === source.start + 1);
  const same = other.all.find((there) => speaker !== undefined && areOneSource(speaker, there));
  const isTold = view.answers.slice(source.start + 1, source.end).some((answer) => answer >= 0);
  if (same === undefined || isTold || isNamedIn(view.other, source)) return [];
  if (isListener(view.own, source)) return [];
  return attributionRelation('Said to somebody named in one only', 0.6, [
    sourceEvidence(view.own, source),
    sourceEvidence(view.other, same),
  ]);
}

/** This share of the words answered makes a lost "he said" a change; in looser retellings the speaker goes without saying. */
const TOLD_CLOSELY = 0.7;

const isToldClosely = ({ own, answers }: PairView): boolean =>
  answers.filter((answer) => answer >= 0).length >= TOLD_CLOSELY * own.words.length;

/** Longest that is left out together with a source: "according to a report published this week (June 13), the …". */
const MAX_DROPPED = 8;

function endOfDropped({ answers }: PairView, { end }: Source): number {
  let dropped = end;
  while (dropped < Math.min(answers.length, end + MAX_DROPPED) && (answers[dropped] ?? -1) < 0)
    dropped++;
  return dropped;
}

const isNamedIn = ({ words }: Side, { names }: Source): boolean =>
  words.some((word) => word.isCapitalised && names.has(nameKey(bareName(word.folded))));
