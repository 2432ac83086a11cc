import type { ContentKind, FurnitureReason } from '../../../app/index.ts';
import type { PageElement } from './page-node.ts';

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

export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.localName);

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
  'sapo',
  'anons',
  'announce',
  'excerpt',
]);

const CAPTION_NAMES = new Set(['caption', 'figcaption', 'credit', 'credits']);

/** What pages call their furniture, in classes and ids. Only whole words count: "article-share", not "shareholders". */
const NAMED_REGIONS: readonly {
  readonly reason: FurnitureReason;
  readonly names: ReadonlySet<string>;
}[] = [
  {
    reason: 'navigation',
    names: new Set([
      'nav',
      'navbar',
      'navigation',
      'menu',
      'breadcrumb',
      'breadcrumbs',
      'pagination',
      'pager',
      'skip',
      'toc',
    ]),
  },
  { reason: 'share links', names: new Set(['share', 'sharing', 'social', 'socials', 'sharebar']) },
  {
    reason: 'newsletter sign-up',
    names: new Set(['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'mailing']),
  },
  {
    reason: 'related links',
    names: new Set([
      'related',
      'recommended',
      'recommendations',
      'more',
      'trending',
      'popular',
      'outbrain',
      'taboola',
      'readmore',
      'latest',
      'teaser',
      'teasers',
    ]),
  },
  {
    reason: 'comments',
    names: new Set(['comment', 'comments', 'disqus', 'discussion', 'respond']),
  },
  { reason: 'cookie notice', names: new Set(['cookie', 'cookies', 'consent', 'gdpr', 'cmp']) },
  {
    reason: 'advertisement',
    names: new Set([
      'ad',
      'ads',
      'advert',
      'advertisement',
      'advertising',
      'sponsor',
      'sponsored',
      'promo',
      'banner',
    ]),
  },
  { reason: 'tags', names: new Set(['tags', 'tag', 'topics', 'keywords']) },
  { reason: 'byline', names: new Set(['byline', 'author', 'authors']) },
  {
    reason: 'date line',
    names: new Set([
      'date',
      'time',
      'timestamp',
      'published',
      'pubdate',
      'dateline',
      'meta',
      'postmeta',
    ]),
  },
];

/** Elements and roles that stand around an article. */
const STANDARD_REGIONS: Readonly<Record<string, FurnitureReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  search: 'navigation',
  footer: 'outside the article',
  aside: 'outside the article',
  button: 'navigation',
  navigation: 'navigation',
  banner: 'outside the article',
  contentinfo: 'outside the article',
  complementary: 'outside the article',
};

/** Elements that hold the page or the article as a whole: their names say nothing of a part. */
const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** Which part of the furniture an element is by its tag, role, class or id; null where it may be part of the article. */
export function regionOf(element: PageElement): FurnitureReason | null {
  const tag = element.localName;
  if (HOLDERS.has(tag)) return null;
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  const standard = [tag, role].find((name) => Object.hasOwn(STANDARD_REGIONS, name));
  const named = NAMED_REGIONS.find(({ names }) => hasName(element, names))?.reason;
  return named ?? (standard === undefined ? null : (STANDARD_REGIONS[standard] ?? null));
}

function hasName(element: PageElement, names: ReadonlySet<string>): boolean {
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (written === ' ' || written.length > MAX_NAMES_LENGTH) return false;
  return written
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => names.has(word));
}

/** Longer lists of classes are machine-made and say nothing. */
const MAX_NAMES_LENGTH = 400;
