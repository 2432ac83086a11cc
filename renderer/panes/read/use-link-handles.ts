import { useEffect } from 'react';
import { SIGLA } from '../../../app/index.ts';
import { LINK_TEXT } from '../../components/link-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { attachLinkHandles, type CellElement } from '../../dom/link-handles.ts';
import type { CellRef } from '../../state/workbench-state.ts';
import { linkBoth } from './link-passages.ts';
import { useStage } from './stage.ts';

/** Lets a passage be dragged to its counterpart, and marks the one that waits for it. */
export function useLinkHandles(element: { readonly current: HTMLElement | null }): void {
  const workbench = useWorkbench();
  const stage = useStage();
  useEffect(() => {
    if (!element.current) return;
    return attachLinkHandles(element.current, {
      label: LINK_TEXT.handle,
      onLink: (from, to) => {
        const a = refOf(from);
        const b = refOf(to);
        if (a && b) linkBoth(workbench, a, b);
      },
    });
  }, [workbench, element]);
  useEffect(
    () =>
      workbench.store.subscribe(({ view }, before) => {
        if (view.linking === before.view.linking) return;
        for (const { siglum, byPassage } of stage.columns())
          for (const { element: cell, passage } of byPassage.values())
            cell.toggleAttribute(
              'data-linking',
              view.linking?.siglum === siglum && view.linking.passage === passage,
            );
      }),
    [workbench, stage],
  );
}

function refOf({ siglum, passage }: CellElement): CellRef | null {
  const known = SIGLA.find((one) => one === siglum);
  return known ? { siglum: known, passage } : null;
}
