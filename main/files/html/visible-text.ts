import { isHidden } from './element-roles.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-node.ts';

/** All that a page shows, in document order, without any thought of blocks: what the blocks are checked against. */
export function visibleText(root: PageElement): string {
  const texts: string[] = [];
  let node: PageNode | null = root;
  while (node !== null) {
    if (isText(node)) texts.push(node.textContent ?? '');
    node = firstInside(node) ?? nextAfter(node, root);
  }
  return texts.join('');
}

const firstInside = (node: PageNode): PageNode | null =>
  isElement(node) && !isHidden(node) ? node.firstChild : null;

function nextAfter(node: PageNode, root: PageElement): PageNode | null {
  for (let at: PageNode | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}
