import { useEffect } from 'react';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { paintDifferingWords, paintReaderHighlights } from '../../dom/paint-highlights.ts';
import { collateReadings, differingRanges } from './collate-readings.ts';
import { passageReadings } from './passage-readings.ts';
import { placedHighlights } from './placed-highlights.ts';
import { useStage } from './stage.ts';

/** Paints the reader's highlights and the differing words of the selected passage behind the text. */
export function usePaintedHighlights(): void {
  const stage = useStage();
  const { store } = useWorkbench();
  const highlights = useWorkbenchState((state) => state.work?.highlights);
  const passage = useWorkbenchState((state) => state.selection.passage);
  // A column that changes its place takes its text out of the page for a moment, and every range in it collapses.
  const columns = useWorkbenchState((state) => state.work?.articles);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other highlights or columns, other paint
  useEffect(() => {
    const paint = (): void =>
      paintReaderHighlights(stage.columns(), placedHighlights(store.getState().work));
    paint();
    return stage.onMarkup(paint);
  }, [stage, store, highlights, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, other paint
  useEffect(() => {
    const paint = (): void => {
      const readings = passageReadings(store.getState().comparison, passage);
      paintDifferingWords(stage.columns(), differingRanges(collateReadings(readings)));
    };
    paint();
    return stage.onMarkup(paint);
  }, [stage, store, passage, columns]);
}
