import type { Planter } from '../plant.ts';
import { bothWays, type Edit, exchange, likeCased, planterOf } from '../plant-edit.ts';
import { baseForm, IRREGULAR_PASTS, pastForm } from './verb-forms.ts';

const AUXILIARY = 'is|was|were|are|will|has|have|had|can|could|would|should';
/** What may follow an auxiliary and be denied. */
const DENIABLE = String.raw`(?=[a-z]{3,})(?!(?:not|also|only|just|still|from|with|into|that|this|they|their|there|more|even|then|now|all|some|any|never|the|to|in|on|at|of)\b)`;
const PAST = `(?:[a-z]{3,}ed|${IRREGULAR_PASTS.join('|')})`;
const COUNT = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens of|hundreds of|thousands of|at least \d+|more than \d+)`;
const PEOPLE =
  'people|persons|passengers|soldiers|workers|civilians|children|students|residents|officers|protesters|patients|others|men|women|players|miners';

const AFFIXED = bothWays([
  ['legal', 'illegal'],
  ['able to', 'unable to'],
  ['successful', 'unsuccessful'],
  ['possible', 'impossible'],
  ['fair', 'unfair'],
  ['lawful', 'unlawful'],
  ['responsible', 'irresponsible'],
  ['official', 'unofficial'],
  ['safe', 'unsafe'],
  ['stable', 'unstable'],
  ['complete', 'incomplete'],
  ['sufficient', 'insufficient'],
  ['willing to', 'unwilling to'],
  ['aware of', 'unaware of'],
  ['necessary', 'unnecessary'],
  ['popular', 'unpopular'],
  ['armed', 'unarmed'],
  ['known', 'unknown'],
  ['usual', 'unusual'],
  ['independent', 'dependent'],
  ['formal', 'informal'],
  ['direct', 'indirect'],
  ['agreed', 'disagreed'],
  ['approved', 'disapproved'],
  ['healthy', 'unhealthy'],
  ['satisfied', 'dissatisfied'],
  ['effective', 'ineffective'],
  ['reasonable', 'unreasonable'],
  ['important', 'unimportant'],
  ['appropriate', 'inappropriate'],
  ['acceptable', 'unacceptable'],
]);

const OPPOSITES = [
  ...bothWays([
    ['rose', 'fell'],
    ['won', 'lost'],
    ['accepted', 'rejected'],
    ['increase', 'decrease'],
    ['increased', 'decreased'],
    ['increasing', 'decreasing'],
    ['rising', 'falling'],
    ['higher', 'lower'],
    ['approved', 'rejected'],
    ['supported', 'opposed'],
    ['supports', 'opposes'],
    ['allowed', 'banned'],
    ['guilty', 'innocent'],
    ['strengthen', 'weaken'],
    ['success', 'failure'],
    ['succeeded', 'failed'],
    ['bought', 'sold'],
    ['improved', 'worsened'],
    ['positive', 'negative'],
    ['victory', 'defeat'],
    ['started', 'ended'],
    ['expand', 'shrink'],
    ['alive', 'dead'],
    ['exports', 'imports'],
    ['accelerated', 'slowed'],
    ['stronger', 'weaker'],
    ['better', 'worse'],
    ['growth', 'decline'],
    ['largest', 'smallest'],
  ]),
  ['arrested', 'released'],
  ['hired', 'fired'],
  ['entered', 'left'],
  ['gained', 'lost'],
  ['lowered', 'raised'],
  ['rise', 'fall'],
  ['win', 'lose'],
  ['profit', 'loss'],
] as const;

const EDITS: readonly Edit[] = [
  {
    pattern: new RegExp(String.raw`\b(?:${AUXILIARY}) ${DENIABLE}`, 'g'),
    by: (verb) => `${verb}not `,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:is|was|were|are|has|have|had|could|would|should) ${DENIABLE}`,
      'g',
    ),
    by: (verb) => `${verb.trim()}n't `,
  },
  { pattern: /\b(?:has|have|had) (?=[a-z]{3,}ed\b|been\b)/g, by: (verb) => `${verb}never ` },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:he|she|it|they|we|who|[A-Z][a-z]{3,}) )${PAST}(?= (?!by\b)[a-z]+)`,
      'g',
    ),
    by: (past, { smallWords }) => {
      const base = baseForm(past, (word) => smallWords.has(word));
      return base === null ? null : `did not ${base}`;
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:${AUXILIARY}) )not (?=[a-z])(?!only\b|just\b|necessarily\b|yet\b)`,
      'g',
    ),
    by: () => '',
  },
  {
    pattern: /(?<=\b(?:he|she|it|they|we|who|[A-Z][a-z]{3,}) )did(?: not|n['’]t) [a-z]{3,}\b/g,
    by: (words, { smallWords }) =>
      pastForm(words.split(' ').at(-1) ?? '', (word) => smallWords.has(word)),
  },
  {
    pattern: /\b(?:is|was|were|are|has|have|had|could|would|should)n['’]t\b/g,
    by: (word) => word.slice(0, -3),
  },
  exchange(
    [
      ['cannot', 'can'],
      ["can't", 'can'],
      ["won't", 'will'],
      ['can', 'cannot'],
    ],
    '(?= [a-z]{3,})(?! (?:only|also|not) )',
  ),
  { pattern: /\bnever (?=[a-z])/g, by: () => '' },
  exchange(
    [
      ['there is a', 'there is no'],
      ['there was a', 'there was no'],
      ['there are', 'there are no'],
      ['there were', 'there were no'],
    ],
    String.raw`(?= [a-z]{4,})(?! (?:many|still|more|also|only)\b)`,
  ),
  {
    pattern: /(?<=\b(?:has|have|had|is|are|was|were) )no (?=[a-z]{4,})(?!longer\b|more\b|less\b)/g,
    by: () => 'some ',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${COUNT}) (?:${PEOPLE}) (?:were|have been|had been|are)(?= [a-z]+)`,
      'gi',
    ),
    by: (words, { random }) =>
      likeCased(
        words,
        `${random() < 0.5 ? 'no one' : 'nobody'} ${/have|had/.test(words) ? 'has been' : 'was'}`,
      ),
  },
  { pattern: /\b(?:no one|nobody) was\b/gi, by: (words) => likeCased(words, 'two people were') },
  exchange(
    [
      ['confirmed', 'denied'],
      ['said', 'denied'],
      ['admitted', 'denied'],
      ['acknowledged', 'denied'],
      ['confirm', 'deny'],
      ['confirms', 'denies'],
    ],
    '(?= that )',
  ),
  { pattern: /\bwithout(?= [a-z]+)/g, by: () => 'with' },
  {
    pattern:
      /(?<=\b[a-z]+ed )with(?= (?:the|a|an|any) (?:help|permission|support|consent|aid|approval|use|knowledge)\b)/g,
    by: () => 'without',
  },
  exchange(
    AFFIXED,
    '(?= [a-z]+|[,.])',
    String.raw`(?<=\b(?:is|are|was|were|be|been|an?|the|and|more|very|become|has|have|they|he|it) )`,
  ),
  exchange(OPPOSITES, '(?= [a-z]+|[,.])'),
];

/** A statement denied, a denial taken back, a count against none, or a word of opposite meaning. */
export const plantNegation: Planter = planterOf(EDITS);
