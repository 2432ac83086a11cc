import { compareHedges } from './certainty/compare-hedges.ts';
import { compareReadiness } from './certainty/compare-readiness.ts';
import type { Finder } from './finder.ts';
import { mergeRelations } from './relation.ts';

/** How sure two articles are of the same statement: hedges, evidentials and modals raised, lowered, added or dropped. */
export const findCertainty: Finder = (story) =>
  mergeRelations(
    story.close.flatMap((pair) => [...compareHedges(pair), ...compareReadiness(pair)]),
  );
