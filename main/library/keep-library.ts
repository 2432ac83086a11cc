import { randomUUID } from 'node:crypto';
import type { HandedOver, HandOverAnswer } from './hand-over.ts';
import { holdFolder } from './hold-folder.ts';
import { type HostLibrary, openHostLibrary } from './host-library.ts';

/** The library of a data folder in the hands of this process, or why it is not. */
export type Keeping =
  | {
      readonly status: 'kept';
      /** Settles when the folder has been read; a page can be served before. */
      readonly library: Promise<HostLibrary>;
      readonly close: () => Promise<void>;
    }
  /** Another host keeps it and has taken our files; `address` is where its page is, null where it has a window. */
  | { readonly status: 'handed-over'; readonly address: string | null }
  | { readonly status: 'refused'; readonly reason: string };

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Takes the library in `folder`, for the life of this process, or hands `files` to the host that has it. `receive` gets
 * the files of later starts. A snapshot is made where the files were damaged, every day, and by `close`.
 */
export async function keepLibrary(
  folder: string,
  files: readonly string[],
  receive: (handed: HandedOver) => HandOverAnswer,
): Promise<Keeping> {
  const holding = await holdFolder(folder, files, receive);
  if (holding.status === 'handed-over' || holding.status === 'refused') return holding;
  const library = openWhole(folder, holding.status === 'unwritable' ? holding.cause : null);
  const daily = setInterval(async () => (await library).snapshot(), DAY_MILLISECONDS);
  daily.unref();
  return {
    status: 'kept',
    library,
    close: async () => {
      clearInterval(daily);
      await (await library).close();
      if (holding.status === 'held') await holding.release();
    },
  };
}

/** The library, with a snapshot under way where something was wrong with its files. */
async function openWhole(folder: string, unwritable: string | null): Promise<HostLibrary> {
  const now = () => new Date().toISOString();
  const library = await openHostLibrary(folder, { now, newId: randomUUID, unwritable });
  if (library.state().problems.length > 0) void library.snapshot();
  return library;
}
