import type { Finding, Verdict, VerdictState } from '../../../app/index.ts';

/** Findings of one kind and one state in one cell: they share a letter. */
export interface GlyphGroup {
  readonly kind: Finding['kind'];
  readonly state: VerdictState | null;
  readonly findings: readonly Finding[];
}

/** The letters of a cell in order of their first finding; a row of equal letters would only crowd out the words. */
export function groupGlyphs(
  findings: readonly Finding[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly GlyphGroup[] {
  const groups = new Map<string, GlyphGroup>();
  for (const finding of findings) {
    const { kind } = finding;
    const state = verdicts.get(finding.id)?.state ?? null;
    const before = groups.get(`${kind} ${state}`)?.findings ?? [];
    groups.set(`${kind} ${state}`, { kind, state, findings: [...before, finding] });
  }
  return [...groups.values()];
}
