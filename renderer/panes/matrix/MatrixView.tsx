import { useMemo } from 'react';
import { type Comparison, decidedStates } from '../../../app/index.ts';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { readerTitles } from '../../state/passage-titles.ts';
import { arrangeRows } from './arrange-rows.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixSide } from './MatrixSide.tsx';
import { matrixRows } from './matrix-rows.ts';

/** Every passage in a row, every source in a column, and the ledgers beside them. */
export function MatrixView() {
  const comparison = useWorkbenchState((state) => state.comparison);
  const name = useWorkbenchState((state) => state.work?.name);
  return (
    <main className="matrix">
      <h1 className="hidden-words">
        {MATRIX_TEXT.name}: {name}
      </h1>
      {comparison ? (
        <Matrix comparison={comparison} />
      ) : (
        <section className="matrix-empty">
          <h2 className="view-title">{MATRIX_TEXT.notCompared}</h2>
          <p>{MATRIX_TEXT.notComparedWhy}</p>
        </section>
      )}
    </main>
  );
}

function Matrix({ comparison }: { readonly comparison: Comparison }) {
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const sort = useWorkbenchState((state) => state.view.matrixSort);
  const states = useWorkbenchState((state) => state.view.matrixStates);
  const fold = useWorkbenchState((state) => state.view.fold);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const titles = useWorkbenchState(({ work }) =>
    readerTitles(comparison, work?.decisions ?? []),
  ).passages;
  const rows = useMemo(
    () => matrixRows(comparison, hidden, decidedStates(comparison, verdicts), titles),
    [comparison, hidden, verdicts, titles],
  );
  const shown = useMemo(
    () => arrangeRows(rows, { sort, states, fold }),
    [rows, sort, states, fold],
  );
  return (
    <>
      <div className="matrix-main">
        <MatrixLegend rows={rows} />
        <MatrixGrid comparison={comparison} rows={shown} all={rows} />
      </div>
      <MatrixSide comparison={comparison} />
    </>
  );
}
