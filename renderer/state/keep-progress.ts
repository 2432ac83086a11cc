import { decidedStates, type ReviewProgress } from '../../app/index.ts';
import { pictureOf } from './picture-of.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { WorkbenchState } from './workbench-state.ts';

export interface ProgressKeeping {
  /** Writes what waits; settles when it is written, or could not be. */
  flush(): Promise<void>;
}

/** Milliseconds after a decision before its count is written: several in a row are written once. */
const REST = 1_000;

/** Keeps how far the review of the open comparison is, so that the welcome view can say it. */
export function keepProgress({ store, library }: WorkbenchContext): ProgressKeeping {
  let known = '';
  let waiting: { readonly id: string; readonly progress: ReviewProgress } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const now = waiting;
    waiting = null;
    // A count that could not be written is made again with the next decision.
    if (now) await library.keepProgress(now.id, now.progress).catch(() => {});
  }

  store.subscribe((state, before) => {
    if (state.comparison === before.comparison && state.verdicts === before.verdicts) return;
    const progress = progressOf(state);
    const { work } = state;
    if (!work || !progress) return;
    const said = `${work.id} ${JSON.stringify(progress)}`;
    if (said === known) return;
    known = said;
    waiting = { id: work.id, progress };
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
  });

  return { flush };
}

/** Null before there is an answer to review. */
function progressOf({ comparison, verdicts }: WorkbenchState): ReviewProgress | null {
  if (!comparison) return null;
  const findings = comparison.findings.filter(({ kind }) => kind !== 'form');
  const reviewed = findings.filter(({ id }) => verdicts.has(id)).length;
  const sigla = comparison.articles.map(({ siglum }) => siglum).toSorted();
  const picture = pictureOf(decidedStates(comparison, verdicts), sigla);
  return { findings: findings.length, reviewed, picture };
}
