import {
  commonEntry,
  digestOf,
  isPrefix,
  isWork,
  type LibraryRecord,
  type LibraryState,
  partsOfKey,
  sameDigest,
} from '../../app/index.ts';
import type { CopyState } from './copy-database.ts';
import { giveBack } from './give-back.ts';
import { LibraryFailure, type LibraryHost } from './library-host.ts';
import { SYNC_TEXT } from './sync-text.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A copy in this browser of a library that the host does not keep (any more). */
export interface CopyOffer {
  readonly library: string;
  /** The data folder it was copied from; empty for what was kept before there was a journal. */
  readonly folder: string;
  readonly comparisons: number;
}

/** What came of comparing the working copy with the library. */
export interface SyncReport {
  /** What the reader should know, one sentence each; empty where all was in step. */
  readonly sentences: readonly string[];
  readonly offers: readonly CopyOffer[];
}

export interface Syncing {
  readonly host: LibraryHost;
  readonly copy: WorkingCopy;
  readonly newId: () => string;
}

type Revision = Pick<LibraryRecord, 'key' | 'rev'>;

/**
 * Compares this browser's copy with the library by lineage and digest, gives back what the library has lost, and brings
 * the copy in step. An empty copy is made again and an empty library is never filled without being asked: neither is
 * taken for a new reader's. `before` counts the comparisons that were there before this page wrote any: of its own a browser
 * cannot have lost the copy. Rejects where host or database fail.
 */
export async function syncCopy(syncing: Syncing, before?: number): Promise<SyncReport> {
  const state = await syncing.host.open();
  const known = await syncing.copy.state(state.library);
  const sentences = await syncKnown(syncing, state, known, before ?? state.comparisons);
  const sent = await sendUnsent(syncing, state.library).catch((error) =>
    keepWaiting(syncing, state.library, error),
  );
  return { sentences: [...sentences, ...sent], offers: await findOffers(syncing.copy, state) };
}

async function syncKnown(
  syncing: Syncing,
  state: LibraryState,
  known: CopyState | null,
  before: number,
): Promise<readonly string[]> {
  if (!known) {
    await rebuild(syncing, state);
    return before > 0 ? [SYNC_TEXT.madeAgain(state.folder, before)] : [];
  }
  if (!isPrefix(known, state)) return repair(syncing, state, known);
  const caughtUp = await catchUpWholly(syncing, state, known);
  if (caughtUp.stands === 'apart')
    return repair(syncing, await syncing.host.open(), caughtUp.known);
  return caughtUp.missed.some(({ key }) => isWork(key))
    ? [SYNC_TEXT.wasBehind(state.seq - known.seq)]
    : [];
}

interface CaughtUp {
  readonly known: CopyState;
  /** What the copy lacked at first; what other windows wrote meanwhile is not in it. */
  readonly missed: readonly Revision[];
  readonly stands: 'in step' | 'apart' | 'unknown';
}

/** Another window may write while the copy catches up; after so many times it is compared again at the next start. */
const ATTEMPTS = 20;

/** Takes over what was written meanwhile, until copy and library are at one entry: only then does a difference mean damage. */
async function catchUpWholly(
  syncing: Syncing,
  state: LibraryState,
  known: CopyState,
): Promise<CaughtUp> {
  let [wanted, reached] = [state, known];
  let missed: readonly Revision[] | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = await catchUp(syncing, wanted, reached);
    missed ??= taken;
    reached = { ...reached, sessions: wanted.sessions, seq: wanted.seq };
    const now = await syncing.copy.index(wanted.library);
    if (sameDigest(digestOf(now), wanted.digest))
      return { known: reached, missed, stands: 'in step' };
    const later = await syncing.host.open();
    if (later.seq === wanted.seq) return { known: reached, missed, stands: 'apart' };
    wanted = later;
  }
  return { known: reached, missed: missed ?? [], stands: 'unknown' };
}

/** Takes over what was written since the copy was last in step, and gives it. */
async function catchUp(
  { host, copy }: Syncing,
  state: LibraryState,
  known: CopyState,
): Promise<readonly Revision[]> {
  if (known.seq >= state.seq) return [];
  const written = await host.index(known.seq);
  for (const id of comparisonsIn(written)) {
    const records = await host.comparison(id);
    await copy.put(
      state.library,
      records.filter(({ rev }) => rev > known.seq),
    );
  }
  await copy.mark(state);
  return written;
}

