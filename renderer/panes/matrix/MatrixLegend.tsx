import { FILTER_WORDS, MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { MATRIX_FILTERS, type MatrixFilter } from '../../state/workbench-state.ts';
import { countStates } from './count-states.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { StateSign } from './StateSign.tsx';

/** The states with their counts. A click shows only the passages that have such a cell. */
export function MatrixLegend({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const workbench = useWorkbench();
  const chosen = useWorkbenchState((state) => state.view.matrixStates);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const counts = countStates(rows, null);
  const ids = new Set(rows.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const reviewed = [...ids].filter((id) => verdicts.has(id)).length;
  const cells = rows.flatMap((row) => row.cells);
  const apart = cells.filter(({ isCompared }) => !isCompared).length;
  const toggle = (state: MatrixFilter): void =>
    workbench.look({
      matrixStates: chosen.includes(state)
        ? chosen.filter((one) => one !== state)
        : [...chosen, state],
    });
  return (
    <fieldset className="matrix-legend" aria-label={MATRIX_TEXT.legend}>
      {MATRIX_FILTERS.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={chosen.includes(state)}
          title={MATRIX_TEXT.legendWhy}
          onClick={() => toggle(state)}
        >
          <StateSign state={state} />
          {FILTER_WORDS[state].word} <b>{counts[state]}</b>
        </button>
      ))}
      <span className="grow" />
      <span className="faint">{MATRIX_TEXT.cells(cells.length, apart, ids.size, reviewed)}</span>
    </fieldset>
  );
}
