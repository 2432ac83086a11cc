import { type Evidence, overlapLength } from '../../../app/index.ts';
import type { CollationRow } from '../read/collate-readings.ts';

/**
 * The rows of a collation a finding is about, with the row before and after them where all readings agree. Empty where the finding rests on
 * no words of these readings.
 */
export function wordWindow(
  rows: readonly CollationRow[],
  evidence: readonly Evidence[],
): readonly CollationRow[] {
  const touched = rows.flatMap((row, at) => (touches(row, evidence) ? [at] : []));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = rows[first - 1]?.same ? first - 1 : first;
  const to = rows[last + 1]?.same ? last + 1 : last;
  return rows.slice(from, to + 1);
}

const touches = ({ cells }: CollationRow, evidence: readonly Evidence[]): boolean =>
  cells.some((cell) =>
    evidence.some((one) => one.article === cell.siglum && overlapLength(cell, one) > 0),
  );
