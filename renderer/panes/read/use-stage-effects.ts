import { useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { useStage } from './stage.ts';
import { useArticleWords } from './use-article-words.ts';
import { useFoundWords } from './use-found-words.ts';
import { useHoverEcho } from './use-hover-echo.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLinkHandles } from './use-link-handles.ts';
import { useLiveView } from './use-live-view.ts';
import { useMetAfterLinking } from './use-met-after-linking.ts';
import { usePaintedHighlights } from './use-painted-highlights.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useScrolling } from './use-scrolling.ts';
import { useSelectedPassage } from './use-selected-passage.ts';
import { useVerdictMarks } from './use-verdict-marks.ts';

/** All that follows the state without rendering the text again: frames, paint, scrolling, selection. */
export function useStageEffects(
  element: { readonly current: HTMLElement | null },
  open: readonly Siglum[],
): void {
  const stage = useStage();
  useReadingPlace();
  useScrolling(element);
  useSelectedPassage(element);
  useMetAfterLinking();
  useKeptFocus(element);
  useHoverEcho(element);
  useLiveView(element);
  useVerdictMarks();
  useFoundWords();
  useLinkHandles(element);
  usePaintedHighlights();
  useArticleWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, other ribbons
  useEffect(() => stage.requestFrame(), [stage, open]);
}
