import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import {
  drawLanes,
  drawSelected,
  type Lane,
  overviewAt,
  placeSights,
  type Sight,
} from '../../dom/draw-overview.ts';
import { linedUpIn } from '../../state/lined-up.ts';
import { passageAt, passageIndexOf } from '../../state/passage-index.ts';
import { noteNumbers } from './note-numbers.ts';
import { overviewLane } from './overview-lane.ts';
import { placedHighlights } from './placed-highlights.ts';
import { type Measure, useStage } from './stage.ts';

/**
 * The open columns at a glance: a lane each, with ticks where something was found and a frame around what is in sight. A click
 * goes there. Everything in it is said elsewhere in words.
 */
export function Overview({ open }: { readonly open: readonly Siglum[] }) {
  const stage = useStage();
  const { store, select } = useWorkbench();
  const sheet = useRef<HTMLCanvasElement>(null);
  const selection = useRef<HTMLCanvasElement>(null);
  const frames = useRef<HTMLDivElement>(null);
  const lanes = useLanes(open);
  const selected = useWorkbenchState((state) => state.selection.passage);
  const theme = useWorkbenchState((state) => state.view.theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme, other colours
  useEffect(() => {
    const measure: Measure = () => {
      const layer = frames.current;
      if (!layer) return;
      const size = { width: layer.clientWidth, height: layer.clientHeight };
      const sights = lanes.map(({ siglum }) => sightOf(stage.column(siglum)));
      return () => placeSights(layer, size, lanes, sights);
    };
    const draw = (): void => {
      if (sheet.current) drawLanes(sheet.current, lanes);
      measure()?.();
    };
    const forgetLook = onOtherLook(sheet.current, draw);
    const forgetFrames = stage.onFrame(measure);
    return () => {
      forgetLook();
      forgetFrames();
    };
  }, [stage, lanes, theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme, other colours
  useEffect(() => {
    const draw = (): void => {
      if (selection.current) drawSelected(selection.current, lanes, selected);
    };
    return onOtherLook(selection.current, draw);
  }, [lanes, selected, theme]);
  const go = ({ currentTarget, clientX, clientY }: MouseEvent): void => {
    const box = currentTarget.getBoundingClientRect();
    const there = overviewAt(lanes, box, clientX - box.left, clientY - box.top);
    const comparison = linedUpIn(store.getState());
    const passage =
      there && comparison && passageAt(passageIndexOf(comparison), there.siglum, there.offset);
    if (there && passage) select({ passage, column: there.siglum });
  };
  return (
    <div className="overview" aria-hidden="true" title={READ_TEXT.overview}>
      <p className="overview-head">
        {open.map((siglum) => (
          <span key={siglum}>{siglum}</span>
        ))}
      </p>
      {/* biome-ignore lint/a11y: the brackets and the list of findings do the same on the keys */}
      <div className="overview-lanes" onClick={go}>
        <div className="overview-sights" ref={frames} />
        <canvas ref={sheet} />
        <canvas ref={selection} />
      </div>
    </div>
  );
}

/** Draws at once, and again at another size or colour scheme until the answer is called: an observer begins with the size there is. */
function onOtherLook(element: Element | null, draw: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', draw);
  const observer = new ResizeObserver(draw);
  if (element) observer.observe(element);
  return () => {
    scheme.removeEventListener('change', draw);
    observer.disconnect();
  };
}

function useLanes(open: readonly Siglum[]): readonly Lane[] {
  const comparison = useWorkbenchState((state) => state.comparison);
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const work = useWorkbenchState((state) => state.work);
  const notes = work?.notes;
  const highlights = work?.highlights;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the work only the marks are drawn
  return useMemo(() => {
    if (!comparison) return [];
    const numbers = noteNumbers(work);
    const noted = placedHighlights(work).filter(({ id }) => numbers.has(id));
    return open.map((siglum) => overviewLane(comparison, siglum, hidden, noted));
  }, [comparison, hidden, notes, highlights, open]);
}

function sightOf(column: ColumnIndex | null): Sight | null {
  if (!column) return null;
  const { scrollTop, clientHeight, scrollHeight } = column.scroller;
  const from = scrollTop / scrollHeight;
  return { from, to: Math.min(1, from + clientHeight / scrollHeight) };
}
