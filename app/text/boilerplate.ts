import {
  type FoldedLine,
  type FurnitureGroup,
  type FurnitureLabel,
  foldLine,
  hasNumber,
  hasWordOf,
  isLabel,
  isMadeOf,
  labelLength,
  mentions,
} from './furniture-words.ts';

/** Why a block is page furniture, in words the reader sees. */
export type FurnitureReason =
  | 'navigation'
  | 'share links'
  | 'reading time'
  | 'view or comment count'
  | 'date line'
  | 'source line'
  | 'byline'
  | 'place and agency'
  | 'tags'
  | 'related links'
  | 'advertisement'
  | 'newsletter sign-up'
  | 'call to follow'
  | 'appeal for support'
  | 'legal notice'
  | 'cookie notice'
  | 'separator'
  | 'repeated title'
  | 'front matter'
  | 'link address'
  | 'hidden remark'
  | 'comments'
  | 'outside the article';

/** Where a block stands: among the paragraphs, or before the first or after the last of them, where more is furniture. */
export type FurniturePlace = 'body' | 'edge';

/** Longer than this and a block is never furniture by its words alone: article text must not be swallowed. */
const MAX_FURNITURE_LENGTH = 320;

/**
 * Why a block is page furniture, judged by its own words and shape; null where it may be part of the article. The rules
 * know vocabulary and shape, never a whole wording of one site; a block of quoted speech is never furniture.
 */
export function furnitureReason(text: string, place: FurniturePlace): FurnitureReason | null {
  if (text.length > MAX_FURNITURE_LENGTH) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'separator';
  const line = foldLine(text);
  if (line.words.length === 0) return null;
  return (
    reasonOfPlainLine(text, line, place) ??
    reasonOfLabel(text, line, place) ??
    reasonOfMention(text, line, place)
  );
}

interface WordBag {
  readonly reason: FurnitureReason;
  /** A word of each must be there. */
  readonly needs: readonly FurnitureGroup[];
  /** Words of these may be there; any other word, and it is no furniture. */
  readonly allows: readonly FurnitureGroup[];
  readonly number: 'needed' | 'allowed' | 'none';
  /** Lines that might as well be headings are furniture only at the edges. */
  readonly place: FurniturePlace;
}

/** Lines made up of nothing but furniture words. */
const WORD_BAGS: readonly WordBag[] = [
  {
    reason: 'share links',
    needs: ['share'],
    allows: ['share', 'network', 'companion', 'navigation'],
    number: 'allowed',
    place: 'body',
  },
  {
    reason: 'reading time',
    needs: ['timeUnit', 'reading'],
    allows: ['timeUnit', 'reading', 'companion'],
    number: 'needed',
    place: 'body',
  },
  {
    reason: 'view or comment count',
    needs: ['counted'],
    allows: ['counted', 'multiple'],
    number: 'needed',
    place: 'body',
  },
  {
    reason: 'advertisement',
    needs: ['advert'],
    allows: ['advert', 'companion', 'navigation'],
    number: 'none',
    place: 'body',
  },
  {
    reason: 'navigation',
    needs: ['navigation'],
    allows: ['navigation', 'companion'],
    number: 'none',
    place: 'body',
  },
  {
    reason: 'share links',
    needs: ['network'],
    allows: ['network', 'share', 'companion'],
    number: 'none',
    place: 'edge',
  },
  {
    reason: 'date line',
    needs: ['date'],
    allows: ['date', 'companion', 'timeUnit', 'reading'],
    number: 'needed',
    place: 'edge',
  },
];

const MAX_BAG_WORDS = 10;

/** The shape of a plain line: short, and not ending like a sentence. */
function reasonOfPlainLine(
  text: string,
  line: FoldedLine,
  place: FurniturePlace,
): FurnitureReason | null {
  if (line.words.length > MAX_BAG_WORDS || ENDS_LIKE_SENTENCE.test(text)) return null;
  if (isLabel(line, 'wholeLine')) return 'navigation';
  if (place === 'edge' && BARE_DATE.test(text.trim())) return 'date line';
  const bag = WORD_BAGS.find(
    (rule) => (rule.place === 'body' || place === 'edge') && isBag(line, rule),
  );
  return bag?.reason ?? null;
}

const ENDS_LIKE_SENTENCE = /[.!?…]["'”’»“)\]]*\s*$/u;
/** "26.01.2024, 13:45" and "2024-01-26T13:45". */
const BARE_DATE =
  /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}(?:[\s,T|•·-]+\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)?$/u;

function isBag(line: FoldedLine, rule: WordBag): boolean {
  if (rule.number === 'needed' && !hasNumber(line)) return false;
  if (rule.number === 'none' && hasNumber(line)) return false;
  return rule.needs.every((group) => hasWordOf(line, group)) && isMadeOf(line, rule.allows, true);
}

interface LabelledLine {
  readonly reason: FurnitureReason;
  readonly label: FurnitureLabel;
  /** What must follow the label: a colon or dash, or nothing in particular. */
  readonly colon: boolean;
  /** Most words after the label. */
  readonly maxWords: number;
  readonly place: FurniturePlace;
}

