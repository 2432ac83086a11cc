import { indexStory } from '../index-story.ts';
import type { PairView } from './pair-view.ts';
import { viewPair } from './pair-view.ts';

/** A candidate with its chance. */
export type Cell = readonly [row: number, column: number, score: number];

/** Two documents of so many sentences, which say nothing that matters, with these candidates. */
export function viewOfCells(
  [rows, columns]: readonly [number, number],
  cells: readonly Cell[],
): PairView {
  const document = (size: number) => ({
    sentences: Array.from({ length: size }, () => 'x'),
    lang: null,
  });
  const story = indexStory([document(rows), document(columns)]);
  const [first, second] = story.documents;
  if (!first || !second) throw new Error('two documents were given');
  return viewPair(story, first, second, {
    rows: Int32Array.from(cells, ([row]) => row),
    columns: Int32Array.from(cells, ([, column]) => column),
    cosines: new Float64Array(cells.length),
  });
}
