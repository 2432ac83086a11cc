import {
  type Bridge,
  isWork,
  type LibraryChanged,
  type LibraryState,
  partsOfKey,
} from '../../app/index.ts';

/** What is done with the entries the host announces. */
export interface Follower {
  /** Takes an entry into the working copy. */
  readonly follow: (changed: LibraryChanged) => Promise<'followed' | 'gap'>;
  /** Another window has changed this comparison. */
  readonly onChanged: (comparison: string) => void;
  /** Entries were missed: the line to the host was cut for a while. */
  readonly onMissed: () => Promise<void>;
}

/** Listens to the host from `start` on, one entry after the other. */
export function followHost(
  bridge: Bridge,
  origin: string,
  { follow, onChanged, onMissed }: Follower,
): { start(state: LibraryState, synced: Promise<unknown>): void } {
  let heard = 0;
  let working: Promise<unknown> = Promise.resolve();

  /** Tells the windows at once; the copy may take its time. */
  function receive(changed: LibraryChanged): void {
    const isNext = changed.records.length > 0 && changed.seq === heard + 1;
    const isMissed = changed.seq > heard && !isNext;
    heard = Math.max(heard, changed.seq);
    if (isNext && changed.origin !== origin) for (const id of comparisonsOf(changed)) onChanged(id);
    if (isMissed) later(onMissed);
    else if (isNext)
      later(async () => void ((await follow(changed)) === 'gap' && (await onMissed())));
  }

  /** A copy that cannot be written is no reason to stop: it is compared again at the next start. */
  function later(act: () => Promise<unknown>): void {
    working = working.then(act).catch(() => {});
  }

  return {
    start: (state, synced) => {
      heard = state.seq;
      working = synced.catch(() => {});
      bridge.on('library.changed', receive);
    },
  };
}

const comparisonsOf = ({ records }: LibraryChanged): ReadonlySet<string> =>
  new Set(records.filter(({ key }) => isWork(key)).map(({ key }) => partsOfKey(key).comparison));
