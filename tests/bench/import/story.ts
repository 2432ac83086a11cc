/** A piece of an article's body, in the order a reader meets it. Texts may hold inline markup, as editors' texts do. */
export type Part =
  | readonly ['paragraph', string]
  | readonly ['heading', string]
  | readonly ['quote', string, string]
  | readonly ['pull', string]
  | readonly ['list', readonly string[]]
  | readonly ['image', string, string]
  | readonly ['table', readonly (readonly string[])[]]
  | readonly ['note', string];

/** An invented article, in one language, as an editor would hand it to any of the page templates. */
export interface Story {
  readonly language: 'en' | 'uk' | 'ru' | 'de';
  readonly outlet: string;
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** ISO 8601. */
  readonly published: string;
  /** The date as this language's sites print it. */
  readonly shown: string;
  readonly body: readonly Part[];
}

/** What stands around an article on a site: all of it boilerplate. */
export interface Furniture {
  readonly menu: readonly string[];
  readonly skip: string;
  readonly search: string;
  readonly signIn: string;
  readonly share: string;
  readonly copyLink: string;
  readonly print: string;
  readonly advertisement: string;
  readonly readAlso: string;
  readonly related: readonly string[];
  readonly mostRead: string;
  readonly popular: readonly string[];
  readonly cookies: string;
  readonly accept: string;
  readonly settings: string;
  readonly newsletter: string;
  readonly subscribe: string;
  readonly messenger: string;
  readonly mistake: string;
  readonly paywall: string;
  readonly tags: readonly string[];
  readonly topics: string;
  readonly biography: string;
  readonly commentsHead: string;
  readonly comments: readonly (readonly [name: string, when: string, text: string])[];
  readonly reply: string;
  readonly legal: string;
  readonly copyright: string;
  readonly footer: readonly string[];
  readonly support: string;
  readonly readingTime: string;
  readonly listen: string;
  readonly video: string;
  readonly updatedLabel: string;
  readonly photo: string;
  /** The start of another article of the same site, as endless pages load it below the first. */
  readonly nextArticle: readonly [title: string, ...paragraphs: string[]];
}
