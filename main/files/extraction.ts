import type { Block, Publication } from '../../app/index.ts';

/** What a reader makes of one decoded file. */
export interface Extraction {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly publication: Publication;
  /** All that the file shows, read on a way of its own; absent where the format has no such text beside the article's. */
  readonly visible?: string;
}

export const UNKNOWN_PUBLICATION: Publication = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  language: null,
};

/** The first publication that knows a thing is believed. */
export function mergePublications(...known: readonly Publication[]): Publication {
  const first = <K extends keyof Publication>(key: K): Publication[K] | null =>
    known.map((publication) => publication[key]).find((value) => value !== null) ?? null;
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    published: first('published'),
    updated: first('updated'),
    language: first('language'),
  };
}
