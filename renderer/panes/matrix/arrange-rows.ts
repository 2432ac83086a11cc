import { type CellState, FINDING_KINDS } from '../../../app/index.ts';
import type { MatrixFilter, MatrixSort } from '../../state/workbench-state.ts';
import type { MatrixRow } from './matrix-rows.ts';

interface Arrangement {
  readonly sort: MatrixSort;
  /** States of which a row must have at least one; none asks for nothing. */
  readonly states: readonly MatrixFilter[];
  /** Whether rows in which all agree are left out. */
  readonly fold: boolean;
}

/** The rows that are shown, in the order the reader asked for. */
export function arrangeRows(
  rows: readonly MatrixRow[],
  { sort, states, fold }: Arrangement,
): readonly MatrixRow[] {
  const shown = rows.filter(
    (row) => (!fold || !agrees(row)) && (states.length === 0 || hasOne(row, states)),
  );
  return sort === 'story' ? shown : shown.toSorted(ORDERS[sort]);
}

/** Whether nothing was found in a row and all that are compared in it say the same. */
export const agrees = ({ findings, cells }: MatrixRow): boolean =>
  findings.length === 0 &&
  cells.some(({ isCompared }) => isCompared) &&
  cells.every(({ state, isCompared, words }) =>
    isCompared ? state === 'same' || state === 'reworded' : words === '',
  );

const hasOne = ({ cells }: MatrixRow, states: readonly MatrixFilter[]): boolean =>
  cells.some(
    ({ state, isCompared, moved }) =>
      (isCompared && states.includes(state)) || (moved && states.includes('moved')),
  );

const ORDERS: Readonly<
  Record<Exclude<MatrixSort, 'story'>, (a: MatrixRow, b: MatrixRow) => number>
> = {
  findings: (a, b) => b.findings.length - a.findings.length || a.number - b.number,
  weight: (a, b) => weightOf(a) - weightOf(b) || a.number - b.number,
  absent: (a, b) => count(b, 'absent') - count(a, 'absent') || a.number - b.number,
};

/** The place of a row's gravest finding among the kinds; rows without one come last. */
const weightOf = ({ findings }: MatrixRow): number =>
  Math.min(FINDING_KINDS.length, ...findings.map(({ kind }) => FINDING_KINDS.indexOf(kind)));

const count = ({ cells }: MatrixRow, wanted: CellState): number =>
  cells.filter(({ state, isCompared }) => isCompared && state === wanted).length;
