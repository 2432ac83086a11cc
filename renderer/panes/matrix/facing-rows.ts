import type { Finding, JudgedPassage } from '../../../app/index.ts';
import type { PassageIndex } from '../../state/passage-index.ts';
import type { MatrixCell, ToldCell } from './matrix-rows.ts';

/** Numbers of the rows that have words of a finding, by its id. */
export type RowsByFinding = ReadonlyMap<string, readonly number[]>;

export function rowsByFinding(
  { findings }: PassageIndex,
  passages: readonly JudgedPassage[],
): RowsByFinding {
  const rows = new Map<string, number[]>();
  passages.forEach((passage, at) => {
    for (const { id } of findings.get(passage.id) ?? [])
      rows.set(id, [...(rows.get(id) ?? []), at + 1]);
  });
  return rows;
}

/**
 * Says in the cells of row `own` where the other words of their findings are. Two sources may differ across rows: a summary at the
 * top of one against a detail further down in the other.
 */
export function withFacingRows(
  cells: readonly ToldCell[],
  rows: RowsByFinding,
  own: number,
): readonly MatrixCell[] {
  const isAlone = (finding: Finding): boolean =>
    cells.filter(({ findings }) => findings.includes(finding)).length === 1;
  const others = ({ id }: Finding): readonly number[] =>
    rows.get(id)?.filter((row) => row !== own) ?? [];
  return cells.map((cell) => {
    const across = cell.findings.filter((one) => isAlone(one) && others(one).length > 0);
    return { ...cell, facing: new Map(across.map((one) => [one.id, others(one)])) };
  });
}
