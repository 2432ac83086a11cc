import {
  type ComparisonRow,
  type ComparisonSummary,
  type Handlers,
  ok,
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
  'library.find': async ({ files }) => ok({ id: findByFiles(library, files) }),
  'library.index': async ({ after }) =>
    ok(library.records.all().flatMap(({ key, rev }) => (rev > after ? [{ key, rev }] : []))),
  'library.change': (change) => library.change(change),
  'library.check': async () => ok({ problems: await library.check() }),
  'library.search': async ({ words }) => {
    const newestFirst = listComparisons(library).map(({ id }) => library.records.ofComparison(id));
    return ok(searchLibrary(newestFirst, words));
  },
});

/** The one touched last first. */
function listComparisons({ records }: HostLibrary): readonly ComparisonSummary[] {
  const all = [...records.comparisons()].flatMap(
    (id) => summarizeComparison(records.ofComparison(id)) ?? [],
  );
  return all.sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1));
}

function findByFiles(library: HostLibrary, files: string): string | null {
  const isOfFiles = (id: string): boolean => {
    const row = library.records.get(recordKey('comparison', id))?.value as ComparisonRow | null;
    return row?.files === files && row.deletedAt === null;
  };
  return listComparisons(library).find(({ id }) => isOfFiles(id))?.id ?? null;
}
