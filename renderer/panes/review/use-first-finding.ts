import { useEffect } from 'react';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { nextOpenFinding } from '../../state/finding-order.ts';
import { reviewOrder } from '../../state/review-order.ts';

/** A review begins at a finding: the selected one, else the first that is open, else the first. */
export function useFirstFinding(): void {
  const workbench = useWorkbench();
  const missing = useWorkbenchState(
    ({ comparison, selection }) =>
      comparison !== null && !comparison.findings.some(({ id }) => id === selection.finding),
  );
  useEffect(() => {
    if (!missing) return;
    const state = workbench.store.getState();
    const finding = nextOpenFinding(state, 1) ?? reviewOrder(state)[0]?.id;
    if (finding) workbench.select({ finding });
  }, [workbench, missing]);
}
