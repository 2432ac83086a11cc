import type { Siglum } from '../../text/article.ts';
import { isEmptyRange } from '../../text/text-range.ts';
import type { Evidence } from '../finding.ts';
import { wordsOf } from '../words.ts';
import { hedgePhrases, RUNGS, type Rung } from './hedges.ts';

/** The rungs from least to most sure, each with the articles whose words stand on it. */
export type CertaintyLadder = readonly { readonly rung: Rung; readonly sigla: readonly Siglum[] }[];

/**
 * Where the evidence of a finding of certainty stands on the ladder: words without a hedge, and a hedge left out, assert. Null
 * where all stand on one rung, as words of readiness do: those are no matter of certainty.
 */
export function certaintyLadder(evidence: readonly Evidence[]): CertaintyLadder | null {
  const rungs = new Map<Siglum, Rung>();
  for (const one of evidence) {
    const rung = rungOf(one);
    const before = rungs.get(one.article);
    rungs.set(one.article, before === undefined ? rung : lower(before, rung));
  }
  if (new Set(rungs.values()).size < 2) return null;
  return RUNGS.map((rung) => ({
    rung,
    sigla: [...rungs].flatMap(([siglum, own]) => (own === rung ? [siglum] : [])),
  }));
}

function rungOf(evidence: Evidence): Rung {
  if (isEmptyRange(evidence)) return 'asserted';
  const { text } = evidence;
  const [hedge] = hedgePhrases.find(wordsOf(text, { start: 0, end: text.length }));
  return hedge?.value ?? 'asserted';
}

const lower = (a: Rung, b: Rung): Rung => (RUNGS.indexOf(a) < RUNGS.indexOf(b) ? a : b);
