import type { Finding, Verdict, VerdictState } from '../../../app/index.ts';
import type { MatrixCell } from './matrix-rows.ts';

/** Findings of one kind and one state in one cell: they share a letter. */
export interface GlyphGroup {
  readonly kind: Finding['kind'];
  readonly state: VerdictState | null;
  readonly findings: readonly Finding[];
  /** Rows in which the words they are set against stand, where it is not this one. */
  readonly facing: readonly number[];
}

/** The letters of a cell in order of their first finding; a row of equal letters would only crowd out the words. */
export function groupGlyphs(
  { findings, facing }: Pick<MatrixCell, 'findings' | 'facing'>,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly GlyphGroup[] {
  const groups = new Map<string, GlyphGroup>();
  for (const finding of findings) {
    const { kind } = finding;
    const state = verdicts.get(finding.id)?.state ?? null;
    const before = groups.get(`${kind} ${state}`);
    const rows = new Set([...(before?.facing ?? []), ...(facing.get(finding.id) ?? [])]);
    groups.set(`${kind} ${state}`, {
      kind,
      state,
      findings: [...(before?.findings ?? []), finding],
      facing: [...rows].toSorted((a, b) => a - b),
    });
  }
  return [...groups.values()];
}
