import { Readability } from '@mozilla/readability';
import type { PageBlock, PageBlocks } from './collect-blocks.ts';
import type { Page, PageElement } from './page-node.ts';

/** Marks elements so that they are known again in Readability's copy of the article. */
const MARK = 'data-synoptic-block';

/** Readability's time grows with the cube of the depth; pages people write stay far below. */
const MAX_DEPTH = 150;

/**
 * The blocks that Readability takes for the article; null where it finds none, or would take too long. Only its choice is used, none of its text.
 * It takes the page's tree apart, so the tree is of no use afterwards.
 */
export function findContent(
  page: Page,
  { blocks, depth }: PageBlocks,
): ReadonlySet<PageBlock> | null {
  if (depth > MAX_DEPTH) return null;
  for (const marked of page.root.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  const numbers = new Map<PageElement, string>();
  for (const { element } of blocks) {
    const number = numbers.get(element) ?? String(numbers.size);
    numbers.set(element, number);
    element.setAttribute(MARK, number);
  }
  const article = extract(page);
  if (article === null) return null;
  const kept = new Set(
    [...article.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)),
  );
  const content = new Set(blocks.filter(({ element }) => kept.has(numbers.get(element) ?? null)));
  return content.size === 0 ? null : content;
}

/** Readability gives up on some pages with an error of its own; such a page is read without it. */
function extract(page: Page): PageElement | null {
  try {
    const reader = new Readability<PageElement>(
      page.document as ConstructorParameters<typeof Readability>[0],
      {
        serializer: (node) => node as unknown as PageElement,
      },
    );
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
