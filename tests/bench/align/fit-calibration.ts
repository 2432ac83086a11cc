/** What the trees said of one pair, and whether it was right. */
export interface Outcome {
  readonly said: number;
  readonly right: boolean;
}

export interface FittedCurve {
  readonly said: readonly number[];
  readonly right: readonly number[];
}

interface Block {
  sum: number;
  hits: number;
  count: number;
}

/** Fewer outcomes than this make no point of the curve. */
const LEAST_IN_POINT = 150;

/**
 * Isotonic regression by pooling adjacent violators (Zadrozny and Elkan 2002), over bins of equal size so that no point of the
 * curve rests on a few pairs. Never falls; ends at 0 and 1 are left to the data.
 */
export function fitCalibration(outcomes: readonly Outcome[]): FittedCurve {
  const sorted = [...outcomes].sort((p, q) => p.said - q.said);
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += LEAST_IN_POINT) {
    const part = sorted.slice(at, at + LEAST_IN_POINT);
    blocks.push({
      sum: part.reduce((sum, { said }) => sum + said, 0),
      hits: part.filter(({ right }) => right).length,
      count: part.length,
    });
    poolLast(blocks);
  }
  const round = (value: number): number => Number(value.toFixed(4));
  return {
    said: blocks.map(({ sum, count }) => round(sum / count)),
    right: blocks.map(({ hits, count }) => round(hits / count)),
  };
}

function poolLast(blocks: Block[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (!before || !last || before.hits / before.count <= last.hits / last.count) return;
    blocks.splice(-2, 2, {
      sum: before.sum + last.sum,
      hits: before.hits + last.hits,
      count: before.count + last.count,
    });
  }
}
