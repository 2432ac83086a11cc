import type { TextRange } from './text-range.ts';

/** The letter that names an article everywhere, given in order of opening and kept for the comparison's life. */
export type Siglum = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

export const SIGLA: readonly Siglum[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** What a stretch of an article is to its reader. `boilerplate` is page furniture: kept, labelled, not compared. */
export type BlockKind =
  | 'title'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'caption'
  | 'list-item'
  | 'boilerplate';

/** The kinds a block can have when it is part of the article proper. */
export type ContentKind = Exclude<BlockKind, 'boilerplate'>;

export interface Block extends TextRange {
  readonly kind: BlockKind;
  /** In text order; the gaps between them are white space only. Boilerplate is split too, so that it can be put back. */
  readonly sentences: readonly TextRange[];
  /** Why a block was left out, in a few words ("share links"); null for content. */
  readonly leftOutBecause: string | null;
  /** What the block is, or would be once put back. Equal to `kind` for content. */
  readonly contentKind: ContentKind;
}

export type SourceFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'odt' | 'epub' | 'pdf';

/** What is known of the file an article came from. */
export interface SourceFile {
  /** The file's name without its folder. */
  readonly name: string;
  /** Lower-case hexadecimal SHA-256 of the bytes as they were read. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: SourceFormat;
  /** IANA name in lower case, "utf-8" for instance; "binary" where the format has codes of its own for letters. */
  readonly encoding: string;
  /** How sure the encoding is, 0 to 1; absent where it is certain, and in what older versions stored. */
  readonly encodingConfidence?: number;
  /** Visible characters of the file, white space not counted, that are in no block or in several; absent where there are none. */
  readonly unplaced?: number;
}

/** From here on an encoding needs no word: a declaration that the bytes bear out. */
export const SURE_ENCODING = 0.95;

/** What is known of the publication; null where it is not known. The reader can edit all of it. */
export interface Publication {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601 date, or date and time, as far as it is known: "2024-01-26". */
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47 primary tag: "en", "uk". */
  readonly language: string | null;
}

/** An article as it comes from a file, before a comparison gives it a letter. */
export interface ArticleDraft extends Publication {
  readonly file: SourceFile;
  /** The extracted text. Never altered after extraction: every offset in the program counts from its start. */
  readonly text: string;
  /** In text order, never overlapping; every non-space character lies in exactly one. */
  readonly blocks: readonly Block[];
}

export interface Article extends ArticleDraft {
  readonly siglum: Siglum;
  /** What the article was before its source changed, the latest first; absent where it never did. */
  readonly earlier?: readonly ArticleVersion[];
}

/** An article's text as it once was, with the file it came from. */
export interface ArticleVersion extends Pick<ArticleDraft, 'file' | 'text' | 'blocks'> {
  /** ISO 8601 date and time. */
  readonly replacedAt: string;
}

/** A sentence of the article proper with its number, counted from 0 over the non-boilerplate blocks. */
export interface Sentence extends TextRange {
  readonly number: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly kind: ContentKind;
}

/** The sentences of the non-boilerplate blocks in text order; an element's index is its number. */
export function articleSentences(article: Pick<ArticleDraft, 'blocks'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    for (const { start, end } of block.sentences)
      sentences.push({ start, end, number: sentences.length, block: index, kind: block.kind });
  });
  return sentences;
}

/** The block left out for a reason given in a few words, or put back where the reason is null. */
export const labelBlock = (block: Block, leftOutBecause: string | null): Block => ({
  ...block,
  kind: leftOutBecause === null ? block.contentKind : 'boilerplate',
  leftOutBecause,
});

/** The article with one block left out for a reason given in a few words, or put back where the reason is null. */
export function relabelBlock<A extends ArticleDraft>(
  article: A,
  index: number,
  leftOutBecause: string | null,
): A {
  const blocks = article.blocks.map((block, at) =>
    at === index ? labelBlock(block, leftOutBecause) : block,
  );
  return { ...article, blocks };
}
