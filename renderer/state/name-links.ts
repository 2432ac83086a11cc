import type { Comparison, Link, LinkSide, Siglum } from '../../app/index.ts';
import { passageIndexOf } from './passage-index.ts';
import type { CellRef } from './workbench-state.ts';

const LIST = new Intl.ListFormat('en-GB');

/** Both ends of a link as they are counted now: "A3 and C6", "sentence 2 of A3 and C6". */
export const nameLink = (comparison: Comparison, { a, b }: Pick<Link, 'a' | 'b'>): string =>
  LIST.format([nameSide(comparison, a), nameSide(comparison, b)]);

/** Parts of passages by their names, in order of siglum: "A3 and B5". */
export const nameCells = (comparison: Comparison, cells: readonly CellRef[]): string =>
  LIST.format(cells.map(({ siglum, passage }) => nameCell(comparison, passage, siglum)).sort());

/** What these sources have of one passage: "A3, B3 and C6". */
export const nameSources = (
  comparison: Comparison,
  passage: string,
  sigla: readonly Siglum[],
): string =>
  nameCells(
    comparison,
    sigla.map((siglum) => ({ siglum, passage })),
  );

/** "A3": the third passage of A. The letter alone where A lacks the passage. */
function nameCell(comparison: Comparison, passage: string, siglum: Siglum): string {
  const number = passageIndexOf(comparison).numbers.get(siglum)?.get(passage);
  return `${siglum}${number ?? ''}`;
}

/** Where a passage has more sentences than are meant, these are counted in it: "sentences 2 and 3 of A3". */
export function nameSide(comparison: Comparison, { article, sentences }: LinkSide): string {
  const { passageOf, passages } = passageIndexOf(comparison);
  const passage = passageOf.get(article)?.[sentences[0] ?? -1] ?? '';
  const name = nameCell(comparison, passage, article);
  const all = passages.get(passage)?.cells[article]?.sentences ?? [];
  const meant = all.flatMap((number, at) => (sentences.includes(number) ? [`${at + 1}`] : []));
  if (meant.length === all.length) return name;
  return `${meant.length === 1 ? 'sentence' : 'sentences'} ${LIST.format(meant)} of ${name}`;
}
