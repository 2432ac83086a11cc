import type { Passage } from '../../synopsis/passage.ts';
import { isSpeechVerb } from '../../text/sentence-words.ts';
import { firstEndingAfter, type TextRange } from '../../text/text-range.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { nameFormsIn } from '../name/find-names.ts';
import { once } from '../once.ts';
import { findQuotes } from '../quote/find-quotes.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { choosePhrase } from './choose-phrase.ts';
import { splitClauses } from './split-clauses.ts';
import { weighWords } from './weigh-words.ts';

/** What every passage is called, by its id: words of one source, verbatim. */
export type PassageTitles = Readonly<Record<string, Evidence>>;

/**
 * The title of every passage: of its first source by letter, the shortest stretch of words that holds the most distinctive
 * ones. Linear in the words.
 */
export function titlePassages(story: Pick<Story, 'tellings' | 'passages'>): PassageTitles {
  const { tellings, passages } = story;
  const weigh = weighWords(tellings, passages);
  const names = nameFormsIn(tellings);
  return Object.fromEntries(
    passages.flatMap((passage) => {
      const telling = tellings.find(({ siglum }) => sentencesIn(passage, siglum).length > 0);
      const title = telling && titleIn(telling, passage, weigh(passage), names);
      return title ? [[passage.id, title] as const] : [];
    }),
  );
}

const sentencesIn = ({ cells }: Passage, siglum: Telling['siglum']): readonly number[] =>
  cells[siglum]?.sentences ?? [];

function titleIn(
  telling: Telling,
  passage: Passage,
  weightOf: (word: Word) => number,
  names: ReadonlySet<string>,
): Evidence | null {
  const clauses = sentencesIn(passage, telling.siglum).flatMap((number) =>
    splitClauses(telling.article.text, telling.words[number] ?? []),
  );
  const isNamed = (word: Word): boolean => word.isCapitalised && names.has(word.folded);
  const told = clauses.filter((clause) => !saysWho(clause));
  const said = quotationsAmong(clauses, quotedIn(telling));
  const best = [said, told].find(({ length }) => length > 0) ?? clauses;
  const words = choosePhrase(best, weightOf, isNamed);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { text } = telling.article;
  const start = CURRENCY.test(text.charAt(first.start - 1)) ? first.start - 1 : first.start;
  const end = CURRENCY.test(text.charAt(last.end)) ? last.end + 1 : last.end;
  return evidenceAt(telling, { start, end });
}

/** Shorter clauses between quotation marks are words somebody borrows. */
const SAYS_SOMETHING = 3;

/**
 * The quoted ones of some clauses, which tell more than who says them; none where no one of them begins as a sentence does:
 * then a word or a title is quoted, and what is said of it tells more. Scripts without capitals show no difference.
 */
function quotationsAmong(
  clauses: readonly (readonly Word[])[],
  quoted: readonly TextRange[],
): readonly (readonly Word[])[] {
  const rangeOf = ({ start }: Word): TextRange | null => {
    const range = quoted[firstEndingAfter(quoted, start)];
    return range && range.start <= start ? range : null;
  };
  const said = clauses.filter(
    (clause) => clause.length >= SAYS_SOMETHING && clause.every((word) => rangeOf(word) !== null),
  );
  return said.some(isSentenceLike) ? said : [];
}

/** Whether a clause begins with a capital, and not most of its words do, as in the title of a book. */
const isSentenceLike = (clause: readonly Word[]): boolean =>
  clause[0]?.isCapitalised === true &&
  clause.filter(({ isCapitalised }) => isCapitalised).length * 2 < clause.length;

/** What stands between quotation marks, in text order. */
const quotedIn = once(({ article }: Telling): readonly TextRange[] =>
  findQuotes(article).map(({ inner }) => inner),
);

/** Whether a clause only says who said the rest: "the harbour office said". */
const saysWho = (clause: readonly Word[]): boolean =>
  clause.length <= MOST_OF_SAYING && clause.some(({ folded }) => isSpeechVerb(folded));

/** Longer clauses with a verb of saying say something else too. */
const MOST_OF_SAYING = 6;

/** Belongs to the number it stands at. */
const CURRENCY = /^\p{Sc}$/u;
