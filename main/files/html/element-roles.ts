import type { ContentKind } from '../../../app/index.ts';
import { childrenOf, isElement, isText, type PageElement } from './page-node.ts';
import { HOLDERS, hasName, isCustomElement } from './page-regions.ts';

/** Elements whose contents are never seen on the page. */
const NEVER_SHOWN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'iframe',
  'object',
  'embed',
  'applet',
  'audio',
  'video',
  'canvas',
  'svg',
  'textarea',
  'select',
  'datalist',
  'noembed',
  'noframes',
  'frameset',
]);

/** Whether an element, and all in it, is invisible by its kind or by what it says of itself. */
export function isHidden(element: PageElement): boolean {
  if (NEVER_SHOWN.has(element.localName)) return true;
  if (element.getAttribute('hidden') !== null) return true;
  if (element.localName === 'dialog' && element.getAttribute('open') === null) return true;
  const style = element.getAttribute('style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Elements that begin and end a line of their own (HTML Standard, "flow content" without the inline part). */
const BLOCKS = new Set([
  'html',
  'body',
  'main',
  'article',
  'section',
  'header',
  'footer',
  'nav',
  'aside',
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hgroup',
  'ul',
  'ol',
  'menu',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'address',
  'hr',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'form',
  'fieldset',
  'legend',
  'button',
  'details',
  'summary',
  'dialog',
  'center',
  'search',
  'option',
  'optgroup',
  'marquee',
  'xmp',
  'plaintext',
  'listing',
]);

export const isBlock = (element: PageElement): boolean =>
  BLOCKS.has(element.localName) || (isCustomElement(element) && isLaidOut(element));

/** Elements of a site's own stand in lines or for themselves; in a part of the page that has no text of its own they are parts too. */
function isLaidOut({ parentNode }: PageElement): boolean {
  if (parentNode === null || !isElement(parentNode)) return false;
  if (!PARTS.has(parentNode.localName) && !isCustomElement(parentNode)) return false;
  const known = hasOwnText.get(parentNode);
  const has =
    known ??
    childrenOf(parentNode).some((node) => isText(node) && /\S/.test(node.textContent ?? ''));
  hasOwnText.set(parentNode, has);
  return !has;
}

/** Asked for every child: answered once. */
const hasOwnText = new WeakMap<PageElement, boolean>();

const PARTS = new Set(['body', 'main', 'article', 'section', 'header', 'footer', 'aside', 'div']);

/** What an element makes of the text in it; null where it says nothing. */
export function contentKindOf(element: PageElement): ContentKind | null {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dt':
    case 'dd':
      return 'list-item';
    case 'blockquote':
      return 'quote';
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'tr':
    case 'pre':
      return 'paragraph';
    default:
      return kindByName(element);
  }
}

function kindByName(element: PageElement): ContentKind | null {
  if (HOLDERS.has(element.localName)) return null;
  if (hasName(element, CAPTION_NAMES)) return 'caption';
  if (hasName(element, QUOTE_NAMES)) return 'quote';
  return hasName(element, LEAD_NAMES) ? 'lead' : null;
}

/** What pages call the summary under their headline. */
const LEAD_NAMES = new Set([
  'lead',
  'lede',
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subhead',
  'subheadline',
  'intro',
  'sapo',
  'anons',
  'announce',
  'excerpt',
]);

/** What pages call words set off from the text. */
const QUOTE_NAMES = new Set(['quote', 'pullquote', 'blockquote', 'quotation']);

const CAPTION_NAMES = new Set(['caption', 'figcaption', 'credit', 'credits']);
