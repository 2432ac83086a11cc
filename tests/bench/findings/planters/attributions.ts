import type { Planter } from '../plant.ts';
import { type Edit, planterOf } from '../plant-edit.ts';

const SAYING =
  'said|says|stated|added|explained|noted|announced|argued|reported|reports|pointed out';
const NOUN_PHRASE = String.raw`(?:[A-Z][\w'’.-]+|the|a|an|of|and|[a-z]+ (?=[A-Z]))`;
const upper = (words: string): string => (words.at(-1) ?? '').toUpperCase();

/** A sentence begins here, not the word after an abbreviation. */
const START = String.raw`(?<=^|\n|\b[a-z]{3,}[.!?]["”»]? )`;
/** A sentence ends here, not an abbreviation. */
const END = String.raw`(?<!\b(?:[A-Z][a-z]{0,2}|Const|Capt|Supt))(?=\.(?:\s|$))`;
const edit = (pattern: string, by: Edit['by']): Edit => ({ pattern: new RegExp(pattern, 'g'), by });

const closing = (words: string): string => /["”»]/.exec(words)?.[0] ?? '';

const EDITS: readonly Edit[] = [
  edit(String.raw`${START}According to [^,.;\n"“]{3,60}, \S`, upper),
  edit(String.raw`, (?:according to|citing) [^,.;\n"“]{3,60}(?:${END}|(?=,))`, () => ''),
  edit(String.raw`(?<=\w) according to [^,.;\n"“]{3,60}${END}`, () => ''),
  edit(String.raw`${START}(?:${NOUN_PHRASE} ){1,5}(?:${SAYING})(?: on \w+day)? that [a-z]`, upper),
  edit(
    String.raw`${START}(?:[A-Z]\w+ ){1,3}(?:said|says|reported) (?!that\b|in\b|on\b)[a-z]`,
    upper,
  ),
  edit(`,["”»]? (?:${NOUN_PHRASE} ){1,4}(?:said|says|added|reported)${END}`, closing),
  edit(String.raw`,["”»]? (?:said|says|added) [A-Za-z][^,.;\n"“]{3,50}${END}`, closing),
  edit(
    String.raw`${START}(?:He|She|They|Officials|Police|Experts|Analysts|Authorities|Researchers|Witnesses) (?:said|say|says|reported|believe|believes) (?:that )?(?!that\b|in\b|so\b|on\b|it\b)[a-z]`,
    upper,
  ),
];

/** Takes a source away, and begins the sentence anew where the source began it. */
export const dropAttribution: Planter = planterOf(EDITS, 'anywhere');
