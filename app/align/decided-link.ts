import type { Candidates } from './find-candidates.ts';
import type { LinkConstraint } from './link.ts';

/** A person's word on sentences of two documents of a story: they belong together, or they do not. */
export interface DecidedLink {
  /** Index of the document `rows` belong to. */
  readonly a: number;
  readonly rows: readonly number[];
  readonly b: number;
  readonly columns: readonly number[];
  readonly provenance: LinkConstraint['provenance'];
}

/** The same decision with its sides exchanged. */
const turned = ({ a, rows, b, columns, provenance }: DecidedLink): DecidedLink => ({
  a: b,
  rows: columns,
  b: a,
  columns: rows,
  provenance,
});

/** The decisions about documents `a` and `b`, all of them with `a` first. */
export function decisionsAbout(
  decisions: readonly DecidedLink[],
  a: number,
  b: number,
): readonly DecidedLink[] {
  return decisions.flatMap((decision) => {
    if (decision.a === a && decision.b === b) return [decision];
    return decision.a === b && decision.b === a ? [turned(decision)] : [];
  });
}

/** For every pair of sentences somebody decided about, whether they are linked. The later decision holds. */
export class DecidedCells {
  private readonly linkedAt = new Map<string, boolean>();

  constructor(decisions: readonly DecidedLink[]) {
    for (const { rows, columns, provenance } of decisions)
      for (const row of rows)
        for (const column of columns)
          this.linkedAt.set(`${row} ${column}`, provenance !== 'rejected');
  }

  /** True where the two belong together, false where they do not, null where nobody said. */
  rulingOn(row: number, column: number): boolean | null {
    if (this.linkedAt.size === 0) return null;
    return this.linkedAt.get(`${row} ${column}`) ?? null;
  }

  /** The scores with certainty for the decided ones, so that all others are judged in that light. */
  overrule({ rows, columns }: Candidates, scores: Float64Array): Float64Array {
    return scores.map((score, at) => {
      const ruling = this.rulingOn(rows[at] ?? 0, columns[at] ?? 0);
      return ruling === null ? score : Number(ruling);
    });
  }
}
