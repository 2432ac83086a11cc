/** A run of words that stands in both texts: `length` words from `before` and from `after`, counted in words. */
export interface SharedRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The runs of words two texts share around word sequences that occur exactly once in each, wherever they stand: this is
 * how moved blocks are seen (Heckel, A technique for isolating differences between files, 1978, with sequences in place
 * of lines). Runs may overlap. Linear in the words for every length in `lengths`, which are powers of two, the longest first.
 */
export function findSharedRuns(
  before: Int32Array,
  after: Int32Array,
  lengths: readonly number[],
): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const covered = new Uint8Array(before.length);
  for (const length of lengths)
    for (const [at, to] of uniqueInBoth(before, after, length)) {
      if (covered[at] === 1) continue;
      const run = extend(before, after, at, to, length);
      covered.fill(1, run.before, run.before + run.length);
      runs.push(run);
    }
  return runs;
}

/** Where the sequences of so many words begin that occur once in each text: offset in the one, offset in the other. */
function uniqueInBoth(
  before: Int32Array,
  after: Int32Array,
  length: number,
): ReadonlyMap<number, number> {
  const [a, b] = sequenceNumbers(before, after, length);
  const inAfter = onlyPlaces(b);
  const pairs = new Map<number, number>();
  for (const [sequence, at] of onlyPlaces(a)) {
    const to = inAfter.get(sequence) ?? REPEATED;
    if (at !== REPEATED && to !== REPEATED) pairs.set(at, to);
  }
  return pairs;
}

const REPEATED = -1;

function onlyPlaces(sequences: Float64Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  sequences.forEach((sequence, at) => {
    places.set(sequence, places.has(sequence) ? REPEATED : at);
  });
  return places;
}

/** More than there are words in any text; two numbers below it still make one exact number together. */
const RADIX = 2 ** 26;

/** A number for the sequence of `length` words from each word on, equal for equal sequences, by doubling. */
function sequenceNumbers(
  before: Int32Array,
  after: Int32Array,
  length: number,
): readonly [Float64Array, Float64Array] {
  let pair: readonly [Float64Array, Float64Array] = [
    Float64Array.from(before),
    Float64Array.from(after),
  ];
  for (let have = 1; have < length; have *= 2) {
    const numbers = new Map<number, number>();
    const doubled = (half: Float64Array): Float64Array =>
      Float64Array.from({ length: Math.max(0, half.length - have) }, (_, at) => {
        const key = (half[at] ?? 0) * RADIX + (half[at + have] ?? 0);
        const known = numbers.get(key);
        if (known !== undefined) return known;
        numbers.set(key, numbers.size);
        return numbers.size - 1;
      });
    pair = [doubled(pair[0]), doubled(pair[1])];
  }
  return pair;
}

function extend(
  before: Int32Array,
  after: Int32Array,
  at: number,
  to: number,
  length: number,
): SharedRun {
  let back = 0;
  while (at > back && to > back && before[at - back - 1] === after[to - back - 1]) back += 1;
  let on = length;
  while (at + on < before.length && to + on < after.length && before[at + on] === after[to + on])
    on += 1;
  return { before: at - back, after: to - back, length: back + on };
}
