import type { StoredWork } from '../library/stored-work.ts';

/** What in a work hangs on something that is not there or is there twice, as a clause; null where everything holds together. */
export function findInconsistency({
  articles,
  highlights,
  notes,
  decisions,
}: StoredWork): string | null {
  const sigla = new Set<string>(articles.map(({ siglum }) => siglum));
  if (sigla.size < articles.length) return 'two of its articles have one letter';
  if (hasTwins(highlights) || hasTwins(notes) || hasTwins(decisions))
    return 'two of its marks have one id';
  if (highlights.some(({ article }) => !sigla.has(article)))
    return 'a highlight is in an article it does not hold';
  const marks = new Set(highlights.map(({ id }) => id));
  if (notes.some((note) => note.highlights.some((id) => !marks.has(id))))
    return 'a note hangs on a highlight it does not hold';
  return null;
}

const hasTwins = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size < items.length;
