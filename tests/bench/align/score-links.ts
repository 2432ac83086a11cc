import type { GoldPair, GoldStory } from './read-stories.ts';

/** A predicted link: sentence of a, sentence of b, score. */
export type PredictedLink = readonly [row: number, column: number, score: number];

/** What was predicted for one pair of the gold file. */
export interface Prediction {
  readonly id: string;
  readonly links: readonly PredictedLink[];
  /** Everything that was scored, linked or not. */
  readonly candidates: readonly PredictedLink[];
}

export interface SetScore {
  readonly linksF1: number;
  readonly groupsF1: number;
  /** Average precision over all scored pairs together. */
  readonly ap: number;
}

interface ScoredCell {
  readonly score: number;
  readonly right: boolean;
}

interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

const f1 = ({ right, predicted, gold }: Tally): number =>
  predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);

/**
 * Micro F1 of links, F1 of exact groups, and average precision. Links that touch a sentence nobody labelled count neither way;
 * under `strict` neither do those linked in the wide sense only.
 */
export function scoreLinks(
  stories: readonly GoldStory[],
  predictions: readonly Prediction[],
  strict: boolean,
): SetScore {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const links: Tally = { right: 0, predicted: 0, gold: 0 };
  const groups: Tally = { right: 0, predicted: 0, gold: 0 };
  const ranked: ScoredCell[] = [];
  for (const story of stories)
    for (const pair of story.pairs) {
      const gold = new Set((strict ? (pair.goldStrict ?? []) : pair.gold).map(keyOf));
      const counts = scopeOf(story, pair, strict, gold);
      const found = byId.get(pair.id);
      const kept = (found?.links ?? []).filter(counts);
      count(links, new Set(kept.map(keyOf)), gold);
      count(groups, groupsOf(kept.map(keyOf)), groupsOf([...gold]));
      for (const cell of (found?.candidates ?? []).filter(counts))
        ranked.push({ score: cell[2], right: gold.has(keyOf(cell)) });
    }
  return { linksF1: f1(links), groupsF1: f1(groups), ap: averagePrecision(ranked, links.gold) };
}

/** Every predicted link that counts, with whether it was right in the wide sense. */
export function linksInScope(
  stories: readonly GoldStory[],
  predictions: readonly Prediction[],
): readonly ScoredCell[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return stories.flatMap((story) =>
    story.pairs.flatMap((pair) => {
      const gold = new Set(pair.gold.map(keyOf));
      const counts = scopeOf(story, pair, false, gold);
      const links = (byId.get(pair.id)?.links ?? []).filter(counts);
      return links.map((link) => ({ score: link[2], right: gold.has(keyOf(link)) }));
    }),
  );
}

const keyOf = ([row, column]: readonly [number, number, ...number[]]): string => `${row} ${column}`;

function count(tally: Tally, own: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  tally.predicted += own.size;
  tally.gold += gold.size;
  tally.right += [...own].filter((key) => gold.has(key)).length;
}

function scopeOf(story: GoldStory, pair: GoldPair, strict: boolean, gold: ReadonlySet<string>) {
  const labelled = (id: string): ReadonlySet<number> | null => {
    const annotated = story.docs.find((document) => document.id === id)?.annotated;
    return annotated ? new Set(annotated) : null;
  };
  const [inA, inB] = [labelled(pair.a), labelled(pair.b)];
  const open = [...(pair.ignore ?? []), ...(strict ? pair.gold : [])].map(keyOf);
  const ignored = new Set(open.filter((key) => !gold.has(key)));
  return (link: PredictedLink): boolean =>
    inA?.has(link[0]) !== false && inB?.has(link[1]) !== false && !ignored.has(keyOf(link));
}

/** Connected components of links, each as one key. */
function groupsOf(keys: readonly string[]): ReadonlySet<string> {
  let groups: (readonly string[])[] = [];
  for (const key of keys) {
    const [row = '', column = ''] = key.split(' ');
    const ends = [`a${row}`, `b${column}`];
    const touched = groups.filter((group) => group.some((end) => ends.includes(end)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      [...new Set([...touched.flat(), ...ends])],
    ];
  }
  return new Set(groups.map((group) => [...group].sort().join(' ')));
}

/** Equal scores count as one step. */
function averagePrecision(cells: readonly ScoredCell[], gold: number): number {
  const sorted = [...cells].sort((p, q) => q.score - p.score);
  let [hits, area, before] = [0, 0, 0];
  sorted.forEach(({ score, right }, at) => {
    if (right) hits += 1;
    if (sorted[at + 1]?.score === score) return;
    area += ((hits - before) / Math.max(1, gold)) * (hits / (at + 1));
    before = hits;
  });
  return area;
}
