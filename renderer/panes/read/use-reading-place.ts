import { useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { type ReadingPlace, readingPlace, returnTo } from '../../dom/reading-place.ts';
import { useStage } from './stage.ts';

/** Milliseconds after which columns count as at rest. Asking for a line at a point is too much work for every frame. */
const REST = 80;

/**
 * Keeps the reader's line where it is when a new comparison, or a block put back, makes the text's markup anew. Columns that move
 * at that moment go on from where they are.
 */
export function useReadingPlace(): void {
  const stage = useStage();
  useEffect(() => {
    const places = new Map<Siglum, ReadingPlace | null>();
    let rest = 0;
    const remember = (): void => {
      for (const column of stage.columns()) places.set(column.siglum, readingPlace(column));
    };
    const forgetFrames = stage.onFrame(() => {
      places.clear();
      clearTimeout(rest);
      rest = window.setTimeout(remember, REST);
      return undefined;
    });
    const forgetMarkup = stage.onMarkup((column) => {
      const place = places.get(column.siglum);
      if (place) returnTo(column, place);
    });
    return () => {
      clearTimeout(rest);
      forgetFrames();
      forgetMarkup();
    };
  }, [stage]);
}
