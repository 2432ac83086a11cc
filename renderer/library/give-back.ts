import {
  knownRecords,
  type LibraryRecord,
  mergeWorks,
  planWrites,
  reconcileRecords,
} from '../../app/index.ts';
import type { LibraryHost } from './library-host.ts';

/** What came of giving records to the library. */
export interface GivenBack {
  /** Records that were written. */
  readonly records: number;
  /** Notes that both sides had written, and that are both kept. */
  readonly keptBoth: number;
}

/** A comparison on two sides: records of a copy, and which records both sides had like this. */
export interface Offered {
  readonly comparison: string;
  readonly records: readonly LibraryRecord[];
  readonly isShared: (record: LibraryRecord) => boolean;
}

/** Another page may write the same comparison meanwhile; then it is looked at again. */
const ATTEMPTS = 20;

/** Merges one comparison of a copy into the library. Nothing that is in the library is lost by it. */
export async function giveBack(
  host: LibraryHost,
  { comparison, records, isShared }: Offered,
  newId: () => string,
): Promise<GivenBack> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const theirs = await host.comparison(comparison);
    const { base, local, remote } = reconcileRecords(records, theirs, isShared);
    if (!local) return { records: 0, keptBoth: 0 };
    const merged = remote ? mergeWorks(base, local, remote, newId) : { work: local, keptBoth: 0 };
    const writes = planWrites(knownRecords(theirs), merged.work);
    const outcome = writes.length === 0 ? null : await host.change(writes);
    if (outcome?.status !== 'stale') return { records: writes.length, keptBoth: merged.keptBoth };
  }
  throw new Error(`The comparison ${comparison} is being changed too fast.`);
}
