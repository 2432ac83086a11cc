import type { Finding } from '../compare/finding.ts';
import type { FindingRef } from './decision.ts';

/** The finding a decision speaks of now. */
export interface FindingMatch {
  readonly finding: Finding;
  /** True where it is the very finding; false where its evidence changed and it only holds the old words. */
  readonly exact: boolean;
}

/**
 * Finds what a decision was about again: by id, else the first finding of the machine's kind whose evidence contains all the
 * old words. Null where there is none.
 */
export function matchFinding(
  findings: readonly Finding[],
  { finding: id, foundAs, words }: FindingRef,
): FindingMatch | null {
  const exact = findings.find((finding) => finding.id === id);
  if (exact) return { finding: exact, exact: true };
  if (words.length === 0) return null;
  const heir = findings.find(
    (finding) =>
      (finding.kindWas ?? finding.kind) === foundAs &&
      words.every((old) => finding.evidence.some(({ text }) => text.includes(old))),
  );
  return heir ? { finding: heir, exact: false } : null;
}
