import { Dexie, type EntityTable } from 'dexie';

/** What the engine said of a comparison's articles, kept so that it opens as it was left. */
interface AnswerRow {
  /** Stands for everything the answer depends on. */
  readonly key: string;
  /** Id of the comparison. */
  readonly work: string;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  readonly json: string;
}

type AnswerDatabase = Dexie & { answers: EntityTable<AnswerRow, 'key'> };

/**
 * Answers of the engine in this browser. Nothing of the reader's is in them, and any may be gone at any time: where they cannot
 * be read or written, there are none.
 */
export interface KeptAnswers {
  /** Null where there is none. */
  find(key: string): Promise<string | null>;
  keep(key: string, work: string, json: string): Promise<void>;
  /** Forgets the answers of all other comparisons. */
  keepOnly(works: readonly string[]): Promise<void>;
}

/** Answers kept, those used last: at about a hundred kilobytes each, a few dozen megabytes. */
const MOST = 300;
/** Longest answer kept, in UTF-16 code units; that of two books has about so many. */
const LONGEST = 20_000_000;

export function keptAnswers(name = 'synoptic-answers'): KeptAnswers {
  const database = new Dexie(name) as AnswerDatabase;
  database.version(1).stores({ answers: 'key, work, usedAt' });
  const { answers } = database;

  async function find(key: string): Promise<string | null> {
    const row = await answers.get(key);
    if (row) await answers.update(key, { usedAt: Date.now() });
    return row?.json ?? null;
  }

  async function keep(key: string, work: string, json: string): Promise<void> {
    if (json.length > LONGEST) return;
    await answers.put({ key, work, usedAt: Date.now(), json });
    const surplus = (await answers.count()) - MOST;
    if (surplus > 0)
      await answers.bulkDelete(await answers.orderBy('usedAt').limit(surplus).primaryKeys());
  }

  async function keepOnly(works: readonly string[]): Promise<void> {
    await answers.where('work').noneOf(works).delete();
  }

  return {
    find: (key) => find(key).catch(() => null),
    keep: (...answer) => keep(...answer).catch(() => {}),
    keepOnly: (works) => keepOnly(works).catch(() => {}),
  };
}
