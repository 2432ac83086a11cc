/** What a label of a gold block says of its text: part of the article, page furniture, or something both readings have a claim to. */
export type Reading = 'content' | 'boilerplate' | 'either';

/** Furniture by any of the names people give it when they label pages. */
const BOILERPLATE =
  /^(?:boilerplate|nav|menu|header|footer|sidebar|ads?|advert|promo|related|comments?|share|social|cookie|consent|newsletter|paywall|tags?|breadcrumb|bio|junk|other)/i;

/** Names of authors, dates and reference marks: left out of both measures, for the program keeps them as facts of the article. */
const EITHER = /^(?:by-?line|dateline|date|time|author|credits?|meta|reference|footnote)/i;

export function judgeKind(kind: string): Reading {
  if (BOILERPLATE.test(kind)) return 'boilerplate';
  return EITHER.test(kind) ? 'either' : 'content';
}
