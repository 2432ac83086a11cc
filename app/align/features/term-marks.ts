import type { TermLists } from '../term-lists.ts';

/** A set of terms that is emptied at no cost, so that none has to be built per candidate. */
export class TermMarks {
  private readonly marks: Int32Array;
  private round = 0;

  constructor(termCount: number) {
    this.marks = new Int32Array(termCount);
  }

  clear(): void {
    this.round += 1;
  }

  /** Puts the terms of a sentence in, or takes them out. */
  add(lists: TermLists, sentence: number, present: boolean): void {
    const mark = present ? this.round : 0;
    const end = lists.start[sentence + 1] ?? 0;
    for (let at = lists.start[sentence] ?? 0; at < end; at += 1)
      this.marks[lists.ids[at] ?? 0] = mark;
  }

  /** Summed weight of those terms of a sentence that are in. */
  weigh(lists: TermLists, sentence: number, weights: Float64Array): number {
    let sum = 0;
    const end = lists.start[sentence + 1] ?? 0;
    for (let at = lists.start[sentence] ?? 0; at < end; at += 1) {
      const term = lists.ids[at] ?? 0;
      if (this.marks[term] === this.round) sum += weights[term] ?? 0;
    }
    return sum;
  }
}
