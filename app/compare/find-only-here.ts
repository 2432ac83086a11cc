import { cellSentences, type Passage } from '../synopsis/passage.ts';
import type { Siglum } from '../text/article.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt, inTextOrder } from './evidence.ts';
import { findGap } from './find-gap.ts';
import type { Finder } from './finder.ts';
import { Coverage } from './omission/coverage.ts';
import { isCutDown } from './omission/is-cut-down.ts';
import { isNoFiller, isOnlyHeadline, isStatement, passageSureness } from './omission/statements.ts';
import type { Difference } from './relation.ts';
import { groupOf, type Story, type Telling } from './story.ts';

/**
 * Passages that exactly one article of a group has, and headlines where the others have none. The evidence holds the
 * words, and the gap in every other article.
 */
export const findOnlyHere: Finder = (story) => {
  const coverage = new Coverage(story);
  return story.passages.flatMap((passage) => {
    const [telling, ...more] = story.tellings.filter(({ siglum }) => isIn(passage, siglum));
    if (telling === undefined || more.length > 0) return [];
    const lacking = groupOf(story, telling.siglum).filter((other) => other !== telling);
    if (lacking.length === 0) return [];
    const numbers = cellSentences(passage, telling.siglum);
    if (numbers.some((number) => isOnlyHeadline(telling, number, lacking)))
      return onlyHere(story, passage, telling, lacking, numbers, 'no headline stands elsewhere');
    const isSaying = lacking.every((other) => isCutDown(story, other, telling))
      ? isNoFiller
      : isStatement;
    const isCovered = (number: number): boolean => coverage.of(telling.siglum, number).size > 0;
    return runsOf(numbers, (number) => !isCovered(number))
      .filter((run) => run.some((number) => isSaying(telling, number)))
      .flatMap((run) => onlyHere(story, passage, telling, lacking, run, nobodyElse(lacking)));
  });
};

const isIn = (passage: Passage, siglum: Siglum): boolean =>
  cellSentences(passage, siglum).length > 0;

/** The stretches of neighbouring sentences that nobody else speaks of. */
function runsOf(
  numbers: readonly number[],
  isWanted: (number: number) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of numbers.filter(isWanted)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs;
}

function onlyHere(
  story: Story,
  passage: Passage,
  telling: Telling,
  lacking: readonly Telling[],
  numbers: readonly number[],
  elsewhere: string,
): readonly Difference[] {
  const first = telling.sentences[numbers[0] ?? -1];
  const last = telling.sentences[numbers.at(-1) ?? -1];
  if (first === undefined || last === undefined) return [];
  const words = evidenceAt(telling, { start: first.start, end: last.end });
  const gaps = lacking.map((other) => findGap(story, passage.id, other));
  return [
    {
      kind: 'only-here',
      summary: `Only ${telling.siglum} has ${showWords(words.text)}; ${elsewhere}.`,
      score: passageSureness(story, telling, numbers, lacking),
      evidence: [words, ...gaps].sort(inTextOrder),
      opposed: [],
    },
  ];
}

const nobodyElse = (lacking: readonly Telling[]): string => {
  const sigla: readonly Siglum[] = lacking.map(({ siglum }) => siglum);
  return `${joinSigla(sigla)} ${sigla.length === 1 ? 'says' : 'say'} nothing of it`;
};
