import type { ArticleDraft, Block, SourceFormat } from './article.ts';
import { markdownSigns } from './markdown-signs.ts';
import { rangeText, type TextRange } from './text-range.ts';

type Marked = Pick<ArticleDraft, 'text' | 'blocks' | 'file'>;

const found = new WeakMap<readonly Block[], readonly TextRange[]>();

/**
 * Where the signs stand in an article that say how its words look and are no words themselves: the "# " before a heading,
 * "> " and "- ", stars around what is stressed, the address behind a link's words. In text order, never overlapping. They stay in
 * the text, and in every offset; they are only not shown. Found once for each list of blocks.
 */
export function markupSigns(article: Marked): readonly TextRange[] {
  const known = found.get(article.blocks);
  if (known) return known;
  const signs = article.blocks.flatMap((block) => signsOf(article, block));
  found.set(article.blocks, signs);
  return signs;
}

function signsOf({ text, file }: Marked, block: Block): readonly TextRange[] {
  const { start } = block;
  const words = rangeText(text, block);
  return signsIn(words, block, file.format).map((sign) => ({
    start: start + sign.start,
    end: start + sign.end,
  }));
}

function signsIn(
  words: string,
  { contentKind }: Block,
  format: SourceFormat,
): readonly TextRange[] {
  if (format === 'markdown') return markdownSigns(words);
  const isHeading = contentKind === 'title' || contentKind === 'heading';
  return format === 'text' && isHeading ? headingSign(words) : [];
}

/** A text that was pasted, or saved without its ending, has headings like Markdown; its stars may be anything. */
function headingSign(words: string): readonly TextRange[] {
  const sign = /^#{1,6}[ \t]+(?=\S)/.exec(words);
  return sign === null ? [] : [{ start: 0, end: sign[0].length }];
}
