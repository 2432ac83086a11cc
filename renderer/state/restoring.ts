import { addForeign, mergeForeign, type ReadLibrary } from '../../app/index.ts';
import { LIBRARY_NOTICE } from './library-notice.ts';
import { notify, reportFailure, unforeseen } from './notify.ts';
import type { Work } from './work.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

/** What became of the comparisons of an exported library. */
export interface Restored {
  /** Names of comparisons that have no room for more articles. */
  readonly refused: readonly string[];
  /** Comparisons the library did not have. */
  readonly added: number;
  /** Comparisons it had, joined with those of the file. */
  readonly joined: number;
}

/** Brings every comparison of an exported library into the reader's own. Nothing of the reader's is written over. */
export async function restoreLibrary(
  context: WorkbenchContext,
  { name, library }: ReadLibrary,
): Promise<void> {
  if (!library.ok) return reportFailure(context, library.error);
  let restored: Restored = { added: 0, joined: 0, refused: [] };
  try {
    for (const work of library.value) restored = await restoreWork(context, work, restored);
  } catch (error) {
    reportFailure(context, unforeseen(LIBRARY_NOTICE.notChanged, error));
  }
  notify(context, 'information', LIBRARY_NOTICE.restored(name, restored));
}

async function restoreWork(
  { library }: WorkbenchContext,
  work: Work,
  restored: Restored,
): Promise<Restored> {
  const own = await library.look(work.id);
  if (!own) {
    await library.save(work);
    return { ...restored, added: restored.added + 1 };
  }
  await library.bringBack(work.id);
  if (!mergeForeign(own, work)) return { ...restored, refused: [...restored.refused, work.name] };
  await library.edit(work.id, (latest) => joined(latest, work));
  return { ...restored, joined: restored.joined + 1 };
}

function joined(own: Work, foreign: Work): Work {
  const merge = mergeForeign(own, foreign);
  return merge ? addForeign(own, merge.added) : own;
}
