import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Article, isEmptyRange, type Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { openColumns } from './open-columns.ts';

interface OpenColumns {
  readonly open: readonly Siglum[];
  readonly openColumn: (siglum: Siglum) => void;
}

/**
 * Which columns there is room for, and the way to open another. A column that is selected from elsewhere opens too, and so do
 * those that speak of the selected finding.
 */
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
  const finding = useWorkbenchState((state) => state.selection.finding);
  const speaking = useWorkbenchState((state) => speakingOf(state));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader may close again what a finding has opened
  useEffect(() => {
    const wanted = articles.map(({ siglum }) => siglum).filter((one) => speaking.includes(one));
    if (wanted.every((one) => open.includes(one))) return;
    setOpenedLast((before) => [...before.filter((one) => !wanted.includes(one)), ...wanted]);
  }, [finding, speaking]);
  const openColumn = useCallback(
    (siglum: Siglum) => workbench.select({ column: siglum }),
    [workbench],
  );
  return { open, openColumn };
}

/** The letters of the sources whose words the selected finding rests on: these want to be seen. */
function speakingOf({ comparison, selection }: WorkbenchState): string {
  if (!selection.finding) return '';
  const finding = comparison?.findings.find(({ id }) => id === selection.finding);
  const words = finding?.evidence.filter((one) => !isEmptyRange(one)) ?? [];
  return [...new Set(words.map(({ article }) => article))].join('');
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
