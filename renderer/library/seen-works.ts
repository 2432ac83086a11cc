import {
  type KnownRecords,
  knownRecords,
  type LibraryRecord,
  type StoredWork,
  workOfRecords,
} from '../../app/index.ts';
import type { LibraryHost } from './library-host.ts';

/** A comparison as this page last saw it in the library. */
export interface SeenWork {
  /** Null before it is in the library. */
  readonly work: StoredWork | null;
  readonly records: KnownRecords;
  /** Whether another window has written it since. */
  readonly isOutdated: boolean;
}

const NOTHING: SeenWork = { work: null, records: new Map(), isOutdated: false };

/** What this page has seen of the library, comparison by comparison: what its next change builds on. */
export interface SeenWorks {
  get(id: string): SeenWork;
  set(id: string, work: StoredWork, records: KnownRecords): void;
  /** Looks at the library again; null where the comparison is not there. Items that have not changed stay the same objects. */
  look(id: string): Promise<StoredWork | null>;
  outdate(id: string): void;
  /** What was seen at an earlier time is what the page builds on after all; there is newer, which it has not taken in. */
  goBack(id: string, earlier: SeenWork): void;
  /** Gives the ids of all that are known. */
  outdateAll(): readonly string[];
}

export function createSeenWorks(host: LibraryHost): SeenWorks {
  const works = new Map<string, SeenWork>();
  /** How often each has been outdated, and all at once: an answer that was on its way meanwhile may be the older one. */
  const news = new Map<string, number>();
  let newsOfAll = 0;
  const get = (id: string): SeenWork => works.get(id) ?? NOTHING;
  const newsOf = (id: string): number => (news.get(id) ?? 0) + newsOfAll;

  async function look(id: string): Promise<StoredWork | null> {
    const before = newsOf(id);
    const records = await host.comparison(id);
    const known = knownRecords(records, get(id).records);
    const work = workOfRecords(records, ({ key }: LibraryRecord) => known.get(key)?.item);
    works.set(id, { work, records: known, isOutdated: newsOf(id) > before });
    return work;
  }

  function outdate(id: string): void {
    news.set(id, (news.get(id) ?? 0) + 1);
    const known = works.get(id);
    if (known) works.set(id, { ...known, isOutdated: true });
  }

  return {
    get,
    set: (id, work, records) => void works.set(id, { work, records, isOutdated: false }),
    look,
    outdate,
    goBack: (id, earlier) => {
      if (earlier === NOTHING) works.delete(id);
      else works.set(id, { ...earlier, isOutdated: true });
    },
    outdateAll: () => {
      newsOfAll += 1;
      const ids = [...works.keys()];
      ids.forEach(outdate);
      return ids;
    },
  };
}
