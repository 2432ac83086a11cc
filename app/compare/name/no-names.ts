import list from '../../../resources/words/names.json' with { type: 'json' };
import { unitOf } from '../value/units.ts';
import type { Word } from '../words.ts';
import { officesIn } from './titles.ts';

const dates: ReadonlySet<string> = new Set(list.dates);
const institutions: ReadonlySet<string> = new Set(list.institutions);
const adjectives: ReadonlySet<string> = new Set(
  list.adjectives.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

/** Whether a capitalised word names a day, an office, a unit ("Celsius") or a kind of institution, and no one person, place or organisation. */
export const isNoName = (word: Word): boolean =>
  dates.has(word.folded) ||
  institutions.has(word.folded) ||
  unitOf(word.folded) !== null ||
  officesIn([word]).size > 0;

/** "France" and "French": a country and its adjective, whose forms no rule gives. */
export const areCountryAndAdjective = (one: string, other: string): boolean =>
  adjectives.has(`${one} ${other}`);
