import { fail, type LibraryChanged, type Lineage, ok, type Session } from '../../app/index.ts';
import type { JournalWriter, NumberedEntry } from '../files/library/journal-writer.ts';
import type { Waiting } from './change-queue.ts';
import { planEntries } from './plan-entries.ts';
import type { RecordStore } from './record-store.ts';

/** Where entries go, and where they are numbered from. */
export interface Keeping {
  readonly store: RecordStore;
  readonly writer: Pick<JournalWriter, 'append'>;
  /** The lineage of what was loaded. */
  readonly loaded: Lineage;
  /** Id of this run of the host. */
  readonly session: string;
  readonly now: () => string;
  /** The sentence for a reader whose change could not be written. */
  readonly refuse: (error: unknown) => string;
}

/** Writes entries, then keeps them in memory, then tells of them: in this order, so that nothing is told that is not safe. */
export interface EntryKeeper {
  write(batch: readonly Waiting[]): Promise<void>;
  lineage(): Lineage;
  onChanged(listener: (changed: LibraryChanged) => void): void;
}

export function createEntryKeeper(keeping: Keeping): EntryKeeper {
  const { store, writer, session, now, refuse } = keeping;
  const listeners: ((changed: LibraryChanged) => void)[] = [];
  let { seq, sessions }: Lineage = keeping.loaded;

  async function write(batch: readonly Waiting[]): Promise<void> {
    const planned = planEntries(batch, store, seq, now());
    try {
      await writer.append(planned.flatMap(({ entry }) => entry ?? []));
    } catch (error) {
      const failure = { code: 'not-writable', message: refuse(error), file: null } as const;
      for (const { settle } of batch) settle(fail(failure));
      return;
    }
    for (const { entry, asked } of planned) {
      if (entry) keep(asked.change.origin, entry);
      asked.settle(ok(entry ? written(entry) : { status: 'stale' }));
    }
  }

  const written = ({ number, at }: NumberedEntry) =>
    ({ status: 'written', seq: number, at, sessions }) as const;

  function keep(origin: string, { number, at, writes }: NumberedEntry): void {
    const opening: Session = { id: session, from: number };
    if (sessions.at(-1)?.id !== session) sessions = [...sessions, opening];
    seq = number;
    const records = writes.map(({ key, value }) => ({ key, rev: number, at, value }));
    for (const record of records) store.put(record);
    for (const listener of listeners) listener({ origin, seq, sessions, records });
  }

  return {
    write,
    lineage: () => ({ seq, sessions }),
    onChanged: (listener) => void listeners.push(listener),
  };
}
