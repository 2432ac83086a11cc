import type { Finding } from '../compare/finding.ts';
import type { FindingRef } from './decision.ts';

/** How a decision remembers a finding. */
export const referTo = ({ id, kind, kindWas, evidence }: Finding): FindingRef => ({
  finding: id,
  foundAs: kindWas ?? kind,
  words: [...new Set(evidence.map(({ text }) => text))].filter((text) => text !== ''),
});
