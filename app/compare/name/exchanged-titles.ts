import { evidenceOfSide } from '../evidence.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { isName } from './find-names.ts';
import { nameRelation } from './name-relation.ts';
import { isOffice, type Titles, titlesBefore } from './titles.ts';

/** "President N" against "Chancellor N" or "former President N": two titles before a name that both sides have. */
export function exchangedTitles(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  return own.words.flatMap((word, at) => {
    const answer = answers[at] ?? -1;
    if (answer < 0 || !isName(forms, word) || isOffice(word.folded)) return [];
    const one = titlesBefore(own.words, at);
    const two = titlesBefore(other.words, answer);
    if (one === null || two === null || areAlike(one, two)) return [];
    const a = evidenceOfSide(own, one.start, nameEnd(own.words, at, forms));
    const b = evidenceOfSide(other, two.start, nameEnd(other.words, answer, forms));
    return a === null || b === null ? [] : [nameRelation('Another title', 0.6, [a, b])];
  });
}

/** One office, held or left by both: "governor" and "former governor" are two. */
const areAlike = (one: Titles, two: Titles): boolean =>
  one.standing === two.standing && [...one.offices].some((office) => two.offices.has(office));

function nameEnd(words: readonly Word[], name: number, forms: ReadonlySet<string>): number {
  let end = name + 1;
  while (isName(forms, words[end])) end++;
  return end;
}
