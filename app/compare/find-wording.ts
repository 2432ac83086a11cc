import type { Finder } from './finder.ts';
import { nameFormsOf } from './name/find-names.ts';
import { mergeRelations } from './relation.ts';
import { contestedTerms } from './wording/contested-terms.ts';
import { doers } from './wording/doers.ts';
import { epithetRelations } from './wording/epithets.ts';
import { loadedWords } from './wording/loaded-words.ts';
import { possessors } from './wording/possessors.ts';
import { ranks } from './wording/ranks.ts';
import { sayingVerbs } from './wording/saying-verbs.ts';

/** Words that judge, frame or intensify in one article and not in the other. */
export const findWording: Finder = (story) =>
  mergeRelations([
    ...epithetRelations(story),
    ...story.close.flatMap((pair) => [
      ...doers(pair, nameFormsOf(story)),
      ...contestedTerms(pair),
      ...loadedWords(pair),
      ...ranks(pair),
      ...possessors(pair),
      ...sayingVerbs(pair),
    ]),
  ]);
