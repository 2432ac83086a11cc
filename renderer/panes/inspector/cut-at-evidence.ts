import { overlapLength, type TextRange } from '../../../app/index.ts';

export interface CellPart extends TextRange {
  readonly isEvidence: boolean;
}

/**
 * A cell's words cut where evidence begins and ends, in text order and without gaps, so that only what a finding is about
 * is tinted. `evidence` are ranges of the same text, in any order.
 */
export function cutAtEvidence(
  cell: TextRange,
  evidence: readonly TextRange[],
): readonly CellPart[] {
  const parts: CellPart[] = [];
  let at = cell.start;
  const push = (end: number, isEvidence: boolean): void => {
    if (end > at) parts.push({ start: at, end, isEvidence });
    at = Math.max(at, end);
  };
  const inside = evidence.filter((one) => overlapLength(cell, one) > 0);
  for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
    push(start, false);
    push(Math.min(end, cell.end), true);
  }
  push(cell.end, false);
  return parts;
}
