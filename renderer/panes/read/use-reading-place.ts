import { useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { type ReadingPlace, readingPlace, returnTo } from '../../dom/reading-place.ts';
import { useStage } from './stage.ts';

/** Keeps the reader's line where it is when a new comparison, or a block put back, makes the text's markup anew. */
export function useReadingPlace(): void {
  const stage = useStage();
  useEffect(() => {
    const places = new Map<Siglum, ReadingPlace | null>();
    const remember = (): void => {
      for (const column of stage.columns()) places.set(column.siglum, readingPlace(column));
    };
    const forgetFrames = stage.onFrame(remember);
    const forgetMarkup = stage.onMarkup((column) => {
      const place = places.get(column.siglum);
      if (place) returnTo(column, place);
    });
    return () => {
      forgetFrames();
      forgetMarkup();
    };
  }, [stage]);
}
