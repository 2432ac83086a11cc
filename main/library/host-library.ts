import {
  type ChangeOutcome,
  type ComparisonRow,
  fail,
  type LibraryChange,
  type LibraryChanged,
  type LibraryState,
  ok,
  type Result,
  recordKey,
  type Session,
} from '../../app/index.ts';
import { causeOfError } from '../files/cause-of-error.ts';
import { type NumberedEntry, openJournalWriter } from '../files/library/journal-writer.ts';
import { loadLibrary } from '../files/library/load-library.ts';
import { writeManifest } from '../files/library/manifest-file.ts';
import { prepareFolder } from '../files/library/prepare-folder.ts';
import { snapshotLibrary } from '../files/library/snapshot-library.ts';
import { describeDamage } from './describe-damage.ts';
import { planEntries } from './plan-entries.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';

/** The library of a data folder, kept by this process. */
export interface HostLibrary {
  state(): LibraryState;
  /** For looking only. */
  readonly records: Omit<RecordStore, 'put'>;
  /** Settles when the change is on the disk. Fails as a value where it cannot be written. */
  change(change: LibraryChange): Promise<Result<ChangeOutcome>>;
  /** Calls `listener` after each entry that is on the disk. */
  onChanged(listener: (changed: LibraryChanged) => void): void;
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

interface Waiting {
  readonly change: LibraryChange;
  readonly settle: (outcome: Result<ChangeOutcome>) => void;
}

/** Opens the library in `folder`, or begins one there. Never rejects: what is wrong with the folder stands in `state`. */
export async function openHostLibrary(
  folder: string,
  { now, newId, unwritable: forbidden = null }: LibraryClock,
): Promise<HostLibrary> {
  const unprepared = await prepareFolder(folder);
  const loaded = await loadLibrary(folder);
  const library = loaded.library ?? newId();
  const session = newId();
  const store = createRecordStore(loaded.damage.newerFormat ? [] : loaded.records.values());
  const listeners: ((changed: LibraryChanged) => void)[] = [];
  const readOnlyBecause = whyReadOnly(folder, loaded.damage.newerFormat, forbidden);
  const unwritable =
    readOnlyBecause === null
      ? (unprepared ?? (await writeManifest(folder, library).then(() => null, causeOfError)))
      : null;
  const writer = readOnlyBecause ? null : openJournalWriter(folder, library, session);
  let { seq } = loaded;
  let sessions: readonly Session[] = loaded.sessions;
  let { snapshotSeq } = loaded;
  let damaged = [...loaded.damage.damagedSnapshots, ...loaded.damage.damagedParts];
  let waiting: Waiting[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  function change(wanted: LibraryChange): Promise<Result<ChangeOutcome>> {
    if (readOnlyBecause) return Promise.resolve(fail(notWritten(readOnlyBecause)));
    return new Promise((settle) => {
      waiting.push({ change: wanted, settle });
      // Whatever comes in while the disk is busy goes into the next write together.
      if (waiting.length === 1) writing = writing.then(writeWaiting);
    });
  }

  async function writeWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const planned = planEntries(batch, store, seq, now());
    const entries = planned.flatMap(({ entry }) => entry ?? []);
    try {
      await writer?.append(entries);
    } catch (error) {
      const failure = fail(notWritten(unwritableSentence(folder, causeOfError(error))));
      for (const { settle } of batch) settle(failure);
      return;
    }
    for (const { entry, asked } of planned) {
      if (entry) announce(asked.change.origin, entry);
      asked.settle(
        ok(
          entry
            ? { status: 'written', seq: entry.number, at: entry.at, sessions }
            : { status: 'stale' },
        ),
      );
    }
  }

  function announce(origin: string, { number, at, writes }: NumberedEntry): void {
    if (sessions.at(-1)?.id !== session) sessions = [...sessions, { id: session, from: number }];
    seq = number;
    const records = writes.map(({ key, value }) => ({
      key,
      rev: number,
      at,
      value: value ?? null,
    }));
    for (const record of records) store.put(record);
    for (const listener of listeners) listener({ origin, seq, sessions, records });
  }

  async function writeSnapshot(): Promise<boolean> {
    if (!writer || snapshotSeq >= seq) return true;
    const taken = seq;
    try {
      await writer.endPart();
      const content = { library, seq: taken, sessions, records: store.all() };
      await snapshotLibrary(folder, content, damaged);
      snapshotSeq = taken;
      damaged = [];
      return true;
    } catch (error) {
      console.error(`No snapshot of the library could be made (${causeOfError(error)}).`);
      return false;
    }
  }

  function snapshot(): Promise<boolean> {
    const done = writing.then(writeSnapshot);
    writing = done;
    return done;
  }

  const comparisons = () => countPresent(store);
  const problems = [
    ...describeDamage(loaded.damage, comparisons()),
    ...(unwritable ? [unwritableSentence(folder, unwritable)] : []),
  ];
  // What was put together from damaged files is made whole at once.
  if (problems.length > 0 && seq > 0) snapshotSeq = -1;
  return {
    state: () => ({
      library,
      folder,
      sessions,
      seq,
      digest: store.digest(),
      comparisons: comparisons(),
      problems,
      readOnlyBecause,
    }),
    records: store,
    change,
    onChanged: (listener) => void listeners.push(listener),
    snapshot,
    close: async () => {
      await snapshot();
      await writer?.close();
    },
    release: async () => {
      await writing;
      await writer?.close();
    },
  };
}

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
