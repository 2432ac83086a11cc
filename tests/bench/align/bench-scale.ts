import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCH_OUT, bundleProcess } from '../bundle-process.ts';
import { makeRetellings } from './make-retellings.ts';
import { installPeers, measurePeers } from './measure-peers.ts';
import { describeCloseness, measureRetelling } from './measure-retelling.ts';
import type { ScaleRun } from './scale-run.ts';
import {
  asText,
  goldRetellings,
  joinStories,
  madeRetelling,
  retoldStories,
} from './scale-texts.ts';

const ROUNDS = 5;
const PEER_SIZE = 1_000;

/** Sentences of either text, and the milliseconds the design allows. */
const SIZES = [
  [100, 50],
  [1_000, 400],
  [10_000, 5_000],
] as const;

const STORY_LIMIT = 1_000;

/** Four times the sentences may take less than this many times as long. */
const GROWTH_LIMIT = 8;

/** What every fresh process runs, once it is built. */
const PROGRAM = `${BENCH_OUT}scale-process.mjs`;

type Sentences = readonly string[];

const USAGE = `usage: npm run bench:scale -- [--data DIR] [--no-peers]
Times the aligner in fresh processes, text in to links out, on made-up retellings of growing length, then other diff programs on the
same texts. With the folder of the labelled data, also on its retellings joined to long texts.`;

/** Exit 1 where a limit is missed. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, help: { type: 'boolean' }, peers: { type: 'boolean' } },
    allowNegative: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  await bundleProcess(new URL('./scale-process.ts', import.meta.url));
  const withPeers = (values.peers ?? true) && installPeers();
  const made = reportMade(withPeers);
  const real = values.data === undefined || reportRetold(values.data, withPeers);
  return made && real ? 0 : 1;
}

function reportMade(withPeers: boolean): boolean {
  console.log(
    `Made-up retellings: ${describeCloseness(measureRetelling([madeRetelling(PEER_SIZE, 1)]))}`,
  );
  const texts = (size: number, versions: number): readonly Sentences[] =>
    makeRetellings(size, versions, 1).map((version) => version.map(({ text }) => text));
  const pair = texts(PEER_SIZE, 2);
  const kept = [
    ...SIZES.map(([size, limit]) =>
      reportRun(`${size} x ${size} sentences`, texts(size, 2), limit),
    ),
    reportRun('8 articles of 100 sentences', texts(100, 8), STORY_LIMIT),
    reportGrowth(pair, texts(4 * PEER_SIZE, 2)),
    reportEveryPair(pair),
  ];
  if (withPeers) reportPeers(pair);
  return kept.every(Boolean);
}

function reportRetold(data: string, withPeers: boolean): boolean {
  const stories = retoldStories(data);
  if (stories.length === 0) {
    console.log(`Skipped the labelled retellings: ${data} has none.`);
    return true;
  }
  console.log(
    `Labelled retellings: ${describeCloseness(measureRetelling(goldRetellings(stories)))}`,
  );
  const pair = joinStories(stories, PEER_SIZE);
  const kept = [
    ...SIZES.filter(([size]) => size <= PEER_SIZE).map(([size, limit]) =>
      reportRun(`${size} x ${size} sentences`, joinStories(stories, size), limit),
    ),
    reportEveryPair(pair),
  ];
  if (withPeers) reportPeers(pair);
  return kept.every(Boolean);
}

function writeTexts(
  texts: readonly Sentences[],
  write: (sentences: Sentences) => string,
): string[] {
  mkdirSync(BENCH_OUT, { recursive: true });
  return texts.map((sentences, at) => {
    const file = `${BENCH_OUT}text-${at}.txt`;
    writeFileSync(file, write(sentences));
    return file;
  });
}

function runFresh(files: readonly string[], search = ''): ScaleRun {
  const args = [PROGRAM, search, ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 }));
}

/** The quickest of some runs: what else the machine does only ever makes a run slower. */
function runBest(texts: readonly Sentences[]): ScaleRun {
  const files = writeTexts(texts, asText);
  const runs = Array.from({ length: ROUNDS }, () => runFresh(files));
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}

function reportRun(name: string, texts: readonly Sentences[], limit: number): boolean {
  const { milliseconds, cutting, megabytes, links } = runBest(texts);
  const verdict = milliseconds <= limit ? 'within' : 'over';
  console.log(
    `  ${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(6)} ms, ${verdict} ${limit}; ${cutting.toFixed(0)} ms of it cutting into sentences; ${megabytes.toFixed(0)} MB, ${links.length} links`,
  );
  return milliseconds <= limit;
}

function reportGrowth(texts: readonly Sentences[], longer: readonly Sentences[]): boolean {
  const growth = runBest(longer).milliseconds / runBest(texts).milliseconds;
  console.log(
    `  four times the sentences take ${growth.toFixed(1)} times as long as ${texts[0]?.length}; less than ${GROWTH_LIMIT} are allowed`,
  );
  return growth < GROWTH_LIMIT;
}

/** Sets the links beside those of a run that compares every sentence with every other, without the index. */
function reportEveryPair(texts: readonly Sentences[]): boolean {
  const files = writeTexts(texts, asText);
  const searched = new Set(runFresh(files).links);
  const judged = new Set(runFresh(files, 'every pair').links);
  const missed = [...judged].filter((link) => !searched.has(link)).length;
  const added = [...searched].filter((link) => !judged.has(link)).length;
  console.log(
    `  with every sentence compared with every other: ${judged.size} links, of which the search misses ${missed}; it adds ${added}`,
  );
  return missed + added === 0;
}

function reportPeers(texts: readonly Sentences[]): void {
  const ours = runBest(texts).milliseconds;
  measurePeers(
    writeTexts(texts, (sentences) => sentences.join('\n')),
    ours,
  );
}
