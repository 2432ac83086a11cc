import iconv from 'iconv-lite';

const ENCODINGS = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'] as const;

/** Text of another alphabet read as Cyrillic mixes capitals, boxes and rare letters; real Cyrillic text does not. */
const MIN_SCORE = 0.75;

/** The ten most common letters of Ukrainian and Russian make up some 60 % of any text; in a wrong encoding they do not. */
const COMMON = /[оеаинтсрвліО]/gu;
const MIN_COMMON_SHARE = 0.5;

/** A Latin text with accents has few letters outside ASCII, a Cyrillic one hardly any inside it. */
const MIN_FOREIGN_SHARE = 0.5;

/**
 * Tells which Cyrillic one-byte encoding a text is in, by what it reads like in each: small letters, and the common ones
 * among them. Null where it reads well in none. Detectors by statistics alone take IBM866 for windows-1252.
 */
export function guessCyrillic(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const plain = bytes.filter((byte) => LATIN_LETTERS.has(byte)).length;
  const foreign = bytes.filter((byte) => byte > 0x7f).length;
  if (foreign < (foreign + plain) * MIN_FOREIGN_SHARE) return null;
  const readings = ENCODINGS.map((encoding) => ({
    encoding,
    ...judge(iconv.decode(buffer, encoding)),
  }));
  const best = readings.reduce((a, b) => (b.score + b.common > a.score + a.common ? b : a));
  if (best.score < MIN_SCORE || best.common < MIN_COMMON_SHARE) return null;
  return best.encoding === 'koi8-u' && !hasUkrainianLetters(buffer) ? 'koi8-r' : best.encoding;
}

const LATIN_LETTERS: ReadonlySet<number> = new Set(
  Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
);

/** `score`: share of small Cyrillic letters and common marks among all that is not ASCII; `common`: share of common letters. */
function judge(text: string): { readonly score: number; readonly common: number } {
  const foreign = count(text, /\P{ASCII}/gu);
  const small = count(text, /[а-яёіїєґў]/gu);
  const marks = count(text, /[«»„“”‘’…–—№\u00A0]/gu);
  const broken = count(text, /[а-яё][А-ЯЁ]/gu);
  return {
    score: foreign === 0 ? 0 : (small + marks - broken) / foreign,
    common: foreign === 0 ? 0 : count(text, COMMON) / foreign,
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const hasUkrainianLetters = (buffer: Buffer): boolean =>
  /[іїєґІЇЄҐ]/u.test(iconv.decode(buffer, 'koi8-u'));
