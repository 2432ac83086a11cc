import type { Publication } from '../../../app/index.ts';
import { UNKNOWN_PUBLICATION } from '../extraction.ts';
import { parseDate } from '../parse-date.ts';
import type { PageElement } from './page-node.ts';

/** Longer values are no names or titles. */
const MAX_VALUE_LENGTH = 500;

const clean = (value: string | null | undefined): string | null => {
  const text = value?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > MAX_VALUE_LENGTH ? null : text;
};

/** What a page's meta tags, <html lang>, <link rel=canonical> and <time> say of its source. */
export function publicationFromTags(root: PageElement, html: string): Publication {
  const meta = metaValues(root);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => clean(meta.get(name))).find((value) => value !== null) ?? null;
  const date = (...names: readonly string[]): string | null => parseDate(first(...names) ?? '');
  const author = first(
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
  );
  return {
    title: first('og:title', 'twitter:title', 'dc.title'),
    outlet: first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'),
    // Some pages name the author's page instead of the author.
    author: author !== null && /^https?:/i.test(author) ? null : author,
    url:
      webAddress(attribute(root, 'link[rel="canonical"]', 'href')) ??
      webAddress(first('og:url')) ??
      savedFrom(html),
    published:
      date(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'publish-date',
        'parsely-pub-date',
        'sailthru.date',
      ) ?? parseDate(attribute(root, 'time[datetime]', 'datetime') ?? ''),
    updated: date(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'last-modified',
      'dc.date.modified',
    ),
    language: primaryTag(
      attribute(root, 'html[lang]', 'lang') ??
        root.getAttribute('lang') ??
        first('og:locale', 'content-language', 'language'),
    ),
  };
}

/** The page's own title, from <title>: usually the headline with the outlet behind it. */
export const documentTitle = (root: PageElement): string | null => {
  for (const element of root.querySelectorAll('title')) {
    if (element.parentNode !== null) return clean(element.textContent);
  }
  return null;
};

/** "The Varrow Gazette" of the page title "Ferry to stop | The Varrow Gazette"; null where the headline does not begin it. */
export function outletInTitle(pageTitle: string | null, headline: string | null): string | null {
  if (pageTitle === null || headline === null || !pageTitle.startsWith(headline)) return null;
  return clean(/^\s*[|–—•·-]\s*([^|–—•·]{2,60})$/u.exec(pageTitle.slice(headline.length))?.[1]);
}

function metaValues(root: PageElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const tag of root.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    const content = tag.getAttribute('content');
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== null && !values.has(key)) values.set(key, content);
  }
  return values;
}

function attribute(root: PageElement, selector: string, name: string): string | null {
  for (const element of root.querySelectorAll(selector)) return clean(element.getAttribute(name));
  return null;
}

/** Only addresses of the web: a script's or a file's says nothing to a reader. */
export const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null;

/** Browsers note where a saved page came from. */
const savedFrom = (html: string): string | null =>
  webAddress(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 2_000))?.[1] ?? null);

/** "uk" of "uk-UA"; null where it is no language tag. */
export const primaryTag = (tag: string | null): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;

/** Kinds of things of schema.org that are articles. */
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** What the page's JSON-LD says of its article; everything in it is unknown until looked at. */
export function publicationFromJsonLd(root: PageElement): Publication {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''));
    if (article !== null) return describe(article);
  }
  return UNKNOWN_PUBLICATION;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The article among the things a page describes: alone, in a list, or in a graph. */
function findArticle(value: unknown): Thing | null {
  const things = (Array.isArray(value) ? value : [value]).filter(isThing);
  const graphs = things.flatMap((thing) =>
    Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [],
  );
  return (
    [...things, ...graphs].find((thing) =>
      [thing['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))),
    ) ?? null
  );
}

function describe(article: Thing): Publication {
  const text = (key: string): string | null => asText(article[key]);
  return {
    title: text('headline') ?? text('name'),
    outlet: nameOf(article.publisher),
    author: nameOf(article.author),
    url:
      webAddress(text('url')) ??
      webAddress(
        isThing(article.mainEntityOfPage)
          ? asText(article.mainEntityOfPage['@id'])
          : text('mainEntityOfPage'),
      ),
    published: parseDate(text('datePublished') ?? ''),
    updated: parseDate(text('dateModified') ?? ''),
    language: primaryTag(text('inLanguage')),
  };
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null);

/** "Anna Moss" of a name, of a thing with one, or of a list of either. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (isThing(one) ? asText(one.name) : asText(one)));
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : clean(known.join(', '));
}
