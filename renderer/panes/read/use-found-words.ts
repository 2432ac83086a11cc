import { useEffect } from 'react';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { paintFoundWords } from '../../dom/paint-highlights.ts';
import { scrollToRange } from '../../dom/scroll-to-range.ts';
import { useStage } from './stage.ts';

/** Paints what was looked for in every open column, and brings the current hit into sight. */
export function useFoundWords(): void {
  const stage = useStage();
  const { hits, at } = useWorkbenchState((state) => state.view.search);
  const columns = useWorkbenchState((state) => state.work?.articles);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, other paint
  useEffect(() => {
    const hit = at === null ? null : (hits[at] ?? null);
    const paint = (): void => paintFoundWords(stage.columns(), hits, hit);
    // The letters the reader types come first.
    const frame = requestAnimationFrame(paint);
    const forget = stage.onMarkup(paint);
    return () => {
      cancelAnimationFrame(frame);
      forget();
    };
  }, [stage, hits, at, columns]);
  useEffect(() => {
    const hit = at === null ? undefined : hits[at];
    if (!hit) return;
    // Two frames later the columns have met at the hit's passage.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const column = stage.column(hit.siglum);
        if (column) scrollToRange(column, hit, () => stage.requestFrame());
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, hits, at]);
}
