import type { FindingKind } from '../../../app/index.ts';
import type { Planted, Planter } from './plant.ts';

/** Every change the bench knows, with the kind of finding a reader would file it under. */
export const PLANTERS: Readonly<
  Record<string, { readonly kind: readonly FindingKind[]; readonly plant: Planter }>
> = {
  number: {
    kind: ['value'],
    plant: (text, random) =>
      replaceOne(
        text,
        random,
        outsideQuotes(
          text,
          /(?<![\w.,:-])\d{1,3}(?:,\d{3})+(?![\w,-])|(?<![\w.,:$-])\d+(?:\.\d+)?(?![\w,:-]|\.[\d ])/g,
        ),
        otherNumber,
      ),
  },
  unit: {
    kind: ['value'],
    plant: (text, random) =>
      replaceOne(
        text,
        random,
        outsideQuotes(
          text,
          /(?<=\d )(?:million|billion|kilometers|kilometres|km|meters|metres|tons|years|days|hours|minutes|months|percent|yuan|dollars)\b/g,
        ),
        otherUnit,
      ),
  },
  date: {
    kind: ['value'],
    plant: (text, random) =>
      replaceOne(
        text,
        random,
        outsideQuotes(
          text,
          /\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|(?<=\b(?:in|since|of|by) )(?:19|20)\d\d\b/g,
        ),
        otherDate,
      ),
  },
  name: { kind: ['name'], plant: respellName },
  speaker: { kind: ['attribution', 'quote'], plant: otherSpeaker },
  'quote word': {
    kind: ['quote'],
    plant: (text, random) =>
      replaceOne(text, random, insideQuotes(text, /\b[a-z]{4,}\b/g), () => 'marmalade'),
  },
  'quote cut': { kind: ['quote'], plant: cutQuote },
  negation: {
    kind: ['contradiction'],
    plant: (text, random) =>
      insertOne(
        text,
        random,
        outsideQuotes(
          text,
          /\b(?:is|was|were|are|will|has|have|had|can|could|would|should) (?=[a-z]{4,})(?!not\b)/g,
        ),
        ['not '],
      ),
  },
  'hedge added': {
    kind: ['certainty', 'attribution'],
    plant: (text, random) =>
      insertOne(
        text,
        random,
        outsideQuotes(text, /\b(?:is|was|were|are|has|have|had) (?=[a-z]{4,})(?!not\b)/g),
        [
          'reportedly ',
          'allegedly ',
          'possibly ',
          'probably ',
          'apparently ',
          'supposedly ',
          'perhaps ',
        ],
      ),
  },
  'hedge dropped': {
    kind: ['certainty', 'attribution'],
    plant: (text, random) =>
      replaceOne(
        text,
        random,
        outsideQuotes(
          text,
          /\b(?:may|might|reportedly|allegedly|possibly|probably|apparently|perhaps|likely|seems to|seemed to|appears to) /g,
        ),
        (word) => (/^(?:may|might) $/.test(word) ? 'will ' : ''),
      ),
  },
  epithet: {
    kind: ['wording'],
    plant: (text, random) =>
      insertOne(
        text,
        random,
        outsideQuotes(text, /\b(?:the|a|an|its|his|their|this|that) (?=[a-z]{4,})/g),
        [
          'notorious ',
          'brutal ',
          'shameful ',
          'heroic ',
          'so-called ',
          'disastrous ',
          'controversial ',
          'ruthless ',
          'infamous ',
          'corrupt ',
          'glorious ',
          'cynical ',
          'tragic ',
          'radical ',
          'illegal ',
          'outrageous ',
        ],
      ),
  },
  'attribution dropped': {
    kind: ['attribution'],
    plant: (text, random) => dropAttribution(text, random),
  },
};

const any = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

interface Span {
  readonly start: number;
  readonly end: number;
}

const quotations = (text: string): readonly Span[] =>
  [...text.matchAll(/(?<!\w)(?:“[^“”\n]{12,}”|"(?=\S)[^"\n]{12,}(?<=\S)"(?!\w))/g)].map(
    ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }),
  );

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

const isInside = (span: Span, places: readonly Span[]): boolean =>
  places.some(({ start, end }) => start < span.start && span.end < end);

function outsideQuotes(text: string, pattern: RegExp): readonly Span[] {
  const quoted = quotations(text);
  return spans(text, pattern).filter((span) => !isInside(span, quoted));
}

function insideQuotes(text: string, pattern: RegExp): readonly Span[] {
  const quoted = quotations(text);
  return spans(text, pattern).filter((span) => isInside(span, quoted));
}

function replaceSpan(text: string, { start, end }: Span, words: string): Planted {
  return { text: text.slice(0, start) + words + text.slice(end), start, end: start + words.length };
}

function replaceOne(
  text: string,
  random: () => number,
  places: readonly Span[],
  by: (words: string, random: () => number) => string | null,
): Planted | null {
  const place = any(places, random);
  if (place === undefined) return null;
  const words = by(text.slice(place.start, place.end), random);
  return words === null ? null : replaceSpan(text, place, words);
}

function insertOne(
  text: string,
  random: () => number,
  places: readonly Span[],
  words: readonly string[],
): Planted | null {
  const place = any(places, random);
  const word = any(words, random);
  if (place === undefined || word === undefined) return null;
  return replaceSpan(text, { start: place.end, end: place.end }, word);
}

