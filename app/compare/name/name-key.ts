import { isCyrillic } from '../is-cyrillic.ts';

/** Cyrillic letters by the commonest Latin spelling; what a reader of either alphabet would write. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  // Told apart from г, as readers do: keys have one form for both.
  ґ: 'gh',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ё: 'yo',
};

/** Letter groups that one transliteration or tradition writes and another does not, brought to one form. In order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/['’ʹ-]/g, ''],
  [/tsch|tch/g, 'c'],
  [/shch|sch/g, 's'],
  [/ch/g, 'c'],
  [/sh/g, 's'],
  [/zh|dj|dzh/g, 'z'],
  [/kh|gh|g/g, 'h'],
  [/ts|tz/g, 'z'],
  [/ph|ff/g, 'f'],
  [/[ckq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/th/g, 't'],
  [/[iyj]*[iyj][eiyj]*|e[iyj]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Case endings of Cyrillic names: an inflected name is no other spelling. */
const CASE_ENDING =
  /(?:ого|ому|ові|еві|єві|ієм|ією|ієві|ія|ії|ію|ием|ией|ия|ии|ию|еем|ея|ею|ей|ої|ій|єю|ою|ой|ом|ем|єм|ам|ах|ами|ым|им|их|ых|ий|ый|ая|яя|а|я|у|ю|е|і|ї|ы|и|о|ь)$/u;

/** A Latin, lower-case form of a folded name: Cyrillic letters written out, case endings left off, accents dropped. */
export function latinForm(folded: string): string {
  const bare = isCyrillic(folded) ? folded.replace(CASE_ENDING, '') : folded;
  const latin = [...bare].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}

const keys = new Map<string, string>();
/** Enough for the names of the longest comparison; then it starts again, so that a long session stays small. */
const CACHE_LIMIT = 50_000;

/** What stays of a name in every common transliteration: "Zelensky" and "Zelenskyy", "Kiev" and "Kyiv" have one key. */
export function nameKey(folded: string): string {
  const known = keys.get(folded);
  if (known !== undefined) return known;
  if (keys.size >= CACHE_LIMIT) keys.clear();
  const key = RULES.reduce(
    (name, [pattern, form]) => name.replace(pattern, form),
    latinForm(folded),
  );
  keys.set(folded, key);
  return key;
}

/** The consonants of a key: what stays of a name across related languages, "Kharkov" and "Kharkiv". */
export const consonantsOf = (key: string): string =>
  key.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
