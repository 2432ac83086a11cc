import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { bareName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import { once } from '../once.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { parseNumberWords } from './parse-number.ts';

/** An age and the given name of whose it is, empty where only a surname stands there. */
interface Age extends Person {
  readonly years: number;
  readonly word: Word;
}

interface Person {
  readonly surname: string;
  readonly given: string;
}

/** "Nine-year-old", and what follows the digits of "39-year-old", "57-річний", "38-летняя". */
const OF_YEARS = /^(?:(\p{L}+(?:-\p{L}+)?)-)?(?:years?-old|річн\p{L}+|летн\p{L}+)$/u;
/** So many words may stand between an age and a name: "the 39-year-old man, Paul Roth". */
const REACH = 3;

/** Where two articles give one person two ages, wherever each of them tells it: of whom an article gives two nothing is said. */
export function otherAges({ tellings, groups }: Story): readonly (readonly Evidence[])[] {
  return tellings.flatMap((one, at) =>
    tellings.slice(at + 1).flatMap((other) => {
      if (groups.get(one.siglum) !== groups.get(other.siglum)) return [];
      return [...agesIn(one)].flatMap(([surname, age]) => {
        const second = agesIn(other).get(surname);
        if (age === null || second === undefined || second === null) return [];
        const isOther = age.given !== '' && second.given !== '' && age.given !== second.given;
        if (isOther || age.years === second.years) return [];
        return [[evidenceAt(one, age.word), evidenceAt(other, second.word)]];
      });
    }),
  );
}

/** The ages an article gives, by surname; null where it gives several, of one person or a family. */
const agesIn: (telling: Telling) => ReadonlyMap<string, Age | null> = once((telling) => {
  const ages = new Map<string, Age | null>();
  for (const words of telling.words)
    words.forEach((word, at) => {
      const years = yearsOf(telling, words, at);
      const person = years === null ? null : nameBeside(telling, words, at);
      if (years === null || person === null) return;
      const known = ages.get(person.surname);
      const isOther = known !== undefined && known?.years !== years;
      ages.set(person.surname, isOther ? null : (known ?? { ...person, years, word }));
    });
  return ages;
});

/** Years of age: of "39-year-old", or of a number between a name and a mark. */
function yearsOf({ article }: Telling, words: readonly Word[], at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined) return null;
  const spelled = OF_YEARS.exec(word.folded)?.[1];
  if (spelled !== undefined) return parseNumberWords([spelled]);
  if (!/^\d{1,3}$/.test(word.text)) return null;
  const isApposition =
    before?.isCapitalised === true &&
    /^,\s$/.test(article.text.slice(before.end, word.start)) &&
    /^[,.;)]/.test(article.text.slice(word.end));
  return isApposition || endOfCompound(words, at) > at ? Number(word.text) : null;
}

/** The last word of "39-year-old", which may be two; `at` where no such word stands there. */
const endOfCompound = (words: readonly Word[], at: number): number => {
  const [word, next] = [words[at], words[at + 1]];
  const isNext =
    next !== undefined && OF_YEARS.test(next.folded) && next.start === (word?.end ?? 0) + 1;
  return word?.isNumber === true && isNext ? at + 1 : at;
};

/** The full name right before an age, or shortly behind one before a noun; null where there is none. */
function nameBeside({ article }: Telling, words: readonly Word[], at: number): Person | null {
  const isName = (place: number): boolean => words[place]?.isCapitalised === true && place > 0;
  const end = endOfCompound(words, at);
  const isAdjective = end > at || OF_YEARS.test(words[at]?.folded ?? '');
  if (!isAdjective)
    return isName(at - 1) && words[at - 2]?.isCapitalised === true
      ? personOf(words[at - 2], words[at - 1])
      : null;
  for (let place = end + 1; place <= end + REACH; place++) {
    if (!isName(place)) continue;
    const between = article.text.slice(words[end]?.end, words[place]?.start);
    if (/[.;:!?“”"]/.test(between)) return null;
    let last = place;
    while (isName(last + 1) && article.text.slice(words[last]?.end, words[last + 1]?.start) === ' ')
      last++;
    return personOf(last > place ? words[last - 1] : undefined, words[last]);
  }
  return null;
}

const personOf = (given: Word | undefined, surname: Word | undefined): Person => ({
  surname: keyOf(surname),
  given: given === undefined ? '' : keyOf(given),
});

const keyOf = (word: Word | undefined): string => nameKey(bareName(word?.folded ?? ''));
