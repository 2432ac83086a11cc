import type { Comparison, Independence, Siglum } from '../../../app/index.ts';

/** From this share on, most of a text's words stand in runs it has in common with another: it retells that one. */
const RETOLD = 0.5;

/** Which sources tell the story in their own words, and which retell another. */
export interface Tellings {
  readonly sources: number;
  /** Groups of sources that share most of their wording. */
  readonly tellings: number;
  /** The closest pair: `share` of the words of `of` are also in `from`. Null where nothing is shared. */
  readonly closest: { readonly of: Siglum; readonly from: Siglum; readonly share: number } | null;
}

/** Counts sources that share most of their wording as one telling. */
export function tellingsOf({ articles, independence }: Comparison): Tellings {
  const groups = new Map(articles.map(({ siglum }) => [siglum, siglum]));
  const rootOf = (siglum: Siglum): Siglum => {
    const next = groups.get(siglum) ?? siglum;
    return next === siglum ? siglum : rootOf(next);
  };
  for (const { a, b, sharedA, sharedB } of independence)
    if (Math.max(sharedA, sharedB) >= RETOLD) groups.set(rootOf(b), rootOf(a));
  const roots = new Set(articles.map(({ siglum }) => rootOf(siglum)));
  return { sources: articles.length, tellings: roots.size, closest: closestOf(independence) };
}

function closestOf(independence: readonly Independence[]): Tellings['closest'] {
  const shares = independence.flatMap(({ a, b, sharedA, sharedB }) => [
    { of: a, from: b, share: sharedA },
    { of: b, from: a, share: sharedB },
  ]);
  const most = shares.toSorted((one, other) => other.share - one.share)[0];
  return most && most.share > 0 ? most : null;
}
