import {
  type Article,
  type ComparisonRow,
  type ComparisonSummary,
  type Handlers,
  type Highlight,
  kindOfKey,
  ok,
  rankTags,
  recordKey,
  summarizeComparison,
} from '../../app/index.ts';
import type { HostLibrary } from '../library/host-library.ts';
import { searchLibrary } from '../library/search-library.ts';

type LibraryHandlers = Pick<
  Handlers,
  | 'library.open'
  | 'library.list'
  | 'library.comparison'
  | 'library.find'
  | 'library.index'
  | 'library.change'
  | 'library.check'
  | 'library.tags'
  | 'library.search'
>;

/** The requests about the library. */
export const answerLibrary = (library: HostLibrary): LibraryHandlers => ({
  'library.open': async () => ok(library.state()),
  'library.list': async () => {
    const all = listComparisons(library);
    return ok({
      present: all.filter(({ deletedAt }) => deletedAt === null),
      deleted: all.filter(({ deletedAt }) => deletedAt !== null),
    });
  },
  'library.comparison': async ({ id }) => ok(library.records.ofComparison(id)),
  'library.find': async ({ files, names }) => {
    const present = listComparisons(library).filter(({ deletedAt }) => deletedAt === null);
    return ok({
      id: present.find(({ id }) => filesKeyOf(library, id) === files)?.id ?? null,
      named: present.find(({ id }) => sameNames(fileNames(library, id), names))?.id ?? null,
    });
  },
  'library.index': async ({ after }) =>
    ok(library.records.all().flatMap(({ key, rev }) => (rev > after ? [{ key, rev }] : []))),
  'library.change': (change) => library.change(change),
  'library.check': async () => ok({ problems: await library.check() }),
  'library.tags': async () => ok({ tags: rankTags(tagsIn(library)) }),
  'library.search': async ({ words }) => {
    const newestFirst = listComparisons(library).map(({ id }) => library.records.ofComparison(id));
    return ok(searchLibrary(newestFirst, words));
  },
});

/** Every use of a tag in the comparisons that are not deleted. */
function* tagsIn({ records }: HostLibrary): Iterable<string> {
  for (const id of records.comparisons()) {
    const row = records.get(recordKey('comparison', id))?.value as ComparisonRow | null | undefined;
    if (!row || row.deletedAt !== null) continue;
    for (const { key, value } of records.ofComparison(id))
      if (value !== null && kindOfKey(key) === 'highlight') yield* (value as Highlight).tags ?? [];
  }
}

/** The one touched last first. */
function listComparisons({ records }: HostLibrary): readonly ComparisonSummary[] {
  const all = [...records.comparisons()].flatMap(
    (id) => summarizeComparison(records.ofComparison(id)) ?? [],
  );
  return all.sort((a, b) => b.touchedBy - a.touchedBy);
}

const filesKeyOf = ({ records }: HostLibrary, id: string): string | undefined =>
  (records.get(recordKey('comparison', id))?.value as ComparisonRow | null | undefined)?.files;

const fileNames = ({ records }: HostLibrary, id: string): readonly string[] =>
  records
    .ofComparison(id)
    .filter(({ key, value }) => kindOfKey(key) === 'article' && value !== null)
    .map(({ value }) => (value as Article).file.name);

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join('\n') === others.toSorted().join('\n');
