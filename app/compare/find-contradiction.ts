import { closenessOf } from './close-pairs.ts';
import { countAgainstNone } from './contradiction/count-against-none.ts';
import { deniedStatements } from './contradiction/denied-statements.ts';
import { exchangedRoles } from './contradiction/exchanged-roles.ts';
import { exclusiveTerms } from './contradiction/exclusive-terms.ts';
import { negatedStatements } from './contradiction/negated-statements.ts';
import { oppositeBounds } from './contradiction/opposite-bounds.ts';
import { oppositeWords } from './contradiction/opposite-words.ts';
import { ruledOut } from './contradiction/ruled-out.ts';
import { thereIsNone } from './contradiction/there-is-none.ts';
import { unharmedBeside } from './contradiction/unharmed-beside.ts';
import type { Finder } from './finder.ts';
import { viewsOf } from './pair-view.ts';
import { mergeRelations } from './relation.ts';
import { tellTwoParts } from './value/parts-of-all.ts';

/** In looser retellings a "not" on one side is mostly about something else. */
const TOLD_ALIKE = 0.25;

/** Affirmed in one article and denied in the other: negation, words of opposite meaning, a count against none, roles exchanged. */
export const findContradictions: Finder = (story) =>
  mergeRelations([
    ...unharmedBeside(story),
    ...story.close.flatMap((pair) => {
      const [fromA, fromB] = viewsOf(pair);
      const isToldAlike = closenessOf(pair) >= TOLD_ALIKE;
      const anywhere = [
        ...oppositeWords(fromA, fromB, isToldAlike),
        ...exclusiveTerms(fromA, fromB, isToldAlike),
        ...deniedStatements(fromA, fromB),
        ...deniedStatements(fromB, fromA),
      ];
      if (!isToldAlike) return anywhere;
      return [
        ...anywhere,
        ...(tellTwoParts(pair)
          ? []
          : [...negatedStatements(fromA, fromB), ...negatedStatements(fromB, fromA)]),
        ...countAgainstNone(fromA),
        ...countAgainstNone(fromB),
        ...oppositeBounds(pair),
        ...exchangedRoles(pair),
        ...thereIsNone(fromA, fromB),
        ...thereIsNone(fromB, fromA),
        ...ruledOut(fromA),
        ...ruledOut(fromB),
      ];
    }),
  ]);
