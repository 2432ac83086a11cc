import type { Planter } from '../plant.ts';
import { type Edit, planterOf } from '../plant-edit.ts';
import { pickOne } from '../text-spans.ts';

const JUDGING =
  'notorious brutal shameful heroic so-called disastrous controversial ruthless infamous corrupt glorious cynical tragic radical illegal outrageous despicable reckless barbaric courageous legendary disgraced embattled horrific extremist dubious hardline incompetent brilliant catastrophic'.split(
    ' ',
  );
/** What can be said of a person. */
const OF_PEOPLE =
  'notorious ruthless infamous corrupt disgraced embattled controversial hardline legendary heroic reckless'.split(
    ' ',
  );

const before = (pattern: RegExp, adjectives: readonly string[]): Edit => ({
  pattern,
  by: (found, { random }) => {
    const adjective = pickOne(adjectives, random);
    if (adjective === undefined) return null;
    const isVowel = /^[aeiou]/.test(adjective);
    return `${found.replace(/\b(a)n?(?= $)/i, isVowel ? '$1n' : '$1')}${adjective} `;
  },
});

/** No place for an adjective: "the most", "the same", "that they". */
const NO_NOUN = String.raw`(?!(?:most|same|more|very|first|last|next|other|only|need|which|they|there|have|were|will|with|when|case|case|time|best|least|number|end|way|fact|rest|past|also|would|could|should|had|is|was|are|it|he|she|we)\b)`;

/** A judging word before a noun or before a person. */
export const plantEpithet: Planter = planterOf([
  before(
    new RegExp(String.raw`\b(?:the|a|an|its|his|her|their) (?=[a-z]{4,})${NO_NOUN}`, 'g'),
    JUDGING,
  ),
  before(
    new RegExp(String.raw`(?<=[.!?] |\n)(?:The|His|Her|Their|Its) (?=[a-z]{4,})${NO_NOUN}`, 'g'),
    JUDGING,
  ),
  before(
    /(?<= )(?=(?:president|minister|leader|director|chairman|governor|secretary|senator|mayor|coach|captain|lawyer|general|commander) [A-Z])/g,
    OF_PEOPLE,
  ),
  before(
    /(?<=\b(?:the|a|an) )(?=[A-Z][a-z]+(?:n|sh|se) (?:president|minister|leader|government|army|company|troops|forces|director|officials|media|police)\b)/g,
    OF_PEOPLE,
  ),
]);
