import {
  type Comparison,
  type JudgedPassage,
  type Link,
  SIGLA,
  type Siglum,
} from '../../../app/index.ts';
import { passageIndexOf } from '../../state/passage-index.ts';

/** The sources that have a passage, in order of siglum. */
export const siglaWith = ({ cells }: JudgedPassage): readonly Siglum[] =>
  SIGLA.filter((siglum) => (cells[siglum]?.sentences.length ?? 0) > 0);

/** The sources that lack it, of those that tell the same story. */
export function siglaWithout(comparison: Comparison, passage: JudgedPassage): readonly Siglum[] {
  const { isCompared } = passageIndexOf(comparison);
  return SIGLA.filter(
    (siglum) => passage.cells[siglum]?.sentences.length === 0 && isCompared(passage, siglum),
  );
}

/** The links that hold a passage together. */
export const linksOf = ({ links }: Comparison, passage: JudgedPassage): readonly Link[] =>
  links.filter((link) => isInside(link, passage));

const isInside = ({ a, b }: Link, { cells }: JudgedPassage): boolean =>
  [a, b].every(({ article, sentences }) =>
    sentences.some((number) => cells[article]?.sentences.includes(number)),
  );
