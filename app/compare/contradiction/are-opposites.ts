import lists from '../../../resources/words/negation.json' with { type: 'json' };
import { isCyrillic } from '../is-cyrillic.ts';
import { stemWord } from '../stem-word.ts';

const antonyms: ReadonlySet<string> = new Set(
  lists.antonyms.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);
/** Endings say case, number and gender in Cyrillic scripts, so there the stems of a pair are enough. */
const antonymStems: ReadonlySet<string> = new Set(
  lists.antonyms
    .map((pair) => pair.map(stemWord))
    .flatMap(([one = '', other = '']) =>
      isCyrillic(one) ? [`${one} ${other}`, `${other} ${one}`] : [],
    ),
);
const noOpposites: ReadonlySet<string> = new Set(lists.noOpposites);
/** Shorter stems meet by chance ("in" and "it"). */
const MIN_STEM = 4;

/** "Fourth-largest": what stands before the last hyphen, and behind it. */
const COMPOUND = /^(.+)-([^-]+)$/;

/** Whether one of two folded words says the opposite of the other: "rose" and "fell", "legal" and "illegal", "harmful" and "harmless". */
export function areOpposites(one: string, other: string): boolean {
  const [compound, another] = [COMPOUND.exec(one), COMPOUND.exec(other)];
  if (compound !== null && another !== null && compound[1] === another[1])
    return areOpposites(compound[2] ?? '', another[2] ?? '');
  if (antonyms.has(`${one} ${other}`)) return true;
  if (isCyrillic(one)) return areCyrillicOpposites(stemWord(one), stemWord(other));
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return isNegated(short, long) || areFullAndLess(one, other) || areFullAndLess(other, one);
}

/** "Реалістичний" and "нереалістичний", in any case. */
const areCyrillicOpposites = (one: string, other: string): boolean =>
  antonymStems.has(`${one} ${other}`) ||
  [one, other].some(
    (stem, at) => stem.length > MIN_STEM && (at === 0 ? other : one) === `не${stem}`,
  );

const isNegated = (stem: string, word: string): boolean =>
  stem.length >= MIN_STEM &&
  !noOpposites.has(stem) &&
  lists.affixes.some((affix) => word === affix + stem);

const areFullAndLess = (one: string, other: string): boolean =>
  one.endsWith('ful') && other === `${one.slice(0, -3)}less`;
