import { useEffect } from 'react';
import { isEmptyRange, overlapLength, type TextRange } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { type ColumnIndex, textInSight } from '../../dom/column-index.ts';
import { paintFoundWords } from '../../dom/paint-highlights.ts';
import { scrollToRange } from '../../dom/scroll-to-range.ts';
import type { Hit } from '../../state/find-words.ts';
import { type Measure, type Stage, useStage } from './stage.ts';

/** Paints what was looked for in every open column, and brings the current hit into sight. */
export function useFoundWords(): void {
  const stage = useStage();
  const { hits, at } = useWorkbenchState((state) => state.view.search);
  const columns = useWorkbenchState((state) => state.work?.articles);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, other paint
  useEffect(() => {
    const hit = at === null ? null : (hits[at] ?? null);
    return paintInSight(stage, hits, hit);
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

/** Hits as few as these are painted at once, wherever they are. */
const FEW = 100;
/** So many heights of the viewport above and below it are painted too, so that scrolling need not paint in every frame. */
const AHEAD = 0.5;

/**
 * Paints the hits; of many those in sight, and others when they come into sight: two thousand painted ranges are more work than
 * the search. The answer ends it.
 */
function paintInSight(stage: Stage, hits: readonly Hit[], current: Hit | null): () => void {
  let painted: readonly Sight[] | null = null;
  const paint: Measure = () => {
    // A frame must cost nothing where nothing is looked for.
    const columns = hits.length === 0 ? [] : stage.columns();
    if (painted && columns.map((column) => sightOf(column, 0)).every(isPainted(painted))) return;
    const sights = columns.map((column) => sightOf(column, hits.length > FEW ? AHEAD : Infinity));
    painted = sights;
    return () => paintFoundWords(columns, hits.filter(isIn(sights)), current);
  };
  // A frame of its own: nothing has moved, so ribbons need not be measured anew for each letter.
  const frame = requestAnimationFrame(() => paint()?.());
  const forgetFrames = stage.onFrame(paint);
  const forgetMarkup = stage.onMarkup(() => {
    painted = null;
    stage.requestFrame();
  });
  return () => {
    cancelAnimationFrame(frame);
    forgetFrames();
    forgetMarkup();
  };
}

interface Sight extends TextRange {
  readonly column: ColumnIndex;
}

const sightOf = (column: ColumnIndex, ahead: number): Sight =>
  ahead === Infinity
    ? { column, start: 0, end: Infinity }
    : { column, ...textInSight(column, ahead * column.scroller.clientHeight) };

const isPainted =
  (painted: readonly Sight[]) =>
  (sight: Sight): boolean =>
    isEmptyRange(sight) ||
    painted.some(
      ({ column, start, end }) =>
        column === sight.column && start <= sight.start && sight.end <= end,
    );

const isIn =
  (sights: readonly Sight[]) =>
  (hit: Hit): boolean =>
    sights.some((sight) => sight.column.siglum === hit.siglum && overlapLength(hit, sight) > 0);
