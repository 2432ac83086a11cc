import { measureChains } from './chains.ts';
import { measureStanding } from './competition.ts';
import { followBothWays } from './follow-order.ts';
import { measureOrderPlaces } from './order-places.ts';
import type { FeatureColumn, PairView, SideView } from './pair-view.ts';
import { fromBothSides } from './pair-view.ts';
import { measureSpread, surestTargets } from './spread.ts';
import type { JudgedPair, StoryScores } from './story-scores.ts';
import { measureNeighbours } from './surroundings.ts';
import { measureThirdArticles } from './third-articles.ts';

/** What the last judgement of all candidates says about each of them: its rivals, its neighbours, its order, third articles. */
export function measureJudgement(pair: JudgedPair, story: StoryScores): readonly FeatureColumn[] {
  const { view, scores } = pair;
  return [
    { name: 'last score', values: Float32Array.from(scores) },
    ...measureStanding(view, 'last score', scores),
    ...measureNeighbours(view, 'last score', scores),
    ...fromBothSides('share of all scores', view, (side) => shareOfAll(side, scores)),
    ...measureOrder(view, scores),
    ...measureOrderPlaces(view, pair.order ?? followBothWays(view, scores)),
    ...measureSpread(view, scores),
    ...measureChains(view, scores),
    ...measureThirdArticles(pair, story),
    ...measureTies(pair, story),
  ];
}

/** A candidate's score as a share of all scores of its sentence. */
function shareOfAll(side: SideView, scores: ArrayLike<number>): Float32Array {
  const values = new Float32Array(side.candidate.length);
  for (let from = 0; from < side.from.size; from += 1) {
    const own = side.candidate.subarray(side.start[from], side.start[from + 1]);
    let sum = 0;
    for (const candidate of own) sum += scores[candidate] ?? 0;
    for (const candidate of own) values[candidate] = sum > 0 ? (scores[candidate] ?? 0) / sum : 0;
  }
  return values;
}

/** How the documents hang together: as a pair, and compared with the other documents of the story. */
function measureTies(pair: JudgedPair, story: StoryScores): readonly FeatureColumn[] {
  const { documents, documentTies } = story;
  const own = documentTies[pair.a * documents + pair.b] ?? 0;
  const strongest = (document: number): number =>
    Math.max(...documentTies.subarray(document * documents, (document + 1) * documents), 1e-9);
  const shares = [own / strongest(pair.a), own / strongest(pair.b)];
  const constant = (name: string, value: number): FeatureColumn => ({
    name,
    values: new Float32Array(pair.view.size).fill(value),
  });
  return [
    constant('documents tied', own),
    constant('documents tied among all, lower side', documents > 2 ? Math.min(...shares) : -1),
    constant('documents tied among all, upper side', documents > 2 ? Math.max(...shares) : -1),
    constant('documents alike in ties', documents > 2 ? alikeInTies(pair, story) : -1),
  ];
}

/** Cosine of the two documents' ties to all third ones: those of one event are tied to the same documents. */
function alikeInTies({ a, b }: JudgedPair, { documents, documentTies }: StoryScores): number {
  let [left, right, both] = [0, 0, 0];
  for (let third = 0; third < documents; third += 1) {
    if (third === a || third === b) continue;
    const p = documentTies[a * documents + third] ?? 0;
    const q = documentTies[b * documents + third] ?? 0;
    left += p * p;
    right += q * q;
    both += p * q;
  }
  return left * right === 0 ? 0 : both / Math.sqrt(left * right);
}

/** How far a candidate lies from where the surest candidates around it would have it, and how well the order is kept at all. */
function measureOrder(view: PairView, scores: ArrayLike<number>): readonly FeatureColumn[] {
  return [
    ...fromBothSides('out of place', view, (side) => outOfPlace(side, scores)),
    { name: 'order kept', values: new Float32Array(view.size).fill(orderKept(view, scores)) },
  ];
}

/** Sentences between the candidate's counterpart and the nearest one its neighbours before or after point to. */
function outOfPlace(side: SideView, scores: ArrayLike<number>): Float32Array {
  const best = surestTargets(side, scores);
  const values = new Float32Array(side.candidate.length);
  let before = -1;
  const after = nextSure(best);
  for (let from = 0; from < side.from.size; from += 1) {
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
      const target = side.target[at] ?? 0;
      const next = after[from] ?? -1;
      const gaps = [
        before < 0 ? target : distance(target - (best[before] ?? 0) - (from - before)),
        next < 0 ? side.to.size - 1 - target : distance((best[next] ?? 0) - target - (next - from)),
      ];
      values[side.candidate[at] ?? 0] = Math.min(...gaps);
    }
    if ((best[from] ?? -1) >= 0) before = from;
  }
  return values;
}

const distance = (value: number): number => Math.abs(value);

/** For every sentence the next one after it that has a sure counterpart; -1 where there is none. */
function nextSure(best: Int32Array): Int32Array {
  const after = new Int32Array(best.length).fill(-1);
  let next = -1;
  for (let at = best.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    if ((best[at] ?? -1) >= 0) next = at;
  }
  return after;
}

/** Share of neighbouring sure counterparts that rise, 0 to 1; 0.5 where there are fewer than two. */
function orderKept(view: PairView, scores: ArrayLike<number>): number {
  const best = surestTargets(view.forward, scores).filter((target) => target >= 0);
  if (best.length < 2) return 0.5;
  let rising = 0;
  for (let at = 1; at < best.length; at += 1)
    if ((best[at] ?? 0) >= (best[at - 1] ?? 0)) rising += 1;
  return rising / (best.length - 1);
}
