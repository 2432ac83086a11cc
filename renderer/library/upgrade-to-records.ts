import type { Transaction } from 'dexie';
import {
  type LibraryRecord,
  partsOfKey,
  recordValue,
  type StoredWork,
  wantedRecords,
} from '../../app/index.ts';

/** The library id of what this browser kept before there was a journal. */
export const BEFORE_JOURNAL = 'before-the-journal';

type OldRow = Readonly<Record<string, unknown>> & {
  readonly comparison: string;
  readonly order?: number;
};

/**
 * Turns the tables of versions 1 and 2 into records of a copy whose library is gone, so that they are offered to the
 * host like those of any lost folder.
 */
export async function upgradeToRecords(transaction: Transaction): Promise<void> {
  const rows = async (table: string): Promise<OldRow[]> =>
    transaction
      .table(table)
      .toArray()
      .catch(() => []);
  const comparisons = (await rows('comparisons')) as unknown as (StoredWork & {
    columns: string[];
  })[];
  if (comparisons.length === 0) return;
  const [articles, highlights, notes, decisions] = await Promise.all(
    ['articles', 'highlights', 'notes', 'decisions'].map(rows),
  );
  const at = new Date().toISOString();
  const records: LibraryRecord[] = comparisons.flatMap(({ id, name, createdAt, columns }) => {
    const own = (all: readonly OldRow[] = []) =>
      all
        .filter(({ comparison }) => comparison === id)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
        .map(({ comparison: _, order: __, ...item }) => item);
    const work = {
      id,
      name,
      createdAt,
      articles: own(articles).sort(
        (a, b) => columns.indexOf(String(a.siglum)) - columns.indexOf(String(b.siglum)),
      ),
      highlights: own(highlights),
      notes: own(notes),
      decisions: own(decisions),
    } as unknown as StoredWork;
    return wantedRecords(work, () => null).map((wanted) => ({
      key: wanted.key,
      rev: 1,
      at,
      value: recordValue(wanted),
    }));
  });
  await transaction.table('records').bulkPut(
    records.map((one) => ({
      ...one,
      library: BEFORE_JOURNAL,
      comparison: partsOfKey(one.key).comparison,
    })),
  );
  await transaction
    .table('copies')
    .put({ library: BEFORE_JOURNAL, folder: '', sessions: [], seq: 1 });
}
