import type { Digest } from './digest.ts';
import type { Lineage } from './lineage.ts';
import type { LibraryRecord, RecordWrite } from './record.ts';

/** What the host says of the library it keeps. */
export interface LibraryState extends Lineage {
  /** The library's id, for its life; a new one for a folder that held none. */
  readonly library: string;
  /** The data folder, as an absolute path. */
  readonly folder: string;
  readonly digest: Digest;
  /** Comparisons in it, deleted ones not counted. */
  readonly comparisons: number;
  /** What was wrong with its files when it was opened, and what became of it: one sentence each. */
  readonly problems: readonly string[];
  /** Why nothing can be written to it, as a sentence; null where it can. */
  readonly readOnlyBecause: string | null;
}

/** A change to the library, written whole or not at all. */
export interface LibraryChange {
  /** The page it comes from: it need not be told of its own change. */
  readonly origin: string;
  readonly writes: readonly RecordWrite[];
}

/**
 * `written`: it is on the disk, as entry `seq`. `stale`: a record has been written since the writer saw it, and nothing
 * was written now; look again, and ask again.
 */
export type ChangeOutcome =
  | {
      readonly status: 'written';
      readonly seq: number;
      readonly at: string;
      readonly sessions: Lineage['sessions'];
    }
  | { readonly status: 'stale' };

/** What every page is told of an entry once it is on the disk. */
export interface LibraryChanged {
  readonly origin: string;
  readonly seq: number;
  readonly sessions: Lineage['sessions'];
  readonly records: readonly LibraryRecord[];
}
