import type { Block, BlockKind, ContentKind } from './article.ts';
import {
  contentKindByShape,
  countWords,
  endsLikeSentence,
  isBodyParagraph,
  isTitleLike,
} from './block-shape.ts';
import { furnitureReason, isBareName, isNewsletterBlurb, isPlaceAndAgency } from './boilerplate.ts';
import { isLead } from './find-lead.ts';
import type { FurnitureReason } from './furniture-rules.ts';
import { foldLine } from './furniture-words.ts';
import { splitSentences } from './split-sentences.ts';
import { rangeText, type TextRange } from './text-range.ts';

/** A block as its file gives it, before its place in the article is judged. Without white space at its ends. */
export interface RoughBlock extends TextRange {
  /** What the format says it is; null where it says nothing. */
  readonly kind: ContentKind | null;
  /** Whether the format puts it outside the article: a page's menu, a file's front matter. */
  readonly outside: FurnitureReason | null;
  /** Whether it stands right under the block before, without an empty line between them. */
  readonly attached: boolean;
}

/** A rough block on its way: `words` is its text, `reason` why it is furniture, `kind` what it is otherwise. */
interface Draft extends RoughBlock {
  readonly words: string;
  readonly reason: FurnitureReason | null;
}

/**
 * The blocks of an article with their kinds, sentences and, for page furniture, the reason they are left out. Takes rough
 * blocks in text order and keeps every one of them. `language` is a primary tag; null where it is not known.
 * Linear in the length of the text.
 */
export function buildBlocks(
  text: string,
  rough: readonly RoughBlock[],
  language: string | null,
): readonly Block[] {
  const drafts = rough.map((block): Draft => {
    const words = rangeText(text, block);
    const reason = firstReason(block.outside, words);
    // "Source: Northern Wire" below a picture speaks of the picture.
    const isOfPicture = block.kind === 'caption' && block.outside === null;
    return { ...block, words, reason: isOfPicture && reason === 'source line' ? null : reason };
  });
  const passes = [
    labelEdges,
    labelTitle,
    labelHead,
    labelNewsletterBlurbs,
    labelTail,
    labelKinds,
    labelLead,
  ];
  return passes
    .reduce((blocks: readonly Draft[], pass) => pass(blocks), drafts)
    .map((draft) => finish(text, draft, language));
}

/** Words name the furniture more closely than "outside the article" does. */
function firstReason(outside: FurnitureReason | null, words: string): FurnitureReason | null {
  if (outside === null) return furnitureReason(words, 'body');
  return outside === 'outside the article' ? (furnitureReason(words, 'edge') ?? outside) : outside;
}

function finish(text: string, draft: Draft, language: string | null): Block {
  const { start, end, reason } = draft;
  const contentKind = draft.kind ?? 'paragraph';
  const kind: BlockKind = reason === null ? contentKind : 'boilerplate';
  return {
    start,
    end,
    kind,
    contentKind,
    leftOutBecause: reason,
    sentences: splitSentences(text, { start, end }, language),
  };
}

const isBody = (draft: Draft): boolean =>
  draft.reason === null &&
  draft.kind !== 'title' &&
  draft.kind !== 'caption' &&
  isBodyParagraph(draft.words);

/** Index of the first paragraph of the body; the number of blocks where there is none. */
function bodyStart(drafts: readonly Draft[]): number {
  const index = drafts.findIndex(isBody);
  return index === -1 ? drafts.length : index;
}

const furniture = (draft: Draft, reason: FurnitureReason): Draft => ({ ...draft, reason });

/** Before the first paragraph and after the last, more is furniture than among the paragraphs. */
function labelEdges(drafts: readonly Draft[]): readonly Draft[] {
  const first = bodyStart(drafts);
  const last = drafts.findLastIndex(isBody);
  return drafts.map((draft, index) => {
    const isInBody = index >= first && index <= last;
    if (isInBody || draft.reason !== null || draft.kind !== null) return draft;
    return { ...draft, reason: furnitureReason(draft.words, 'edge') };
  });
}

/** One title: the one the format names, else the headline above the body, preferably one the page repeats. */
function labelTitle(drafts: readonly Draft[]): readonly Draft[] {
  const title = findTitle(drafts);
  if (title === -1) return drafts;
  const phrase = phraseOf(drafts[title]);
  return drafts.map((draft, index) => {
    if (index === title) return { ...draft, kind: 'title', reason: null };
    if (isRepeatedTitle(draft, phrase)) return furniture(draft, draft.reason ?? 'repeated title');
    return draft.kind === 'title' ? { ...draft, kind: 'heading' } : draft;
  });
}

/** A title farther down is none; and every block of the head is compared with every other. */
const MAX_HEAD_BLOCKS = 80;

