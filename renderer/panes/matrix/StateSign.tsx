import { FILTER_WORDS } from '../../components/matrix-text.ts';
import type { MatrixFilter } from '../../state/workbench-state.ts';

/** The sign of a cell's state; its word stands beside it or is read instead. */
export function StateSign({ state }: { readonly state: MatrixFilter }) {
  return (
    <span className="state-sign" data-state={state} aria-hidden="true">
      {FILTER_WORDS[state].sign}
    </span>
  );
}
