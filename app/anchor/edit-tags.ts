/** Longest tag, in UTF-16 code units: a few words. What is longer is a note. */
export const LONGEST_TAG = 60;

/**
 * The tags with one more at the end: trimmed, its white space single, in Unicode form NFC, cut at `LONGEST_TAG`. The same
 * array where the words are empty or the tag is there already, in whatever case.
 */
export function addTag(tags: readonly string[], words: string): readonly string[] {
  const tag = tidy(words);
  return tag === '' || tags.some((one) => fold(one) === fold(tag)) ? tags : [...tags, tag];
}

/** Tags in whatever case, each once as it was written first: the one used most first, those used alike in order of their letters. */
export function rankTags(used: Iterable<string>): readonly string[] {
  const counts = new Map<string, { readonly tag: string; count: number }>();
  for (const tag of used) {
    const folded = fold(tag);
    const known = counts.get(folded) ?? { tag, count: 0 };
    known.count += 1;
    counts.set(folded, known);
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
    .map(({ tag }) => tag);
}

/** Of `known` tags, in their order, those that begin with what was typed, in whatever case, without those had already. */
export function suggestTags(
  known: readonly string[],
  typed: string,
  had: readonly string[],
): readonly string[] {
  const start = fold(tidy(typed));
  const taken = new Set(had.map(fold));
  return known.filter((tag) => fold(tag).startsWith(start) && !taken.has(fold(tag)));
}

/** What two sides made of the tags since `base`: what either added is there, what either took away is not. */
export function mergeTags(
  base: readonly string[],
  local: readonly string[],
  remote: readonly string[],
): readonly string[] {
  const kept = remote.filter((tag) => local.includes(tag) || !base.includes(tag));
  const added = local.filter((tag) => !base.includes(tag));
  return added.reduce(addTag, kept);
}

/** Characters are counted whole: half of a surrogate pair cannot be written as UTF-8. */
function tidy(words: string): string {
  const tag = words.normalize('NFC').toWellFormed().trim().replace(/\s+/gu, ' ');
  return tag
    .slice(0, LONGEST_TAG)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

const fold = (tag: string): string => tag.toLowerCase();
