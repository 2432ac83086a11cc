import type { PageBlock } from './collect-blocks.ts';
import { holdersOf } from './find-body.ts';
import type { PageElement } from './page-node.ts';

/**
 * The elements that hold further articles: pages without end load the next one below the first, with a headline of its own. Empty where the
 * page's own headline stands in no element that is an article.
 */
export function findOtherArticles(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
): ReadonlySet<PageElement> {
  const others = new Set<PageElement>();
  const own = headline === null ? null : articleAround(headline);
  if (own === null) return others;
  for (const block of blocks) {
    const other = isHeadline(block) ? articleAround(block) : null;
    if (other !== null && other !== own && !holds(own, other) && !holds(other, own))
      others.add(other);
  }
  return others;
}

const isHeadline = ({ element }: PageBlock): boolean =>
  element.localName === 'h1' || element.getAttribute('itemprop') === 'headline';

function articleAround({ element }: PageBlock): PageElement | null {
  for (const holder of holdersOf(element)) if (isArticle(holder)) return holder;
  return null;
}

const isArticle = (element: PageElement): boolean =>
  element.localName === 'article' ||
  element.getAttribute('role') === 'article' ||
  /(?:Article|BlogPosting)$/.test(element.getAttribute('itemtype') ?? '');

function holds(outer: PageElement, inner: PageElement): boolean {
  for (const holder of holdersOf(inner)) if (holder === outer) return true;
  return false;
}
