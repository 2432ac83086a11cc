import type { Siglum } from '../../../app/index.ts';
import { MATRIX_FILTERS, type MatrixFilter } from '../../state/workbench-state.ts';
import type { MatrixRow } from './matrix-rows.ts';

export type StateCounts = Readonly<Record<MatrixFilter, number>>;

/** How many cells stand in each state; of one source, or of all. A moved cell counts twice: its state, and moved. */
export function countStates(rows: readonly MatrixRow[], siglum: Siglum | null): StateCounts {
  const counts = Object.fromEntries(MATRIX_FILTERS.map((state) => [state, 0])) as Record<
    MatrixFilter,
    number
  >;
  for (const { cells } of rows)
    for (const cell of cells) {
      if (siglum && cell.siglum !== siglum) continue;
      if (cell.isCompared) counts[cell.state] += 1;
      if (cell.moved) counts.moved += 1;
    }
  return counts;
}
