import { useEffect, useRef } from 'react';
import type { Verdict } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { useStage } from './stage.ts';

type Verdicts = ReadonlyMap<string, Verdict>;

/** Shows in the text what the reader decided, as attributes of the marks: no markup changes, so no line moves. */
export function useVerdictMarks(): void {
  const stage = useStage();
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const shown = useRef<Verdicts>(new Map());
  useEffect(() => {
    for (const column of stage.columns()) {
      flag(column, shown.current, new Map());
      flag(column, verdicts, verdicts);
    }
    shown.current = verdicts;
    return stage.onMarkup((column) => flag(column, verdicts, verdicts));
  }, [stage, verdicts]);
}

function flag({ byFinding }: ColumnIndex, findings: Verdicts, verdicts: Verdicts): void {
  for (const id of findings.keys())
    for (const element of byFinding.get(id) ?? []) {
      const state = verdicts.get(id)?.state;
      if (state) element.dataset.verdict = state;
      else delete element.dataset.verdict;
    }
}
