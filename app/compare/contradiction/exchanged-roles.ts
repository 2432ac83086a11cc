import verbList from '../../../resources/words/directed-verbs.json' with { type: 'json' };
import { isSaying } from '../attribution/saying-verb.ts';
import { clauseBreaks } from '../certainty/clause-breaks.ts';
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';

const directed: ReadonlySet<string> = new Set(verbList.verbs.map(stemWord));

/** So many words before a verb may name who does it. */
const REACH = 5;
const ARTICLE = /^(?:the|a|an|its|his|her|their|this|that|these|those|all|both)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;

/** Who did what to whom, as word indices of a side. */
interface Deed {
  readonly verb: number;
  readonly doer: readonly number[];
  readonly target: readonly number[];
}

/** "The club accused the police" against "the police accused the club": one verb, and the two around it exchanged. */
export function exchangedRoles({ a, b }: LinkedPair): readonly Relation[] {
  const [inA, inB] = [deedsOf(a), deedsOf(b)];
  return inA.flatMap((one) => {
    const other = inB.find((deed) => areExchanged(a, one, b, deed));
    // Where both did it to each other, both sides may say so, in any order.
    if (other === undefined || inB.some((deed) => areAlike(a, one, b, deed))) return [];
    if (inA.some((deed) => areAlike(a, deed, b, other))) return [];
    const evidence = [shown(a, one), shown(b, other)].flatMap((piece) => piece ?? []);
    return [contradict('The same deed, with the roles exchanged', 0.75, evidence)];
  });
}

const areExchanged = (a: Side, one: Deed, b: Side, other: Deed): boolean =>
  areOneVerb(a, one, b, other) &&
  meet(a, one.doer, b, other.target) &&
  meet(a, one.target, b, other.doer) &&
  !meet(a, one.doer, b, other.doer) &&
  !meet(a, one.target, b, other.target);

const areAlike = (a: Side, one: Deed, b: Side, other: Deed): boolean =>
  areOneVerb(a, one, b, other) &&
  meet(a, one.doer, b, other.doer) &&
  meet(a, one.target, b, other.target);

const areOneVerb = (a: Side, one: Deed, b: Side, other: Deed): boolean =>
  a.words[one.verb]?.stem === b.words[other.verb]?.stem;

function meet(a: Side, inA: readonly number[], b: Side, inB: readonly number[]): boolean {
  const stems = new Set(inB.map((at) => b.words[at]?.stem));
  return inA.some((at) => stems.has(a.words[at]?.stem));
}

/** From the one named first to the one named last. */
const shown = (side: Side, { verb, doer, target }: Deed) => {
  const places = [verb, ...doer, ...target];
  return evidenceOfSide(side, Math.min(...places), Math.max(...places) + 1);
};

/** The deeds of a side whose doer and target both stand in the clause of the verb; linear in its words. */
function deedsOf(side: Side): readonly Deed[] {
  const { words } = side;
  const breaks = clauseBreaks(side);
  return words.flatMap((word, verb) => {
    if (!directed.has(word.stem) || isNoun(words, verb)) return [];
    const before = namedBefore(words, breaks, verb);
    const isPassive = PASSIVE.test(words[verb - 1]?.folded ?? '');
    if (isPassive && words[verb + 1]?.folded !== 'by') return [];
    const behind = namedBehind(words, breaks, isPassive ? verb + 2 : verb + 1);
    if (before.length === 0 || behind.length === 0) return [];
    const [doer, target] = isPassive ? [behind, before] : [before, behind];
    return [{ verb, doer, target }];
  });
}

/** "The attack", "attack of", "rights protection", "of protecting": a deed, and nobody's here. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  ARTICLE.test(words[at - 1]?.folded ?? '') ||
  /^(?:of|for|in|by)$/.test(words[at - 1]?.folded ?? '') ||
  words[at + 1]?.folded === 'of' ||
  /(?:ions?|ments?|ance|ers?|ors?)$/.test(words[at]?.folded ?? '');

/** Content words shortly before a verb, in its clause, and behind a verb of saying. */
function namedBefore(
  words: readonly Word[],
  breaks: readonly boolean[],
  verb: number,
): readonly number[] {
  const named: number[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const folded = words[at]?.folded ?? '';
    if (breaks[at] === true || isSaying(folded)) break;
    if (!isFunctionWord(folded)) named.push(at);
  }
  return named;
}

/** The content words right behind a verb, up to the first word of grammar that begins something else. */
function namedBehind(
  words: readonly Word[],
  breaks: readonly boolean[],
  from: number,
): readonly number[] {
  const named: number[] = [];
  for (let at = from; at < words.length && (at === from || breaks[at - 1] !== true); at++) {
    const folded = words[at]?.folded ?? '';
    if (ARTICLE.test(folded) && named.length === 0) continue;
    if (isFunctionWord(folded)) break;
    named.push(at);
  }
  return named;
}
