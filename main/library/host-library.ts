import {
  type ChangeOutcome,
  type ComparisonRow,
  fail,
  type LibraryChange,
  type LibraryChanged,
  type LibraryState,
  type Result,
  recordKey,
} from '../../app/index.ts';
import { causeOfError } from '../files/cause-of-error.ts';
import { findDamagedSnapshots } from '../files/library/find-damaged-snapshots.ts';
import { openJournalWriter } from '../files/library/journal-writer.ts';
import { loadLibrary } from '../files/library/load-library.ts';
import { writeManifest } from '../files/library/manifest-file.ts';
import { prepareFolder } from '../files/library/prepare-folder.ts';
import { setAsideSnapshots } from '../files/library/snapshot-library.ts';
import { createChangeQueue } from './change-queue.ts';
import { describeDamage, describeOlder } from './describe-damage.ts';
import { createEntryKeeper } from './entry-keeper.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { createSnapshotKeeper } from './snapshot-keeper.ts';

/** The library of a data folder, kept by this process. */
export interface HostLibrary {
  state(): LibraryState;
  /** For looking only. */
  readonly records: Omit<RecordStore, 'put'>;
  /** Settles when the change is on the disk. Fails as a value where it cannot be written. */
  change(change: LibraryChange): Promise<Result<ChangeOutcome>>;
  /** Calls `listener` after each entry that is on the disk. */
  onChanged(listener: (changed: LibraryChanged) => void): void;
  /**
   * Looks at the older snapshots, once, and puts damaged ones aside; one sentence about them, none where all are whole. The
   * newest one was read when the library was opened.
   */
  check(): Promise<readonly string[]>;
  /** Writes a verified snapshot where anything is new since the last one; false where it could not. */
  snapshot(): Promise<boolean>;
  /** A snapshot, and the end of writing. */
  close(): Promise<void>;
  /** The end of writing without a snapshot; everything is in the journal. */
  release(): Promise<void>;
}

/** What a library needs of the world, so that tests can stand in for it. */
export interface LibraryClock {
  /** ISO 8601 date and time. */
  readonly now: () => string;
  /** An id no other library or session has. */
  readonly newId: () => string;
  /** Why this process may not write to the folder, in a few words; null or absent where it may try. */
  readonly unwritable?: string | null;
}

/** Opens the library in `folder`, or begins one there. Never rejects: what is wrong with the folder stands in `state`. */
export async function openHostLibrary(
  folder: string,
  { now, newId, unwritable = null }: LibraryClock,
): Promise<HostLibrary> {
  const unprepared = await prepareFolder(folder);
  const loaded = await loadLibrary(folder);
  const { newerFormat } = loaded.damage;
  const library = loaded.library ?? newId();
  const session = newId();
  const readOnlyBecause = whyReadOnly(folder, newerFormat, unwritable);
  const cause =
    readOnlyBecause === null ? (unprepared ?? (await findUnwritable(folder, library))) : null;
  const store = createRecordStore(newerFormat ? [] : loaded.records.values());
  const problems = [
    ...describeDamage(loaded.damage, countPresent(store)),
    ...(cause === null ? [] : [unwritableSentence(folder, cause)]),
  ];
  const writer = openJournalWriter(folder, library, session);
  const refuse = (error: unknown) => unwritableSentence(folder, causeOfError(error));
  const keeper = createEntryKeeper({ store, writer, loaded, session, now, refuse });
  const queue = createChangeQueue(keeper.write);
  const snapshot = createSnapshotKeeper({
    folder,
    queue,
    writer,
    content: () => ({ library, ...keeper.lineage(), records: store.all() }),
    // What was put together from damaged files is made whole at once.
    snapshotSeq: problems.length > 0 && loaded.seq > 0 ? -1 : loaded.snapshotSeq,
    damaged: [...loaded.damage.damagedSnapshots, ...loaded.damage.damagedParts],
  });
  const isReadOnly = readOnlyBecause !== null;
  const check = async (): Promise<readonly string[]> => {
    const damaged = await findDamagedSnapshots(folder, loaded.snapshotSeq);
    if (!isReadOnly && damaged.length > 0)
      await queue.afterwards(() => setAsideSnapshots(folder, library, damaged)).catch(() => {});
    return describeOlder(damaged);
  };
  let checked: Promise<readonly string[]> | null = null;
  return {
    state: () => ({
      library,
      folder,
      ...keeper.lineage(),
      digest: store.digest(),
      comparisons: countPresent(store),
      problems,
      readOnlyBecause,
    }),
    records: store,
    change: async (wanted) => (isReadOnly ? fail(notWritten(readOnlyBecause)) : queue.add(wanted)),
    onChanged: keeper.onChanged,
    check: () => {
      checked ??= check();
      return checked;
    },
    snapshot: async () => isReadOnly || snapshot(),
    close: async () => {
      if (!isReadOnly) await snapshot();
      await queue.afterwards(writer.close);
    },
    release: () => queue.afterwards(writer.close),
  };
}

/** Why the folder cannot be written, in a few words; null where it can. */
const findUnwritable = (folder: string, library: string): Promise<string | null> =>
  writeManifest(folder, library).then(() => null, causeOfError);

function countPresent(store: RecordStore): number {
  let count = 0;
  for (const id of store.comparisons()) {
    const row = store.get(recordKey('comparison', id))?.value as ComparisonRow | null | undefined;
    if (row && row.deletedAt === null) count += 1;
  }
  return count;
}

const notWritten = (message: string) => ({ code: 'not-writable', message, file: null }) as const;

const unwritableSentence = (folder: string, cause: string): string =>
  `The library in ${folder} cannot be written (${cause}): what you do now is not kept until that is put right.`;

function whyReadOnly(folder: string, isNewer: boolean, cause: string | null): string | null {
  if (isNewer)
    return `The library in ${folder} was written by a newer Synoptic and is left as it is: start that version, or choose another folder with --data.`;
  return cause === null
    ? null
    : `The library in ${folder} cannot be written (${cause}): nothing you do now is kept. Put that right and start again.`;
}
