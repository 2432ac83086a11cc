import type { FurnitureReason } from '../../../app/index.ts';
import type { PageElement } from './page-node.ts';

/** A part of the page's furniture that an element says it is. */
export interface Region {
  readonly element: PageElement;
  readonly reason: FurnitureReason;
  /** Whether parts of articles are called so too, or stand in such elements: then what is in it decides. */
  readonly isSoft: boolean;
  /** The word of the element's names that says so; null where its tag or role does. */
  readonly word: string | null;
}

interface NamedRegion {
  readonly reason: FurnitureReason;
  readonly isSoft?: true;
  readonly names: string;
}

/** What pages call the line above a headline that says what section or series it is of. */
const KICKERS =
  'kicker kickers overline eyebrow spitzmarke dachzeile roofline rubric rubrik uptitle pretitle overtitle supertitle';

const KICKER_NAMES = new Set(KICKERS.split(' '));

/** Whether an element is named as the line above a headline. */
export const isKicker = (element: PageElement): boolean => hasName(element, KICKER_NAMES);

/** What pages call their furniture, in classes, ids and data attributes. Only whole words count: "article-share", not "shareholders"; "ad", not "header". */
const NAMED_REGIONS: readonly NamedRegion[] = [
  {
    reason: 'navigation',
    names:
      'nav navbar navigation menu menus submenu topmenu mainmenu mainnav topnav subnav breadcrumb breadcrumbs crumbs pagination pager skip toc jumplinks editsection masthead topbar toolbar hamburger sitemap backtotop loadmore',
  },
  {
    reason: 'share links',
    names:
      'share sharing social socials sharebar sharetools socialbar sharedaddy addthis addtoany likely ufi',
  },
  {
    reason: 'newsletter sign-up',
    names: 'newsletter newsletters subscribe subscription signup optin mailing mailchimp',
  },
  {
    reason: 'related links',
    names:
      'related relatedposts recommended recommendations recommendation recirc recirculation trending outbrain taboola readmore readalso mostread mostviewed popularposts richlink crosslinks onwards carousel snippet',
  },
  {
    reason: 'comments',
    names:
      'comment comments commentary disqus discussion respond hypercomments vuukle komments commento replies chat readercomments',
  },
  {
    reason: 'cookie notice',
    names: 'cookie cookies consent gdpr cmp fides onetrust didomi usercentrics cookiebot ccpa',
  },
  {
    reason: 'advertisement',
    names:
      'ad ads adv advert adverts advertisement advertisements advertising adslot adunit sponsor sponsored promo promos promotion banner banners dfp adfox adsense marketing standardad dropzone',
  },
  { reason: 'paywall notice', names: 'paywall regwall piano meter metered' },
  {
    reason: 'appeal for support',
    names: 'donate donation donations contributions epic membership patreon',
  },
  { reason: 'tags', names: 'tags tag taglist tagcloud topics keywords hashtags catlinks labels' },
  { reason: 'byline', names: 'byline author authors authorline contributors' },
  {
    reason: 'date line',
    names:
      'date time timestamp published pubdate dateline meta postmeta datetime metatextline docmeta',
  },
  {
    reason: 'about the author',
    names: 'bio biography authorbio authorbox authorblurb postprofile',
  },
  {
    reason: 'layer over the page',
    names: 'modal popup lightbox interstitial',
  },
  {
    reason: 'outside the article',
    names: 'sidebar signature widget colophon rail ticker lenta statusbar',
  },
  // Also what pages call the rest of an article, or its standfirst: alone it says little.
  {
    reason: 'outside the article',
    isSoft: true,
    names: 'more popular latest teaser teasers footer foot aside rating tools',
  },
  {
    reason: 'navigation',
    isSoft: true,
    names: KICKERS,
  },
  {
    reason: 'video or audio',
    isSoft: true,
    names: 'player podcast audio audioplayer videoplayer',
  },
];

const NAME_SETS = NAMED_REGIONS.map(({ reason, isSoft = false, names }) => ({
  reason,
  isSoft,
  names: new Set(names.split(' ')),
}));

/** What is laid over a page until it is answered: consent, offers, sign-in. */
const LAYER = { reason: 'layer over the page', isSoft: false } as const;

