import type { FurnitureGroup, FurnitureLabel } from './furniture-words.ts';

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
  | 'call to write in'
  | 'appeal for support'
  | 'legal notice'
  | 'cookie notice'
  | 'paywall notice'
  | 'separator'
  | 'repeated title'
  | 'front matter'
  | 'link address'
  | 'hidden remark'
  | 'comments'
  | 'about the author'
  | 'another article'
  | 'video or audio'
  | 'report of mistakes'
  | 'running head'
  | 'page number'
  | 'layer over the page'
  | 'outside the article';

/** Where a block stands: among the paragraphs, or before the first or after the last of them, where more is furniture. */
export type FurniturePlace = 'body' | 'edge';

/** A line made up of nothing but words of certain groups. */
export interface WordBag {
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
export const WORD_BAGS: readonly WordBag[] = [
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
    allows: ['advert', 'companion', 'navigation', 'goesOn'],
    number: 'none',
    place: 'body',
  },
  {
    reason: 'paywall notice',
    needs: ['subscription'],
    allows: ['subscription', 'companion', 'timeUnit', 'date'],
    number: 'allowed',
    place: 'edge',
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
    reason: 'video or audio',
    needs: ['listening'],
    allows: ['listening', 'story', 'companion'],
    number: 'allowed',
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

/** A line that begins with a label. */
export interface LabelledLine {
  readonly reason: FurnitureReason;
  readonly label: FurnitureLabel;
  /** What must follow the label: a colon or dash, or nothing in particular. */
  readonly colon: boolean;
  /** Most words after the label. */
  readonly maxWords: number;
  readonly place: FurniturePlace;
}

/** Lines that say what they are: "Source: Northern Wire". */
export const LABELLED_LINES: readonly LabelledLine[] = [
  { reason: 'source line', label: 'source', colon: true, maxWords: 8, place: 'body' },
  { reason: 'tags', label: 'tags', colon: true, maxWords: 25, place: 'body' },
  { reason: 'related links', label: 'related', colon: true, maxWords: 30, place: 'body' },
  { reason: 'related links', label: 'related', colon: false, maxWords: 6, place: 'edge' },
  { reason: 'advertisement', label: 'advert', colon: true, maxWords: 25, place: 'body' },
  { reason: 'video or audio', label: 'player', colon: true, maxWords: 16, place: 'edge' },
  { reason: 'byline', label: 'byline', colon: true, maxWords: 12, place: 'edge' },
  { reason: 'byline', label: 'byline', colon: false, maxWords: 8, place: 'edge' },
];

/** A block that speaks of certain things. */
export interface Mention {
  readonly reason: FurnitureReason;
  /** The block mentions each of these, one soon after the other. */
  readonly of: readonly FurnitureGroup[];
  /** Whether the first must stand at the beginning, as in a command. */
  readonly opens: boolean;
  readonly maxWords: number;
  readonly place: FurniturePlace;
}

/** What stands in no sentence of an article, and may well stand beside a name in quotation marks. */
export const SURE_MENTIONS: readonly Mention[] = [
  { reason: 'legal notice', of: ['legal'], opens: false, maxWords: 40, place: 'body' },
];

/** Sentences that speak to the visitor of the page, not of the story. */
export const MENTIONS: readonly Mention[] = [
  { reason: 'cookie notice', of: ['cookies'], opens: false, maxWords: 60, place: 'body' },
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
  { reason: 'newsletter sign-up', of: ['mailing'], opens: false, maxWords: 40, place: 'body' },
  { reason: 'advertisement', of: ['affiliate'], opens: false, maxWords: 60, place: 'body' },
  { reason: 'comments', of: ['commenting'], opens: false, maxWords: 40, place: 'edge' },
  { reason: 'appeal for support', of: ['appeal'], opens: false, maxWords: 40, place: 'body' },
  {
    reason: 'advertisement',
    of: ['issue', 'sponsoredBy'],
    opens: true,
    maxWords: 40,
    place: 'body',
  },
  {
    reason: 'legal notice',
    of: ['reproduction', 'consent'],
    opens: false,
    maxWords: 40,
    place: 'edge',
  },
  { reason: 'legal notice', of: ['licensed'], opens: false, maxWords: 30, place: 'edge' },
  {
    reason: 'call to write in',
    of: ['writeTo', 'channel'],
    opens: false,
    maxWords: 30,
    place: 'edge',
  },
  { reason: 'share links', of: ['shareCall'], opens: false, maxWords: 30, place: 'body' },
  { reason: 'report of mistakes', of: ['mistake'], opens: true, maxWords: 40, place: 'edge' },
  { reason: 'paywall notice', of: ['paywalled'], opens: false, maxWords: 40, place: 'edge' },
  { reason: 'appeal for support', of: ['support'], opens: false, maxWords: 50, place: 'edge' },
  { reason: 'legal notice', of: ['privacy', 'terms'], opens: false, maxWords: 50, place: 'edge' },
];