/** Lines that say what they are: "Source: Northern Wire". */
const LABELLED_LINES: readonly LabelledLine[] = [
  { reason: 'source line', label: 'source', colon: true, maxWords: 8, place: 'body' },
  { reason: 'tags', label: 'tags', colon: true, maxWords: 25, place: 'body' },
  { reason: 'related links', label: 'related', colon: true, maxWords: 30, place: 'body' },
  { reason: 'related links', label: 'related', colon: false, maxWords: 6, place: 'edge' },
  { reason: 'byline', label: 'byline', colon: true, maxWords: 12, place: 'edge' },
  { reason: 'byline', label: 'byline', colon: false, maxWords: 8, place: 'edge' },
];

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
  if (rule.colon) return COLON_AFTER_WORDS[length]?.test(text) === true && !hasTwoSentences(text);
  return !ENDS_LIKE_SENTENCE.test(text);
}

/** A colon or a dash after the first n words, n being the index. */
const COLON_AFTER_WORDS = [0, 1, 2, 3, 4, 5].map(
  (count) =>
    new RegExp(String.raw`^[^\p{L}\p{N}]*(?:[\p{L}\p{N}'’-]+\s*){${count}}\s?[:：—–]`, 'u'),
);

const hasTwoSentences = (text: string): boolean => /[.!?…]\s+\p{Lu}/u.test(text);

/** "By Anna Moss and Tom Bell": at least two words follow, most of them with a capital, and no sentence. */
function namesFollow(text: string, label: number): boolean {
  if (/[.!?…]\s*$/u.test(text) && !/\)\s*$/.test(text)) return false;
  const names = (text.match(/[\p{L}\p{N}'’.-]+/gu) ?? []).slice(label);
  const capital = names.filter((name) => /^\p{Lu}/u.test(name)).length;
  return capital >= 2 && capital * 3 >= names.length * 2;
}

interface Mention {
  readonly reason: FurnitureReason;
  /** The block mentions each of these, one soon after the other. */
  readonly of: readonly FurnitureGroup[];
  /** Whether the first must stand at the beginning, as in a command. */
  readonly opens: boolean;
  readonly maxWords: number;
  readonly place: FurniturePlace;
}

/** Sentences that speak to the visitor of the page, not of the story. */
const MENTIONS: readonly Mention[] = [
  { reason: 'legal notice', of: ['legal'], opens: false, maxWords: 40, place: 'body' },
  { reason: 'cookie notice', of: ['cookies'], opens: false, maxWords: 60, place: 'body' },
  {
    reason: 'newsletter sign-up',
    of: ['signUp', 'newsletter'],
    opens: true,
    maxWords: 30,
    place: 'body',
  },
  {
    reason: 'newsletter sign-up',
    of: ['signUp', 'ours', 'newsletter'],
    opens: false,
    maxWords: 40,
    place: 'body',
  },
  {
    reason: 'call to follow',
    of: ['follow', 'ours', 'channel'],
    opens: false,
    maxWords: 40,
    place: 'body',
  },
  { reason: 'appeal for support', of: ['support'], opens: false, maxWords: 50, place: 'edge' },
  { reason: 'legal notice', of: ['privacy', 'terms'], opens: false, maxWords: 50, place: 'edge' },
];

function reasonOfMention(
  text: string,
  line: FoldedLine,
  place: FurniturePlace,
): FurnitureReason | null {
  if (SPEECH.test(text)) return null;
  if (/^\s*(?:©|\(c\)|copyright\b)/iu.test(text) && hasNumber(line)) return 'legal notice';
  const fitting = MENTIONS.find(
    (rule) =>
      (rule.place === 'body' || place === 'edge') &&
      line.words.length <= rule.maxWords &&
      mentions(line, rule.of, rule.opens),
  );
  return fitting?.reason ?? null;
}

/** Quoted words mean that somebody else speaks: "Subscribe to our channel," he told followers. */
const SPEECH = /["“”„«»‟]/u;

/** Whether a short block could be the blurb under a newsletter's heading. */
export const isNewsletterBlurb = (text: string): boolean =>
  text.length <= MAX_FURNITURE_LENGTH &&
  !SPEECH.test(text) &&
  mentions(foldLine(text), ['newsletterBlurb'], false);

/** Two or three capitalised words and nothing else: somebody's name, where names stand. */
export const isBareName = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}'’.-]*){1,2}$/u.test(text.trim());

/** "Kyiv • UNN", "ARDEN, Jan 26 | Northern Wire": capitalised words, numbers and dates parted by marks. */
export function isPlaceAndAgency(text: string): boolean {
  const parts = text.split(/\s*[•·|/—–]\s*|,\s+/u).filter((part) => part !== '');
  const words = text.match(/[\p{L}\p{N}'’.:-]+/gu) ?? [];
  return (
    parts.length >= 2 &&
    words.length <= 10 &&
    !ENDS_LIKE_SENTENCE.test(text) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || hasWordOf(foldLine(word), 'date'))
  );
}
