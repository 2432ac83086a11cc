import {
  type Article,
  type Block,
  type FoldedText,
  foldText,
  type TextRange,
} from '../../app/index.ts';

/** Neighbouring blocks as they are searched, put together with a line break between them: no folded text has one in it. */
export interface FoldedStretch {
  readonly text: string;
  /** The blocks in their order, each with its range in `text`. */
  readonly blocks: readonly (FoldedText & TextRange)[];
}

/**
 * So many blocks are folded and searched as one: a long string is searched many times faster than its blocks one by one, and what
 * is found early is shown before the rest is folded.
 */
const BLOCKS_IN_STRETCH = 50;

/** The stretches of an article from its beginning to its end, each folded when it is first come to. What is left out is not in them. */
export function* foldedStretches(article: Article): Generator<FoldedStretch> {
  for (const stretch of stretchesOf(article)) yield folded(article.text, stretch);
}

/** Folds what a search would have to fold, as long as there is time; whether all is folded. */
export function foldAhead(articles: readonly Article[], hasTime: () => boolean): boolean {
  for (const article of articles)
    for (const stretch of stretchesOf(article)) {
      if (stretch.folded) continue;
      if (!hasTime()) return false;
      folded(article.text, stretch);
    }
  return true;
}

interface Stretch {
  readonly blocks: readonly Block[];
  folded: FoldedStretch | null;
}

/** By an article's blocks: they are others when one is left out or put back. */
const known = new WeakMap<readonly Block[], readonly Stretch[]>();

function stretchesOf({ blocks }: Article): readonly Stretch[] {
  const before = known.get(blocks);
  if (before) return before;
  const compared = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const stretches = Array.from({ length: compared.length / BLOCKS_IN_STRETCH + 1 }, (_, at) => ({
    blocks: compared.slice(at * BLOCKS_IN_STRETCH, (at + 1) * BLOCKS_IN_STRETCH),
    folded: null,
  }));
  known.set(blocks, stretches);
  return stretches;
}

function folded(text: string, stretch: Stretch): FoldedStretch {
  stretch.folded ??= joined(stretch.blocks.map((block) => foldText(text, block)));
  return stretch.folded;
}

function joined(texts: readonly FoldedText[]): FoldedStretch {
  let start = 0;
  const blocks = texts.map((one) => {
    const range = { start, end: start + one.text.length };
    start = range.end + 1;
    return { ...one, ...range };
  });
  return { text: texts.map(({ text }) => text).join('\n'), blocks };
}
