import { type Comparison, compareArticles, type Finding, UNLIMITED } from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';
import type { Plant, PlantedPair } from './plant.ts';

/** Evidence counts when it lies on the planted words or within this many code units around them. */
const REACH = 60;

/** How one pair came out: each plant found or not, and how many findings there are in all. */
export interface JudgedPair {
  readonly id: string;
  readonly plants: readonly { readonly kind: string; readonly found: boolean }[];
  readonly findings: number;
  /** What was found that is not among the known findings and is no plant. */
  readonly others: readonly Finding[];
}

export const compareTexts = (a: string, b: string): Comparison =>
  compareArticles([articleOfText('A', a), articleOfText('B', b)], {
    constraints: [],
    form: false,
    base: null,
    budget: UNLIMITED,
  });

/** Compares a pair and looks for its plants among the findings that are not among `known`. */
export function judgePair(
  { id, a, b, plants }: PlantedPair,
  known: readonly Finding[] = [],
): JudgedPair {
  const { findings } = compareTexts(a, b);
  const old = new Set(known.map((finding) => finding.id));
  const fresh = findings.filter((finding) => !old.has(finding.id));
  return {
    id,
    plants: plants.map((plant) => ({
      kind: plant.kind,
      found: fresh.some((finding) => hits(finding, plant)),
    })),
    findings: findings.length,
    others: fresh.filter((finding) => !plants.some((plant) => hits(finding, plant))),
  };
}

/** The right kind, and evidence from the planted article on the planted words or right beside them. */
function hits({ kind, evidence }: Finding, plant: Plant): boolean {
  const siglum = plant.article === 'a' ? 'A' : 'B';
  return (
    kind === plant.kind &&
    evidence.some(
      (piece) =>
        piece.article === siglum &&
        piece.start <= plant.end + REACH &&
        piece.end >= plant.start - REACH,
    )
  );
}
