import { clauseBreaks } from '../certainty/clause-breaks.ts';
import { evidenceOfSide } from '../evidence.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import { isName } from './find-names.ts';
import { nameRelation } from './name-relation.ts';
import { isOffice, type Titles, titlesBefore, titlesBehind } from './titles.ts';

/** A name with its titles, by word indices of a side. */
interface Titled {
  readonly titles: Titles;
  readonly start: number;
  readonly end: number;
  readonly isBehind: boolean;
}

/** "President N" against "Chancellor N" or "former President N", "N, the finance minister" against "N, the health minister". */
export function exchangedTitles(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  return own.words.flatMap((word, at) => {
    const answer = answers[at] ?? -1;
    if (answer < 0 || !isName(forms, word) || isOffice(word.folded)) return [];
    const one = titled(own, at, forms);
    const two = titled(other, answer, forms);
    if (one === null || two === null || areAlike(one, two)) return [];
    const a = evidenceOfSide(own, one.start, one.end);
    const b = evidenceOfSide(other, two.start, two.end);
    return a === null || b === null ? [] : [nameRelation('Another title', 0.6, [a, b])];
  });
}

/** The titles before a name, else those behind it; null where it has none. */
function titled(side: Side, name: number, forms: ReadonlySet<string>): Titled | null {
  const end = nameEnd(side, name, forms);
  const before = titlesBefore(side.words, name);
  if (before !== null) return { titles: before, start: before.start, end, isBehind: false };
  const behind = titlesBehind(side.words, end, clauseBreaks(side));
  return behind === null ? null : { titles: behind, start: name, end: behind.end, isBehind: true };
}

/** One office, held or left by both and of the same: "governor" and "former governor" are two. Behind a name the same person may be told by another office. */
function areAlike(one: Titled, two: Titled): boolean {
  const [a, b] = [one.titles, two.titles];
  const isOneOffice = [...a.offices].some((office) => b.offices.has(office));
  const isBehind = one.isBehind || two.isBehind;
  if (!isOneOffice) return isBehind;
  const isOneStanding = a.standing === b.standing;
  if (!isOneStanding && !(isBehind && bareStanding(a) === bareStanding(b))) return false;
  const areTold = a.portfolios.size > 0 && b.portfolios.size > 0;
  return !areTold || [...a.portfolios].some((portfolio) => b.portfolios.has(portfolio));
}

/** What is thought of somebody is no other office: "the disgraced former mayor". */
const bareStanding = ({ standing }: Titles): string =>
  standing.replace(/\b(?:disgraced|late) ?/g, '');

function nameEnd({ words }: Side, name: number, forms: ReadonlySet<string>): number {
  let end = name + 1;
  while (isName(forms, words[end])) end++;
  return end;
}
