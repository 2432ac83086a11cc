import type { FeatureColumn } from './pair-view.ts';
import type { JudgedPair, StoryScores } from './story-scores.ts';

/** The value of every measure that needs a third article where there is none. */
const NO_THIRD = -1;

/**
 * What the other articles of the story say of a candidate: two sentences that answer the same third ones belong together, two
 * that answer different ones do not. This is how events are told apart over a whole story.
 */
export function measureThirdArticles(
  pair: JudgedPair,
  story: StoryScores,
): readonly FeatureColumn[] {
  const names = ['third support', 'third best', 'third agreement', 'profile cosine'] as const;
  const columns = names.map((name) => ({
    name,
    values: new Float32Array(pair.view.size).fill(NO_THIRD),
  }));
  const reach = reachOf(pair, story);
  if (story.documents > 2) {
    const { rows, columns: targets } = pair.view.candidates;
    const marks = new Float64Array(story.documentOf.length);
    let marked = -1;
    for (let at = 0; at < pair.view.size; at += 1) {
      const left = (story.firstOf[pair.a] ?? 0) + (rows[at] ?? 0);
      const right = (story.firstOf[pair.b] ?? 0) + (targets[at] ?? 0);
      if (left !== marked) {
        if (marked >= 0) mark(story, marked, marks, false);
        mark(story, left, marks, true);
        marked = left;
      }
      const found = compareProfiles(story, left, right, pair, marks);
      columns.forEach((column, n) => {
        column.values[at] = found[n] ?? 0;
      });
    }
  }
  return [...columns, ...reach];
}

function mark(story: StoryScores, sentence: number, marks: Float64Array, on: boolean): void {
  const end = story.start[sentence + 1] ?? 0;
  for (let at = story.start[sentence] ?? 0; at < end; at += 1)
    marks[story.other[at] ?? 0] = on ? (story.score[at] ?? 0) : 0;
}

/** Support, best support, agreement and cosine of the ties of two sentences; `marks` holds those of `left`. */
function compareProfiles(
  story: StoryScores,
  left: number,
  right: number,
  pair: JudgedPair,
  marks: Float64Array,
): readonly number[] {
  let [support, best, dot, own] = [0, 0, 0, 0];
  let document = -1;
  let inDocument = 0;
  const end = story.start[right + 1] ?? 0;
  for (let at = story.start[right] ?? 0; at < end; at += 1) {
    const other = story.other[at] ?? 0;
    const home = story.documentOf[other] ?? 0;
    const score = story.score[at] ?? 0;
    own += score * score;
    // The tie between the two themselves stands for both: each sentence is tied to itself with certainty.
    if (other === left) dot += 2 * score;
    const shared = marks[other] ?? 0;
    if (home === pair.a || home === pair.b || shared === 0) continue;
    dot += shared * score;
    if (home !== document) {
      support += inDocument;
      document = home;
      inDocument = 0;
    }
    inDocument = Math.max(inDocument, Math.min(shared, score));
    best = Math.max(best, inDocument);
  }
  support += inDocument;
  const possible = possibleSupport(story, left, right, pair);
  const norm = Math.sqrt((1 + own) * (1 + squares(story, left)));
  return [
    support / (story.documents - 2),
    best,
    possible > 0 ? support / possible : NO_THIRD,
    dot / norm,
  ];
}

function squares(story: StoryScores, sentence: number): number {
  let sum = 0;
  const end = story.start[sentence + 1] ?? 0;
  for (let at = story.start[sentence] ?? 0; at < end; at += 1) sum += (story.score[at] ?? 0) ** 2;
  return sum;
}

/** Over the third documents, the better of the two sentences' best scores there. */
function possibleSupport(
  story: StoryScores,
  left: number,
  right: number,
  pair: JudgedPair,
): number {
  let sum = 0;
  let [p, q] = [story.start[left] ?? 0, story.start[right] ?? 0];
  const [pEnd, qEnd] = [story.start[left + 1] ?? 0, story.start[right + 1] ?? 0];
  const homeAt = (at: number, end: number): number =>
    at < end ? (story.documentOf[story.other[at] ?? 0] ?? 0) : story.documents;
  while (p < pEnd || q < qEnd) {
    const home = Math.min(homeAt(p, pEnd), homeAt(q, qEnd));
    let best = 0;
    for (; homeAt(p, pEnd) === home; p += 1) best = Math.max(best, story.score[p] ?? 0);
    for (; homeAt(q, qEnd) === home; q += 1) best = Math.max(best, story.score[q] ?? 0);
    if (home !== pair.a && home !== pair.b) sum += best;
  }
  return sum;
}

/** How widely a sentence is told: its mean best score over the third documents; the main event of a story is told in most. */
function reachOf(pair: JudgedPair, story: StoryScores): readonly FeatureColumn[] {
  const reachIn = (document: number): Float64Array => {
    const first = story.firstOf[document] ?? 0;
    const size = (story.firstOf[document + 1] ?? 0) - first;
    return Float64Array.from({ length: size }, (_, at) =>
      story.documents > 2
        ? possibleSupport(story, first + at, first + at, pair) / (story.documents - 2)
        : NO_THIRD,
    );
  };
  const [left, right] = [reachIn(pair.a), reachIn(pair.b)];
  const { rows, columns } = pair.view.candidates;
  const of = (pick: (p: number, q: number) => number): Float32Array =>
    Float32Array.from(rows, (row, at) => pick(left[row] ?? 0, right[columns[at] ?? 0] ?? 0));
  return [
    { name: 'told in, lower side', values: of(Math.min) },
    { name: 'told in, upper side', values: of(Math.max) },
  ];
}
