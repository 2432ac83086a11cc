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

  /** Puts the terms of a sentence in. */
  add({ start, ids }: TermLists, sentence: number): void {
    const end = start[sentence + 1] ?? 0;
    for (let at = start[sentence] ?? 0; at < end; at += 1) this.marks[ids[at] ?? 0] = this.round;
  }

  /** Summed weight of those terms of a sentence that are in here and not in `others`. The sentence has every term once. */
  weighOwn(
    { start, ids }: TermLists,
    sentence: number,
    weights: Float64Array,
    others: TermMarks,
  ): number {
    let sum = 0;
    const end = start[sentence + 1] ?? 0;
    for (let at = start[sentence] ?? 0; at < end; at += 1) {
      const term = ids[at] ?? 0;
      if (this.marks[term] === this.round && others.marks[term] !== others.round)
        sum += weights[term] ?? 0;
    }
    return sum;
  }
}
