import type { LibraryRecord } from './record.ts';
import { type StoredWork, workOfRecords } from './stored-work.ts';

/** One comparison as a copy has it, as the library has it, and as both last had it: what `mergeWorks` joins. */
export interface Divergence {
  readonly base: StoredWork | null;
  /** Null where the copy holds no such comparison. */
  readonly local: StoredWork | null;
  readonly remote: StoredWork | null;
}

/**
 * Reads off what became of a comparison's records in a copy and in the library since they parted: `isShared` says of a
 * record whether both had it like this. A record that is missing without a trace was lost, not deleted: deletions leave their key behind. So
 * damage on either side never removes anything on the other.
 */
export function reconcileRecords(
  copy: readonly LibraryRecord[],
  library: readonly LibraryRecord[],
  isShared: (record: LibraryRecord) => boolean,
): Divergence {
  const ours = byKey(copy);
  const theirs = byKey(library);
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const pick = (
    choose: (ours?: LibraryRecord, theirs?: LibraryRecord) => LibraryRecord | undefined,
  ) => workOfRecords(keys.flatMap((key) => choose(ours.get(key), theirs.get(key)) ?? []));
  return {
    base: pick((our, their) => baseOf(our, their, isShared)),
    local: pick((our, their) => our ?? their),
    remote: pick((_, their) => their),
  };
}

/**
 * The state both had, as the side shows it that has not changed it. A record the library lost is taken as new on the
 * copy's side, so that it comes back.
 */
function baseOf(
  ours: LibraryRecord | undefined,
  theirs: LibraryRecord | undefined,
  isShared: (record: LibraryRecord) => boolean,
): LibraryRecord | undefined {
  if (!theirs) return undefined;
  if (!ours || isShared(theirs)) return theirs;
  return isShared(ours) ? ours : undefined;
}

const byKey = (records: readonly LibraryRecord[]): ReadonlyMap<string, LibraryRecord> =>
  new Map(records.map((record) => [record.key, record]));
