import type { FurnitureReason } from '../../../app/index.ts';
import type { PageElement } from './page-node.ts';

/** What pages call their furniture, in classes and ids. Only whole words count: "article-share", not "shareholders"; "ad", not "header". */
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
      'trending',
      'outbrain',
      'taboola',
      'readmore',
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
      'adverts',
      'advertisement',
      'advertising',
      'sponsor',
      'sponsored',
      'promo',
      'promos',
      'promotion',
      'banner',
    ]),
  },
  { reason: 'paywall notice', names: new Set(['paywall', 'regwall']) },
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
  // Also what pages call the rest of an article, or its standfirst: alone it says little.
  {
    reason: 'outside the article',
    names: new Set(['more', 'popular', 'latest', 'teaser', 'teasers']),
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
export const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** Which part of the furniture an element is by its tag, role, class or id; null where it may be part of the article. */
export function regionOf(element: PageElement): FurnitureReason | null {
  const tag = element.localName;
  if (HOLDERS.has(tag)) return null;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  const standard = [tag, role].find((name) => Object.hasOwn(STANDARD_REGIONS, name));
  // Roles of the standard mean what they say; others are as good as a class.
  const isOwnRole = standard === undefined;
  const named = NAMED_REGIONS.find(
    ({ names }) => hasName(element, names) || (isOwnRole && names.has(role)),
  )?.reason;
  return named ?? (standard === undefined ? null : (STANDARD_REGIONS[standard] ?? null));
}

/** Whether one of the words in an element's classes and id is among the names. */
export function hasName(element: PageElement, names: ReadonlySet<string>): boolean {
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
