import {
  type FurniturePlace,
  type FurnitureReason,
  LABELLED_LINES,
  type LabelledLine,
  MENTIONS,
  type Mention,
  SURE_MENTIONS,
  WORD_BAGS,
  type WordBag,
} from './furniture-rules.ts';
import {
  type FoldedLine,
  foldLine,
  hasNumber,
  hasWordOf,
  isLabel,
  isMadeOf,
  labelLength,
  mentions,
} from './furniture-words.ts';
import { TextPattern } from './text-pattern.ts';

/** Longer than this and a block is never furniture by its words alone: article text must not be swallowed. */
const MAX_FURNITURE_LENGTH = 320;

/**
 * Why a block is page furniture, judged by its own words and shape; null where it may be part of the article. The rules
 * know vocabulary and shape, never a whole wording of one site; a block of quoted speech is never furniture.
 */
export function furnitureReason(text: string, place: FurniturePlace): FurnitureReason | null {
  if (text.length > MAX_FURNITURE_LENGTH) return null;
  if (!HAS_WORDS.test(text)) return 'separator';
  if (COUNTER.test(text)) return 'page number';
  const line = foldLine(text);
  if (line.words.length === 0) return null;
  return (
    reasonOfPlainLine(text, line, place) ??
    reasonOfLabel(text, line, place) ??
    reasonOfMention(text, line, place)
  );
}

const HAS_WORDS = new TextPattern(String.raw`[\p{L}\p{N}]`);

/** "3 / 12", the number of a picture in a gallery; "00:00 / 31:20", the clock of a player. */
const COUNTER = new TextPattern(
  String.raw`^\s*\p{Nd}{1,3}(?::\p{Nd}{2})*\s*/\s*\p{Nd}{1,3}(?::\p{Nd}{2})*\s*$`,
);

const MAX_BAG_WORDS = 10;

/** The shape of a plain line: short, and not ending like a sentence. */
function reasonOfPlainLine(
  text: string,
  line: FoldedLine,
  place: FurniturePlace,
): FurnitureReason | null {
  if (line.words.length > MAX_BAG_WORDS || ENDS_LIKE_SENTENCE.test(text)) return null;
  if (isLabel(line, 'wholeLine')) return 'navigation';
  if (place === 'edge' && (BARE_DATE.test(text.trim()) || CLOCK.test(text.trim())))
    return 'date line';
  const bag = WORD_BAGS.find(
    (rule) => (rule.place === 'body' || place === 'edge') && isBag(line, rule),
  );
  return bag?.reason ?? null;
}

const ENDS_LIKE_SENTENCE = /[.!?…]["'”’»“)\]]*\s*$/u;
/** "26.01.2024, 13:45" and "2024-01-26T13:45". */
const BARE_DATE = new TextPattern(
  String.raw`^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}(?:[\s,T|•·-]+\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)?$`,
);
/** "19.44" and "7:05", the time of an entry. */
const CLOCK = new TextPattern(String.raw`^(?:[01]?\p{Nd}|2[0-3])[.:][0-5]\p{Nd}$`);

function isBag(line: FoldedLine, rule: WordBag): boolean {
  if (rule.number === 'needed' && !hasNumber(line)) return false;
  if (rule.number === 'none' && hasNumber(line)) return false;
  return rule.needs.every((group) => hasWordOf(line, group)) && isMadeOf(line, rule.allows, true);
}

function reasonOfLabel(
  text: string,
  line: FoldedLine,
  place: FurniturePlace,
): FurnitureReason | null {
  const fitting = LABELLED_LINES.find(
    (rule) => (rule.place === 'body' || place === 'edge') && isLabelled(text, line, rule),
  );
  return fitting?.reason ?? null;
}

function isLabelled(text: string, line: FoldedLine, rule: LabelledLine): boolean {
  const length = labelLength(line, rule.label);
  const rest = line.words.length - length;
  if (length === 0 || rest > rule.maxWords) return false;
  if (rule.label === 'byline') return namesFollow(text, length);
  if (rule.label === 'advert') return MARK_AFTER_WORDS[length]?.test(text) === true;
  if (rule.colon)
    return COLON_AFTER_WORDS[length]?.test(text) === true && !TWO_SENTENCES.test(text);
  return !ENDS_LIKE_SENTENCE.test(text);
}

/** A colon or a dash after the first n words, n being the index. */
const COLON_AFTER_WORDS = [0, 1, 2, 3, 4, 5].map(
  (count) =>
    new TextPattern(String.raw`^[^\p{L}\p{N}]*(?:[\p{L}\p{N}'’-]+\s*){${count}}\s?[:：—–]`),
);

/** The same with a full stop, as in "Anzeige. Fenster nach Maß." */
const MARK_AFTER_WORDS = [0, 1, 2, 3, 4, 5].map(
  (count) =>
    new TextPattern(String.raw`^[^\p{L}\p{N}"“„«]*(?:[\p{L}\p{N}'’-]+\s*){${count}}\s?[.:•|]\s`),
);

const TWO_SENTENCES = new TextPattern(String.raw`[.!?…]\s+\p{Lu}`);

/** "By Anna Moss and Tom Bell", "By Quay News staff, 3 May 2025": at least two words follow, most with a capital, and no sentence. */
function namesFollow(text: string, label: number): boolean {
  if (/[.!?…]\s*$/u.test(text) && !/\)\s*$/.test(text)) return false;
  const words = NAMES.match(text).slice(label);
  // "By 2030 …" names no one; the numbers of a date behind the names are no lower-case words.
  if (NUMBER.test(words[0] ?? '')) return false;
  const names = words.filter((word) => !NUMBER.test(word));
  const capital = names.filter((name) => CAPITAL.test(name)).length;
  return capital >= 2 && capital * 3 >= names.length * 2;
}

