import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { domRanges } from '../../dom/text-offsets.ts';
import { noteNumbers } from './note-numbers.ts';
import { type PlacedHighlight, placedHighlights } from './placed-highlights.ts';
import { type Stage, useStage } from './stage.ts';

/** Where a highlight begins, inside the cell that holds its first word; in CSS pixels. */
interface MarginPlace {
  readonly highlight: PlacedHighlight;
  readonly cell: HTMLElement;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** The tick where each highlight begins, and the numbered tab of its note in the margin. They take no room in the text. */
export function MarginNotes() {
  const stage = useStage();
  const workbench = useWorkbench();
  const work = useWorkbenchState((state) => state.work);
  const zoom = useWorkbenchState((state) => state.view.zoom);
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const [places, setPlaces] = useState<readonly MarginPlace[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of these move words
  const measure = useCallback(() => {
    setPlaces(placedHighlights(work).flatMap((highlight) => measurePlace(stage, highlight) ?? []));
  }, [stage, work?.highlights, zoom, hidden]);
  useEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    for (const { flow } of stage.columns()) observer.observe(flow);
    const forget = stage.onMarkup(measure);
    return () => {
      observer.disconnect();
      forget();
    };
  }, [stage, measure]);
  const numbers = noteNumbers(work);
  return places.map(({ highlight, cell, left, top, height }) =>
    createPortal(
      <>
        <i className="tick" data-colour={highlight.colour} style={{ left, top, height }} />
        {numbers.has(highlight.id) && (
          <button
            type="button"
            className="note-tab"
            style={{ top }}
            aria-label={READ_TEXT.noteTab(numbers.get(highlight.id) ?? 0)}
            onClick={() => workbench.select({ highlight: highlight.id })}
          >
            {numbers.get(highlight.id)}
          </button>
        )}
      </>,
      cell,
      highlight.id,
    ),
  );
}

function measurePlace(stage: Stage, highlight: PlacedHighlight): MarginPlace | null {
  const column = stage.column(highlight.siglum);
  const range = column && domRanges(column.pieces, highlight)[0];
  const cell = range?.startContainer.parentElement?.closest<HTMLElement>('.cell');
  const line = range?.getClientRects()[0];
  if (!cell || !line) return null;
  const box = cell.getBoundingClientRect();
  return {
    highlight,
    cell,
    left: line.left - box.left,
    top: line.top - box.top,
    height: line.height,
  };
}
