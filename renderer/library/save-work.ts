import {
  afterWrites,
  mergeWorks,
  planWrites,
  type RecordWrite,
  type StoredWork,
} from '../../app/index.ts';
import { LibraryFailure, type LibraryHost } from './library-host.ts';
import type { SeenWorks } from './seen-works.ts';
import { UNSENT_TEXT } from './sync-text.ts';

/** A work that is in the library. */
export interface Saved {
  /** The very work that was saved, or what it became together with the changes of other windows. */
  readonly work: StoredWork;
  /** Notes that two windows wrote at once, and that are both kept. */
  readonly keptBoth: number;
}

export interface Saving {
  readonly host: LibraryHost;
  readonly seen: SeenWorks;
  readonly newId: () => string;
  /** Keeps in this browser what is still to be written of a comparison; false where it cannot. */
  readonly keepUnsent: (
    rows: readonly {
      readonly key: string;
      readonly base: number | null;
      readonly value: unknown;
    }[],
    comparison: string,
  ) => Promise<boolean>;
}

/** Brings a work into the library. A record that another window has written since is looked at, merged and asked for again. */
export async function saveWork(saving: Saving, wanted: StoredWork): Promise<Saved> {
  const { host, seen } = saving;
  const { id } = wanted;
  const before = seen.get(id);
  let saved: Saved = { work: wanted, keptBoth: 0 };
  try {
    for (;;) {
      if (seen.get(id).isOutdated) saved = await mergeSeen(saving, saved);
      const { records } = seen.get(id);
      const writes = planWrites(records, saved.work);
      const outcome = writes.length === 0 ? null : await host.change(writes);
      if (outcome?.status === 'stale') saved = await mergeSeen(saving, saved);
      else {
        const after = outcome ? afterWrites(records, saved.work, writes, outcome.seq) : records;
        // What another window wrote while the answer was on its way stays to be looked at.
        const { isOutdated } = seen.get(id);
        seen.set(id, saved.work, after);
        if (isOutdated) seen.outdate(id);
        return saved;
      }
    }
  } catch (error) {
    const failure = await keepForLater(saving, saved.work, error);
    // The page goes on from its own work: compared with what was merged in here, it would take that back.
    seen.goBack(id, before);
    throw failure;
  }
}

async function mergeSeen({ seen, newId }: Saving, { work, keptBoth }: Saved): Promise<Saved> {
  const base = seen.get(work.id).work;
  const remote = await seen.look(work.id);
  if (!remote) return { work, keptBoth };
  const merged = mergeWorks(base, work, remote, newId);
  return { work: merged.work, keptBoth: keptBoth + merged.keptBoth };
}

/** The failure a reader is told of; where this browser could keep the changes for the next start, it says so. */
async function keepForLater(saving: Saving, work: StoredWork, error: unknown): Promise<unknown> {
  if (!(error instanceof LibraryFailure)) return error;
  const rows = planWrites(saving.seen.get(work.id).records, work).map(unsentRow);
  const isKept = await saving.keepUnsent(rows, work.id);
  const message = `${error.message} ${isKept ? UNSENT_TEXT.kept : UNSENT_TEXT.notKept}`;
  return new LibraryFailure({ ...error.failure, message });
}

const unsentRow = ({ key, base, value }: RecordWrite) => ({ key, base: base ?? null, value });
