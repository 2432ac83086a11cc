/** As much of a document as the choice of what can be lined up needs. */
interface Written {
  readonly sentences: readonly string[];
  readonly lang: string | null;
}

/** Enough letters to know a script by; the rest of a book need not be looked at. */
const SAMPLE_LENGTH = 4000;

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
];

/** The script most letters of a document belong to; null where there are none we know. */
export function mainScript(sentences: readonly string[]): string | null {
  const sample = sampleOf(sentences);
  let best: string | null = null;
  let most = 0;
  for (const [name, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

function sampleOf(sentences: readonly string[]): string {
  let sample = '';
  for (const sentence of sentences) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${sentence.slice(0, SAMPLE_LENGTH)}\n`;
  }
  return sample;
}

/** The primary part of a BCP 47 tag: "en" of "en-GB". */
export const primaryLanguage = (lang: string | null): string | null =>
  lang?.split(/[-_]/)[0]?.toLowerCase() || null;

/** Whether all documents, of which there is one at least, are known to be in a language (primary tag). */
export const areAllIn = (language: string, documents: readonly Pick<Written, 'lang'>[]): boolean =>
  documents.length > 0 && documents.every(({ lang }) => primaryLanguage(lang) === language);

/** Whether two documents can be lined up: their languages are equal, or one is unknown and the script the same. */
export function areComparable(p: Written, q: Written): boolean {
  const [first, second] = [primaryLanguage(p.lang), primaryLanguage(q.lang)];
  if (first !== null && second !== null) return first === second;
  const [left, right] = [mainScript(p.sentences), mainScript(q.sentences)];
  return left === null || right === null || left === right;
}
