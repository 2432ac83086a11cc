import type { Finding, FindingKind } from '../../../app/index.ts';

/** Hidden before anybody hides anything: what differs in form alone is taken to agree. */
const OFF_AT_FIRST: FindingKind = 'form';

interface Split {
  readonly shown: readonly Finding[];
  /** What the reader is told of: kept back by the reader's own filter. */
  readonly hidden: readonly Finding[];
}

/** The findings of a passage by whether their kind is shown; those of form are told of only where they are. */
export const splitHidden = (
  findings: readonly Finding[],
  hiddenKinds: readonly FindingKind[],
): Split => ({
  shown: findings.filter(({ kind }) => !hiddenKinds.includes(kind)),
  hidden: findings.filter(({ kind }) => hiddenKinds.includes(kind) && kind !== OFF_AT_FIRST),
});
