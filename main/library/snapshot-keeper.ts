import { causeOfError } from '../files/cause-of-error.ts';
import type { JournalWriter } from '../files/library/journal-writer.ts';
import type { SnapshotContent } from '../files/library/snapshot-file.ts';
import { snapshotLibrary } from '../files/library/snapshot-library.ts';
import type { ChangeQueue } from './change-queue.ts';

/** What a snapshot is taken of. */
export interface Pictured {
  readonly folder: string;
  readonly queue: ChangeQueue;
  readonly writer: Pick<JournalWriter, 'endPart'>;
  /** The library as it is this moment; what it gives is never changed afterwards. */
  readonly content: () => SnapshotContent;
  /** Number of the last entry in the newest whole snapshot; -1 where one is to be made in any case. */
  readonly snapshotSeq: number;
  /** Damaged files that the next snapshot makes up for. */
  readonly damaged: readonly string[];
}

/**
 * A function that writes a verified snapshot where anything is new since the last one; false where it could not.
 * Changes go on being written meanwhile, into a new part of the journal.
 */
export function createSnapshotKeeper(pictured: Pictured): () => Promise<boolean> {
  const { folder, queue, writer, content } = pictured;
  let { snapshotSeq, damaged } = pictured;
  let working: Promise<boolean> = Promise.resolve(true);

  async function snapshot(): Promise<boolean> {
    const picture = await queue.afterwards(async () => {
      await writer.endPart();
      return content();
    });
    if (snapshotSeq >= picture.seq) return true;
    try {
      await snapshotLibrary(folder, picture, damaged);
      snapshotSeq = picture.seq;
      damaged = [];
      return true;
    } catch (error) {
      console.error(`No snapshot of the library could be made (${causeOfError(error)}).`);
      return false;
    }
  }

  return () => {
    working = working.then(snapshot);
    return working;
  };
}
