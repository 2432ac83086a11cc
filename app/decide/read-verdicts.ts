import type { Finding, Verdict } from '../compare/finding.ts';
import type { Decision } from './decision.ts';
import { matchFinding } from './match-finding.ts';

/** Why a finding that inherits a verdict has to be looked at again. */
const EVIDENCE_CHANGED = 'evidence changed';

/**
 * The verdict on each finding that has one, by the finding's id. A verdict whose finding is gone passes, as a second look, to
 * the finding of the same kind that contains its words, unless that one has a verdict of its own. Linear in findings for each
 * verdict whose finding is gone.
 */
export function readVerdicts(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const inherited = new Map<string, Verdict>();
  for (const { id, verdict } of findings) if (verdict) verdicts.set(id, verdict);
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  for (const decision of decisions) {
    if (decision.type !== 'verdict') continue;
    const { verdict } = decision;
    if (known.has(decision.finding)) verdicts.set(decision.finding, verdict);
    else {
      const heir = matchFinding(findings, decision)?.finding;
      if (heir)
        inherited.set(heir.id, { ...verdict, state: 'second-look', reason: EVIDENCE_CHANGED });
    }
  }
  return new Map([...inherited, ...verdicts]);
}

/** The findings with their verdicts in them, as reports carry them. */
export const withVerdicts = (
  findings: readonly Finding[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, verdict: verdicts.get(finding.id) ?? null }));
