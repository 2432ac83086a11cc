import lists from '../../resources/words/irregular-verbs.json' with { type: 'json' };

/** "Fell" and "fallen" are forms of "fall". */
const irregular: ReadonlyMap<string, string> = new Map(
  lists.verbs.flatMap(([verb = '', ...forms]) =>
    forms.map((form): [string, string] => [form, verb]),
  ),
);

/** Endings of inflected English words, longest first, with what stands in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'s$|'$/, ''],
  [/(?<=[a-z]{3})iness$/, 'y'],
  [/(?<=[a-z]{3})ness$/, ''],
  [/(?<=[a-z]{3})ations?$/, 'ate'],
  [/(?<=[a-z]{3}[st])ions?$/, ''],
  [/(?<=[a-z]{3})ments?$/, ''],
  [/(?<=[a-z]{3})ies$/, 'y'],
  [/(?<=[a-z]{3})ied$/, 'y'],
  [/(?<=[a-z]{3})ily$/, 'y'],
  [/(?<=[a-z]{2}(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[a-z]{2}[^siu])s$/, ''],
  [/(?<=[a-z]{3})ly$/, ''],
  [/(?<=[a-z]{2}[a-z])ing$/, ''],
  [/(?<=[a-z]{2}[a-z])ed$/, ''],
];
const MIN_LENGTH = 4;

const cache = new Map<string, string>();
/** Enough for the vocabulary of the longest comparison; then it starts again, so that a long session stays small. */
const CACHE_LIMIT = 50_000;

/**
 * A light stem: "signalling", "signaled", "signals" become one, and so do "fell" and "fallen", "мосту" and "мостом". Only
 * meant for telling inflected forms of one word; a stem is never shown. English, Ukrainian and Russian; words of other
 * letters are returned as they are.
 */
export function stemWord(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const stem = computeStem(folded);
  cache.set(folded, stem);
  return stem;
}

function computeStem(folded: string): string {
  // "Вице-мэра": endings stand at the last part.
  const last = folded.lastIndexOf('-') + 1;
  const part = folded.slice(last);
  if (/^\p{Script=Cyrillic}[\p{Script=Cyrillic}']*$/u.test(part))
    return folded.slice(0, last) + cyrillicStem(part);
  if (!/^[a-z][a-z']*$/.test(folded)) return folded;
  const bare = folded.replace(/'s$|'$/, '');
  let stem = irregular.get(bare) ?? bare;
  if (stem.length < MIN_LENGTH) return stem;
  for (const [ending, replacement] of ENDINGS) stem = stem.replace(ending, replacement);
  return stem
    .replace(/([^aeioulsz])\1$/, '$1')
    .replace(/ll$/, 'l')
    .replace(/e$/, '');
}

/** Endings of case, gender, number, person and tense, longest first; enough is left of a word to know it by. */
const CYRILLIC_ENDINGS: readonly RegExp[] = [
  /(?<=..)(?:ся|сь)$/u,
  /(?<=...)(?:ейшего|ейший|іший|іше|его|ого|ему|ому|ими|ыми|его|ої|ою|ею|ій|ий|ый|ой|ая|яя|ое|ее|ие|ые|ої|ых|их|ым|им|ую|юю|ім|іх|іми|ом|ем|ам|ям|ами|ями|ах|ях|ів|їв|ов|ев|ей|єю|ія|ії|ию|ия|ии|ием|иям|иях|іям|іях|ію)$/u,
  /(?<=...)(?:ла|ло|ли|л|в|ть|ти|ет|ут|ют|ит|ат|ят|ить|ать|ять|еть|уть|ить|ає|ють|уть|ить|ять|яться|ено|ано|ена|ана|ен|ан)$/u,
  /(?<=...)(?:[аяоеєыиіїуюьй])+$/u,
];

const cyrillicStem = (folded: string): string =>
  CYRILLIC_ENDINGS.reduce((stem, ending) => stem.replace(ending, ''), folded);
