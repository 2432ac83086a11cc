import { randomUUID } from 'node:crypto';
import type { HandedOver, HandOverAnswer } from './hand-over.ts';
import { holdFolder } from './hold-folder.ts';
import { type HostLibrary, openHostLibrary } from './host-library.ts';

/** The library of a data folder in the hands of this process, or why it is not. */
export type Keeping =
  | { readonly status: 'kept'; readonly library: HostLibrary; readonly close: () => Promise<void> }
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
  const library = await openHostLibrary(folder, {
    now: () => new Date().toISOString(),
    newId: randomUUID,
    unwritable: holding.status === 'unwritable' ? holding.cause : null,
  });
  if (library.state().problems.length > 0) void library.snapshot();
  const daily = setInterval(() => void library.snapshot(), DAY_MILLISECONDS);
  daily.unref();
  return {
    status: 'kept',
    library,
    close: async () => {
      clearInterval(daily);
      await library.close();
      if (holding.status === 'held') await holding.release();
    },
  };
}