function findTitle(drafts: readonly Draft[]): number {
  const named = drafts.findIndex((draft) => draft.kind === 'title' && draft.reason === null);
  if (named !== -1) return named;
  const head = drafts.slice(0, Math.min(bodyStart(drafts), MAX_HEAD_BLOCKS));
  const isCandidate = (draft: Draft): boolean =>
    draft.reason === null &&
    (draft.kind === null || draft.kind === 'heading') &&
    isTitleLike(draft.words);
  const phrases = head.map(phraseOf);
  const repeated = head.findIndex(
    (draft, index) => isCandidate(draft) && phrases.indexOf(phrases[index] ?? '', index + 1) !== -1,
  );
  if (repeated !== -1) return repeated;
  const plain = head.findIndex((draft) => isCandidate(draft) && !looksLikeByline(draft));
  const found = plain === -1 ? head.findIndex(isCandidate) : plain;
  return drafts.length > 1 ? found : -1;
}

const looksLikeByline = ({ words }: Draft): boolean => isBareName(words) || isPlaceAndAgency(words);

/** Long blocks are no titles, and folding them would cost time. */
const phraseOf = (draft: Draft | undefined): string =>
  draft === undefined || !isTitleLike(draft.words) ? '' : foldLine(draft.words).phrase;

/** Fewer words than this may be repeated by chance. */
const MIN_REPEATED_WORDS = 3;

const isRepeatedTitle = (draft: Draft, title: string): boolean =>
  countWords(title) >= MIN_REPEATED_WORDS && phraseOf(draft) === title;

/** Between title and body stand bylines, datelines, and the caption of the picture whose other text repeats the title. */
function labelHead(drafts: readonly Draft[]): readonly Draft[] {
  const title = drafts.findIndex((draft) => draft.kind === 'title');
  const first = bodyStart(drafts);
  return drafts.map((draft, index) => {
    if (draft.reason !== null || draft.kind === 'title' || index >= first) return draft;
    // Rows of a table of facts look so too; they have a kind.
    if (draft.kind === null && index > title && isPlaceAndAgency(draft.words))
      return furniture(draft, 'place and agency');
    if (isBareName(draft.words)) return furniture(draft, 'byline');
    if (draft.attached && drafts[index - 1]?.reason === 'repeated title')
      return { ...draft, kind: 'caption' };
    return draft;
  });
}

/** What stands under a newsletter's heading up to the next piece of furniture, or sounds like it, belongs to it. */
function labelNewsletterBlurbs(drafts: readonly Draft[]): readonly Draft[] {
  const labelled: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const follows = labelled.at(-1)?.reason === 'newsletter sign-up' && draft.reason === null;
    const isClosed =
      drafts[index + 1] === undefined || drafts[index + 1]?.reason === 'legal notice';
    const isBlurb = follows && isShort(draft) && (isClosed || isNewsletterBlurb(draft.words));
    labelled.push(isBlurb ? furniture(draft, 'newsletter sign-up') : draft);
  }
  return labelled;
}

/** A blurb is shorter than most paragraphs. */
const MAX_BLURB_LENGTH = 240;

const isShort = (draft: Draft): boolean =>
  draft.words.length <= MAX_BLURB_LENGTH && !/["“”„«»]/u.test(draft.words);

/** Headlines after "Latest news" at the foot of a page lead to other articles. */
function labelTail(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex(isBody);
  let isAfterMarker = false;
  return drafts.map((draft, index) => {
    if (last === -1 || index <= last || draft.kind !== null) return draft;
    if (draft.reason === 'navigation' || draft.reason === 'related links') isAfterMarker = true;
    const isHeadline =
      draft.reason === null && !endsLikeSentence(draft.words) && isTitleLike(draft.words);
    return isAfterMarker && isHeadline ? furniture(draft, 'related links') : draft;
  });
}

/** What the format does not say is told by look and place; a line between title and body is a lead without a full stop. */
function labelKinds(drafts: readonly Draft[]): readonly Draft[] {
  const title = drafts.findIndex((draft) => draft.kind === 'title');
  const first = bodyStart(drafts);
  return drafts.map((draft, index) => {
    if (draft.kind === 'lead' && index > first) return { ...draft, kind: 'paragraph' };
    if (draft.kind !== null) return draft;
    const kind = contentKindByShape(draft.words, drafts[index + 1]?.words ?? null);
    const isDeck =
      title !== -1 &&
      index > title &&
      index < first &&
      draft.reason === null &&
      kind !== 'caption' &&
      kind !== 'list-item' &&
      countWords(draft.words) >= MIN_DECK_WORDS;
    return { ...draft, kind: isDeck ? 'lead' : kind };
  });
}

/** Fewer words over the first paragraph are a heading. */
const MIN_DECK_WORDS = 7;

/** A first paragraph that the body tells again is the lead, unless a line before it is one already. */
function labelLead(drafts: readonly Draft[]): readonly Draft[] {
  const content = drafts.filter((draft) => draft.reason === null);
  const title = content.findIndex((draft) => draft.kind === 'title');
  const body = content.slice(title + 1).filter((draft) => draft.kind !== 'caption');
  const [first, ...following] = body;
  if (title === -1 || first?.kind !== 'paragraph') return drafts;
  const paragraphs = following
    .filter((draft) => draft.kind === 'paragraph')
    .map((draft) => draft.words);
  if (!isLead(first.words, paragraphs)) return drafts;
  return drafts.map((draft) => (draft === first ? { ...draft, kind: 'lead' } : draft));
}
