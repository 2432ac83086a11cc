import { type Finding, isEmptyRange, SIGLA, type Siglum } from '../../app/index.ts';
import type { WorkbenchState } from './workbench-state.ts';

/**
 * What an absence is about, by the places of the words that others have: sources that lack the same words are findings of their
 * own, but one question to the reader. Null for every other finding.
 */
export function absentWords({ kind, evidence }: Finding): string | null {
  const words = evidence.filter((one) => !isEmptyRange(one));
  if (kind !== 'absent' || words.length === 0) return null;
  return words.map(({ article, start, end }) => `${article}${start}-${end}`).join(' ');
}

/** The findings in lists of those that are one question; the first one of each stands where it stood. */
export function bringTogether(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = absentWords(finding) ?? finding.id;
    const list = lists.get(key);
    if (list) list.push(finding);
    else lists.set(key, [finding]);
  }
  return [...lists.values()];
}

/**
 * The findings a joint decision on the selected one decides: itself, and those about the same words that nobody has decided. A
 * decision that was made is not made again behind the reader's back.
 */
export function decidedTogether({
  comparison,
  selection,
  verdicts,
}: Pick<WorkbenchState, 'comparison' | 'selection' | 'verdicts'>): readonly Finding[] {
  const findings = comparison?.findings ?? [];
  const selected = findings.find(({ id }) => id === selection.finding);
  const words = selected ? absentWords(selected) : null;
  if (!selected || words === null) return [];
  const isOpen = (one: Finding): boolean => one === selected || !verdicts.has(one.id);
  return findings.filter((one) => absentWords(one) === words && isOpen(one));
}

/** The sources that lack the words of these findings. */
export const lackingSigla = (findings: readonly Finding[]): readonly Siglum[] =>
  SIGLA.filter((siglum) =>
    findings.some(({ evidence }) =>
      evidence.some((one) => one.article === siglum && isEmptyRange(one)),
    ),
  );