const NAMES = new TextPattern(String.raw`[\p{L}\p{N}'’.-]+`, 'g');
const CAPITAL = new TextPattern(String.raw`^\p{Lu}`);
const NUMBER = new TextPattern(String.raw`^\p{N}`);

function reasonOfMention(
  text: string,
  line: FoldedLine,
  place: FurniturePlace,
): FurnitureReason | null {
  const sure = SURE_MENTIONS.find((rule) => isMentioned(rule, line, place));
  if (sure !== undefined) return sure.reason;
  if (STARTS_AS_SPEECH.test(text)) return null;
  if (mentions(line, ['signUp', 'newsletter'], true) && line.words.length <= MAX_OFFER_WORDS)
    return 'newsletter sign-up';
  const unquoted = withoutQuotedNames(text);
  if (SPEECH.test(unquoted)) return null;
  if (/^\s*(?:©|\(c\)|copyright\b)/iu.test(text) && hasNumber(line)) return 'legal notice';
  if (COPYRIGHT.test(text)) return 'legal notice';
  if (MAIL_ADDRESS.test(text) && mentions(line, ['writeTo'], false)) return 'call to write in';
  const own = unquoted === text ? line : foldLine(unquoted);
  return MENTIONS.find((rule) => isMentioned(rule, own, place))?.reason ?? null;
}

const isMentioned = (rule: Mention, line: FoldedLine, place: FurniturePlace): boolean =>
  (rule.place === 'body' || place === 'edge') &&
  line.words.length <= rule.maxWords &&
  mentions(line, rule.of, rule.opens);

/** Readers are asked to write to somewhere. */
const MAIL_ADDRESS = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;

/** Who has the rights, and since when, wherever in a block it is said. */
const COPYRIGHT = /(?:©|\(c\)\s*copyright|copyright\s*(?:©|\(c\)))[^.!?]{0,60}\b(?:19|20)\d\d\b/iu;

/** A command to sign up stands in no longer block; the name of the newsletter may be in quotation marks. */
const MAX_OFFER_WORDS = 30;

const STARTS_AS_SPEECH = /^[\s–—-]*["“”„«»‟]/u;

/** Quoted words mean that somebody else speaks: "Subscribe to our channel," he told followers. */
const SPEECH = /["“”„«»‟]/u;

/** A name of up to four words in quotation marks, of a channel or an outlet: it begins with a capital and holds no mark that ends words of somebody. */
const QUOTED_NAME = new TextPattern(
  String.raw`(?<=[\p{L}\p{N}]\s)["“„«][\p{Lu}\p{N}][^\s"“”„«»‟,!?…]*(?:\s[^\s"“”„«»‟,!?…]+){0,3}(?<!\.)["”“»](?!\s*,?\s*[—–])`,
  'g',
);

const withoutQuotedNames = (text: string): string => QUOTED_NAME.replace(text, '');

/** Whether a short block could be the blurb under a newsletter's heading. */
export const isNewsletterBlurb = (text: string): boolean =>
  text.length <= MAX_FURNITURE_LENGTH &&
  !SPEECH.test(withoutQuotedNames(text)) &&
  mentions(foldLine(text), ['newsletterBlurb'], false);

/** An offer is shorter than most paragraphs that speak of newsletters. */
const MAX_OFFER_LENGTH = 160;

/** Whether a short block speaks of a newsletter: an offer, where a link or a button to sign up is beside it. */
export const namesNewsletter = (text: string): boolean =>
  text.length <= MAX_OFFER_LENGTH &&
  !SPEECH.test(withoutQuotedNames(text)) &&
  mentions(foldLine(text), ['newsletter'], false);

/** Two or three capitalised words and nothing else: somebody's name, where names stand. */
export const isBareName = (text: string): boolean => BARE_NAME.test(text.trim());

const BARE_NAME = new TextPattern(
  String.raw`^\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}'’.-]*){1,2}$`,
);

/** "Kyiv • UNN", "ARDEN, Jan 26 | Northern Wire": capitalised words, numbers and dates parted by marks. */
export function isPlaceAndAgency(text: string): boolean {
  const parts = text.split(/\s*[•·|/—–]\s*|,\s+/u).filter((part) => part !== '');
  const words = PLACE_WORDS.match(text);
  return (
    parts.length >= 2 &&
    words.length <= 10 &&
    !ENDS_LIKE_SENTENCE.test(text) &&
    !/:\s*$/.test(text) &&
    words.every((word) => CAPITAL_OR_NUMBER.test(word) || hasWordOf(foldLine(word), 'date'))
  );
}

const PLACE_WORDS = new TextPattern(String.raw`[\p{L}\p{N}'’.:-]+`, 'g');
const CAPITAL_OR_NUMBER = new TextPattern(String.raw`^[\p{Lu}\p{N}]`);
