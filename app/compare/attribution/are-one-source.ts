import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isCyrillic } from '../is-cyrillic.ts';
import { areSpellingsOfOneName, differByOneSlip } from '../name/are-spellings-of-one-name.ts';
import { consonantsOf } from '../name/name-key.ts';
import { isOffice } from '../name/titles.ts';
import { stemWord } from '../stem-word.ts';
import type { Source } from './source.ts';

/** Where endings say case and number, any form of a noun is the noun. */
const classKey = (noun: string): string => (isCyrillic(noun) ? stemWord(noun) : noun);
const classes = new Map(
  lists.alike.flatMap((alike, at) => alike.map((noun) => [classKey(noun), at])),
);
/** Offices of one person in Ukrainian and Russian, and what a named body is called. */
const offices: ReadonlySet<string> = new Set(lists.offices);
const bodies: ReadonlySet<string> = new Set(lists.bodies);
const persons: ReadonlySet<string> = new Set(lists.persons);

const classOf = (noun: string): number | null => classes.get(classKey(noun)) ?? null;

/** Whether two articles may mean the same source: "Peskov" and "the Kremlin spokesman", "two sources" and "people close to it". */
export function areOneSource(one: Source, other: Source): boolean {
  if (one.role === 'evidential' || other.role === 'evidential')
    return isHearsay(one) && isHearsay(other);
  if (isOnePerson(one, other)) return true;
  if (areOtherPersons(one, other) || areOtherGroups(one, other)) return false;
  if (haveOtherMinistries(one, other)) return false;
  if ([...one.names].some((name) => other.names.has(name))) return true;
  if (one.pronoun !== null || other.pronoun !== null) return areOfOneNumber(one, other);
  if (isPersonByOffice(one, other) || isPersonByOffice(other, one)) return true;
  if (isBodyByNoun(one, other) || isBodyByNoun(other, one)) return true;
  if (one.names.size > 0 && other.names.size > 0) return isOneName(one.person, other.person);
  return areAlikeNouns(one, other);
}

/** "The chairwoman of the charity, Ann Example" and "Ann Example, who leads the charity": a given name and a surname say who it is, whatever else is said. */
const isOnePerson = (one: Source, other: Source): boolean =>
  ![one, other].some(({ headNoun }) => headNoun !== null && PLURAL.test(headNoun)) &&
  [one.person.at(-1), other.person.at(-1)].every(
    (last) => last !== undefined && one.names.has(last) && other.names.has(last),
  ) &&
  [...one.names].filter((name) => other.names.has(name)).length >= FULL_NAME;

const FULL_NAME = 2;

/** "Reportedly", "it is reported", "according to reports": nobody in particular. */
const isHearsay = ({ role, names, headNoun }: Source): boolean =>
  role === 'evidential' || (names.size === 0 && /^(?:reports?|media)$/.test(headNoun ?? ''));

/** "Peskov" and "the Kremlin spokesman": an office in the singular may be anybody's of whom no office is said. */
const isPersonByOffice = (named: Source, office: Source): boolean =>
  named.person.length > 0 &&
  named.nouns.size === 0 &&
  office.headNoun !== null &&
  (isOffice(office.headNoun) || offices.has(office.headNoun) || isUnnamedPerson(office));

/** "The boy" of whom no name is said may be anybody's son who has one. */
const isUnnamedPerson = ({ headNoun, names }: Source): boolean =>
  names.size === 0 && persons.has(headNoun ?? '');

/** "Severn Hills Water" and "the company": a name of other than two words is seldom a person's. */
const isBodyByNoun = (named: Source, body: Source): boolean =>
  named.person.length > 0 &&
  named.person.length !== 2 &&
  named.headNoun === null &&
  body.names.size === 0 &&
  bodies.has(body.headNoun ?? '');

/** Whom "she" means is often not known here, so it may be any person the other article names, and no group. */
function areOfOneNumber(one: Source, other: Source): boolean {
  const [numberA, numberB] = [numberOf(one), numberOf(other)];
  return numberA === null || numberB === null || numberA === numberB;
}

const PLURAL = /(?:[^s]s|people|police|media|men)$/;

function numberOf({ pronoun, headNoun }: Source): 'one' | 'many' | null {
  if (pronoun !== null || headNoun === null) return pronoun;
  return PLURAL.test(headNoun) ? 'many' : 'one';
}

/** "Turkish officials" and "Turkish residents" share a name that only says whose they are; "a study by the university" is "a university study". */
const areOtherGroups = (one: Source, other: Source): boolean =>
  one.headNoun !== null &&
  other.headNoun !== null &&
  !areAlike(one.headNoun, other.headNoun) &&
  !(one.names.size + other.names.size === 0 && nameEachOther(one, other));

const nameEachOther = (one: Source, other: Source): boolean =>
  one.nouns.has(stemWord(other.headNoun ?? '')) && other.nouns.has(stemWord(one.headNoun ?? ''));

/** "Prime Minister N" and "its foreign minister" are two; of two named persons the names decide. */
const haveOtherMinistries = (one: Source, other: Source): boolean =>
  (one.person.length === 0 || other.person.length === 0) &&
  one.portfolios.size > 0 &&
  other.portfolios.size > 0 &&
  ![...one.portfolios].some((portfolio) => other.portfolios.has(portfolio));

/** Two persons of one ministry share its name and are still two: the last word of the name decides. */
function areOtherPersons(one: Source, other: Source): boolean {
  const [last, otherLast] = [one.person.at(-1), other.person.at(-1)];
  if (last === undefined || otherLast === undefined) return false;
  if (one.headNoun !== null || other.headNoun !== null) return false;
  return (
    !isOneName(one.person, other.person) && !other.names.has(last) && !one.names.has(otherLast)
  );
}

/** "AFP" of "Agence France-Presse". */
const initialsOf = (name: readonly string[]): string =>
  name
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');

/** "Liu Zhenmin", "Liu Zhen Min"; "Zelensky", "Zelenskyy". */
function isOneName(one: readonly string[], other: readonly string[]): boolean {
  const [last, otherLast] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  return (
    last === otherLast ||
    areSpellingsOfOneName(last, otherLast) ||
    differByOneSlip(last, otherLast) ||
    soundAlike(one, other) ||
    one.join('') === other.join('') ||
    initialsOf(one) === other.join('') ||
    initialsOf(other) === one.join('')
  );
}

/** "Tom Hale" and "Tom Hail": beside the same given name vowels alone tell no two persons apart; how the name is spelled is a finding of its own. */
const soundAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 &&
  one.slice(0, -1).join(' ') === other.slice(0, -1).join(' ') &&
  consonantsOf(one.at(-1) ?? '') === consonantsOf(other.at(-1) ?? '');

const areAlikeNouns = (one: Source, other: Source): boolean =>
  [...one.nouns].some((noun) => other.nouns.has(noun)) ||
  (one.headNoun !== null && other.headNoun !== null && areAlike(one.headNoun, other.headNoun));

/** Whether two nouns of source are one, in either number, or such as a retelling exchanges. */
export const areAlike = (one: string, other: string): boolean =>
  one === other ||
  stemWord(one) === stemWord(other) ||
  one === `${other}s` ||
  other === `${one}s` ||
  (classOf(one) !== null && classOf(one) === classOf(other));
