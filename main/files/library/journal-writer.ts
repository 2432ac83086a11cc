import type { Session } from '../../../app/index.ts';
import { type HeadFile, openHeadFile } from './head-file.ts';
import { createJournalFile, type JournalFile } from './journal-file.ts';
import type { JournalLine } from './journal-line.ts';
import { type JournalEntry, LIBRARY_FORMAT, type PartHeader } from './library-content.ts';
import { headPath, journalFolder, numberedPath } from './library-paths.ts';
import { writeManifest } from './manifest-file.ts';

/** An entry with its number. */
export interface NumberedEntry extends JournalEntry {
  readonly number: number;
}

/** Writes the entries of one session, in parts: a new part after each snapshot, and after a write that failed. */
export interface JournalWriter {
  /** Settles when all entries are on the disk; rejects where they are not, and then none of them counts. */
  append(entries: readonly NumberedEntry[]): Promise<void>;
  /** Ends the part at hand; the next entry begins another. */
  endPart(): Promise<void>;
  close(): Promise<void>;
}

export function openJournalWriter(folder: string, library: string, session: string): JournalWriter {
  let head: HeadFile | null = null;
  let from: number | null = null;
  let part: JournalFile | null = null;

  async function beginPart(first: number): Promise<JournalFile> {
    from ??= first;
    const opening: Session = { id: session, from };
    const header: PartHeader = { format: LIBRARY_FORMAT, library, session: opening };
    const path = numberedPath(journalFolder(folder), first);
    const file = await createJournalFile(path, { number: 0, json: JSON.stringify(header) });
    await writeManifest(folder, library);
    head ??= await openHeadFile(headPath(folder));
    return file;
  }

  async function append(entries: readonly NumberedEntry[]): Promise<void> {
    const [first] = entries;
    if (!first) return;
    try {
      part ??= await beginPart(first.number);
      await part.append(entries.map(lineOf));
    } catch (error) {
      await endPart();
      throw error;
    }
    await head?.note(entries.at(-1)?.number ?? first.number);
  }

  async function endPart(): Promise<void> {
    await part?.close().catch(() => {});
    part = null;
  }

  return {
    append,
    endPart,
    close: async () => {
      await endPart();
      await head?.close();
    },
  };
}

const lineOf = ({ number, at, writes }: NumberedEntry): JournalLine => ({
  number,
  json: JSON.stringify({ at, writes }),
});
