import type { LooseBlock } from '../join-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { parsePage } from './page-node.ts';
import { visibleText } from './visible-text.ts';

/** HTML that is all article: a document turned into HTML, or a chapter of a book. */
export interface Content {
  readonly blocks: readonly LooseBlock[];
  /** All that it shows, read without any thought of blocks. */
  readonly visible: string;
}

/** The visible blocks of HTML that is all article, and all its text. */
export function contentOf(html: string): Content {
  const page = parsePage(html);
  const blocks = collectBlocks(page).blocks.map(
    ({ text, kind }): LooseBlock => ({ text, kind, outside: null }),
  );
  return { blocks, visible: visibleText(page) };
}
