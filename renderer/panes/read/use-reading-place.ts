import { useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { type ReadingPlace, readingPlace, returnTo } from '../../dom/reading-place.ts';
import { useStage } from './stage.ts';

/** Milliseconds after which columns count as at rest. Asking for a line at a point is too much work for every frame. */
const REST = 80;

/**
 * Keeps the reader's line where it is when a new comparison, or a block put back, makes the text's markup anew, and while the
 * columns get other widths. Columns that move at that moment go on from where they are.
 */
export function useReadingPlace(): void {
  const stage = useStage();
  useEffect(() => {
    const places = new Map<Siglum, ReadingPlace | null>();
    const resized = new Set<ColumnIndex>();
    let rest = 0;
    const remember = (): void => {
      resized.clear();
      for (const column of stage.columns()) places.set(column.siglum, readingPlace(column));
    };
    const goBack = (column: ColumnIndex): void => {
      const place = places.get(column.siglum);
      if (place) returnTo(column, place);
    };
    const columnOf = (element: EventTarget | null): ColumnIndex | undefined =>
      stage.columns().find(({ scroller }) => scroller === element);
    // Other widths make the browser scroll too; only what moves at other times has left its place.
    const onScroll = ({ target }: Event): void => {
      const column = columnOf(target);
      if (column && !resized.has(column)) places.delete(column.siglum);
    };
    const widths = onOtherWidth((scroller) => {
      const column = columnOf(scroller);
      if (!column || !places.has(column.siglum)) return;
      resized.add(column);
      goBack(column);
      stage.requestFrame();
    });
    const watch = ({ scroller }: ColumnIndex): void => {
      widths.observe(scroller);
      scroller.addEventListener('scroll', onScroll, { passive: true });
    };
    const forgetFrames = stage.onFrame(() => {
      clearTimeout(rest);
      rest = window.setTimeout(remember, REST);
      return undefined;
    });
    const forgetMarkup = stage.onMarkup((column) => {
      watch(column);
      goBack(column);
    });
    for (const column of stage.columns()) watch(column);
    return () => {
      clearTimeout(rest);
      widths.disconnect();
      forgetFrames();
      forgetMarkup();
    };
  }, [stage]);
}

/** Tells which of the elements it observes have another width than before, after they were laid out and before they are painted. */
function onOtherWidth(tell: (element: Element) => void): ResizeObserver {
  const widths = new WeakMap<Element, number>();
  return new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = widths.get(target);
      widths.set(target, contentRect.width);
      if (before !== undefined && before !== contentRect.width) tell(target);
    }
  });
}
