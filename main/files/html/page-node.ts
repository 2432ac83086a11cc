import { parseHTML } from 'linkedom';

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
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** A parsed page. `document` is what Readability takes; everything else looks at `root`. */
export interface Page {
  readonly root: PageElement;
  readonly document: unknown;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/**
 * Parses a page without running or fetching anything. The parser does not add the elements HTML lets authors leave out,
 * so a page without a body is put into one.
 */
export function parsePage(html: string): Page {
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as {
    document: { documentElement: PageElement };
  };
  return { root: document.documentElement, document };
}