function otherNumber(words: string, random: () => number): string {
  const number = Number(words.replaceAll(',', ''));
  const decimals = words.split('.')[1]?.length ?? 0;
  const changed = number < 10 ? number + 1 + Math.floor(random() * 4) : number * (1.2 + random());
  const isYear = /^(?:19|20)\d\d$/.test(words);
  const plain = isYear ? String(number - 1 - Math.floor(random() * 20)) : changed.toFixed(decimals);
  return words.includes(',') ? Number(plain).toLocaleString('en-US') : plain;
}

const UNITS: Readonly<Record<string, string>> = {
  million: 'billion',
  billion: 'million',
  kilometers: 'miles',
  kilometres: 'miles',
  km: 'miles',
  meters: 'feet',
  metres: 'feet',
  tons: 'kilograms',
  years: 'months',
  days: 'weeks',
  hours: 'days',
  minutes: 'hours',
  months: 'weeks',
  percent: 'percentage points',
  yuan: 'dollars',
  dollars: 'euros',
};
const otherUnit = (words: string): string | null => UNITS[words] ?? null;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function otherDate(words: string, random: () => number): string {
  if (/^\d/.test(words)) return String(Number(words) - 1 - Math.floor(random() * 9));
  const list = MONTHS.includes(words) ? MONTHS : WEEKDAYS;
  return list[(list.indexOf(words) + 1 + Math.floor(random() * 4)) % list.length] ?? words;
}

const NAME = /(?<=[a-z,] )[A-Z][a-z]{4,}(?![\w'’-])/g;
const COMMON =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chinese|American|Internet|English|Japanese|President|Minister|Party|State|National|Department)/;
/** Words of titles and offices that are written with a capital and are no names. */
const COMMON_WORD =
  /(?:tion|sion|ment|ance|ence|ics?|ive|ing|ity|ship|ture|al|ors?|ers?|ary|ory|sts?|ty|times|new|health|world|council|bank|commission|congress|bureau|office|news|people|union|house)s?$/;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/y$/, 'iy'],
  [/i/, 'y'],
  [/ck|c(?=[ao])/, 'k'],
  [/ks/, 'x'],
  [/([lnstr])(?=[aeiou])/, '$1$1'],
  [/ou/, 'u'],
  [/ie/, 'y'],
  [/w/, 'v'],
  [/zh/, 'j'],
  [/k/, 'kh'],
];

/** All occurrences of one name, in another spelling; the plant is the first. */
function respellName(text: string, random: () => number): Planted | null {
  const names = spans(text, NAME)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => !COMMON.test(name) && !COMMON_WORD.test(name.toLowerCase()));
  const name = any(names, random);
  const spelling = any(
    SPELLINGS.filter(([pattern]) => pattern.test(name?.slice(1) ?? '')),
    random,
  );
  if (name === undefined || spelling === undefined) return null;
  const changed = name[0] + name.slice(1).replace(spelling[0], spelling[1]);
  const start = text.search(new RegExp(`\\b${name}\\b`));
  return {
    text: text.replace(new RegExp(`\\b${name}\\b`, 'g'), changed),
    start,
    end: start + changed.length,
  };
}

const SPEAKERS = ['Anna Bergstrom', 'Marco Villalobos', 'Teresa Okafor', 'Jonas Lindqvist'];

function otherSpeaker(text: string, random: () => number): Planted | null {
  const places = [
    ...spans(text, /\b[A-Z]\w+(?: [A-Z]\w+)+(?= (?:said|told|stated|added|explained|noted))/g),
    ...spans(text, /(?<=\bsaid )[A-Z]\w+(?: [A-Z]\w+)+/g),
    ...spans(text, /(?<=[Aa]ccording to )[A-Z]\w+(?: [A-Z]\w+)+/g),
  ];
  return replaceOne(text, random, places, () => any(SPEAKERS, random) ?? null);
}

const ATTRIBUTION =
  /(?<=^|[.!?]\s|\n)According to [^,.;\n"“]{3,60}, \S|, (?:according to|citing) [^,.;\n"“]{3,60}(?=[.,])|(?<=^|[.!?]\s|\n)(?:[A-Z]\w+ ){1,3}(?:said|told reporters|reported)(?: that)? [a-z]/g;

/** Takes a source away and begins the sentence anew. */
const dropAttribution: Planter = (text, random) =>
  replaceOne(text, random, outsideQuotes(text, ATTRIBUTION), (words) =>
    words.startsWith(',') ? '' : (words.at(-1) ?? '').toUpperCase(),
  );

/** Takes the second half of a quotation away; the plant is what is left of it. */
function cutQuote(text: string, random: () => number): Planted | null {
  const quote = any(
    quotations(text).filter(({ start, end }) => text.slice(start, end).split(' ').length >= 8),
    random,
  );
  if (quote === undefined) return null;
  const words = text.slice(quote.start, quote.end - 1).split(' ');
  const kept = words
    .slice(0, Math.ceil(words.length / 2))
    .join(' ')
    .replace(/[,.;]$/, '');
  const cut = `${kept}${text[quote.end - 1]}`;
  const planted = replaceSpan(text, quote, cut);
  return { ...planted, start: planted.end - 1 };
}
