import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import type { Relation } from '../relation.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';

/** Two names, or a name and none, that stand for one person, place or organisation. */
export const nameRelation = (
  label: string,
  score: number,
  evidence: readonly Evidence[],
): Relation => ({ kind: 'name', label, score, agrees: false, evidence });

/** A name as evidence, without its genitive ending. */
export const wordEvidence = (telling: Telling, { start, end, text }: Word): Evidence =>
  evidenceAt(telling, { start, end: end - (/['’]s$/.exec(text)?.[0].length ?? 0) });
