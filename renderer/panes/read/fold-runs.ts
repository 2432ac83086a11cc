import { type Comparison, isToldAlike } from '../../../app/index.ts';
import { type PassageIndex, passageIndexOf, placesOf } from '../../state/passage-index.ts';
import type { CellItem, ColumnItem } from './column-items.ts';

/**
 * Puts a line before every run of passages in which nothing differs, and names the run on its cells. The line is shown, and
 * the cells are hidden, while agreement is folded; the markup is the same either way.
 */
export function foldRuns(
  items: readonly ColumnItem[],
  comparison: Comparison | null,
  text: string,
): ColumnItem[] {
  if (!comparison) return [...items];
  const index = passageIndexOf(comparison);
  const folded: ColumnItem[] = [];
  let run: CellItem[] = [];
  const close = (): void => {
    const at = folded.length;
    const isFold = run.length > 0;
    if (isFold)
      folded.push({
        type: 'fold',
        run: at,
        passages: run.length,
        words: wordsIn(run, text),
        isSame: run
          .flatMap(({ passage }) => index.passages.get(passage ?? '') ?? [])
          .every(isToldAlike),
      });
    folded.push(...run.map((cell) => (isFold ? { ...cell, run: at } : cell)));
    run = [];
  };
  for (const item of items) {
    if (item.type === 'cell' && agrees(index, item)) run.push(item);
    else {
      close();
      folded.push(item);
    }
  }
  close();
  return folded;
}

/** Whether several sources tell a passage and nothing but differences of form was found in it. */
const agrees = (index: PassageIndex, { passage }: CellItem): boolean =>
  passage !== null &&
  placesOf(index, passage).length > 1 &&
  (index.findings.get(passage) ?? []).every(({ kind }) => kind === 'form');

const wordsIn = (cells: readonly CellItem[], text: string): number =>
  cells
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/gu)?.length ?? 0), 0);
