import type { Finding } from '../compare/finding.ts';
import type { Decision, VerdictDecision } from './decision.ts';
import { matchFinding } from './match-finding.ts';

/** Verdicts whose finding is gone, and that no other finding has inherited. They stay decided, and must stay visible. */
export const lostVerdicts = (
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly VerdictDecision[] =>
  decisions.filter(
    (one): one is VerdictDecision => one.type === 'verdict' && !matchFinding(findings, one),
  );
