import type { Siglum } from '../text/article.ts';
import type { Passage } from './passage.ts';

/** How many rows of the synopsis one article has a part in. The three add up to the number of rows. */
export interface Coverage {
  /** It and at least one other article tell this. */
  readonly shared: number;
  /** Others tell this, it does not. */
  readonly absent: number;
  readonly onlyHere: number;
}

/** The coverage of one article over all rows. */
export function coverage(passages: readonly Passage[], siglum: Siglum): Coverage {
  let [shared, absent, onlyHere] = [0, 0, 0];
  for (const { cells } of passages) {
    const here = (cells[siglum]?.sentences.length ?? 0) > 0;
    const tellers = Object.values(cells).filter(({ sentences }) => sentences.length > 0).length;
    if (!here) absent += 1;
    else if (tellers > 1) shared += 1;
    else onlyHere += 1;
  }
  return { shared, absent, onlyHere };
}
