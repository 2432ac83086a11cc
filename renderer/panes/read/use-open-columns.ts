import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Article, Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { openColumns } from './open-columns.ts';

interface OpenColumns {
  readonly open: readonly Siglum[];
  readonly openColumn: (siglum: Siglum) => void;
}

/** Which columns there is room for, and the way to open another. A column that is selected from elsewhere opens too. */
export function useOpenColumns(
  articles: readonly Article[],
  stage: { readonly current: HTMLElement | null },
): OpenColumns {
  const workbench = useWorkbench();
  const [openedLast, setOpenedLast] = useState<readonly Siglum[]>([]);
  const width = useWidth(stage);
  const open = useMemo(
    () =>
      openColumns(
        articles.map(({ siglum }) => siglum),
        openedLast,
        width,
      ),
    [articles, openedLast, width],
  );
  const column = useWorkbenchState((state) => state.selection.column);
  useEffect(() => {
    if (column) setOpenedLast((before) => [...before.filter((one) => one !== column), column]);
  }, [column]);
  const openColumn = useCallback(
    (siglum: Siglum) => workbench.select({ column: siglum }),
    [workbench],
  );
  return { open, openColumn };
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth));
    setWidth(watched.clientWidth);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
