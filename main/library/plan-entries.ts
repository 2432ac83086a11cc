import type { LibraryChange, LibraryRecord, RecordWrite } from '../../app/index.ts';
import type { NumberedEntry } from '../files/library/journal-writer.ts';
import type { RecordStore } from './record-store.ts';

/** A change that waits to be written, and what is to be written for it: null where one of its records is stale. */
export interface Planned<W> {
  readonly asked: W;
  readonly entry: NumberedEntry | null;
}

/**
 * Numbers the entries of changes that are written together. A change whose records are not as its writer saw them gets
 * no entry; those before it in the same batch count as written.
 */
export function planEntries<W extends { readonly change: LibraryChange }>(
  batch: readonly W[],
  store: Pick<RecordStore, 'get'>,
  seq: number,
  at: string,
): readonly Planned<W>[] {
  const planned = new Map<string, LibraryRecord>();
  let number = seq;
  return batch.map((asked) => {
    const { writes } = asked.change;
    if (!writes.every((write) => isFresh(write, planned.get(write.key) ?? store.get(write.key))))
      return { asked, entry: null };
    number += 1;
    const kept = writes.map(({ key, value }) => ({ key, value: value ?? null }));
    for (const { key, value } of kept) planned.set(key, { key, rev: number, at, value });
    return { asked, entry: { number, at, writes: kept } };
  });
}

/** A deleted record is as good as none: it may be written anew. */
function isFresh({ base }: RecordWrite, record: LibraryRecord | undefined): boolean {
  if (base === undefined) return true;
  if (base === null) return (record?.value ?? null) === null;
  return record?.rev === base;
}
