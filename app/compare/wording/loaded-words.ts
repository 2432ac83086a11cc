import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import { answeredAround, gapFor, type PairView, slotOf, viewsOf } from '../pair-view.ts';
import { Phrases } from '../phrases.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { LinkedPair } from '../story.ts';
import { wordingRelation } from './wording-relation.ts';

type Load = 'judging' | 'intensifier';

const loads = new Phrases<Load>([
  ...[...lists.epithets, ...lists.judging].map((word): [string, Load] => [word, 'judging']),
  ...lists.intensifiers.map((word): [string, Load] => [word, 'intensifier']),
]);

/** Answered content words near a judging word that show that the other side tells the same thing without it. */
const MIN_ANSWERED = 2;

/** Evaluative words that only one side uses of what both tell, and intensifiers right before a word that both have. */
export const loadedWords = (pair: LinkedPair): readonly Relation[] =>
  viewsOf(pair).flatMap(loadedIn);

function loadedIn(view: PairView): readonly Relation[] {
  const otherStems = new Set(view.other.words.map(({ stem }) => stem));
  return loads.find(view.own.words).flatMap(({ start, end, value }) => {
    const words = view.own.words.slice(start, end);
    if (words.some(({ stem }) => otherStems.has(stem))) return [];
    if (value === 'judging' && answeredAround(view, start, end) < MIN_ANSWERED) return [];
    if (value === 'intensifier' && !modifiesAnswered(view, end)) return [];
    if (hasLoadIn(view, start, end)) return [];
    const [own = null, other = null] = setAgainst(view, start, end);
    if (own === null || other === null) return [];
    const label = value === 'judging' ? 'A judging word' : 'Another emphasis';
    return [wordingRelation(label, value === 'judging' ? 0.7 : 0.55, [own, other])];
  });
}

/** How many words that both sides have are shown after a loaded word that only one has. */
const SHOWN_AFTER = 2;

/** "Senior U.S. officials" and "U.S. officials"; else what stands in the word's place, or the gap where nothing does. */
function setAgainst(view: PairView, start: number, end: number): readonly (Evidence | null)[] {
  const answer = view.answers[end] ?? -1;
  let shared = 0;
  while (shared < SHOWN_AFTER && answer >= 0 && view.answers[end + shared] === answer + shared)
    shared++;
  if (shared === 0) return [evidenceOfSide(view.own, start, end), insteadOf(view, start, end)];
  return [
    evidenceOfSide(view.own, start, end + shared),
    evidenceOfSide(view.other, answer, answer + shared),
  ];
}

function insteadOf(view: PairView, start: number, end: number): Evidence {
  const slot = slotOf(view, start, end);
  const content = [...view.other.words.keys()]
    .slice(slot.start, slot.end)
    .filter((at) => !isFunctionWord(view.other.words[at]?.folded ?? ''));
  const [only = -1, ...more] = content;
  const stands = more.length > 0 ? null : evidenceOfSide(view.other, only, only + 1);
  return stands ?? gapFor(view, start, end);
}

/** The word after an intensifier is a content word that the other side has too. */
function modifiesAnswered({ own, other, answers }: PairView, next: number): boolean {
  const head = own.words[next];
  const second = isFunctionWord(head?.folded ?? '') ? undefined : own.words[next + 1];
  const isAnswered = (at: number): boolean => {
    const answer = other.words[answers[at] ?? -1];
    return answer !== undefined && answer.isCapitalised === own.words[at]?.isCapitalised;
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

/** Whether the other side has a loaded word of its own in that place: then it is another shade, not a missing one. */
function hasLoadIn(view: PairView, start: number, end: number): boolean {
  const slot = slotOf(view, start, end);
  return loads.find(view.other.words.slice(slot.start, slot.end)).length > 0;
}

const rankStems: ReadonlySet<string> = new Set(lists.ranks.map(stemWord));

/** "One of the main reasons" against "the central reason": words of rank before a noun that both sides have. */
export function ranks(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((head, at) => {
    const answer = view.answers[at] ?? -1;
    if (answer < 0 || isFunctionWord(head.folded)) return [];
    const own = rankBefore(view.own.words, at);
    const other = rankBefore(view.other.words, answer);
    if (own === null || other === null || (own.stem === other.stem && own.oneOf === other.oneOf))
      return [];
    const a = evidenceOfSide(view.own, own.start, at + 1);
    const b = evidenceOfSide(view.other, other.start, answer + 1);
    return a === null || b === null ? [] : [wordingRelation('Another rank', 0.7, [a, b])];
  });
}

interface Rank {
  readonly start: number;
  readonly stem: string;
  readonly oneOf: boolean;
}

/** The word of rank right before a head, with "one of" before it. */
function rankBefore(words: LinkedPair['a']['words'], head: number): Rank | null {
  const rank = words[head - 1];
  if (rank === undefined || !rankStems.has(rank.stem)) return null;
  const three = words.slice(Math.max(0, head - 4), head - 1).map(({ folded }) => folded);
  const one = three.lastIndexOf('one');
  const oneOf = one >= 0 && three[one + 1] === 'of';
  return { start: oneOf ? head - 1 - (three.length - one) : head - 1, stem: rank.stem, oneOf };
}
