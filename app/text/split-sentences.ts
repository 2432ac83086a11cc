import { segmentBorders } from './segment-borders.ts';
import {
  isSpeechVerb,
  type SentenceWords,
  type StopMeaning,
  sentenceWords,
} from './sentence-words.ts';
import { TextPattern } from './text-pattern.ts';
import { isEmptyRange, rangeText, type TextRange, trimRange } from './text-range.ts';

/**
 * Cuts a stretch of text, one block as a rule, into sentences: in text order, without white space at their ends, and with
 * nothing but white space between them. Nothing depends on quotation marks being closed. Linear in the length of the range.
 *
 * Borders are proposed by Unicode's sentence rules (UAX #29) and by our own for what those miss, then each must pass
 * our rules about abbreviations, initials, ordinals and quotations. `language` is a primary tag; null where it is not known.
 */
export function splitSentences(
  text: string,
  range: TextRange,
  language: string | null,
): readonly TextRange[] {
  const words = rangeText(text, range);
  const known = sentenceWords(language);
  const style = words.includes('„') ? LOW_QUOTES : HIGH_QUOTES;
  const borders = proposedBorders(words, style).filter((at) => isBorder(words, at, known, style));
  const starts = [0, ...borders];
  const pieces = starts.map((start, index) =>
    trimRange(text, {
      start: range.start + start,
      end: range.start + (starts[index + 1] ?? words.length),
    }),
  );
  return joinWordless(
    text,
    pieces.filter((piece) => !isEmptyRange(piece)),
  );
}

/** The locale plays no part but for Greek, and one for all keeps every shell alike. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** UAX #29 ends a sentence at each line end; in a block, a line end is a space. NEL is one for ICU, though not for JavaScript. */
const LINE_ENDS = /[\r\n\u0085\u2028\u2029]/g;

/** Marks that close a quotation even with a space before them; "“" does where quotations open with "„". */
const CLOSERS = String.raw`"'”’»›)\]`;
const CLOSERS_AFTER_LOW_QUOTES = `${CLOSERS}“`;

/**
 * Full stops, closing marks, footnote numbers and white space, before a capital or a number: UAX #29 misses it after "…"
 * and before "15 men".
 */
const missedBorders = (closers: string): TextPattern =>
  new TextPattern(
    String.raw`(?<![.!?…])[.!?…]+["'”’»“›)\]]*(?:\s[${closers}](?=\s)|\[\d{1,3}\])*\s+(?=[\p{Ps}\p{Pi}\p{Pd}"'„]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}])`,
    'g',
  );

/** What the marks around quotations mean in one text. */
interface QuoteStyle {
  readonly missed: TextPattern;
  /** A closing mark, and nothing of a sentence, stands here. */
  readonly closing: RegExp;
}

const quoteStyle = (closers: string): QuoteStyle => ({
  missed: missedBorders(closers),
  closing: new RegExp(String.raw`^[${closers}]+(?:\s|$)`, 'u'),
});

const HIGH_QUOTES = quoteStyle(CLOSERS);
const LOW_QUOTES = quoteStyle(CLOSERS_AFTER_LOW_QUOTES);

const BLANK_LINE = /\n\s*\n\s*/g;

/** Offsets at which a sentence may begin, rising; 0 is not among them. */
function proposedBorders(words: string, style: QuoteStyle): readonly number[] {
  const borders = new Set(segmentBorders(segmenter, words.replace(LINE_ENDS, ' ')));
  for (const match of style.missed.matchAll(words)) borders.add(match.index + match[0].length);
  for (const match of words.matchAll(BLANK_LINE)) borders.add(match.index + match[0].length);
  return [...borders].sort((a, b) => a - b);
}

/** As much as the rules look at on either side of a border. */
const SIGHT = 80;

function isBorder(words: string, at: number, known: SentenceWords, style: QuoteStyle): boolean {
  const gap = words.slice(Math.max(0, at - SIGHT), at);
  const before = gap.trimEnd();
  const after = words.slice(at, at + SIGHT);
  if (/\n\s*\n\s*$/.test(gap)) return true;
  if (STARTS_SMALL.test(after) || style.closing.test(after)) return false;
  if (carriesOnToSpeaker(before, after)) return false;
  if (before.length === gap.length) return ENDS_WITHOUT_SPACE.test(before);
  if (CLOSED_QUOTE.test(before) || !ENDS_IN_ONE_STOP.test(before)) return true;
  return isEndAfterStop(before, after, known) && !isListNumber(words, at);
}

