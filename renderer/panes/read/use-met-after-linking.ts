import { useEffect, useRef } from 'react';
import type { LinkDecision, Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { boxOf } from '../../dom/column-index.ts';
import { leadingColumn } from '../../dom/meet-columns.ts';
import { columnPosition, placeColumn } from '../../dom/scroll-column.ts';
import type { Work } from '../../state/work.ts';
import type { Selection } from '../../state/workbench-state.ts';
import { type Stage, useStage } from './stage.ts';

/**
 * Brings the counterparts to the selected passage when everything is lined up anew by the reader's word: what was pinned,
 * parted, merged or rejected stays where it is, although gaps above it come and go.
 */
export function useMetAfterLinking(): void {
  const stage = useStage();
  const { store } = useWorkbench();
  const comparison = useWorkbenchState((state) => state.comparison);
  const said = useRef<string | null>(null);
  const held = useRef<Held | null>(null);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.comparison !== before.comparison) held.current = holdOf(stage, before.selection);
      }),
    [stage, store],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said counts once the answer to it is there
  useEffect(() => {
    const { work, selection } = store.getState();
    const now = linksSaid(work);
    const isNew = said.current !== null && said.current !== now;
    said.current = now;
    const { passage } = selection;
    if (!isNew || passage === null) return;
    return onceMadeAnew(stage, () => meetAgain(stage, passage, held.current));
  }, [comparison, stage, store]);
}

/** Where the selected passage stood in the leading column before the text's markup was made anew. */
interface Held {
  readonly siglum: Siglum;
  readonly top: number;
}

function holdOf(stage: Stage, { passage, column }: Selection): Held | null {
  const leader = passage === null ? undefined : leadingColumn(stage.columns(), passage, column);
  const item = leader?.byPassage.get(passage ?? '');
  return leader && item ? { siglum: leader.siglum, top: boxOf(leader, item.element).top } : null;
}

/**
 * Runs in the frame after every open column has the markup of the new comparison, which comes later than the comparison itself:
 * the old one calls other passages by the new numbers. The answer calls it off.
 */
function onceMadeAnew(stage: Stage, run: () => void): () => void {
  const waiting = new Set(stage.columns().map(({ siglum }) => siglum));
  let frame = 0;
  const forget = stage.onMarkup(({ siglum }) => {
    if (waiting.delete(siglum) && waiting.size === 0) frame = requestAnimationFrame(run);
  });
  return () => {
    forget();
    cancelAnimationFrame(frame);
  };
}

function meetAgain(stage: Stage, passage: string, held: Held | null): void {
  const leader = held && stage.column(held.siglum);
  const item = leader?.byPassage.get(passage);
  if (leader && item)
    placeColumn(leader, columnPosition(leader) + boxOf(leader, item.element).top - held.top);
  stage.meet(passage, held?.siglum ?? null, true);
  // Nothing was clicked that another effect would meet once more.
  stage.takeMet(passage);
}

/** What the reader says of links, of one comparison, as one word: it changes with every such decision. */
const linksSaid = (work: Work | null): string =>
  [
    work?.id,
    ...(work?.decisions ?? [])
      .filter((one): one is LinkDecision => one.type === 'link')
      .map(({ id, provenance, at }) => `${id} ${provenance} ${at}`),
  ].join('\n');
