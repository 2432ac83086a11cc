import type { Planted, Planter, Soil } from '../plant.ts';
import { type Edit, planterOf } from '../plant-edit.ts';
import { pickOne, quotationsOf, spansWhere } from '../text-spans.ts';

/** Two words of one shape can mostly stand in one place: the same ending, the same length within two letters. */
const isOfOneShape = (one: string, other: string): boolean =>
  one.slice(-3) === other.slice(-3) &&
  one.slice(0, 4) !== other.slice(0, 4) &&
  Math.abs(one.length - other.length) <= 2;

/** Another word of the same shape from any article. */
function otherWord(text: string, { random, smallWords }: Soil): Planted | null {
  const place = pickOne(spansWhere(text, /(?<= )[a-z]{6,}\b/g, 'inside'), random);
  if (place === undefined) return null;
  const word = text.slice(place.start, place.end);
  const others = [...smallWords].filter((other) => isOfOneShape(word, other));
  const instead = pickOne(others, random);
  if (instead === undefined) return null;
  return {
    text: text.slice(0, place.start) + instead + text.slice(place.end),
    start: place.start,
    end: place.start + instead.length,
  };
}

const INSERTED: readonly Edit[] = [
  { pattern: /\b(?:very|really|always|also|only|still|now|just) /g, by: () => '' },
  { pattern: /\b(?:is|are|was|were) (?=[a-z]{4,})(?!not )/g, by: (verb) => `${verb}always ` },
  { pattern: /(?<=\b(?:the|our|their|this) )(?=[a-z]{5,})/g, by: () => 'whole ' },
  { pattern: /\b(?<![.,])\d{1,3}(?![.,\d])/g, by: (digits) => String(Number(digits) + 3) },
];
const plantInsertion = planterOf(INSERTED, 'inside');

/** A word inside quotation marks exchanged, mostly; now and then one put in or left out. */
export const plantQuoteWord: Planter = (text, soil) =>
  soil.random() < 0.75 ? otherWord(text, soil) : plantInsertion(text, soil);

const MIN_WORDS = 8;

/** A quotation without its end, its beginning, or its middle; the plant is where the words are gone. */
export const plantQuoteCut: Planter = (text, { random }) => {
  const quote = pickOne(
    quotationsOf(text).filter(
      ({ start, end }) => text.slice(start, end).split(' ').length >= MIN_WORDS,
    ),
    random,
  );
  if (quote === undefined) return null;
  const words = text.slice(quote.start + 1, quote.end - 1).split(' ');
  const mark = /[,.;!?]$/.exec(words.at(-1) ?? '')?.[0] ?? '';
  const half = Math.ceil(words.length / 2);
  const cutAt = pickOne(['end', 'end', 'start', 'middle'], random);
  const kept =
    cutAt === 'end'
      ? {
          before: `${words
            .slice(0, half)
            .join(' ')
            .replace(/[,.;]$/, '')}${mark}`,
          after: '',
        }
      : cutAt === 'start'
        ? { before: '', after: words.slice(half).join(' ') }
        : {
            before: `${words.slice(0, Math.floor(words.length / 3)).join(' ')} ... `,
            after: words.slice(Math.ceil((2 * words.length) / 3)).join(' '),
          };
  const start = quote.start + 1 + kept.before.length;
  return {
    text: text.slice(0, quote.start + 1) + kept.before + kept.after + text.slice(quote.end - 1),
    start: Math.min(start, quote.start + 1 + kept.before.length),
    end: start,
  };
};
