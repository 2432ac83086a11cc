import { type MouseEvent, useCallback } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { offsetAtPoint } from '../../dom/offset-at-point.ts';
import { placedHighlights } from './placed-highlights.ts';
import { useStage } from './stage.ts';

/** Selects what was clicked in a column: its passage, and the finding or the highlight under the pointer. */
export function useColumnClick(siglum: Siglum): (event: MouseEvent) => void {
  const workbench = useWorkbench();
  const stage = useStage();
  return useCallback(
    (event) => {
      const { target, clientX, clientY } = event;
      // The end of a drag over words is a click too, but it asks for the words.
      if (!(target instanceof Element) || !document.getSelection()?.isCollapsed) return;
      const passage = dataOf(target, 'passage');
      if (!passage) return;
      const offset = offsetAtPoint(clientX, clientY);
      const { work } = workbench.store.getState();
      const highlight = placedHighlights(work).find(
        (one) =>
          one.siglum === siglum && offset !== null && one.start <= offset && offset < one.end,
      );
      const finding = dataOf(target, 'finding');
      workbench.select({ column: siglum, passage, finding, highlight: highlight?.id ?? null });
      stage.meet(passage, siglum, true);
    },
    [workbench, stage, siglum],
  );
}

const dataOf = (element: Element, name: 'passage' | 'finding'): string | null =>
  element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? null;
