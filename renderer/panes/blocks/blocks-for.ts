import type { Article } from '../../../app/index.ts';

/** Which blocks of a source are shown. */
export type BlockFilter = 'all' | 'kept' | 'left-out';

export const BLOCK_FILTERS: readonly BlockFilter[] = ['all', 'kept', 'left-out'];

/** Indices into the article's blocks, in text order. */
export const blocksFor = (
  { blocks }: Pick<Article, 'blocks'>,
  filter: BlockFilter,
): readonly number[] =>
  blocks.flatMap(({ kind }, at) => {
    const isLeftOut = kind === 'boilerplate';
    return filter === 'all' || isLeftOut === (filter === 'left-out') ? [at] : [];
  });
