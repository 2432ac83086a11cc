import type { ContentKind } from './article.ts';
import { foldLine, labelLength } from './furniture-words.ts';
import { TextPattern } from './text-pattern.ts';

/** Every limit here is far below the number of words in this many characters. */
const COUNTED_LENGTH = 1_000;

/** Words in a text, as many as matter for telling a title from a paragraph: those of its first thousand characters. */
export const countWords = (text: string): number =>
  WORDS.match(text.slice(0, COUNTED_LENGTH)).length;

const WORDS = new TextPattern(String.raw`[\p{L}\p{N}]+`, 'g');

/** Whether a text ends as sentences do, quotation marks and brackets aside. */
export const endsLikeSentence = (text: string): boolean =>
  /[.!?…։।。！？]["'”’»“›)\]]*$/u.test(text.trimEnd());

/** Fewest words of a paragraph that can pass for the body of an article. Shorter ones may be captions or furniture. */
const MIN_BODY_WORDS = 8;

export const isBodyParagraph = (text: string): boolean =>
  endsLikeSentence(text) && countWords(text) >= MIN_BODY_WORDS;

/** Headlines run to some 15 words; some agencies' to 30. */
const MAX_TITLE_WORDS = 32;
const MAX_TITLE_LENGTH = 300;

/** Whether a block could be a headline: short, one line, and not ending in a full stop, comma, colon or semicolon. */
export const isTitleLike = (text: string): boolean =>
  text.length <= MAX_TITLE_LENGTH &&
  countWords(text) >= 2 &&
  countWords(text) <= MAX_TITLE_WORDS &&
  !/[.,:;]$/.test(text) &&
  !/[\r\n]/.test(text);

const MAX_HEADING_WORDS = 16;
const MAX_QUESTION_HEADING_WORDS = 10;

/** Whether a short block could stand above the paragraph that follows it as its heading. */
export function isHeadingLike(text: string, next: string | null): boolean {
  if (next === null || !isBodyParagraph(next)) return false;
  if (next.length <= text.length || /[\r\n]/.test(text)) return false;
  if (STARTS_SMALL.test(text) || /[.,:;…–—-]["'”’»“)\]]*$/u.test(text)) return false;
  const limit = /[?!]["'”’»“)\]]*$/u.test(text) ? MAX_QUESTION_HEADING_WORDS : MAX_HEADING_WORDS;
  return countWords(text) <= limit;
}

const STARTS_SMALL = new TextPattern(String.raw`^\p{Ll}`);

/** A dash begins direct speech in Ukrainian and Russian, so only a hyphen or a bullet makes a list item. */
const LIST_MARK = new TextPattern(String.raw`^(?:[•‣◦▪●*-]|\p{Nd}{1,2}[.)]|\p{L}\))\s+\S`);

export const isListItem = (text: string): boolean => LIST_MARK.test(text);

const MAX_CAPTION_WORDS = 60;
/** "(Source: Northern Wire)" at the end of a block. */
const BRACKETED_CREDIT = /[([]([^()[\]]{3,80})[)\]]\.?$/u;
/** "Anna Moss / Northern Wire" at the end of a block, after a full stop, or at its start. */
const SLASHED_CREDIT = new TextPattern(
  String.raw`(?:^|[.!?…,|]\s)\p{Lu}[\p{L}\p{M}.'’ -]{1,40}\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\/[\p{L} ]{2,40})?$`,
);

/** Whether a block names the source of a picture, as captions do. */
export function isCaptionLike(text: string): boolean {
  if (countWords(text) > MAX_CAPTION_WORDS) return false;
  const opening = /^[^.!?]{0,25}(?=[:：])/u.exec(text)?.[0] ?? '';
  if (opening !== '' && labelLength(foldLine(opening), 'photo') > 0) return true;
  const inBrackets = BRACKETED_CREDIT.exec(text)?.[1] ?? '';
  if (labelLength(foldLine(inBrackets), 'credit') > 0 && /[:/]/.test(inBrackets)) return true;
  return SLASHED_CREDIT.test(text) || /\s©\s?[^.]{2,60}$/u.test(text);
}

/** What a block is by its own look and by what follows it, where its format does not say. */
export function contentKindByShape(text: string, next: string | null): ContentKind {
  if (text.startsWith('> ')) return 'quote';
  if (isCaptionLike(text)) return 'caption';
  if (isListItem(text)) return 'list-item';
  return isHeadingLike(text, next) ? 'heading' : 'paragraph';
}
