import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PairAlignment } from '../../../app/index.ts';
import { alignStory } from '../../../app/index.ts';
import { tabulateCalibration } from './calibration-table.ts';
import { keepWhenShuffled } from './keep-when-shuffled.ts';
import type { GoldPair, GoldStory } from './read-stories.ts';
import { readStories } from './read-stories.ts';
import type { PredictedLink, Prediction } from './score-links.ts';
import { scoreLinks } from './score-links.ts';

const USAGE = `usage: npm run bench:align -- [GOLD.jsonl --out PRED.jsonl] [--data DIR]
With a gold file, writes what the aligner links in it. Without, scores every .jsonl file of DIR (../shared/bench) and prints one
line a set: F1 of links, F1 of groups, average precision, seconds; then how often links of each score were right, and how many links
stay when the paragraphs of one article are shuffled (where all sentences are labelled).`;

/** Scores the aligner on labelled sentence lists. It sees the sentences and the language of a story, nothing else. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, data: { type: 'string' } },
  });
  const [gold] = positionals;
  if (gold !== undefined && values.out !== undefined) return writePredictions(gold, values.out);
  const data = values.data ?? new URL('../../../../shared/bench', import.meta.url).pathname;
  if (gold !== undefined || !existsSync(data)) {
    console.error(gold === undefined ? `There is no folder ${data}.\n${USAGE}` : USAGE);
    return 2;
  }
  return scoreFolder(data);
}

function writePredictions(gold: string, out: string): number {
  const lines = readStories(gold)
    .flatMap(predict)
    .map((line) => JSON.stringify(line));
  writeFileSync(out, `${lines.join('\n')}\n`);
  return 0;
}

function scoreFolder(data: string): number {
  const files = readdirSync(data).filter((name) => name.endsWith('.jsonl'));
  for (const file of files) scoreFile(join(data, file));
  return files.length > 0 ? 0 : 1;
}

function scoreFile(path: string): void {
  const stories = readStories(path);
  const start = performance.now();
  const predictions = stories.flatMap(predict);
  const seconds = (performance.now() - start) / 1000;
  const name = basename(path, '.jsonl');
  const strict = stories.some(({ pairs }) =>
    pairs.some(({ goldStrict }) => goldStrict !== undefined),
  );
  for (const narrow of strict ? [false, true] : [false]) {
    const { linksF1, groupsF1, ap } = scoreLinks(stories, predictions, narrow);
    const figures = [
      ['links F1', linksF1],
      ['groups F1', groupsF1],
      ['AP', ap],
    ] as const;
    const shown = figures.map(([what, value]) => `${what} ${(100 * value).toFixed(1)}`).join('  ');
    console.log(
      `${`${name}${narrow ? ' strict' : ''}`.padEnd(18)} ${shown}  ${seconds.toFixed(1)} s`,
    );
  }
  console.log(tabulateCalibration(stories, predictions));
  if (!strict) console.log(describeShuffled(stories));
}

const describeShuffled = (stories: readonly GoldStory[]): string =>
  `  paragraphs shuffled: ${(100 * keepWhenShuffled(stories)).toFixed(1)} % of the links stay`;

/** What the aligner links in a story, in the order of its gold pairs. */
export function predict(story: GoldStory): readonly Prediction[] {
  const { pairs } = alignStory(
    story.docs.map(({ sentences }) => ({ sentences, lang: story.lang })),
  );
  const byDocuments = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  return story.pairs.map((pair) => predictPair(story, pair, byDocuments));
}

function predictPair(
  story: GoldStory,
  { id, a, b }: GoldPair,
  byDocuments: ReadonlyMap<string, PairAlignment>,
): Prediction {
  const [first, second] = [a, b].map((name) =>
    story.docs.findIndex((document) => document.id === name),
  );
  const straight = byDocuments.get(`${first} ${second}`);
  const found = straight ?? byDocuments.get(`${second} ${first}`);
  const turn = ([row, column, score]: PredictedLink): PredictedLink =>
    straight ? [row, column, score] : [column, row, score];
  const links = (found?.links ?? []).flatMap(({ rows, columns, score }) =>
    rows.flatMap((row) => columns.map((column) => turn([row, column, score]))),
  );
  const scored = (found?.scored ?? []).map(({ row, column, score }) => turn([row, column, score]));
  return { id, links, candidates: scored };
}
