import { useEffect } from 'react';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { isOwnScroll } from '../../dom/scroll-column.ts';
import { scrollTogether } from '../../dom/scroll-together.ts';
import { linedUpIn } from '../../state/lined-up.ts';
import { type Stage, useStage } from './stage.ts';

/** Scrolls the other columns with the one the reader scrolls, unless Alt is held; the ribbons follow in any case. */
export function useScrolling(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  const { store } = useWorkbench();
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let alone = false;
    const onKey = ({ altKey }: KeyboardEvent | WheelEvent): void => {
      alone = altKey;
    };
    const onScroll = ({ target }: Event): void => {
      const column = columnOf(stage, target);
      if (!column) return;
      stage.requestFrame();
      const { view } = store.getState();
      if (!linedUpIn(store.getState()) || !view.scrollTogether || alone || isOwnScroll(column))
        return;
      scrollTogether(stage.columns(), column);
    };
    const observer = new ResizeObserver(() => stage.requestFrame());
    observer.observe(root);
    root.addEventListener('scroll', onScroll, { capture: true, passive: true });
    root.addEventListener('wheel', onKey, { passive: true });
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    return () => {
      observer.disconnect();
      root.removeEventListener('scroll', onScroll, { capture: true });
      root.removeEventListener('wheel', onKey);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
    };
  }, [stage, store, element]);
}

const columnOf = (stage: Stage, target: EventTarget | null): ColumnIndex | undefined =>
  stage.columns().find(({ scroller }) => scroller === target);
