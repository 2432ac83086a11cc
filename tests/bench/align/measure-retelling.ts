import { splitWords } from '../../../app/align/split-words.ts';

type Cell = readonly [row: number, column: number];

/** Two texts as sentence lists, and which sentences tell the same. */
export interface Retelling {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly Cell[];
}

/** How close retellings are to each other; shares from 0 to 1. */
export interface Closeness {
  /** Mean words a sentence. */
  readonly words: number;
  /** Sentences that have a counterpart. */
  readonly linked: number;
  /** Of the words of a linked sentence, those that stand in its counterpart too; and those that do so in the same order. */
  readonly shared: number;
  readonly inOrder: number;
  /** Of the links, those that cross another, and those of a sentence that has several. */
  readonly crossing: number;
  readonly manyToMany: number;
}

/** Measured over all links of all texts together. */
export function measureRetelling(retellings: readonly Retelling[]): Closeness {
  const sentences = retellings.flatMap(({ a, b }) => [...a, ...b]);
  const links = retellings.flatMap((one) => one.links.map((cell) => measureLink(one, cell)));
  const linked = retellings.flatMap(({ links }) => [
    ...new Set(links.map(([row]) => row)),
    ...new Set(links.map(([, column]) => column)),
  ]);
  return {
    words: mean(sentences.map((sentence) => splitWords(sentence).length)),
    linked: linked.length / sentences.length,
    shared: mean(links.map(({ shared }) => shared)),
    inOrder: mean(links.map(({ inOrder }) => inOrder)),
    crossing: mean(links.map(({ crosses }) => Number(crosses))),
    manyToMany: mean(links.map(({ isOneOfMany }) => Number(isOneOfMany))),
  };
}

/** One line for a reader. */
export const describeCloseness = (of: Closeness): string =>
  [
    `${of.words.toFixed(0)} words a sentence`,
    `${percent(of.linked)} have a counterpart`,
    `which has ${percent(of.shared)} of their words`,
    `${percent(of.inOrder)} in the same order`,
    `${percent(of.crossing)} of the links cross`,
    `${percent(of.manyToMany)} are many-to-many`,
  ].join(', ');

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function measureLink({ a, b, links }: Retelling, [row, column]: Cell) {
  const [left, right] = [wordsOf(a[row]), wordsOf(b[column])];
  const there = new Set(right);
  return {
    shared: left.filter((word) => there.has(word)).length / Math.max(1, left.length),
    inOrder: commonOrder(left, right) / Math.max(1, left.length, right.length),
    crosses: links.some(([r, c]) => (r - row) * (c - column) < 0),
    isOneOfMany: links.some(([r, c]) => (r === row) !== (c === column)),
  };
}

const wordsOf = (sentence: string | undefined): readonly string[] =>
  splitWords(sentence ?? '').map((word) => word.toLowerCase());

/** Length of the longest common subsequence, row by row of the table. */
function commonOrder(left: readonly string[], right: readonly string[]): number {
  let above = right.map(() => 0);
  for (const word of left) {
    const row: number[] = [];
    right.forEach((other, at) => {
      const skipped = Math.max(row[at - 1] ?? 0, above[at] ?? 0);
      row.push(other === word ? Math.max(skipped, 1 + (above[at - 1] ?? 0)) : skipped);
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
