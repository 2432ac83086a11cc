import type { Highlight, Note } from '../anchor/annotation.ts';
import type { Decision } from '../decide/decision.ts';
import { type Article, SIGLA, type Siglum } from '../text/article.ts';
import { noteOfValue } from './note-of-value.ts';
import { kindOfKey, type LibraryRecord, partsOfKey, type RecordKind, recordKey } from './record.ts';

/** One saved comparison: the articles and everything the reader made of them. */
export interface StoredWork {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** The text the others are judged against; null: the largest group that agrees. */
  readonly base: Siglum | null;
  /** In column order. An article keeps its siglum wherever it stands. */
  readonly articles: readonly Article[];
  /** In the order they were made. */
  readonly highlights: readonly Highlight[];
  /** In the order they were made; no two hang on one highlight. */
  readonly notes: readonly Note[];
  /** Verdicts, changed kinds, own findings, titles, pins and rejections, in the order they were first made. */
  readonly decisions: readonly Decision[];
}

/** A comparison's own record; its articles and marks have records of their own, so that one change writes one. */
export interface ComparisonRow {
  readonly name: string;
  readonly createdAt: string;
  /** Absent where there is none, and in what older versions stored. */
  readonly base?: Siglum;
  /** Column order. */
  readonly columns: readonly Siglum[];
  /** `filesKey` of its articles: finds the comparison again when the same files are opened. */
  readonly files: string;
  /** ISO 8601 date and time at which the reader deleted it; null for one that is there. */
  readonly deletedAt: string | null;
}

/** What a comparison holds any number of: the record's kind, and the field of the work. */
export const COLLECTIONS = [
  { kind: 'highlight', field: 'highlights' },
  { kind: 'note', field: 'notes' },
  { kind: 'decision', field: 'decisions' },
] as const satisfies readonly { kind: RecordKind; field: keyof StoredWork }[];

interface Item {
  readonly id: string;
}

/** A record as it should be, with the very value of the work it comes from: that an item is the same object means that it is unchanged. */
export interface WantedRecord {
  readonly key: string;
  readonly item: unknown;
  /** Place among its kind; gaps do no harm. Null where there is no order. */
  readonly order: number | null;
}

/** The SHA-256 sums of a comparison's files as one key, whatever their order. */
export const filesKey = (articles: readonly Pick<Article, 'file'>[]): string =>
  articles
    .map(({ file }) => file.sha256)
    .sort()
    .join(' ');

/** The comparison's own record. */
export const comparisonRow = (
  work: StoredWork,
  deletedAt: string | null = null,
): ComparisonRow => ({
  name: work.name,
  createdAt: work.createdAt,
  ...(work.base !== null && { base: work.base }),
  columns: work.articles.map(({ siglum }) => siglum),
  files: filesKey(work.articles),
  deletedAt,
});

/**
 * The records a work is kept in. `orderOf` knows the order an item has in the library already; it keeps it as long as
 * its neighbours do, so that removing one mark writes no other.
 */
export function wantedRecords(
  work: StoredWork,
  orderOf: (key: string) => number | null,
): readonly WantedRecord[] {
  const own = { key: recordKey('comparison', work.id), item: comparisonRow(work), order: null };
  const articles = work.articles.map((article) => ({
    key: recordKey('article', work.id, article.siglum),
    item: article,
    order: null,
  }));
  const marks = COLLECTIONS.flatMap(({ kind, field }) =>
    orderedRecords(kind, work.id, work[field], orderOf),
  );
  return [own, ...articles, ...marks];
}

function orderedRecords(
  kind: RecordKind,
  comparison: string,
  items: readonly Item[],
  orderOf: (key: string) => number | null,
): readonly WantedRecord[] {
  let last = -1;
  return items.map((item) => {
    const key = recordKey(kind, comparison, item.id);
    const known = orderOf(key);
    last = known !== null && known > last ? known : last + 1;
    return { key, item, order: last };
  });
}

/** What is written for a record. */
export const recordValue = ({ item, order }: WantedRecord): unknown =>
  order === null ? item : { ...(item as object), order };

/** The item in a record, without its place, as this version of the program knows it. */
export function itemOfRecord({ key, value }: Pick<LibraryRecord, 'key' | 'value'>): {
  item: unknown;
  order: number | null;
} {
  const { order = null, ...rest } = value as { order?: number };
  const item = order === null ? value : rest;
  return { item: kindOfKey(key) === 'note' ? noteOfValue(item) : item, order };
}

/**
 * The work a comparison's records make up; null where its own record is missing or deleted. `itemOf` gives the item of
 * a record, so that a caller can hand out the object it has already.
 */
export function workOfRecords(
  records: Iterable<LibraryRecord>,
  itemOf: (record: LibraryRecord) => unknown = (record) => itemOfRecord(record).item,
): StoredWork | null {
  const present = [...records].filter(({ value }) => value !== null);
  const own = present.find(({ key }) => partsOfKey(key).kind === 'comparison');
  if (!own) return null;
  const row = own.value as ComparisonRow;
  const items = (kind: RecordKind) =>
    present
      .filter(({ key }) => partsOfKey(key).kind === kind)
      .toSorted((a, b) => orderIn(a) - orderIn(b) || (a.key < b.key ? -1 : 1))
      .map(itemOf);
  return {
    id: partsOfKey(own.key).comparison,
    name: row.name,
    createdAt: row.createdAt,
    base: row.base ?? null,
    articles: inColumns(items('article') as Article[], row.columns),
    highlights: items('highlight') as Highlight[],
    notes: items('note') as Note[],
    decisions: items('decision') as Decision[],
  };
}

const orderIn = ({ value }: LibraryRecord): number => (value as { order?: number }).order ?? 0;

/** Articles that no column names (a window added one while another was moving them) stand last, by their letters. */
function inColumns(articles: readonly Article[], columns: readonly Siglum[]): readonly Article[] {
  const place = (siglum: Siglum) => {
    const at = columns.indexOf(siglum);
    return at < 0 ? columns.length + SIGLA.indexOf(siglum) : at;
  };
  return articles.toSorted((a, b) => place(a.siglum) - place(b.siglum));
}
