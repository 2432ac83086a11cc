import {
  type Comparison,
  type JudgedPassage,
  type Link,
  SIGLA,
  type Siglum,
} from '../../../app/index.ts';

/** The sources that have a passage, in order of siglum. */
export const siglaWith = ({ cells }: JudgedPassage): readonly Siglum[] =>
  SIGLA.filter((siglum) => (cells[siglum]?.sentences.length ?? 0) > 0);

/** The sources that lack it. */
export const siglaWithout = ({ cells }: JudgedPassage): readonly Siglum[] =>
  SIGLA.filter((siglum) => cells[siglum]?.sentences.length === 0);

/** The score of the weakest link that holds a passage together; null where nothing is linked. */
export function weakestScore(comparison: Comparison, passage: JudgedPassage): number | null {
  const scores = comparison.links
    .filter((link) => isInside(link, passage))
    .map(({ score }) => score);
  return scores.length === 0 ? null : Math.min(...scores);
}

const isInside = ({ a, b }: Link, { cells }: JudgedPassage): boolean =>
  [a, b].every(({ article, sentences }) =>
    sentences.some((number) => cells[article]?.sentences.includes(number)),
  );
