import { useLayoutEffect } from 'react';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { keepReadingPlace } from '../../dom/reading-place.ts';
import { useStage } from './stage.ts';

/** Applies reading size, kind filters and folding as attributes of the stage, so that each column keeps its reading line. */
export function useLiveView(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  const zoom = useWorkbenchState((state) => state.view.zoom);
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const fold = useWorkbenchState((state) => state.view.fold);
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    keepReadingPlace(stage.columns(), () => {
      root.style.setProperty('--reading-size', `${zoom}px`);
      root.dataset.hiddenKinds = hidden.join(' ');
      root.toggleAttribute('data-fold', fold);
    });
    stage.requestFrame();
  }, [stage, element, zoom, hidden, fold]);
}
