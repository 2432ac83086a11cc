import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Article, foldText, type Siglum } from '../../../app/index.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { openColumns, openedFor } from './open-columns.ts';

interface OpenColumns {
  readonly open: readonly Siglum[];
  readonly openColumn: (siglum: Siglum) => void;
}

/**
 * Which columns there is room for, and the way to open another. A column that is selected from elsewhere opens too, and so does
 * one of each side of the selected finding.
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
  const sides = useWorkbenchState((state) => sidesOf(state));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader may close again what a finding has opened
  useEffect(() => {
    setOpenedLast((before) => openedFor(sides.split(' ').filter(Boolean), open, before));
  }, [finding, sides]);
  const openColumn = useCallback(
    (siglum: Siglum) => workbench.select({ column: siglum }),
    [workbench],
  );
  return { open, openColumn };
}

/**
 * The sides of the selected finding, parted by spaces: the letters of the sources with the same words, and of those with none.
 * One source of each side wants to be seen.
 */
function sidesOf({ comparison, selection }: WorkbenchState): string {
  if (!selection.finding) return '';
  const finding = comparison?.findings.find(({ id }) => id === selection.finding);
  const sides = new Map<string, Set<Siglum>>();
  for (const one of finding?.evidence ?? []) {
    const words = foldText(one.text).text;
    sides.set(words, (sides.get(words) ?? new Set()).add(one.article));
  }
  return [...sides.values()].map((sigla) => [...sigla].join('')).join(' ');
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
