import {
  type Article,
  type Bridge,
  type ComparisonList,
  type ComparisonRow,
  filesKey,
  type LibraryState,
  type RequestOutput,
  type ReviewProgress,
  recordKey,
  type SearchAnswer,
  type StoredWork,
  workOfRecords,
} from '../../app/index.ts';
import { copyComparison } from './copy-comparison.ts';
import { openCopyDatabase } from './copy-database.ts';
import { followHost } from './follow-host.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { libraryHost } from './library-host.ts';
import { type Saved, saveWork } from './save-work.ts';
import { createSeenWorks } from './seen-works.ts';
import { type SyncReport, syncCopy, takeInCopy } from './sync-copy.ts';
import { SYNC_TEXT } from './sync-text.ts';
import { type WorkingCopy, workingCopy } from './working-copy.ts';

/**
 * All saved comparisons of this reader. The host keeps them; this browser holds a working copy beside, which is compared
 * with the library at the start. Promises reject with a `LibraryFailure` where the host says no.
 */
export interface Library {
  /** What the host says of the library. Comparing the copy with it goes on; `synced` tells what came of it. */
  open(): Promise<{ readonly state: LibraryState; readonly synced: Promise<SyncReport> }>;
  /** What is wrong with older snapshots, one sentence each. Takes its time. */
  check(): Promise<readonly string[]>;
  /**
   * Settles when the work is on the host's disk, joined with what other windows made of it meanwhile. It must come from what
   * `load` or the last `save` gave: what differs from that is what the reader did.
   */
  save(work: StoredWork): Promise<Saved>;
  /** Opens a comparison; null where none has this id. */
  load(id: string): Promise<StoredWork | null>;
  /** Changes a comparison that may be open here or anywhere else; the open ones take the change in as another window's. */
  edit(id: string, act: (work: StoredWork) => StoredWork): Promise<void>;
  /** Every comparison that is not deleted, the one touched last first. */
  all(): Promise<readonly StoredWork[]>;
  /** What the library has of a comparison, to read only; null where none has this id. */
  look(id: string): Promise<StoredWork | null>;
  /** Keeps how far the review of a comparison is, for lists. */
  keepProgress(id: string, progress: ReviewProgress): Promise<void>;
  /**
   * The comparison of exactly these files that was touched last, and the one of files of the same names; each null where
   * there is none.
   */
  find(articles: readonly Pick<Article, 'file'>[]): Promise<RequestOutput<'library.find'>>;
  list(): Promise<ComparisonList>;
  /** The tags of all comparisons, the one used most first. */
  tags(): Promise<readonly string[]>;
  search(words: string): Promise<SearchAnswer>;
  /** Deletes a comparison, so that `bringBack` can undo it. */
  remove(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /** Deletes every record of a comparison. Older snapshots still hold it until they are removed. */
  removeForGood(id: string): Promise<void>;
  /** Gives the id of the copy, null where there is no such comparison. */
  duplicate(id: string, name: string): Promise<string | null>;
  /** Takes in a copy of another library that `synced` has offered; gives the number of comparisons. */
  takeIn(library: string): Promise<number>;
  /** Calls `listener` with the id of a comparison that another window has changed. */
  onElsewhere(listener: (comparison: string) => void): void;
}

export interface LibraryParts {
  readonly bridge: Bridge;
  /** An id nothing else has. */
  readonly newId: () => string;
  /** Name of the working copy's database. */
  readonly database?: string;
  /** Answers of the engine beside it; those of comparisons that are gone go too. */
  readonly answers?: Pick<KeptAnswers, 'keepOnly'>;
}

/** The library behind a bridge. */
export function createLibrary(parts: LibraryParts): Library {
  const { bridge, newId, database = 'synoptic', answers } = parts;
  const origin = newId();
  const host = libraryHost(bridge, origin);
  const seen = createSeenWorks(host);
  const listeners: ((comparison: string) => void)[] = [];
  /** Comparisons of which this browser keeps what the host could not take. */
  const unsent = new Set<string>();
  let copy: WorkingCopy | null = null;
  let library = '';
  const announce = (comparison: string) => {
    for (const listener of listeners) listener(comparison);
  };
  const following = followHost(bridge, origin, {
    follow: async (changed) => (await copy?.follow(library, changed)) ?? 'followed',
    onChanged: (comparison) => {
      seen.outdate(comparison);
      announce(comparison);
    },
    onMissed: async () => {
      for (const comparison of seen.outdateAll()) announce(comparison);
      if (copy) await syncCopy({ host, copy, newId });
    },
  });

  async function sync({ folder, comparisons }: LibraryState): Promise<SyncReport> {
    const opened = await openCopyDatabase(database, 'synoptic');
    if (typeof opened === 'string') return { sentences: [SYNC_TEXT[opened](folder)], offers: [] };
    const own = workingCopy(opened);
    const report = await alone(() => syncCopy({ host, copy: own, newId }, comparisons));
    copy = own;
    return report;
  }

  async function setDeleted(id: string, deletedAt: string | null): Promise<void> {
    const key = recordKey('comparison', id);
    const own = (await host.comparison(id)).find((record) => record.key === key);
    if (!own?.value || (own.value as ComparisonRow).deletedAt === deletedAt) return;
    const value = { ...(own.value as ComparisonRow), deletedAt };
    const outcome = await host.change([{ key, base: own.rev, value }]);
    seen.outdate(id);
    if (outcome.status === 'stale') await setDeleted(id, deletedAt);
  }

  async function save(work: StoredWork): Promise<Saved> {
    const saved = await saveWork({ host, seen, newId, keepUnsent }, work);
    if (unsent.delete(work.id)) await copy?.replaceUnsent(library, work.id, []).catch(() => {});
    return saved;
  }

  async function edit(id: string, act: (work: StoredWork) => StoredWork): Promise<void> {
    // What this page has seen stays what its own changes build on.
    const fresh = createSeenWorks(host);
    const work = await fresh.look(id);
    if (work) await saveWork({ host, seen: fresh, newId, keepUnsent }, act(work));
    seen.outdate(id);
  }

  return {
    open: async () => {
      const state = await host.open();
      library = state.library;
      const synced = sync(state);
      following.start(state, synced);
      return { state, synced };
    },
    check: host.check,
    save,
    load: async (id) => {
      const work = await seen.look(id);
      const key = recordKey('visit', id);
      // The record also says how far the review is: an opening leaves that.
      const value = seen.get(id).records.get(key)?.item ?? true;
      if (work) void host.change([{ key, value }]).catch(() => {});
      return work;
    },
    look: async (id) => workOfRecords(await host.comparison(id)),
    edit,
    keepProgress: async (id, progress) => {
      await host.change([{ key: recordKey('visit', id), value: progress }]);
    },
    all: async () => {
      const works: StoredWork[] = [];
      for (const { id } of (await host.list()).present) {
        const work = workOfRecords(await host.comparison(id));
        if (work) works.push(work);
      }
      return works;
    },
    find: (articles) =>
      host.find({ files: filesKey(articles), names: articles.map(({ file }) => file.name) }),
    list: async () => {
      const list = await host.list();
      void answers?.keepOnly([...list.present, ...list.deleted].map(({ id }) => id));
      return list;
    },
    tags: host.tags,
    search: (words) => host.search(words),
    remove: (id) => setDeleted(id, new Date().toISOString()),
    bringBack: (id) => setDeleted(id, null),
    removeForGood: async (id) => {
      const there = (await host.comparison(id)).filter(({ value }) => value !== null);
      if (there.length > 0) await host.change(there.map(({ key }) => ({ key, value: null })));
      seen.outdate(id);
    },
    duplicate: async (id, name) => {
      const work = workOfRecords(await host.comparison(id));
      if (!work) return null;
      const twin = copyComparison(work, name, newId);
      await save(twin);
      return twin.id;
    },
    takeIn: async (other) => (copy ? takeInCopy({ host, copy, newId }, other) : 0),
    onElsewhere: (listener) => void listeners.push(listener),
  };

  async function keepUnsent(
    rows: Parameters<WorkingCopy['replaceUnsent']>[2],
    comparison: string,
  ): Promise<boolean> {
    if (!copy) return false;
    unsent.add(comparison);
    return copy.replaceUnsent(library, comparison, rows).then(
      () => true,
      () => false,
    );
  }
}

/** One tab of this browser at a time, where the browser can say so. */
const alone = <T>(act: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('synoptic-copy', act) : act();
