import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from './read-stories.ts';
import { rootShares, sumRoots, usageFrom } from './root-shares.ts';

/** A rarer share tells no more than that the word is rare. */
const LEAST_SHARE = 1e-5;

/** Writes how often English word stems stand in the sentences of the train parts. The same stories give the same bytes. */
export function main(args: readonly string[]): number {
  const data = args[0] ?? new URL('../../../../shared/bench', import.meta.url).pathname;
  const out =
    args[1] ?? new URL('../../../resources/words/word-usage.json', import.meta.url).pathname;
  const stories = ['retell', 'ecb'].flatMap((set) => readStories(join(data, `${set}.train.jsonl`)));
  const { shareOf } = usageFrom(sumRoots(stories.map(rootShares)), new Map(), stories.length, 1);
  const kept = [...shareOf].filter(([, share]) => share >= LEAST_SHARE);
  kept.sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  const stored = {
    source: 'compiled for this project',
    about:
      'Shares of sentences that English word stems stand in, counted over the train parts named in ../align-model.md: squares of mean roots over their stories.',
    shares: Object.fromEntries(
      kept.map(([stem, share]) => [stem, Number(share.toPrecision(3))] as const),
    ),
  };
  writeFileSync(out, `${JSON.stringify(stored)}\n`);
  return 0;
}
