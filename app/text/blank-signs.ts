import type { ArticleDraft, Block } from './article.ts';
import { markupSigns } from './markup-signs.ts';

const made = new WeakMap<readonly Block[], string>();

/**
 * An article's text with white space in the place of markup signs, so that words are compared without them. As long as the
 * text itself: every offset is good in both. Made once for each list of blocks.
 */
export function blankSigns(article: Pick<ArticleDraft, 'text' | 'blocks' | 'file'>): string {
  const known = made.get(article.blocks);
  if (known !== undefined) return known;
  let blanked = '';
  let at = 0;
  for (const { start, end } of markupSigns(article)) {
    blanked += article.text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  const text = at === 0 ? article.text : blanked + article.text.slice(at);
  made.set(article.blocks, text);
  return text;
}
