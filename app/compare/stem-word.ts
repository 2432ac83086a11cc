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
 * A light stem for English: "signalling", "signaled", "signals" become one. Only meant for telling inflected forms of
 * one word; a stem is never shown. Words with characters other than a-z are returned as they are.
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
  if (!/^[a-z][a-z']*$/.test(folded)) return folded;
  let stem = folded.replace(/'s$|'$/, '');
  if (stem.length < MIN_LENGTH) return stem;
  for (const [ending, replacement] of ENDINGS) stem = stem.replace(ending, replacement);
  return stem
    .replace(/([^aeioulsz])\1$/, '$1')
    .replace(/ll$/, 'l')
    .replace(/e$/, '');
}
