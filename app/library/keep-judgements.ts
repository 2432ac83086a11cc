import { type Article, type Block, labelBlock } from '../text/article.ts';
import { rangeText } from '../text/text-range.ts';

type Read = Pick<Article, 'text' | 'blocks'>;

/**
 * The blocks of a new version of an article, those that stood in the old one word for word kept or left out as they were there: the reader has
 * seen them so, and may have moved them. Words that several old blocks have are judged anew. Linear in both texts.
 */
export function keepJudgements(old: Read, next: Read): readonly Block[] {
  const known = new Map<string, Block | null>();
  for (const block of old.blocks) {
    const words = rangeText(old.text, block);
    known.set(words, known.has(words) ? null : block);
  }
  return next.blocks.map((block) => {
    const before = known.get(rangeText(next.text, block)) ?? null;
    const isJudgedAlike =
      before === null || (before.kind === 'boilerplate') === (block.kind === 'boilerplate');
    return isJudgedAlike ? block : labelBlock(block, before.leftOutBecause);
  });
}
