import { evidenceOfSide } from '../evidence.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { isName } from './find-names.ts';
import { nameRelation } from './name-relation.ts';
import { titlesBefore } from './titles.ts';

/** "President N" against "Chancellor N": titles of two offices before a name that both sides have. */
export function exchangedTitles(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  return own.words.flatMap((word, at) => {
    const answer = answers[at] ?? -1;
    if (answer < 0 || !isName(forms, word)) return [];
    const one = titlesBefore(own.words, at);
    const two = titlesBefore(other.words, answer);
    if (one === null || two === null || [...one.offices].some((office) => two.offices.has(office)))
      return [];
    const a = evidenceOfSide(own, one.start, nameEnd(own.words, at, forms));
    const b = evidenceOfSide(other, two.start, nameEnd(other.words, answer, forms));
    return a === null || b === null ? [] : [nameRelation('Another title', 0.6, [a, b])];
  });
}

function nameEnd(words: readonly Word[], name: number, forms: ReadonlySet<string>): number {
  let end = name + 1;
  while (isName(forms, words[end])) end++;
  return end;
}