/** Chinese and Japanese leave no space between sentences; "Yahoo!Inc" is no border. */
const ENDS_WITHOUT_SPACE = new TextPattern(
  String.raw`(?![.!?])\p{Sentence_Terminal}[\p{Pe}\p{Pf}\p{Pi}"']*$`,
);
const CLOSED_QUOTE = /[.!?…]["'”’»“›]+$/u;
const ENDS_IN_ONE_STOP = /(?<!\.)\.[)\]]*$/u;

/** A small letter begins no sentence. */
const STARTS_SMALL = new TextPattern(String.raw`^[\p{Ps}\p{Pi}\p{Pd}\p{Pf}"'„\s]*\p{Ll}`);

/** "Is it over?" Miller asked. */
function carriesOnToSpeaker(before: string, after: string): boolean {
  if (!/[?!…]["'”’»“›]+$/u.test(before)) return false;
  const verb = NAME_AND_VERB.exec(after)?.[1];
  return verb !== undefined && isSpeechVerb(verb);
}

const NAME_AND_VERB = new TextPattern(String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,5}(\p{Ll}+)`);

/** Whether a single full stop ends its sentence, judged by the word before it and the word after it. */
function isEndAfterStop(before: string, after: string, known: SentenceWords): boolean {
  const startsKnown = startsWithStarter(after, known);
  if (known.hasOrdinalDot && ORDINAL.test(before)) return startsKnown;
  switch (stopMeaning(before, known)) {
    case 'goes-on':
      return false;
    case 'goes-on-before-number':
      return !NUMBER_BEFORE_LETTERS.test(after);
    case 'ask-next-word':
      return startsKnown;
    case 'ends':
    case 'unknown':
      return true;
  }
}

const NUMBER_BEFORE_LETTERS = new TextPattern(String.raw`^\P{L}*\p{N}`);

/** A small number on its own; after an abbreviation ("Nr. 7.") it is no ordinal. */
const ORDINAL = new TextPattern(String.raw`(?<![\p{L}\p{N}.,]|\p{L}\.\s)\p{Nd}{1,3}\.$`);

/** The abbreviation a full stop may belong to, with the parts before it: "z. B." and "U.S." in one. */
const ABBREVIATION = new TextPattern(
  String.raw`(?<![\p{L}\p{M}-])((?:\p{L}{1,4}\.\s?)*)([\p{L}\p{M}-]+)\.[)\]]*$`,
);

function stopMeaning(before: string, known: SentenceWords): StopMeaning {
  const [, earlier = '', last = ''] = ABBREVIATION.exec(before) ?? [];
  const parts = [
    ...earlier
      .split('.')
      .map((part) => part.trim())
      .slice(0, -1),
    last,
  ];
  for (let from = 0; from < parts.length; from++) {
    const meaning = known.meaningOfStop(parts.slice(from).join('.'));
    if (meaning !== 'unknown') return meaning;
  }
  return ONE_LETTER.test(last) ? 'ask-next-word' : 'unknown';
}

const ONE_LETTER = new TextPattern(String.raw`^\p{L}\p{M}*$`);

/** "I" begins a sentence, "I." is an initial. */
function startsWithStarter(after: string, known: SentenceWords): boolean {
  const word = FIRST_WORD.exec(after)?.[1];
  return word !== undefined && known.isStarter(word);
}

const FIRST_WORD = new TextPattern(String.raw`^[\p{P}\s]*([\p{L}\p{M}]+)(?!\p{L}|\p{M}|\.)`);

/** "1." at the very start is a list mark. */
const isListNumber = (words: string, at: number): boolean =>
  at <= SIGHT && LIST_NUMBER.test(words.slice(0, at).trimEnd());

const LIST_NUMBER = new TextPattern(String.raw`^\s*\p{Nd}{1,3}\.$`);

/** A piece without a letter or digit is no sentence; it belongs to the one before it, or the one after it at the start. */
function joinWordless(text: string, pieces: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isJoined = before !== undefined && !(hasWords(text, piece) && hasWords(text, before));
    if (isJoined) joined[joined.length - 1] = { start: before.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

const hasWords = (text: string, range: TextRange): boolean =>
  WORD_SIGN.test(rangeText(text, range));

const WORD_SIGN = new TextPattern(String.raw`[\p{L}\p{N}]`);