/** Elements and roles that stand around an article. Articles have footers and asides of their own. */
const STANDARD_REGIONS: Readonly<Record<string, Pick<Region, 'reason' | 'isSoft'>>> = {
  nav: { reason: 'navigation', isSoft: false },
  menu: { reason: 'navigation', isSoft: false },
  search: { reason: 'navigation', isSoft: false },
  footer: { reason: 'outside the article', isSoft: true },
  aside: { reason: 'outside the article', isSoft: true },
  button: { reason: 'navigation', isSoft: false },
  navigation: { reason: 'navigation', isSoft: false },
  banner: { reason: 'outside the article', isSoft: false },
  contentinfo: { reason: 'outside the article', isSoft: false },
  complementary: { reason: 'outside the article', isSoft: false },
  form: { reason: 'navigation', isSoft: true },
  dialog: LAYER,
  alertdialog: LAYER,
};

/** Elements that hold the page or the article as a whole: their names say nothing of a part. */
export const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** Which part of the furniture an element is by its tag, role, class, id or data attributes; null where it may be part of the article. */
export function regionOf(element: PageElement): Region | null {
  const tag = element.localName;
  if (HOLDERS.has(tag)) return null;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  const isModal = element.getAttribute('aria-modal') === 'true';
  const standard = [isModal ? 'dialog' : tag, role].find((name) =>
    Object.hasOwn(STANDARD_REGIONS, name),
  );
  const words = namesOf(element);
  // Roles of the standard mean what they say; others are as good as a class.
  if (standard === undefined && role !== '') words.push(role);
  const isOfPicture = words.some((word) => PICTURE_NAMES.has(word));
  for (const { names, reason, isSoft } of NAME_SETS) {
    const word = words.find((one) => names.has(one));
    if (word === undefined || (isOfPicture && reason === 'byline')) continue;
    return { element, reason, isSoft, word };
  }
  const found = standard === undefined ? undefined : STANDARD_REGIONS[standard];
  return found === undefined ? null : { element, ...found, word: null };
}

/** With one of these in its name, a line on an author is the credit of a picture. */
const PICTURE_NAMES = new Set(['photo', 'image', 'img', 'picture', 'foto', 'bild']);

/**
 * Whether a part is named after an element around it ("ticker__entry" in "ticker"), so that the word says nothing of the part. Elements that
 * hold the page or the article give their names to all of their parts.
 */
export function isNamedAfter({ element, word }: Region, around: PageElement): boolean {
  if (word === null) return false;
  const names = classesOf(around).filter((name) => wordsIn(name).includes(word));
  return classesOf(element).some((own) =>
    names.some((name) => own.startsWith(name) && /^[-_]/.test(own.slice(name.length))),
  );
}

/**
 * Whether a part is named after an element around it, or is another piece of the same thing ("ticker__text" in "ticker__entry"): its names say
 * nothing else of it than the word they have in common.
 */
export function isPieceOf(region: Region, around: PageElement): boolean {
  if (isNamedAfter(region, around)) return true;
  const { word, element } = region;
  if (word === null) return false;
  const beginning = new RegExp(`^(?:.*[^a-z])?${word}[-_]+`, 'i');
  const beginnings = classesOf(around).flatMap((name) => beginning.exec(name)?.[0] ?? []);
  const own = classesOf(element).filter((name) => beginnings.some((one) => name.startsWith(one)));
  return own.length > 0 && namesOf(element).every((one) => one === word || !isPartName(one));
}

const isPartName = (word: string): boolean =>
  NAME_SETS.some(({ names, isSoft }) => !isSoft && names.has(word));

const classesOf = (element: PageElement): readonly string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');

/** Whether one of the words in an element's names is among the names. */
export const hasName = (element: PageElement, names: ReadonlySet<string>): boolean =>
  namesOf(element).some((word) => names.has(word));

/** Where pages name their parts; build tools that hash classes leave the names meant for tests. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-name', 'data-gu-name'];

/** The words of an element's names in small letters, "storyBody" as "story", "body" and "storybody". */
function namesOf(element: PageElement): string[] {
  const given = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
  const written = isCustomElement(element) ? `${element.localName} ${given}` : given;
  if (written.trim() === '' || written.length > MAX_NAMES_LENGTH) return [];
  return wordsIn(written);
}

const wordsIn = (written: string): string[] =>
  written.split(/[^A-Za-z]+/).flatMap((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(' ');
    return parts.length > 1 ? [...parts, name.toLowerCase()] : parts;
  });

/** An element of the site's own making (HTML Standard, "custom element"): its tag is a name like a class. */
export const isCustomElement = ({ localName }: PageElement): boolean => localName.includes('-');

/** Longer lists of classes are machine-made and say nothing. */
const MAX_NAMES_LENGTH = 400;
