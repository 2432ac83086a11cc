import { useEffect } from 'react';
import { trimRange } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { textRangeOf } from '../../dom/text-offsets.ts';
import type { SelectedWords } from '../../state/workbench-state.ts';
import { type Stage, useStage } from './stage.ts';

/** Keeps the selected words of the state in step with the selection of the page. */
export function useArticleWords(): void {
  const stage = useStage();
  const workbench = useWorkbench();
  useEffect(() => {
    const onChange = (): void => {
      const { work, selection } = workbench.store.getState();
      const words = selectedWords(
        stage,
        (siglum) => work?.articles.find((one) => one.siglum === siglum)?.text,
      );
      if (!sameWords(words, selection.words)) workbench.select({ words });
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [stage, workbench]);
}

function selectedWords(
  stage: Stage,
  textOf: (siglum: string) => string | undefined,
): SelectedWords | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const column = stage
    .columns()
    .find(({ flow }) => range && flow.contains(selection?.anchorNode ?? null));
  const found = column && range ? textRangeOf(column.pieces, range) : null;
  const text = column && textOf(column.siglum);
  if (!column || !found || text === undefined) return null;
  const words = trimRange(text, found);
  return words.end > words.start ? { siglum: column.siglum, ...words } : null;
}

const sameWords = (a: SelectedWords | null, b: SelectedWords | null): boolean =>
  a === b || (a?.siglum === b?.siglum && a?.start === b?.start && a?.end === b?.end);
