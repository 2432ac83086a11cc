import type { Planter } from '../plant.ts';
import { type Edit, exchange, planterOf } from '../plant-edit.ts';
import { pickOne } from '../text-spans.ts';

const ADVERBS = [
  'reportedly',
  'allegedly',
  'possibly',
  'probably',
  'apparently',
  'supposedly',
  'perhaps',
  'likely',
  'presumably',
  'purportedly',
];

const oneOf = (
  pattern: RegExp,
  words: readonly string[],
  join: (words: string, hedge: string) => string,
): Edit => ({
  pattern,
  by: (found, { random }) => {
    const hedge = pickOne(words, random);
    return hedge === undefined ? null : join(found, hedge);
  },
});

/** A participle or adjective after the verb: no preposition, article or "not". */
const NEXT = String.raw`(?=[a-z]{4,})(?!(?:not|also|still|only|been|being|from|with|into|over|under|about|that|this|they|their|there|more|most|very|even|just|likely|expected|probably|possibly|reportedly)\b)`;

/** A sentence that states something starts with one of these; what it says can be believed, thought or said to be so. */
const SENTENCE_START =
  /(?<=[.!?] |\n)(?:The|A|An|This|These|His|Her|Their|Its|It|He|She|They)(?= [a-z]+ )/g;

/** Less sure than it was: an adverb, a modal, or a clause before the sentence. */
export const plantHedge: Planter = planterOf([
  oneOf(
    new RegExp(String.raw`\b(?:is|was|were|are|has|have|had) ${NEXT}`, 'g'),
    ADVERBS,
    (verb, hedge) => `${verb}${hedge} `,
  ),
  oneOf(
    /\bwill (?=[a-z]{3,})(?!not\b|also\b|be able\b)/g,
    ['may ', 'might ', 'could ', 'is likely to ', 'is expected to '],
    (_, modal) => modal,
  ),
  exchange(
    [
      ['is', 'may be'],
      ['are', 'may be'],
      ['are', 'could be'],
      ['is', 'might be'],
    ],
    '(?= (?:a|an|the) [a-z]+)',
  ),
  exchange(
    [
      ['was', 'may have been'],
      ['were', 'might have been'],
      ['was', 'is believed to have been'],
    ],
    '(?= (?:a|an|the|[a-z]+ed) )',
  ),
  exchange(
    [
      ['has', 'may have'],
      ['have', 'may have'],
      ['has', 'is said to have'],
      ['have', 'are thought to have'],
    ],
    '(?= [a-z]+ed )',
    String.raw`(?<!\b(?:to|would|could|should|may|might|must|will|can|not|t) )`,
  ),
  oneOf(
    SENTENCE_START,
    [
      'It is believed that ',
      'Apparently, ',
      'Reportedly, ',
      'It appears that ',
      'It is possible that ',
      'Presumably, ',
      'It seems that ',
    ],
    (word, hedge) => `${hedge}${word.charAt(0).toLowerCase()}${word.slice(1)}`,
  ),
]);

/** More sure than it was: the adverb, modal or clause is gone. */
export const dropHedge: Planter = planterOf([
  {
    pattern: new RegExp(
      String.raw`\b(?:${ADVERBS.join('|')}|seemingly|potentially) (?=[a-z])(?!to\b)`,
      'g',
    ),
    by: () => '',
  },
  {
    pattern: /\b(?:may|might|could) (?=[a-z]{3,})(?!have\b|not\b|also\b|be able\b|well\b)/g,
    by: () => 'will ',
  },
  { pattern: /\b(?:may|might|could) have been(?= )/g, by: () => 'was' },
  {
    pattern:
      /\b(?:is|are) (?:likely|expected|believed|thought|supposed) to (?=[a-z]{2,})(?!have\b)/g,
    by: () => 'will ',
  },
  { pattern: /\bit is (?:likely|possible) that (?=[a-z])/g, by: () => '' },
  { pattern: /(?<=[a-z] )(?:seems|appears) to be\b/g, by: () => 'is' },
  { pattern: /(?<=[a-z] )(?:seemed|appeared) to be\b/g, by: () => 'was' },
  { pattern: /(?<=[a-z] )(?:seem|appear) to (?=[a-z]{3,})(?!have\b)/g, by: () => '' },
  {
    pattern: /\b(?:is|are) (?:believed|thought|said|reported) to have (?=[a-z]+ed\b)/g,
    by: (words) => (words.startsWith('is') ? 'has ' : 'have '),
  },
]);
