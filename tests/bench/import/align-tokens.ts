/** A word, a number or one other character, and how much finding it counts. */
export interface Token {
  readonly text: string;
  /** UTF-16 code units, so that sums of weights are numbers of characters. */
  readonly weight: number;
}

/** Words are parted where capitals follow small letters too: pages glue words of neighbouring elements that a reader sees apart. */
const TOKEN = /\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lu}\p{M}]+(?!\p{Ll})|\p{N}+|\S/gu;

export const tokensOf = (text: string): Token[] =>
  (text.normalize('NFC').match(TOKEN) ?? []).map((token) => ({
    text: token,
    weight: token.length,
  }));

/** A page of more cells than this is compared in as many parts as keep each below it; one byte a cell. */
const MOST_CELLS = 300_000_000;

/**
 * The heaviest common subsequence of two rows of tokens, as the index in b of every token of a, or -1. Time and space O(a * b) after what is
 * equal at both ends is taken off. Among equally heavy answers the tokens that are preferred win.
 */
export function alignTokens(
  a: readonly Token[],
  b: readonly Token[],
  isPreferred: (at: number) => boolean,
): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text)
    partners[head] = head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text
  ) {
    partners[a.length - 1 - tail] = b.length - 1 - tail;
    tail += 1;
  }
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows * columns > MOST_CELLS) throw new RangeError('These pages are too long to be compared.');
  const steps = fillSteps(a.slice(head, head + rows), b.slice(head, head + columns), (at) =>
    isPreferred(head + at),
  );
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const step = steps[i * (columns + 1) + j];
    if (step === MATCH) partners[head + i - 1] = head + j - 1;
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
  }
  return partners;
}

const MATCH = 1;
const UP = 2;
const LEFT = 3;

function fillSteps(
  a: readonly Token[],
  b: readonly Token[],
  isPreferred: (at: number) => boolean,
): Uint8Array {
  const width = b.length + 1;
  const steps = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(width);
  a.forEach((token, i) => {
    const row = new Int32Array(width);
    const weight = 2 * token.weight + (isPreferred(i) ? 1 : 0);
    for (let j = 1; j < width; j += 1) {
      const matched = token.text === b[j - 1]?.text ? (above[j - 1] ?? 0) + weight : -1;
      const up = above[j] ?? 0;
      const left = row[j - 1] ?? 0;
      row[j] = Math.max(matched, up, left);
      steps[(i + 1) * width + j] =
        matched >= up && matched >= left ? MATCH : up >= left ? UP : LEFT;
    }
    above = row;
  });
  return steps;
}
