import type { Siglum } from '../text/article.ts';

/** How one article stands to the others in one row. */
export type CellState = 'same' | 'reworded' | 'differs' | 'contradicts' | 'absent' | 'only-here';

/** What one article has in a row: neighbouring sentences, or nothing. */
export interface Cell {
  /** Sentence numbers, rising and without a hole; empty where the article has nothing here. */
  readonly sentences: readonly number[];
}

/** A cell with what the findings make of it. */
export interface JudgedCell extends Cell {
  readonly state: CellState;
  readonly moved: boolean;
}

/** One row of the synopsis: what every article has to say at one point of the story. */
export interface Passage<C extends Cell = Cell> {
  /** "p1", "p2" … in row order. */
  readonly id: string;
  /** One for every article of the comparison. */
  readonly cells: Readonly<Partial<Record<Siglum, C>>>;
}

/** The sentences an article has in a row; none where it has nothing there. */
export const cellSentences = (passage: Passage, siglum: Siglum): readonly number[] =>
  passage.cells[siglum]?.sentences ?? [];

export type JudgedPassage = Passage<JudgedCell>;

/** Whether every source that tells a passage tells it in the same words: that nothing was found in it is not the same. */
export const isToldAlike = ({ cells }: JudgedPassage): boolean =>
  Object.values(cells).every(({ state }) => state === 'same' || state === 'absent');
