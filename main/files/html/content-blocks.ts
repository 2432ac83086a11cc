import type { LooseBlock } from '../join-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { parsePage } from './page-node.ts';

/** The visible blocks of HTML that is all article: a document turned into HTML, or a chapter of a book. */
export const contentBlocks = (html: string): readonly LooseBlock[] =>
  collectBlocks(parsePage(html)).blocks.map(
    ({ text, kind }): LooseBlock => ({ text, kind, outside: null }),
  );