/** Copy and library have parted: what the library lacks goes there, then the copy is made again. */
async function repair(
  syncing: Syncing,
  state: LibraryState,
  known: CopyState,
): Promise<readonly string[]> {
  const { host, copy, newId } = syncing;
  const common = commonEntry(known, state);
  const [ours, theirs] = [await copy.index(state.library), await host.index(0)];
  const lacking = comparisonsIn(lackingIn(theirs, ours, common));
  let [given, keptBoth] = [0, 0];
  for (const comparison of lacking) {
    const records = await copy.comparison(state.library, comparison);
    const outcome = await giveBack(
      host,
      { comparison, records, isShared: ({ rev }) => rev <= common },
      newId,
    );
    given += outcome.records;
    keptBoth += outcome.keptBoth;
  }
  await rebuild(syncing, await host.open());
  return [
    given > 0 ? SYNC_TEXT.gaveBack(given, state.folder) : SYNC_TEXT.wasDamaged(state.folder),
    ...(keptBoth > 0 ? [SYNC_TEXT.keptBoth(keptBoth)] : []),
  ];
}

/** What a copy has and the library has not, or has only in an older or another state. */
function lackingIn(
  theirs: readonly Revision[],
  ours: readonly Revision[],
  common: number,
): readonly Revision[] {
  const revisions = new Map(theirs.map(({ key, rev }) => [key, rev]));
  return ours.filter(({ key, rev }) => {
    const their = revisions.get(key);
    return their === undefined || their < rev || (rev > common && their !== rev);
  });
}

/** Records put into a copy at a time: each time waits for the disk. */
const RECORDS_AT_A_TIME = 2_000;

/** Makes the copy again from the library, some comparisons at a time. */
async function rebuild({ host, copy }: Syncing, state: LibraryState): Promise<void> {
  await copy.drop(state.library);
  let waiting: LibraryRecord[] = [];
  for (const id of comparisonsIn(await host.index(0))) {
    waiting.push(...(await host.comparison(id)));
    if (waiting.length < RECORDS_AT_A_TIME) continue;
    await copy.fill(state.library, waiting);
    waiting = [];
  }
  await copy.fill(state.library, waiting);
  await copy.mark(state);
}

const comparisonsIn = (records: readonly Revision[]): readonly string[] => [
  ...new Set(records.map(({ key }) => partsOfKey(key).comparison)),
];

/** Sends what could not be sent when it was made: the host had stopped, or its disk was full. */
async function sendUnsent(
  { host, copy, newId }: Syncing,
  library: string,
): Promise<readonly string[]> {
  const rows = await copy.unsent(library);
  let keptBoth = 0;
  for (const comparison of comparisonsIn(rows.map(({ key }) => ({ key, rev: 0 })))) {
    const own = new Map(
      rows
        .filter(({ key }) => partsOfKey(key).comparison === comparison)
        .map((row) => [row.key, row]),
    );
    const records = [...own.values()].map(({ key, value }) => ({
      key,
      value,
      rev: Infinity,
      at: '',
    }));
    const isShared = ({ key, rev }: LibraryRecord) => !own.has(key) || own.get(key)?.base === rev;
    keptBoth += (await giveBack(host, { comparison, records, isShared }, newId)).keptBoth;
    await copy.dropUnsent([...own.values()]);
  }
  return [
    ...(rows.length > 0 ? [SYNC_TEXT.sentLate(rows.length)] : []),
    ...(keptBoth > 0 ? [SYNC_TEXT.keptBoth(keptBoth)] : []),
  ];
}

/** Where the library cannot be written, which the reader is told already, changes go on waiting. */
async function keepWaiting(
  { copy }: Syncing,
  library: string,
  error: unknown,
): Promise<readonly string[]> {
  if (!(error instanceof LibraryFailure) || error.failure.code !== 'not-writable') throw error;
  return [SYNC_TEXT.stillWaiting((await copy.unsent(library)).length)];
}

/** Copies of other libraries, where the host's own is empty: its folder may have been deleted, moved or mistyped. */
async function findOffers(copy: WorkingCopy, state: LibraryState): Promise<readonly CopyOffer[]> {
  if (state.comparisons > 0) return [];
  const others = (await copy.all()).filter(({ library }) => library !== state.library);
  return others.flatMap(({ library, folder, comparisons }) =>
    comparisons > 0 ? [{ library, folder, comparisons }] : [],
  );
}

/** Merges another library's copy into the host's library; gives the number of comparisons it brought. */
export async function takeInCopy({ host, copy, newId }: Syncing, library: string): Promise<number> {
  const comparisons = comparisonsIn(await copy.index(library));
  for (const comparison of comparisons) {
    const records = await copy.comparison(library, comparison);
    await giveBack(host, { comparison, records, isShared: () => false }, newId);
  }
  return comparisons.length;
}
