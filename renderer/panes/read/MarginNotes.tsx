import { memo, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { lineBoxes } from '../../dom/measure-range.ts';
import { domRanges } from '../../dom/text-offsets.ts';
import type { Work } from '../../state/work.ts';
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
  const places = useMarginPlaces();
  const work = useWorkbenchState((state) => state.work);
  const numbers = noteNumbers(work);
  return places.map((place) =>
    createPortal(
      <MarginNote place={place} number={numbers.get(place.highlight.id) ?? null} />,
      place.cell,
      place.highlight.id,
    ),
  );
}

interface Props {
  readonly place: MarginPlace;
  /** Of the highlight's note; null where it has none. */
  readonly number: number | null;
}

const MarginNote = memo(function MarginNote({ place, number }: Props) {
  const workbench = useWorkbench();
  const { highlight, left, top, height } = place;
  return (
    <>
      <i className="tick" data-colour={highlight.colour} style={{ left, top, height }} />
      {number !== null && (
        <button
          type="button"
          className="note-tab"
          data-digits={String(number).length}
          style={{ top }}
          aria-label={READ_TEXT.noteTab(number)}
          onClick={() => workbench.select({ highlight: highlight.id })}
        >
          {number}
        </button>
      )}
    </>
  );
});

/** All are measured again when words may have moved; a mark more is measured alone. */
function useMarginPlaces(): readonly MarginPlace[] {
  const stage = useStage();
  const { store } = useWorkbench();
  const highlights = useWorkbenchState((state) => state.work?.highlights);
  const zoom = useWorkbenchState((state) => state.view.zoom);
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const [places, setPlaces] = useState<readonly MarginPlace[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: size and hidden kinds move words
  useEffect(() => {
    const measure = (): void => setPlaces(placeAll(stage, store.getState().work, []));
    const observer = new ResizeObserver(measure);
    for (const { flow } of stage.columns()) observer.observe(flow);
    const forget = stage.onMarkup(({ flow }) => observer.observe(flow));
    return () => {
      observer.disconnect();
      forget();
    };
  }, [stage, store, zoom, hidden]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other highlights, other places
  useEffect(
    () => setPlaces((known) => placeAll(stage, store.getState().work, known)),
    [stage, store, highlights],
  );
  return places;
}

function placeAll(
  stage: Stage,
  work: Work | null,
  known: readonly MarginPlace[],
): readonly MarginPlace[] {
  const before = new Map(known.map((place) => [place.highlight, place]));
  return placedHighlights(work).flatMap(
    (highlight) => before.get(highlight) ?? measurePlace(stage, highlight) ?? [],
  );
}

function measurePlace(stage: Stage, highlight: PlacedHighlight): MarginPlace | null {
  const column = stage.column(highlight.siglum);
  const range = column && domRanges(column.pieces, highlight)[0];
  const cell = range?.startContainer.parentElement?.closest<HTMLElement>('.cell');
  const line = range && lineBoxes(range)[0];
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
