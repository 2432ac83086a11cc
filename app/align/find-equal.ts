import type { IndexedDocument } from './index-story.ts';
import { termsOf } from './term-lists.ts';

/** Equal sentences with at least this many words are no chance meeting; shorter ones need an equal neighbour. */
const TELLING_WORDS = 5;

/** Two sentences that have the same words in the same order. */
export interface EqualPair {
  readonly row: number;
  readonly column: number;
}

/**
 * Pairs up equal sentences. Where both articles have a sentence equally often, the first goes with the first, the second with
 * the second. A short one ("He said.") is paired only beside another equal pair, or where both articles begin or end with it.
 */
export function findEqual(a: IndexedDocument, b: IndexedDocument): readonly EqualPair[] {
  const rows = placesByWords(a);
  const columns = placesByWords(b);
  const paired = new Map<number, number>();
  for (const [words, own] of rows) {
    const others = columns.get(words);
    if (words === '' || others?.length !== own.length) continue;
    for (const [at, row] of own.entries()) paired.set(row, others[at] ?? 0);
  }
  const isTelling = (row: number): boolean => termsOf(a.words, row).length >= TELLING_WORDS;
  return [...paired]
    .map(([row, column]) => ({ row, column }))
    .filter(
      ({ row, column }) =>
        isTelling(row) ||
        continues(paired, row, column, -1, [-1, -1]) ||
        continues(paired, row, column, 1, [a.size, b.size]),
    )
    .sort((p, q) => p.row - q.row);
}

function placesByWords(document: IndexedDocument): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < document.size; at += 1) {
    const key = termsOf(document.words, at).join(' ');
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** Whether the sentences next to a pair are equal too, or both articles end there. */
function continues(
  paired: ReadonlyMap<number, number>,
  row: number,
  column: number,
  step: 1 | -1,
  [rowEdge, columnEdge]: readonly [number, number],
): boolean {
  const [nextRow, nextColumn] = [row + step, column + step];
  if (nextRow === rowEdge || nextColumn === columnEdge)
    return nextRow === rowEdge && nextColumn === columnEdge;
  return paired.get(nextRow) === nextColumn;
}
