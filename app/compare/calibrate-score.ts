import table from '../../resources/finding-scores.json' with { type: 'json' };
import type { FindingKind } from './finding.ts';

/** A sureness as a finder gives it, and the measured share of findings that sure that are right. Rising in both. */
type Knot = readonly [sureness: number, right: number];

const KNOTS: Readonly<Partial<Record<FindingKind, readonly Knot[]>>> = {
  'only-here': table.omissions as unknown as readonly Knot[],
  absent: table.omissions as unknown as readonly Knot[],
  moved: table.moved as unknown as readonly Knot[],
};

/**
 * The measured chance, 0 to 1, that a finding is right: between the knots of its kind as resources/finding-scores.md
 * says they were fitted; kinds without labelled data keep the sureness their finder gives. O(knots).
 */
export function calibrateScore(kind: FindingKind, sureness: number): number {
  const knots = KNOTS[kind];
  if (knots === undefined) return sureness;
  const at = knots.findIndex(([knot]) => knot >= sureness);
  const [low, high] = [knots[at - 1], knots[at]];
  if (high === undefined) return knots.at(-1)?.[1] ?? sureness;
  // Below the first knot nothing was labelled: clauses inside a sentence.
  if (low === undefined) return sureness < high[0] ? sureness : high[1];
  const share = (sureness - low[0]) / (high[0] - low[0]);
  return low[1] + share * (high[1] - low[1]);
}
