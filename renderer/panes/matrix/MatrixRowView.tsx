import { memo } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { TITLE_TEXT } from '../../components/title-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { titlePassage } from '../title-thing.ts';
import { MatrixCellView } from './MatrixCellView.tsx';
import type { MatrixRow } from './matrix-rows.ts';

interface Props {
  readonly row: MatrixRow;
  readonly sigla: readonly Siglum[];
  readonly selected: boolean;
  /** True where the keyboard enters the grid. */
  readonly isStop: boolean;
}

/** One passage: its title, and a cell for every source. */
export const MatrixRowView = memo(function MatrixRowView({ row, sigla, selected, isStop }: Props) {
  const workbench = useWorkbench();
  const leading = useWorkbenchState((state) =>
    selected || isStop ? state.selection.column : null,
  );
  const column = leading && sigla.includes(leading) ? leading : sigla[0];
  return (
    // biome-ignore-start lint/a11y: one row of a grid made of blocks
    <div role="row" className="matrix-row" aria-selected={selected} data-passage={row.passage}>
      <div
        role="rowheader"
        className="matrix-gist"
        onClick={() => workbench.select({ passage: row.passage })}
        onDoubleClick={() => titlePassage(workbench, row.passage)}
        title={TITLE_TEXT.rowHint}
      >
        <span className="matrix-number">{row.number}</span>
        {row.title}
      </div>
      {sigla.map((siglum) => {
        const cell = row.cells.find((one) => one.siglum === siglum);
        return (
          cell && (
            <MatrixCellView
              key={siglum}
              passage={row.passage}
              cell={cell}
              current={selected && siglum === column}
              isStop={isStop && siglum === column}
            />
          )
        );
      })}
    </div>
    // biome-ignore-end lint/a11y: as above
  );
});
