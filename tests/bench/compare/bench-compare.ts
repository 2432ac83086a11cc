import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asText, joinStories, madeRetelling, retoldStories } from '../align/scale-texts.ts';
import { BENCH_OUT, bundleProcess } from '../bundle-process.ts';
import type { CompareRun } from './compare-run.ts';

const ROUNDS = 5;

/** So many pairs of so many sentences may take so many milliseconds. */
const PAIRS = 10;
const SIZE = 50;
const LIMIT = 1_000;

/** The time for a link may not grow by more than this from one length to another: linear, but for chance. */
const LENGTHS = [100, 400];
const GROWTH_LIMIT = 1.5;

type Pair = readonly [a: string, b: string];

const USAGE = `usage: npm run bench:compare -- [--data DIR]
Times whole comparisons in fresh processes, texts in to findings out: ${PAIRS} pairs of ${SIZE} sentences, then longer ones. The texts are
the labelled retellings of DIR (../shared/bench) joined and cut anew, or made-up ones where there are none.`;

/** Exit 1 where a limit is missed. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: {
        type: 'string',
        default: fileURLToPath(new URL('../../../../shared/bench', import.meta.url)),
      },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const program = await bundleProcess(new URL('./compare-process.ts', import.meta.url));
  const pairs = pairsOf(values.data, PAIRS, SIZE);
  const { milliseconds, links, findings } = runBest(program, pairs);
  const verdict = milliseconds <= LIMIT ? 'within' : 'over';
  console.log(
    `${PAIRS} pairs of ${SIZE} sentences: ${milliseconds.toFixed(0)} ms, ${verdict} ${LIMIT}; ${links} links, ${findings} findings`,
  );
  const growth = reportGrowth(program, values.data);
  return milliseconds <= LIMIT && growth <= GROWTH_LIMIT ? 0 : 1;
}

/** What getting ready costs is taken off: the same pair is compared once and three times. */
function reportGrowth(program: string, data: string): number {
  const perLink = LENGTHS.map((size) => {
    const pair = pairsOf(data, 1, size);
    const [once, thrice] = [runBest(program, pair), runBest(program, [...pair, ...pair, ...pair])];
    const milliseconds = (thrice.milliseconds - once.milliseconds) / 2;
    console.log(
      `${size} x ${size} sentences: ${milliseconds.toFixed(0)} ms for ${once.links} links, once under way`,
    );
    return milliseconds / Math.max(1, once.links);
  });
  return (perLink.at(-1) ?? 0) / (perLink[0] ?? 1);
}

/** Neighbouring stretches of two long texts. */
function pairsOf(data: string, count: number, size: number): readonly Pair[] {
  const stories = existsSync(data) ? retoldStories(data) : [];
  const { a, b } = madeRetelling(count * size, 1);
  const [left = a, right = b] = stories.length > 0 ? joinStories(stories, count * size) : [];
  return Array.from(
    { length: count },
    (_, at): Pair => [
      asText(left.slice(at * size, (at + 1) * size)),
      asText(right.slice(at * size, (at + 1) * size)),
    ],
  );
}

function runBest(program: string, pairs: readonly Pair[]): CompareRun {
  mkdirSync(BENCH_OUT, { recursive: true });
  const file = `${BENCH_OUT}pairs.json`;
  writeFileSync(file, JSON.stringify(pairs));
  const runs = Array.from({ length: ROUNDS }, () => runFresh(program, file));
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}

const runFresh = (program: string, file: string): CompareRun =>
  JSON.parse(execFileSync(process.execPath, [program, file], { encoding: 'utf8' }));
