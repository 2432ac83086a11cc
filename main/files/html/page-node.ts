import { parseHTML } from 'linkedom';
import { refuseDeepNesting } from './nesting.ts';

/** As much of a page's tree as the reader walks. */
export interface PageNode {
  /** 1 element, 3 text, 4 CDATA; the others are never shown. */
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  /** In small letters. */
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The tree's top, of which the parser makes a root only where there is exactly one element and nothing beside it. */
interface Parsed {
  readonly documentElement: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
}

/**
 * The root of a page, parsed without running or fetching anything. The parser does not add the elements HTML lets authors leave out,
 * so what is no whole page is put into one. Throws a NestingRefusal where that would take minutes.
 */
export function parsePage(html: string): PageElement {
  refuseDeepNesting(html);
  const document = parse(html);
  if (isWhole(document)) return document.documentElement;
  // Its own end tags would end ours, and what follows them would lie outside.
  const inside = html.replace(/<\/(?:body|html)\b[^>]*>?/gi, '');
  const wrapped = parse(`<!doctype html><html><head></head><body>${inside}</body></html>`);
  if (wrapped.documentElement === null) throw new Error('A page in a body of ours has no root.');
  return wrapped.documentElement;
}

const parse = (html: string): Parsed =>
  (parseHTML(html) as unknown as { readonly document: Parsed }).document;

/** Whether everything on the page is in one html element with a body. */
function isWhole(document: Parsed): document is Parsed & { readonly documentElement: PageElement } {
  const root = document.documentElement;
  if (root?.localName !== 'html') return false;
  const stray = [...document.childNodes].filter(
    (node) =>
      (isElement(node) && node !== root) || (isText(node) && /\S/.test(node.textContent ?? '')),
  );
  return stray.length === 0 && hasChild(root, 'body');
}

function hasChild(element: PageElement, name: string): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && child.localName === name) return true;
  return false;
}

/** The nodes right inside an element, in document order. */
export function childrenOf(element: PageElement): readonly PageNode[] {
  const children: PageNode[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    children.push(child);
  return children;
}

/** An element and all elements inside it, in document order. Trees may be deeper than the call stack. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const pending: PageNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of childrenOf(node).toReversed()) pending.push(child);
  }
}
