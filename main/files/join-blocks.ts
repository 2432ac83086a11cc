import type { RoughBlock } from '../../app/index.ts';

/** What stands between two blocks in the text of a format that is no plain text. */
const BLOCK_GAP = '\n\n';

/** A block as a reader found it, before it has a place in a text. */
export interface LooseBlock extends Pick<RoughBlock, 'kind' | 'outside'> {
  /** White space collapsed to one space, none at the ends. */
  readonly text: string;
}

/** The text of an article made of blocks in document order, parted by one empty line, and each block's place in it. */
export function joinBlocks(blocks: readonly LooseBlock[]): {
  readonly text: string;
  readonly rough: readonly RoughBlock[];
} {
  let start = 0;
  const rough = blocks.map(({ text, kind, outside }): RoughBlock => {
    const range = { start, end: start + text.length };
    start = range.end + BLOCK_GAP.length;
    return { ...range, kind, outside, attached: false };
  });
  return { text: blocks.map(({ text }) => text).join(BLOCK_GAP), rough };
}
