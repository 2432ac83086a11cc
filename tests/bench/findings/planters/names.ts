import type { Planted, Planter, Soil } from '../plant.ts';
import { pickOne, type Span, spansOf, spansWhere } from '../text-spans.ts';

const NAME = /(?<=[a-z,] )[A-Z][a-z]{4,}(?![\w'’-])/g;
const NO_NAME =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|\w+day)$|(?:ese|ish|[aei]an|ic)s?$/;
const FIRST = 'Martin Elena Oskar Judith Nadia Victor Helga Ruben Carla Simon'.split(' ');
const LAST =
  'Bergmann Castellano Okonkwo Lindholm Petrenko Marchetti Haddad Fairweather Nakamura Dvorak'.split(
    ' ',
  );
const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstvz';

/** Spellings that one tradition of writing names has and another has not. */
const TRADITIONS: readonly (readonly [RegExp, string])[] = [
  [/y$/, 'iy'],
  [/i$/, 'y'],
  [/iy$/, 'y'],
  [/iev$/, 'yiv'],
  [/ck/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/ks/, 'x'],
  [/x/, 'ks'],
  [/ou/, 'u'],
  [/ie/, 'iye'],
  [/w/, 'v'],
  [/zh/, 'j'],
  [/kh/, 'h'],
  [/h(?=[aou])/, 'kh'],
  [/ch/, 'tch'],
  [/ts/, 'tz'],
  [/ya/, 'ia'],
  [/ia/, 'iya'],
  [/yu/, 'iu'],
  [/ph/, 'f'],
  [/oo/, 'u'],
  [/ee/, 'i'],
  [/qu?/, 'k'],
  [/ov$/, 'off'],
  [/sky$/, 'skiy'],
  [/ei/, 'ey'],
  [/ai/, 'ay'],
];

type Respelling = (name: string, random: () => number) => string | null;

const inner = (name: string, random: () => number): number =>
  1 + Math.floor(random() * (name.length - 1));

const RESPELLINGS: readonly Respelling[] = [
  function otherLetter(name, random) {
    const at = inner(name, random);
    const letters = VOWELS.includes(name[at] ?? '') ? VOWELS : CONSONANTS;
    return name.slice(0, at) + pickOne([...letters], random) + name.slice(at + 1);
  },
  function letterLeftOut(name, random) {
    const at = inner(name, random);
    return name.length < 6 ? null : name.slice(0, at) + name.slice(at + 1);
  },
  function lettersSwapped(name, random) {
    const at = Math.min(inner(name, random), name.length - 2);
    return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  },
  function letterDoubled(name, random) {
    const at = pickOne(spansOf(name.slice(1), /[lnstrmp](?=[aeiou])/g), random);
    return at === undefined ? null : name.slice(0, at.end + 1) + name.slice(at.end);
  },
  (name) => (/(\w)\1/.test(name.slice(1)) ? name[0] + name.slice(1).replace(/(\w)\1/, '$1') : null),
  ...TRADITIONS.map(
    ([pattern, instead]): Respelling =>
      (name) => {
        const changed = name[0] + name.slice(1).replace(pattern, instead);
        return changed === name ? null : changed;
      },
  ),
];

const isNameIn =
  ({ smallWords }: Soil) =>
  (name: string): boolean =>
    !smallWords.has(name.toLowerCase()) && !NO_NAME.test(name.toLowerCase());

/** A name in another spelling: one transliteration for another, or a slip of the pen. */
function respell(text: string, soil: Soil): Planted | null {
  const names = spansWhere(text, NAME, 'outside').map(({ start, end }) => text.slice(start, end));
  const name = pickOne(names.filter(isNameIn(soil)), soil.random);
  if (name === undefined) return null;
  const ways = RESPELLINGS.filter((way) => (way(name, () => 0.5) ?? name) !== name);
  // Slips and traditions come up equally often, however many traditions a name would fit.
  const slips = RESPELLINGS.slice(0, 5).filter((way) => ways.includes(way));
  const way = pickOne(soil.random() < 0.5 ? slips : ways, soil.random);
  const changed = way?.(name, soil.random) ?? name;
  return changed === name || text.includes(changed)
    ? null
    : rename(text, name, changed, soil.random);
}

/** All places of a name, or now and then the first alone; the plant is the first. */
function rename(text: string, name: string, changed: string, random: () => number): Planted {
  const everywhere = new RegExp(`\\b${name}\\b`, random() < 0.7 ? 'g' : '');
  const start = text.search(everywhere);
  return { text: text.replace(everywhere, changed), start, end: start + changed.length };
}

const FULL_NAME = /(?<=[a-z,] )[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?![\w'’-]| [A-Z])/g;

/** "Anna Berg" for "Anna Lund", or "Maria Lund" for "Anna Lund", wherever the article has the whole name. */
function otherPart(text: string, soil: Soil): Planted | null {
  const isName = isNameIn(soil);
  const places: readonly Span[] = spansWhere(text, FULL_NAME, 'outside').filter(({ start, end }) =>
    text.slice(start, end).split(' ').every(isName),
  );
  const place = pickOne(places, soil.random);
  if (place === undefined) return null;
  const full = text.slice(place.start, place.end);
  const [first = '', last = ''] = full.split(' ');
  const changesLast = soil.random() < 0.5;
  const part = changesLast ? last : first;
  const other = pickOne(changesLast ? LAST : FIRST, soil.random) ?? part;
  const changed = changesLast ? `${first} ${other}` : `${other} ${last}`;
  const start = text.indexOf(full);
  const from = changesLast ? start + first.length + 1 : start;
  return { text: text.replaceAll(full, changed), start: from, end: from + other.length };
}

/** A person, place or organisation spelled otherwise, or with another first name or surname. */
export const plantName: Planter = (text, soil) =>
  soil.random() < 0.75 ? respell(text, soil) : otherPart(text, soil);
