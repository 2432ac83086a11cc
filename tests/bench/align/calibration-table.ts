import type { GoldStory } from './read-stories.ts';
import type { Prediction } from './score-links.ts';
import { linksInScope } from './score-links.ts';

const STEP = 0.1;

/** Of links scored about 0.8, how many were right: one short line for every tenth that has links. */
export function tabulateCalibration(
  stories: readonly GoldStory[],
  predictions: readonly Prediction[],
): string {
  const bins = new Map<number, { right: number; all: number; sum: number }>();
  for (const { score, right } of linksInScope(stories, predictions)) {
    const at = Math.min(9, Math.floor(score / STEP));
    const bin = bins.get(at) ?? { right: 0, all: 0, sum: 0 };
    bins.set(at, { right: bin.right + Number(right), all: bin.all + 1, sum: bin.sum + score });
  }
  return [...bins]
    .sort(([p], [q]) => p - q)
    .map(
      ([, { right, all, sum }]) =>
        `  scored ${(sum / all).toFixed(2)}: ${((100 * right) / all).toFixed(0)} % of ${all} right`,
    )
    .join('\n');
}
