import list from '../../../resources/words/names.json' with { type: 'json' };
import offices from '../../../resources/words/titles.json' with { type: 'json' };
import { evidenceOfSide, evidenceOfWords } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { once } from '../once.ts';
import { answeredAround, contentSlotOf, type PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Side, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { bareName, isName } from './find-names.ts';
import { consonantsOf, nameKey } from './name-key.ts';
import { nameRelation } from './name-relation.ts';
import { isNoName } from './no-names.ts';
import { isSpokenBy } from './speakers.ts';
import { officesIn } from './titles.ts';

/** Words that say by themselves that somebody is meant: "the major" may be a rank, and "head" much else. */
const persons: ReadonlySet<string> = new Set(
  [...list.people, ...offices.titles].filter((word) => !list.notAlone.includes(word)),
);

/** What stands before the name of a place. */
const PLACED = /^(?:of|in|at|near|from)$/;

/** Content words around a name that both sides must have, so that they speak of one person. */
const MIN_ANSWERED = 2;
/** How far before a noun the word that begins its phrase is looked for. */
const MAX_PHRASE = 4;

/**
 * A person named by the own side and told of by office or as "a man", "the driver" in the same place by the other, whose whole
 * article never names them. Whoever is the source of what is said is left to attribution.
 */
export function namedAndUnnamed(view: PairView, forms: ReadonlySet<string>): readonly Relation[] {
  const { own, other } = view;
  return namesOf(own, forms).flatMap(({ start, end }) => {
    const isTold = own.words.slice(start, end).some((word, at) => isKnown(view, word, start + at));
    if (isTold || isSpokenBy(own, end - 1, forms)) return [];
    if (answeredAround(view, start, end) < MIN_ANSWERED) return [];
    const from = nounsBefore(own, start);
    const isPlace = PLACED.test(own.words[from - 1]?.folded ?? '') && from === start;
    if (isPlace || (from === start && !isPersonAfter(own, end))) return [];
    const noun = unnamedIn(view, from, end, forms);
    if (noun === null || isSpokenBy(other, noun, forms)) return [];
    const named = evidenceOfSide(own, from, end);
    const unnamed = phraseOf(other, noun);
    if (named === null || unnamed === null) return [];
    const { folded } = other.words[noun] as Word;
    const isSameNoun = own.words
      .slice(from, end + MAX_PHRASE)
      .some((word) => word.folded === folded);
    return [
      nameRelation('Named in one, unnamed in the other', isSameNoun ? 0.6 : 0.5, [named, unnamed]),
    ];
  });
}

/** Where the nouns right before a name begin: "the engineer", "police chief". */
function nounsBefore({ words }: Side, name: number): number {
  const isNoun = (word: Word | undefined): boolean =>
    word !== undefined && (persons.has(word.folded) || officesIn([word]).size > 0);
  let start = name;
  while (isNoun(words[start - 1])) start--;
  return start;
}

/** "N, 45," and "N, a teacher": what follows the name of a person. */
function isPersonAfter({ words, telling }: Side, end: number): boolean {
  const { text } = telling.article;
  const after = text.slice(words[end - 1]?.end, words[end + MAX_PHRASE]?.start);
  const apposition = /^, ([^,.;]*)/.exec(after)?.[1] ?? '';
  if (/^\d{1,3}$/.test(apposition)) return true;
  return (
    /^(?:an?|the|his|her)\b/.test(apposition) &&
    apposition.split(' ').some((word) => persons.has(word))
  );
}

/** Runs of names without the offices before them. */
function namesOf(
  { words }: Side,
  forms: ReadonlySet<string>,
): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  words.forEach((word, at) => {
    if (!isName(forms, word) || isNoName(word)) return;
    const last = runs.at(-1);
    const isBeside = word.start === (words[at - 1]?.end ?? 0) + 1;
    if (last?.end === at && isBeside) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  });
  return runs;
}

/** Whether the other article has a name anywhere, in whatever spelling. */
const isKnown = ({ other, answers }: PairView, word: Word, at: number): boolean =>
  (answers[at] ?? -1) >= 0 || nameKeysOf(other.telling).has(keyOf(word));

const keyOf = ({ folded }: Word): string => consonantsOf(nameKey(bareName(folded)));

const nameKeysOf: (telling: Telling) => ReadonlySet<string> = once(
  ({ words }) =>
    new Set(
      words
        .flat()
        .filter(({ isCapitalised }) => isCapitalised)
        .map(keyOf),
    ),
);

/** The noun for a person in the place of a name, with no name beside it; null where there is none. */
function unnamedIn(
  view: PairView,
  start: number,
  end: number,
  forms: ReadonlySet<string>,
): number | null {
  const { other } = contentSlotOf(view, start, end);
  const { words } = view.other;
  // The noun may be a title that both sides have: then it stands right before the place.
  for (let at = Math.max(0, other.start - 1); at < Math.min(words.length, other.end + 1); at++) {
    if (!persons.has(words[at]?.folded ?? '') || phraseOf(view.other, at) === null) continue;
    const beside = [words[at - 1], words[at + 1], words[at + 2]];
    if (!beside.some((near) => near !== undefined && isName(forms, near) && !isNoName(near)))
      return at;
  }
  return null;
}

const BEGINS = /^(?:an?|the|his|her|their|its|one|another|some)$/;

/** The noun's phrase from its article or number, without marks or names in it; null where none begins it. */
function phraseOf({ words, telling }: Side, noun: number): Evidence | null {
  for (let start = noun - 1; start >= Math.max(0, noun - MAX_PHRASE); start--) {
    const between = telling.article.text.slice(words[start]?.end, words[start + 1]?.start);
    if (/[^\s-]/.test(between)) return null;
    if (BEGINS.test(words[start]?.folded ?? ''))
      return evidenceOfWords(telling, words.slice(start, noun + 1));
  }
  return null;
}
