/** What a code point is to the word scanner. An ideograph is a word by itself: such scripts put no space between words. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Marks on letters, and what stands inside words unseen or nearly so: soft hyphens, joiners, the middle dot (UAX 29 MidLetter). */
const MARK = 4;
const IDEOGRAPH = 5;

const classes = new Uint8Array(0x10000);
// Typographic quotation marks, dashes and the ellipsis: in every article, and part of no word.
classes.fill(OTHER, 0x2010, 0x2030);

function classify(point: number): number {
  if (point < 0x80) return classifyAscii(point);
  const sign = String.fromCodePoint(point);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign))
    return IDEOGRAPH;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  return /[\p{M}\u00B7\u00AD\u200C\u200D]/u.test(sign) ? MARK : OTHER;
}

/** Without regular expressions: preparing one for a Unicode property takes longer than aligning two short articles. */
function classifyAscii(point: number): number {
  if (point >= 0x30 && point <= 0x39) return DIGIT;
  const small = point | 0x20;
  return small >= 0x61 && small <= 0x7a ? LETTER : OTHER;
}

/** The class of a code point, remembered for the basic plane, so that a regular expression runs once per distinct sign. */
function classOf(point: number): number {
  if (point > 0xffff) return classify(point);
  const known = classes[point] ?? 0;
  if (known !== 0) return known;
  const found = classify(point);
  classes[point] = found;
  return found;
}

/** Whether a text begins with a digit, or any other sign that stands for a number. */
export const startsWithDigit = (text: string): boolean => classOf(pointAt(text, 0)) === DIGIT;

const isSeparator = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);

const pointAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const point = pointAt(text, at);
    const kind = classOf(point);
    if (kind !== LETTER && kind !== MARK && kind !== DIGIT) break;
    at += widthOf(point);
  }
  return at;
}

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && classOf(pointAt(text, at)) === LETTER;

/** Where "U.S" or "z.B" ends: single letters parted by full stops are one word. `start` itself where there is none. */
function acronymEnd(text: string, start: number): number {
  let at = start;
  while (isLetterAt(text, at) && !isLetterAt(text, at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x2e || !isLetterAt(text, at + 2)) return at + 1;
    at += 2;
  }
  return start;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (classOf(pointAt(text, at)) === DIGIT) at += widthOf(pointAt(text, at));
    else if (isSeparator(text.charCodeAt(at)) && classOf(pointAt(text, at + 1)) === DIGIT) at += 1;
    else break;
  }
  return at;
}

/**
 * Calls `visit` with every word and every number of a text, in order: runs of letters ("Kyiv"), digits with their inner points
 * and commas ("1,200.5"), single ideographs. Offsets are UTF-16 code units, half-open. Far faster than a regular expression on
 * books, which is why the aligner does not use the general tokenizer.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const point = pointAt(text, at);
    const kind = classOf(point);
    let end = at + widthOf(point);
    if (kind === LETTER) end = Math.max(acronymEnd(text, at), wordEnd(text, at));
    else if (kind === DIGIT) end = numberEnd(text, at);
    if (kind !== OTHER && kind !== MARK) visit(at, end);
    at = end;
  }
}
