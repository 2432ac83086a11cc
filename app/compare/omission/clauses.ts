import type { Telling } from '../story.ts';

/** A stretch of a sentence that could stand alone, as word indices `[start, end)` of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Words that open a clause or a phrase with a statement of its own. */
const OPENER =
  /^(?:that|which|who|whose|whom|where|when|while|whereas|although|though|because|since|after|before|until|unless|if|as|and|but|or|including|despite|amid|following|so)$/;

/** Cuts a sentence at its marks and before words that open clauses. Every word is in exactly one clause. Linear. */
export function splitClauses(telling: Telling, sentence: number): readonly Clause[] {
  const words = telling.words[sentence] ?? [];
  const { text } = telling.article;
  const clauses: Clause[] = [];
  let start = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return;
    const between = text.slice(before.end, word.start);
    const isMark = /[,;:()—–"“”«»]|\s-\s/u.test(between);
    if (!isMark && !OPENER.test(word.folded)) return;
    if (at > start) clauses.push({ start, end: at });
    start = at;
  });
  if (words.length > start) clauses.push({ start, end: words.length });
  return clauses;
}

/** Verbs that carry a clause, and the endings of most others. */
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|said|says|say|went|took|made|gave|got|came|saw|found|held|left|kept|told|began|won|lost|led|put|set|cut|hit|became|grew|fell|rose|wrote|brought|bought|sold|paid|met|ran|spoke|stood|sent|built|broke|chose|drew|drove|fought|knew|meant|shot|struck|thought|wore)$|(?:ed|ing|ize|ise|izes|ises)$/;

/** Whether a clause says something that could be missed: it has a verb, a name or a number of its own. */
export function makesStatement(
  telling: Telling,
  sentence: number,
  { start, end }: Clause,
): boolean {
  const words = (telling.words[sentence] ?? []).slice(start, end);
  return words.some(
    (word, at) => word.isNumber || VERB.test(word.folded) || (word.isCapitalised && start + at > 0),
  );
}
