/** Points of a rising curve of straight pieces: what the trees say, and how often that was right; both from 0 to 1. */
export interface CalibrationCurve {
  readonly said: readonly number[];
  readonly right: readonly number[];
}

/** The measured chance for a forest's output. Outside the curve its nearest end holds. O(log points). */
export function calibrate({ said, right }: CalibrationCurve, output: number): number {
  let low = 0;
  let high = said.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle] ?? 1) < output) low = middle + 1;
    else high = middle;
  }
  const [x1, y1] = [said[low] ?? 1, right[low] ?? 1];
  const [x0, y0] = [said[low - 1] ?? x1, right[low - 1] ?? y1];
  if (output >= x1 || x1 === x0) return y1;
  return y0 + ((output - x0) / (x1 - x0)) * (y1 - y0);
}
