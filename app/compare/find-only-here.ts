import type { Passage } from '../synopsis/passage.ts';
import type { Siglum } from '../text/article.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt, inTextOrder } from './evidence.ts';
import { findGap } from './find-gap.ts';
import type { Finder } from './finder.ts';
import { Coverage } from './omission/coverage.ts';
import { isStatement, passageSureness } from './omission/statements.ts';
import type { Difference } from './relation.ts';
import { groupOf, type Story, type Telling } from './story.ts';

/** Passages that exactly one article of a group has. The evidence holds the words, and the gap in every other article. */
export const findOnlyHere: Finder = (story) => {
  const coverage = new Coverage(story);
  const sigla = story.tellings.map(({ siglum }) => siglum);
  return story.passages.flatMap((passage) => {
    const covered = coverage.ofRow(passage, sigla);
    const telling = story.tellings.find(({ siglum }) => covered.has(siglum));
    if (covered.size !== 1 || telling === undefined) return [];
    return onlyHere(story, passage, telling) ?? [];
  });
};

function onlyHere(story: Story, passage: Passage, telling: Telling): Difference | null {
  const lacking = groupOf(story, telling.siglum).filter((other) => other !== telling);
  const numbers = passage.cells[telling.siglum]?.sentences ?? [];
  const first = telling.sentences[numbers[0] ?? -1];
  const last = telling.sentences[numbers.at(-1) ?? -1];
  const isTold = numbers.some((number) => isStatement(telling, number));
  if (lacking.length === 0 || !isTold || first === undefined || last === undefined) return null;
  const words = evidenceAt(telling, { start: first.start, end: last.end });
  const gaps = lacking.map((other) => findGap(story, passage.id, other));
  return {
    kind: 'only-here',
    summary: `Only ${telling.siglum} has ${showWords(words.text)}; ${nobodyElse(lacking)}.`,
    score: passageSureness(telling, numbers, lacking),
    evidence: [words, ...gaps].sort(inTextOrder),
    opposed: [],
  };
}

const nobodyElse = (lacking: readonly Telling[]): string => {
  const sigla: readonly Siglum[] = lacking.map(({ siglum }) => siglum);
  return `${joinSigla(sigla)} ${sigla.length === 1 ? 'says' : 'say'} nothing of it`;
};
